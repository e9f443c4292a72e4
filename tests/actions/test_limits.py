"""A stranger's blueprint runs with limits, and its end is always told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

import pytest

from policygen.actions import limits
from policygen.actions.limits import run_limited
from policygen.errors import InputError, MachineError, Problem
from tests.journeys import CLIENT, Desk

NOTICE = "bike-shed/documents/notice/nl.md.j2"
STOPPED = (
    "{}: The blueprint asked for too much time or memory and was stopped.\n"
    "    Look for endless loops or giant texts in its templates."
)
ENDLESS = (
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}"
    "{% endfor %}{% endfor %}{% endfor %}"
)


def fail_with(error: Exception) -> str:
    raise error


def go_deeper(depth: int = 0) -> str:
    return go_deeper(depth + 1)


def go_on() -> str:
    while True:
        pass


def rest() -> str:
    time.sleep(60)
    return ""


WAYS: dict[str, Callable[[], object]] = {
    "fine": lambda: "fine",
    "large": lambda: "x" * 5_000_000,
    "bug": lambda: fail_with(ZeroDivisionError("one over nothing")),
    "input": lambda: fail_with(InputError(Problem(file="a", message="b", line=3))),
    "machine": lambda: fail_with(MachineError(Problem(message="full"))),
    "memory": lambda: "a" * (2 << 30),
    "deep": go_deeper,
    "killed": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "endless": go_on,
    "asleep": rest,
    "unsendable": lambda: go_on.__code__,
}


def work(kind: str) -> object:
    """End in one of the ways in which work can end."""
    return WAYS[kind]()


def test_what_a_function_gives_comes_back() -> None:
    assert run_limited("here", work, "fine") == "fine"
    assert run_limited("here", work, "large") == "x" * 5_000_000


def test_problems_come_back_whole() -> None:
    with pytest.raises(InputError) as caught:
        run_limited("here", work, "input")
    with pytest.raises(MachineError):
        run_limited("here", work, "machine")

    assert caught.value.problems == (Problem(file="a", message="b", line=3),)


@pytest.mark.parametrize("kind", ["bug", "unsendable"])
def test_a_bug_comes_back_as_a_bug_with_its_trace(
    kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RuntimeError) as caught:
        run_limited("here", work, kind)

    assert ("ZeroDivisionError: one over nothing" in str(caught.value)) == (
        kind == "bug"
    )
    assert "Traceback" in str(caught.value.__cause__)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("kind", ["memory", "deep", "killed", "endless", "asleep"])
def test_greed_is_stopped_and_told(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr(limits, "PATIENCE", 3)
    monkeypatch.setattr(limits, "LAST_SECONDS", 0.1)

    with pytest.raises(InputError) as caught:
        run_limited("here", work, kind)

    assert str(caught.value) == STOPPED.format("here").replace("\n    ", " ")


def test_nothing_is_left_of_the_process() -> None:
    before = active_children()

    run_limited("here", work, "fine")

    assert active_children() == before


def test_a_machine_without_limits_runs_it_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("policygen.actions.limits.os.name", "nt")

    assert run_limited("here", os.getpid) == os.getpid()


@pytest.mark.parametrize(
    ("file", "old", "command"),
    [
        (NOTICE, "Open: {{ shed.hours }}.", ("build", CLIENT)),
        (NOTICE, "Open: {{ shed.hours }}.", ("check", CLIENT)),
        ("bike-shed/theme/page.html.j2", "{{ body }}", ("build", CLIENT)),
    ],
)
def test_an_endless_template_is_stopped_in_seconds(
    desk: Desk,
    file: str,
    old: str,
    command: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    desk.change(old, ENDLESS, file)

    desk.refuses(STOPPED.format(CLIENT), arguments=command)


def test_explaining_a_strangers_clause_has_limits_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr("policygen.actions.explain.open_client", lambda path: go_on())

    desk.refuses(STOPPED.format(CLIENT), arguments=("explain", CLIENT, "BS-3"))


def test_a_bug_in_the_closed_process_is_told_as_a_bug(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        raise ZeroDivisionError("one over nothing")

    monkeypatch.setattr("policygen.actions.prepare.select_members", fail)

    said = desk.build()

    assert (said.code, said.out) == (70, "")
    assert said.err.startswith(
        "This is a mistake in policygen itself (RuntimeError: Zero"
    )
    assert "policygen --debug" in said.err
    assert "Traceback" not in said.err
    monkeypatch.setenv("POLICYGEN_DEBUG", "1")
    with pytest.raises(RuntimeError, match="one over nothing") as caught:
        desk.build()
    assert "in fail" in str(caught.value.__cause__)


def test_ctrl_c_ends_it_without_a_trace(desk: Desk) -> None:
    desk.change("Open: {{ shed.hours }}.", ENDLESS, NOTICE)
    running = subprocess.Popen(
        [sys.executable, "-m", "policygen", "build", CLIENT],
        cwd=desk.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    time.sleep(1.5)

    os.killpg(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=20)

    assert (running.returncode, out, err) == (130, "", "\nStopped.\n")
    assert not is_running(desk.folder)


def is_running(folder: Path) -> bool:
    """Tell whether a process still works in a folder."""
    return any(
        link == folder
        for process in Path("/proc").glob("[0-9]*/cwd")
        if (link := read_link(process))
    )


def read_link(path: Path) -> Path | None:
    try:
        return path.readlink()
    except OSError:
        return None
