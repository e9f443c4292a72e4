"""The tutorial, done from its first command to its last, prints what it says.

The questions are answered with the words of its tables: what is in backquotes is typed,
what is bold is chosen, and plain "Enter" is an empty line. Its boxes are compared line
by line; "..." stands for what was left out, and the drawing around the words is not
compared, because the commands run here without a terminal.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from policygen.speech.wizard_en import TEXTS
from tests.docs.pages import ROOT, rows, text_of

PAGE = "tutorial/first-pack.md"
BLOCK = re.compile(
    r"^```(sh|text)\n(.*?)^```$|^\| the wizard asks .*?(?=^[^|])",
    re.MULTILINE | re.DOTALL,
)
DRAWING = re.compile(r"^[\s»✓─~=]+|(?<=^)\d+\.\s+|[\s─]+$")
KEYS = {words for key, words in TEXTS.items() if key.startswith("wizard.keys.")}
DEMO = "make demo"
NOT_RUN = {DEMO, "source .venv/bin/activate"}


@dataclass(slots=True)
class Step:
    """A command, what it is answered, and what the page says that it prints."""

    command: str
    asked: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)


def steps() -> Iterator[Step]:
    step = Step("")
    for found in BLOCK.finditer(text_of(PAGE)):
        kind, inside = found.group(1, 2)
        if kind == "sh":
            if step.command:
                yield step
            step = Step(inside.strip())
        elif kind == "text":
            step.printed += inside.splitlines()
        else:
            for question, answer in rows(found[0]):
                step.asked.append(question)
                step.typed.append(to_type(answer))
    yield step


def to_type(answer: str) -> str:
    chosen = re.findall(r"\*\*(.+?)\*\*", answer)
    typed = re.findall(r"`(.+?)`", answer)
    assert chosen or typed or answer.startswith("Enter"), answer
    return ", ".join(chosen or typed)


def words_of(line: str) -> str:
    return " ".join(DRAWING.sub("", DRAWING.sub("", line)).split())


def run(step: Step, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *shlex.split(step.command)],
        cwd=folder,
        input="".join(f"{line}\n" for line in step.typed),
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def compare(step: Step, output: str) -> None:
    said = " ".join(words_of(line) for line in output.splitlines())
    for question in step.asked:
        assert question in said
    at = 0
    for line in step.printed:
        wanted = words_of(line.partition(" ...")[0])
        if not wanted or wanted == "...":
            continue
        if "  ·  " in line:
            assert {part.strip() for part in line.split("  ·  ")} <= KEYS
            continue
        at = said.find(wanted, at)
        assert at >= 0, f"{step.command} does not print: {wanted}"
        at += len(wanted)


@pytest.mark.pdf
def test_the_demo_prints_what_the_tutorial_says(tmp_path: Path) -> None:
    """The build is run as the Makefile writes it; installing is left out."""
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\ndemo:")[2]
    (build,) = re.findall(r"-m (policygen build .*)", recipe.partition("\n\n")[0])
    (step,) = (step for step in steps() if step.command == DEMO)
    *printed, last = step.printed

    (tmp_path / "blueprints").symlink_to(ROOT / "blueprints")
    compare(Step(build, printed=printed), run(Step(build), tmp_path))
    assert last in recipe


@pytest.mark.pdf
def test_the_tutorial_prints_what_it_says(tmp_path: Path) -> None:
    done = [step for step in steps() if step.command not in NOT_RUN]
    for step in done:
        compare(step, run(step, tmp_path))

    assert len(done) == 6
    assert (
        tmp_path / "output/linden-garden-centre/en/social-media-policy.pdf"
    ).exists()
