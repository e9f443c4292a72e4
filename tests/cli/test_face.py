"""Proves which face is shown, and what happens where a terminal has no editor."""

from __future__ import annotations

import builtins
import io
import sys

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.output import DummyOutput

from policygen.cli.ask import Card
from policygen.cli.ask_plain import PlainFace, read_edited
from policygen.cli.ask_rich import RichFace
from policygen.cli.face import choose_face, wants_plain


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


class NoScreen(DummyOutput):
    def get_size(self) -> Size:
        return Size(rows=0, columns=0)


def sit_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Screen())
    monkeypatch.setattr(sys, "stdout", Screen())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("ACCESSIBLE", raising=False)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm"}, False),
        ({}, False),
        ({"TERM": "dumb"}, True),
        ({"TERM": "xterm", "ACCESSIBLE": "1"}, True),
    ],
)
def test_the_environment_can_ask_for_lines(
    environment: dict[str, str], *, expected: bool
) -> None:
    assert wants_plain(environment, Screen(), Screen()) is expected


def test_a_pipe_on_either_side_means_lines() -> None:
    assert wants_plain({}, io.StringIO(), Screen())
    assert wants_plain({}, Screen(), io.StringIO())


def test_a_terminal_gets_the_rich_face_unless_lines_are_wanted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sit_at_a_terminal(monkeypatch)

    with create_app_session(output=DummyOutput()):
        assert isinstance(choose_face("en", plain=False), RichFace)
        assert isinstance(choose_face("en", plain=True), PlainFace)


def test_a_console_that_cannot_move_its_cursor_gets_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sit_at_a_terminal(monkeypatch)

    with create_app_session(output=NoScreen()):
        assert isinstance(choose_face("en", plain=False), PlainFace)


def test_a_terminal_without_an_editor_still_reads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "readline", None)
    monkeypatch.setattr(builtins, "input", lambda prompt: f"{prompt}typed")

    assert read_edited("> ", "refused") == "> typed"


def test_a_terminal_lets_people_edit_what_was_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sit_at_a_terminal(monkeypatch)
    monkeypatch.setattr(builtins, "input", lambda _: " typed ")
    face = PlainFace("en", sys.stdin, sys.stdout)

    assert face.ask_text(Card(ask="Name?")) == "typed"
