"""The tutorial, done from its first command to its last, prints what it says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import ROOT
from tests.docs.steps import Step, compare, steps

PAGE = "tutorial/first-pack.md"
DEMO = "make demo"
NOT_RUN = {DEMO, "source .venv/bin/activate"}


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


@pytest.mark.pdf
def test_the_demo_prints_what_the_tutorial_says(tmp_path: Path) -> None:
    """The build is run as the Makefile writes it; installing is left out."""
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\ndemo:")[2]
    (build,) = re.findall(r"-m (policygen build .*)", recipe.partition("\n\n")[0])
    (step,) = (step for step in steps(PAGE) if step.command == DEMO)
    *printed, last = step.printed

    (tmp_path / "blueprints").symlink_to(ROOT / "blueprints")
    compare(Step(build, printed=printed), run(Step(build), tmp_path))
    assert last in recipe


@pytest.mark.pdf
def test_the_tutorial_prints_what_it_says(tmp_path: Path) -> None:
    done = [step for step in steps(PAGE) if step.command not in NOT_RUN]
    for step in done:
        compare(step, run(step, tmp_path))

    assert len(done) == 6
    assert (
        tmp_path / "output/linden-garden-centre/en/social-media-policy.pdf"
    ).exists()
