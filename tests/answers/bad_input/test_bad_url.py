"""Web addresses that are none, or not safe."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("http://a.be/x", "Write https://a.be/x and try whether it opens"),
        ("javascript:alert(1)", "Write one that begins with https://"),
        ("https://an:pw@a.be", "Leave out all that stands before the @"),
        ("our site", "Write it such as https://www.example.com/page"),
    ],
)
def test_a_bad_address_is_told_with_what_would_be_right(
    written: str, words: str
) -> None:
    (found,) = problems_of(f"shed:\n  url: {written}\n")

    assert found.startswith("a.yaml:3:8: ")
    assert words in found
