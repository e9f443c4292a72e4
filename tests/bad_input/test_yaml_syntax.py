"""A file that is no YAML."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("name: Studio North", "name: Studio: North", "5:15"),
        ("name: Studio North", 'name: "Studio North', "36:1"),
        ("[en, nl-BE]", "[en, nl-BE", "8:12"),
        ("  places: 60", " places: 60", "11:1"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_to_look_for(
    desk: Desk, old: str, new: str, place: str
) -> None:
    desk.change(old, new)

    said = desk.type("build", "client.yaml")

    assert (said.code, said.out) == (1, "")
    first, second = said.err.splitlines()
    assert first.startswith("client.yaml:")
    assert ": This is not valid YAML: " in first
    assert second.startswith("    Look at this line and the one above it: a colon")
    assert list(desk.files("output")) == ["before/kept.txt"]
