"""A release that is killed anywhere is whole, or not there at all."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from policygen.actions.verify import verify_paths
from policygen.disk import PREFIX
from policygen.model.verdict import Verdict
from tests.journeys import CLIENT, Desk
from tests.release import freezer

SHELF = "output/studio-north/releases"
KILLS = int(os.environ.get("POLICYGEN_KILLS", "6"))
"""A few tell a mistake; many are for a benchmark."""
STEP, STEPS = 0.003, 12
"""Seconds from the first sign of a version on disk to a kill: most fall while it is
written."""


def count(folder: Path) -> int:
    return sum(1 for _ in folder.iterdir())


def freeze_until_killed(client: Path, first: int, seconds: float) -> list[str]:
    """Freeze versions, kill that while one is written; give those said to be safe."""
    words = [sys.executable, str(freezer.__file__), str(client), str(first)]
    shelf = client.parent / SHELF
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        told = [process.stdout.readline()]
        before = count(shelf)
        while count(shelf) == before and process.poll() is None:
            time.sleep(0.0005)
        time.sleep(seconds)
        process.kill()
        told += process.stdout
    return [line.strip() for line in told if line.endswith("\n")]


def test_a_release_that_is_killed_is_whole_or_not_there(tmp_path: Path) -> None:
    desk = Desk(tmp_path).set_up()
    shelf = tmp_path / SHELF
    there: set[str] = set()
    for kill in range(KILLS):
        promised = freeze_until_killed(
            tmp_path / CLIENT, 1 + len(there), kill % STEPS * STEP
        )
        found = {path.name for path in shelf.iterdir()}
        new = {name for name in found - there if not name.startswith(PREFIX)}
        for judged in verify_paths([shelf / name for name in sorted(new)], tmp_path):
            assert (judged.verdict, judged.faults) == (Verdict.UNCHANGED, ())
        assert promised
        assert set(promised) <= new
        there |= new

    last = desk.type("release", CLIENT, "9999.0", "--format", "md")
    assert last.code == 0, last
    assert {path.name for path in shelf.iterdir()} == {*there, "9999.0"}
