"""Nothing that was acknowledged is lost or doubled, whoever is killed or writes along."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from policygen.model.signoff import Entry, EventKind, History
from policygen.register.audit import audit
from policygen.register.store import Register
from tests.register import writer

KILLS = int(os.environ.get("POLICYGEN_KILLS", "6"))
"""The benchmark of the register kills 200 times; here a few tell a mistake."""


def start(path: Path, who: str, most: int) -> subprocess.Popen[str]:
    words = [sys.executable, str(writer.__file__), str(path), who, str(most)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def marks(history: History) -> list[str]:
    return [event.number for event in history.events]


def test_killed_writers_lose_no_acknowledged_event(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    promised: list[str] = []
    for kill in range(0, KILLS, 2):
        writers = [start(path, f"{kill}-{one}", 100_000) for one in "ab"]
        first = [process.stdout.readline().strip() for process in writers]  # type: ignore[union-attr]
        time.sleep(kill * 0.037 % 0.15)
        for process in writers:
            process.kill()
        for process, line in zip(writers, first, strict=True):
            said, _ = process.communicate()
            promised += [line, *(one for one in said.split("\n")[:-1] if one)]

    history = Register(path).history()
    written = marks(history)
    assert len(promised) > KILLS
    assert set(promised) <= set(written)
    assert len(written) == len(set(written))
    assert audit(history).damage is None


def test_a_backup_that_is_put_back_loses_nothing_that_was_written_after_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "register.sqlite"
    register = Register(path)
    safe = link_one(register)
    process = start(path, "w", 100_000)
    assert process.stdout
    process.stdout.readline()
    for _ in range(5):
        with register.writing(writer.NOW) as pen:
            pen.replace(safe)
        while len(register.history().events) < 4:
            time.sleep(0.01)
    process.kill()
    said, _ = process.communicate()

    history = register.history()
    assert history.events[:1] == safe.events
    kept = marks(history)[1:]
    first = int(kept[0].removeprefix("w-"))
    assert kept == [f"w-{first + place}" for place in range(len(kept))]
    assert said.split("\n")[-2] in kept
    assert audit(history).damage is None


def link_one(register: Register) -> History:
    """Give what a register with one event holds."""
    with register.writing(writer.NOW) as pen:
        pen.append([Entry(kind=EventKind.OPENED, version="1.0")])
    return register.history()


def test_eight_processes_at_once_lose_and_double_nothing(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"

    writers = [start(path, f"w{one}", 5) for one in range(8)]
    codes = [process.wait(60) for process in writers]
    for process in writers:
        process.communicate()

    history = Register(path).history()
    assert codes == [0] * 8
    assert sorted(marks(history)) == sorted(
        f"w{one}-{number}" for one in range(8) for number in range(5)
    )
    assert audit(history).damage is None
