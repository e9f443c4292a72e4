"""Choices that are not offered."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "country: be",
            "country: bee",
            '12: "bee" is not one of the choices. Did you mean "be"? Choose from be, nl.',
        ),
        ("[en, nl-BE]", "[nl-BE, fr]", '22: "fr" is geen van de keuzes.'),
        (
            "profile: office",
            "profile: ofice",
            '10: There is no profile "ofice" in this blueprint.\n    Did you mean "office"?',
        ),
        (
            "days: [weekend]",
            "days: [sunday]",
            '14: "sunday" is not one of the choices.',
        ),
    ],
)
def test_an_unknown_choice_is_told_with_what_there_is(
    desk: Desk, old: str, new: str, said: str
) -> None:
    line = desk.change(old, new)

    desk.refuses(f"client.yaml:{line}:{said}")
