"""Nothing that was acknowledged is lost or doubled, whoever is killed or writes along."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from policygen.model.event import Entry, EventKind, History
from policygen.register.audit import audit
from policygen.register.store import Register
from tests.register import writer

KILLS = int(os.environ.get("POLICYGEN_KILLS", "6"))
"""The benchmark of the register kills 200 times; here a few tell a mistake."""


def start(
    path: Path, writers: str, most: int, pause: float = 0
) -> subprocess.Popen[str]:
    words = [
        sys.executable,
        str(writer.__file__),
        str(path),
        writers,
        str(most),
        str(pause),
    ]
    return subprocess.Popen(
        words, stdout=subprocess.PIPE, text=True, start_new_session=True
    )


def kill(process: subprocess.Popen[str]) -> list[str]:
    """Kill writers at one moment; give what they had been promised and not told yet."""
    os.killpg(process.pid, signal.SIGKILL)
    said, _ = process.communicate()
    return [one for one in said.split("\n")[:-1] if one]


def marks(history: History) -> list[str]:
    return [event.number for event in history.events]


def test_killed_writers_lose_no_acknowledged_event(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    promised: list[str] = []
    for turn in range(0, KILLS, 2):
        process = start(path, f"{turn}-a,{turn}-b", 100_000)
        assert process.stdout
        seen: set[str] = set()
        while len(seen) < 2:
            line = process.stdout.readline().strip()
            assert line, "The writers stopped by themselves."
            promised.append(line)
            seen.add(line.rpartition("-")[0])
        time.sleep(turn * 0.037 % 0.15)
        promised += kill(process)

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
    process = start(path, "w", 100_000, pause=0.01)
    assert process.stdout
    process.stdout.readline()
    for _ in range(5):
        with register.writing(writer.NOW) as pen:
            pen.replace(safe)
        while len(register.history().events) < 4:
            assert process.poll() is None, "The writer stopped by itself."
            time.sleep(0.01)
    promised = kill(process)

    history = register.history()
    assert history.events[:1] == safe.events
    kept = marks(history)[1:]
    first = int(kept[0].removeprefix("w-"))
    assert kept == [f"w-{first + place}" for place in range(len(kept))]
    assert promised[-1] in kept
    assert audit(history).damage is None


def link_one(register: Register) -> History:
    """Give what a register with one event holds."""
    with register.writing(writer.NOW) as pen:
        pen.append([Entry(kind=EventKind.OPENED, version="1.0")])
    return register.history()


def test_eight_processes_at_once_lose_and_double_nothing(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"

    process = start(path, ",".join(f"w{one}" for one in range(8)), 5)
    process.communicate(timeout=60)

    history = Register(path).history()
    assert process.returncode == 0
    assert sorted(marks(history)) == sorted(
        f"w{one}-{number}" for one in range(8) for number in range(5)
    )
    assert audit(history).damage is None
