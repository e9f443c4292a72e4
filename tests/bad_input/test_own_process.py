"""What a person at a terminal gets: the same words, an exit code, and no trace."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, KEPT, Desk


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"blueprint: [\n",
        b"\tblueprint: x\n",
        b"blueprint: caf\xe9\n",
        b"blueprint: nowhere\n",
        b"blueprint: ./bike-shed\norg: {nmae: x, country: bee}\n",
        b"blueprint: social-media\norg: {name: &a x, country: *a}\n",
    ],
)
def test_a_process_of_its_own_says_the_same(desk: Desk, content: bytes) -> None:
    desk.write(CLIENT, content)
    here = desk.type("build", CLIENT)

    there = desk.type("build", CLIENT, PYTHONUTF8="1")

    assert there == here
    assert there.code == 1
    assert "Traceback" not in there.err
    assert list(desk.files("output")) == [KEPT.removeprefix("output/")]


@pytest.mark.parametrize("command", ["build", "check", "explain"])
def test_a_missing_file_ends_every_command_with_one(desk: Desk, command: str) -> None:
    names = ("none.yaml", "org.name") if command == "explain" else ("none.yaml",)

    said = desk.type(command, *names, PYTHONUTF8="1")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("none.yaml: There is no such file.\n    ")
