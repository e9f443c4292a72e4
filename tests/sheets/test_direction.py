"""Names of both directions are laid out as the Unicode rules say, brackets included."""

from __future__ import annotations

import pytest

from policygen.sheets.direction import visual_runs


def shown(text: str) -> str:
    """Give a line as it is seen, capitals standing for Hebrew letters."""
    hebrew = {chr(65 + place): chr(0x5D0 + place) for place in range(26)}
    latin = {letter: capital for capital, letter in hebrew.items()}
    mirror = str.maketrans("()[]", ")(][")
    typed = "".join(hebrew.get(letter, letter) for letter in text)
    seen = "".join(
        piece[::-1].translate(mirror) if from_right else piece
        for piece, from_right in visual_runs(typed)
    )
    return "".join(latin.get(letter, letter) for letter in seen)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("", ""),
        ("sam (peeters)", "sam (peeters)"),
        ("ABC (DEF)", "(FED) CBA"),
        ("sam (ABC)", "sam (CBA)"),
        ("sam ABC (DEF)", "sam (FED) CBA"),
        ("sam ABC (de DEF)", "sam CBA (de FED)"),
        ("ABC (sam de) DEF", "FED (sam de) CBA"),
        ("ABC book(s)", "book(s) CBA"),
        ("ABC (2) sam", "sam (2) CBA"),
        ("sam ABC (2)", "sam (2) CBA"),
        ("AB(CD[&ef]!)gh", "gh(![ef&]DC)BA"),
        ("sam (fa ABC) DEF", "sam (fa CBA) FED"),
        ("sam ABC (DEF", "sam FED) CBA"),
        ("sam (-) ABC", "sam (-) CBA"),
        ("sam [ABC (DEF]) ghi", "sam [FED) CBA]) ghi"),
    ],
)
def test_brackets_stay_a_pair_around_what_they_hold(typed: str, seen: str) -> None:
    assert shown(typed) == seen
