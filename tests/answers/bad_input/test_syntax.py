"""YAML that cannot be read."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("org:\n  name: a: b\n", "a.yaml:3:10"),
        ("org:\n  name: 'x\n", "a.yaml:4:1"),
        ("org:\n  name: x\n country: be\n", "a.yaml:4:2"),
        ("org: {name: x\n", "a.yaml:3:1"),
        ("org:\n\tname: x\n", "a.yaml:3:1"),
        ("org:\n  name: \x00\n", "a.yaml"),
    ],
)
def test_a_mistake_in_the_writing_is_told_with_its_place(text: str, place: str) -> None:
    (found,) = problems_of(text)

    assert found.startswith(place)


def test_a_tab_is_named_as_such() -> None:
    assert problems_of("org:\n\tname: x\n") == [
        "a.yaml:3:1: The line begins with a tab. Use spaces to indent."
    ]
