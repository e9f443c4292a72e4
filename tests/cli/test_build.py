"""The bar of a build: there when a person watches, and only then."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pexpect
import pytest

from tests.journeys import CLIENT, Desk, command

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="has no pseudo-terminal"
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a folder in which the client of the bicycle shed can be built."""
    return Desk(tmp_path).set_up()


def watch(desk: Desk, *arguments: str, **environment: str) -> tuple[int, str]:
    """Run a command in a terminal; give how it ended and all that was drawn."""
    program, *words = command(*arguments)
    child = pexpect.spawn(
        program,
        words,
        cwd=str(desk.folder),
        env={**os.environ, "TERM": "xterm-256color", **environment},
        encoding="utf-8",
        dimensions=(24, 100),
        timeout=60,
    )
    child.expect_exact(pexpect.EOF)
    child.close()
    return child.exitstatus or 0, str(child.before)


def test_documents_of_one_client_are_counted(desk: Desk) -> None:
    code, drawn = watch(desk, "build", CLIENT, "--format", "md")

    assert code == 0
    assert "documenten" in drawn
    assert "4/4" in drawn
    assert drawn.index("4/4") < drawn.index("Studio North: 4 bestanden gemaakt")


def test_clients_are_counted_and_problems_stand_below_the_bar(desk: Desk) -> None:
    desk.client("other.yaml", ("Studio North", "Other"))

    code, drawn = watch(
        desk, "build", CLIENT, "other.yaml", "none.yaml", "--format", "md"
    )

    assert code == 1
    assert "klanten " in drawn
    assert drawn.index("3/3") < drawn.index("none.yaml: There is no such file.")
    assert "2 klanten klaar, 1 aan te passen." in drawn


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"ACCESSIBLE": "1"}])
def test_a_terminal_that_wants_plain_text_gets_no_bar(
    desk: Desk, environment: dict[str, str]
) -> None:
    code, drawn = watch(desk, "build", CLIENT, "--format", "md", **environment)

    assert code == 0
    assert drawn.startswith("Studio North: 4 bestanden gemaakt")
    assert "\x1b" not in drawn


def test_without_a_terminal_there_is_no_bar(desk: Desk) -> None:
    said = desk.type("build", CLIENT, "--format", "md", PYTHONUTF8="1")

    assert said.err == ""
    assert "\x1b" not in said.out
