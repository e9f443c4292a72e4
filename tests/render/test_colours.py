"""What must be true of colours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.render.colours import contrast, mix, nearest_readable, parse_colour

COLOURS = st.from_regex(r"\A#[0-9a-f]{6}\Z")


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#1F4D6B", "#1f4d6b"),
        ("1f4d6b", "#1f4d6b"),
        (" #abc ", "#aabbcc"),
        ("red", ""),
        ("#12345", ""),
        ("", ""),
    ],
)
def test_a_colour_is_read_in_its_usual_spellings(text: str, colour: str) -> None:
    assert parse_colour(text) == colour


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#ffffff", "#767676") == contrast("#767676", "#ffffff")


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#123456", "#ffffff", 0) == "#123456"


@given(COLOURS, COLOURS)
def test_a_readable_shade_can_be_read_or_is_the_best_there_is(
    colour: str, background: str
) -> None:
    shade = nearest_readable(colour, background)

    assert contrast(shade, background) >= 4.5


@given(COLOURS)
def test_a_colour_that_can_be_read_stays_as_it_is(colour: str) -> None:
    if contrast(colour, "#ffffff") >= 4.5:
        assert nearest_readable(colour) == colour
