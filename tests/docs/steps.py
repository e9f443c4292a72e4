"""Owns doing what a tutorial says: its commands, what is answered, what it prints.

The questions are answered with the words of its tables: what is in backquotes is typed,
what is bold is chosen, and plain "Enter" is an empty line. Its boxes are compared line
by line; "..." stands for what was left out, and the drawing around the words is not
compared, because the commands run here without a terminal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from policygen.speech.wizard_en import TEXTS
from tests.docs.pages import rows, text_of

BLOCK = re.compile(
    r"^```(sh|text)\n(.*?)^```$|^\| the (?:wizard|program) asks .*?(?=^[^|])"
    r"|^It is \w+ (\d+ \w+ \d{4})\.$",
    re.MULTILINE | re.DOTALL,
)
DRAWING = re.compile(r"^[\s»✓─~=]+|(?<=^)\d+\.\s+|[\s─]+$")
KEYS = {words for key, words in TEXTS.items() if key.startswith("wizard.keys.")}


@dataclass(slots=True)
class Step:
    """A command, what it is answered, and what the page says that it prints.

    `day` is that of the last "It is Monday 7 December 2026." before it.
    """

    command: str
    day: str = ""
    asked: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)


def steps(page: str) -> Iterator[Step]:
    """Give the commands of a page in order; a box belongs to the last one before it."""
    step, day = Step(""), ""
    for found in BLOCK.finditer(text_of(page)):
        kind, inside, date = found.groups()
        if date:
            day = date
        elif kind == "sh":
            for line in inside.splitlines():
                if step.command:
                    yield step
                step = Step(line.strip(), day)
        elif kind == "text":
            step.printed += inside.splitlines()
        else:
            for question, answer in rows(found[0]):
                step.asked.append(question)
                step.typed.append(to_type(answer))
    yield step


def to_type(answer: str) -> str:
    """Give what is typed for an answer of a table."""
    chosen = re.findall(r"\*\*(.+?)\*\*", answer)
    typed = re.findall(r"`(.+?)`", answer)
    assert chosen or typed or answer.startswith("Enter"), answer
    return ", ".join(chosen or typed)


def compare(step: Step, output: str) -> None:
    """Check that a command asked and printed what the page says."""
    said = " ".join(_words_of(line) for line in output.splitlines())
    for question in step.asked:
        assert question in said
    at = 0
    for line in step.printed:
        wanted = _words_of(re.split(r" ?\.\.\.", line)[0])
        if not wanted:
            continue
        if "  ·  " in line:
            assert {part.strip() for part in line.split("  ·  ")} <= KEYS
            continue
        at = said.find(wanted, at)
        assert at >= 0, f"{step.command} does not print: {wanted}\n{output}"
        at += len(wanted)


def _words_of(line: str) -> str:
    return " ".join(DRAWING.sub("", DRAWING.sub("", line)).split())
