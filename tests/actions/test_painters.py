"""The processes that draw PDF files end well, whatever happens to them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from policygen.actions import painters as module
from policygen.actions.painters import painters
from policygen.errors import InputError, MachineError
from tests.actions.test_limits import is_running
from tests.journeys import CLIENT, KEPT, Desk

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("painters")]

PAGE = "<!DOCTYPE html><html lang=en><title>t</title><p>text</p>"


def die(print_html: str, assets: Mapping[str, bytes]) -> bytes:
    """Do what the system does to a process when memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def wait(print_html: str, assets: Mapping[str, bytes]) -> bytes:
    """Draw for ever."""
    time.sleep(600)
    return b""


def echo(print_html: str, assets: Mapping[str, bytes]) -> bytes:
    """Draw nothing, and say in which process."""
    return str(os.getpid()).encode()


def test_one_painter_works_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "paint", echo)

    with painters(1) as group:
        assert group.start(PAGE, {})() == str(os.getpid()).encode()


def test_more_painters_work_in_processes_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "paint", echo)

    with painters(2) as group:
        found = group.start(PAGE, {})()

    assert found != str(os.getpid()).encode()
    with pytest.raises(ProcessLookupError):
        os.kill(int(found), 0)


def test_there_is_a_painter_for_each_core_and_never_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with painters(0) as group:
        assert group.count == len(os.sched_getaffinity(0))
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    with painters(0) as group:
        assert group.count == 1


def test_a_painter_that_dies_is_a_fault_of_the_machine_and_others_follow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with painters(2) as group:
        monkeypatch.setattr(module, "paint", die)
        lost = group.start(PAGE, {})
        with pytest.raises(MachineError) as caught:
            lost()
        monkeypatch.setattr(module, "paint", echo)

        assert group.start(PAGE, {})()

    assert str(caught.value) == (
        "A process that draws PDF files was stopped. "
        "Is there enough memory? Try again with --jobs 1."
    )


def test_a_stranger_whose_page_is_too_much_is_stopped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "paint", wait)
    monkeypatch.setattr("policygen.actions.limits.PATIENCE", 0.5)
    monkeypatch.setattr("policygen.actions.limits.LAST_SECONDS", 0.1)

    with painters(1) as group, pytest.raises(InputError, match=r"too much time"):
        group.start(PAGE, {}, stranger="client.yaml")()


def start_build(desk: Desk, *more: str) -> subprocess.Popen[str]:
    """Start a build in a session of its own, and wait until it draws."""
    return subprocess.Popen(
        [sys.executable, "-m", "policygen", "build", CLIENT, *more],
        cwd=desk.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def children(process: int) -> list[int]:
    """Give the processes that a process started."""
    try:
        text = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return []
    return [int(number) for number in text.split()]


def kill(painter: int) -> None:
    """Kill a painter, unless the build has ended it because another one was killed."""
    with suppress(ProcessLookupError):
        os.kill(painter, signal.SIGKILL)


def wait_for_painters(running: subprocess.Popen[str], least: int = 2) -> list[int]:
    """Wait until the painters are there."""
    for _ in range(400):
        found = children(running.pid)
        if len(found) >= least:
            return found
        time.sleep(0.02)
    raise AssertionError("no painters came")


def wait_for_drawing(running: subprocess.Popen[str]) -> list[int]:
    """Wait until the process that writes a stranger's pages has come and gone."""
    wait_for_painters(running, least=3)
    for _ in range(1000):
        found = children(running.pid)
        if len(found) == 2:
            return found
        time.sleep(0.02)
    raise AssertionError("nothing is drawn")


def test_a_killed_painter_ends_the_build_with_a_sentence(desk: Desk) -> None:
    running = start_build(desk, "--jobs", "2")

    for painter in wait_for_drawing(running):
        kill(painter)
    out, err = running.communicate(timeout=60)

    assert (running.returncode, out) == (3, "")
    assert err == (
        "Een proces dat PDF-bestanden tekent, werd gestopt.\n"
        "    Is er genoeg geheugen? Probeer opnieuw met --jobs 1.\n"
    )
    assert list(desk.files("output")) == [KEPT.removeprefix("output/")]
    assert not is_running(desk.folder)


def test_a_painter_that_is_killed_before_it_draws_is_replaced(desk: Desk) -> None:
    running = start_build(desk, "--jobs", "2")

    for painter in wait_for_painters(running)[:2]:
        kill(painter)
    _, err = running.communicate(timeout=60)

    assert (running.returncode, err) == (0, "")


@pytest.mark.parametrize("pause", [0.0, 0.3])
def test_a_killed_build_leaves_the_previous_pack_and_no_processes(
    desk: Desk, pause: float
) -> None:
    desk.build("--format", "md")
    before = desk.files("output")
    running = start_build(desk, "--jobs", "2")
    wait_for_painters(running)
    time.sleep(pause)

    running.kill()
    running.communicate(timeout=60)

    assert desk.files("output") == before
    for _ in range(100):
        if not is_running(desk.folder):
            break
        time.sleep(0.1)
    assert not is_running(desk.folder)


def test_ctrl_c_ends_every_painter_without_a_trace(desk: Desk) -> None:
    running = start_build(desk, "--jobs", "2")
    wait_for_painters(running)
    time.sleep(0.3)

    os.killpg(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=60)

    assert (running.returncode, out, err) == (
        130,
        "",
        "\nGestopt. Geef dezelfde opdracht opnieuw om verder te gaan.\n",
    )
    assert list(desk.files("output")) == [KEPT.removeprefix("output/")]
    assert not is_running(desk.folder)


@pytest.fixture
def no_pango(tmp_path: Path) -> str:
    """Give a PYTHONPATH with which WeasyPrint fails as it does without Pango."""
    shim = tmp_path / "shim" / "weasyprint"
    shim.mkdir(parents=True)
    (shim / "__init__.py").write_text(
        "print('WeasyPrint could not import some external libraries.')\n"
        "raise OSError(\"cannot load library 'libpango-1.0-0': not found\")\n",
        encoding="utf-8",
    )
    return str(shim.parent)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_without_pango_the_line_that_mends_it_is_told(
    desk: Desk, no_pango: str, jobs: str
) -> None:
    said = desk.type("build", CLIENT, "--jobs", jobs, PYTHONPATH=no_pango)

    assert (said.code, said.out) == (3, "")
    assert said.err == (
        "Er kunnen geen PDF-bestanden gemaakt worden: op deze computer ontbreekt Pango.\n"
        "    Installeer het met: sudo apt-get install -y --no-install-recommends "
        "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\n"
        "    Markdown en HTML kunnen ook zonder: --format md --format html\n"
    )
    assert list(desk.files("output")) == [KEPT.removeprefix("output/")]


def test_without_pango_texts_can_be_made(desk: Desk, no_pango: str) -> None:
    said = desk.build("--format", "md", "--format", "html", PYTHONPATH=no_pango)

    assert said.code == 0
    assert "8 bestanden gemaakt" in said.out


def test_without_pango_the_doctor_says_so(desk: Desk, no_pango: str) -> None:
    said = desk.type("doctor", PYTHONPATH=no_pango)

    assert said.code == 3
    assert (
        "missing  Pango (for PDF): PDF cannot be made, HTML and Markdown can "
        "(cannot load library 'libpango-1.0-0': not found)\n"
        "         sudo apt-get install -y --no-install-recommends libpango-1.0-0 "
    ) in said.out
    assert "WeasyPrint could not" not in said.out
