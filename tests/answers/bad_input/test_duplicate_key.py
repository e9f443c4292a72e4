"""A key that stands there twice."""

from __future__ import annotations

from tests.builders import problems_of


def test_a_second_key_is_told_with_the_line_of_the_first() -> None:
    text = "org:\n  name: a\n  name: b\nshed: {places: 1, places: 2}\n"

    assert problems_of(text) == [
        'a.yaml:4:3: "name" stands here for the second time. '
        "Keep one of the two; the first is on line 3.",
        'a.yaml:5:19: "places" stands here for the second time. '
        "Keep one of the two; the first is on line 5.",
    ]
