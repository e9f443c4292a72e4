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
from policygen.actions.limits import Apart, run_limited
from policygen.answers.refused import Refused
from policygen.errors import InputError, MachineError, Problem
from tests.journeys import CLIENT, Desk

NOTICE = "bike-shed/documents/notice/nl.md.j2"
STOPPED = (
    "{}: The blueprint asked for too much time or memory and was stopped.\n"
    "    Look for endless loops or giant texts in its templates."
)
GESTOPT = (
    "{}: De blauwdruk vroeg te veel tijd of geheugen en werd daarom gestopt.\n"
    "    Zoek in de sjablonen naar lussen zonder einde of reusachtige teksten."
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


class Counter:
    """An object of a stranger."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, more: int) -> int:
        """Remember over the calls."""
        self.count += more
        return self.count

    def end(self, kind: str) -> object:
        """End in one of the ways in which work can end."""
        return work(kind)

    def refuse(self) -> str:
        """Refuse as an interview does."""
        part = Refused("rows_low", count=1, minimum=2).at(3, 4).in_cell(1, "role")
        raise Refused("rows_low", parts=[part], count=1)


def test_an_object_apart_remembers_and_answers_call_after_call() -> None:
    counter = Apart("here", Counter)

    assert (counter.call(Counter.add, 2), counter.call(Counter.add, 3)) == (2, 5)


def test_a_refusal_comes_back_whole_and_the_object_lives_on() -> None:
    counter = Apart("here", Counter)

    with pytest.raises(Refused) as caught:
        counter.call(Counter.refuse)

    (part,) = caught.value.every()
    assert (part.facts, part.line, part.row) == ({"count": 1, "minimum": 2}, 3, 1)
    assert counter.call(Counter.add, 1) == 1


def test_problems_of_the_making_come_back_too() -> None:
    with pytest.raises(InputError):
        Apart("here", lambda: work("input"))


@pytest.mark.parametrize("kind", ["memory", "deep", "killed", "endless", "asleep"])
def test_greed_of_an_object_is_stopped_and_told_ever_after(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr(limits, "PATIENCE", 3)
    monkeypatch.setattr(limits, "LAST_SECONDS", 0.1)
    counter = Apart("here", Counter)

    with pytest.raises(InputError) as caught:
        counter.call(Counter.end, kind)

    assert str(caught.value) == STOPPED.format("here").replace("\n    ", " ")
    if kind == "killed":
        with pytest.raises(InputError):
            counter.call(Counter.add, 1)


def test_the_time_of_one_call_is_not_held_against_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    counter = Apart("here", Counter)

    for _ in range(3):
        counter.call(busy, 0.4)

    assert counter.call(Counter.add, 1) == 1


def busy(_: Counter, seconds: float) -> None:
    """Take processor time."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def test_an_object_apart_needs_no_process_without_limits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "name", "nt")

    assert Apart("here", Counter).call(Counter.add, 2) == 2


def test_nothing_is_left_of_an_object_that_nobody_holds() -> None:
    before = set(active_children())
    counter = Apart("here", Counter)
    assert len(set(active_children()) - before) == 1

    del counter

    assert not set(active_children()) - before


def test_nothing_is_left_of_the_process() -> None:
    before = set(active_children())

    run_limited("here", work, "fine")

    assert not set(active_children()) - before


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

    desk.refuses(GESTOPT.format(CLIENT), arguments=command)


def test_explaining_a_strangers_clause_has_limits_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr(
        "policygen.actions.explain.open_client", lambda path, locale: go_on()
    )

    desk.refuses(GESTOPT.format(CLIENT), arguments=("explain", CLIENT, "BS-3"))


@pytest.mark.parametrize("step", ["open_client", "read_answers"])
def test_accepting_what_a_strangers_rule_says_has_limits_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr(
        f"policygen.actions.accept.{step}", lambda *given, **named: go_on()
    )

    desk.refuses(
        GESTOPT.format(CLIENT), arguments=("accept", CLIENT, "B-1", "--reason", "so")
    )


def test_the_schema_of_a_strangers_blueprint_is_made_with_limits(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr(
        "policygen.actions.blueprints.load_blueprint", lambda name, home: go_on()
    )

    words = ("blueprint", "schema", "./bike-shed/")
    desk.refuses(STOPPED.format("./bike-shed/"), arguments=words)


def test_a_bug_in_the_closed_process_is_told_as_a_bug(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **named: object) -> None:
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

    assert (running.returncode, out, err) == (
        130,
        "",
        "\nGestopt. Geef dezelfde opdracht opnieuw om verder te gaan.\n",
    )
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


DIES = """
import os, sys, time
from policygen.actions.limits import run_limited

def work():
    print(os.getpid(), flush=True)
    time.sleep(1)
    return "x" * 1_000_000

run_limited("here", work)
"""


def test_it_does_not_outlive_a_parent_that_was_killed() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", DIES],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    parent.stdout.readline()

    parent.kill()

    # The end of what it prints is there when nobody holds the pipe any more.
    assert parent.communicate(timeout=20) == ("", "")
