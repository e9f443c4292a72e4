"""What no line may break inside."""

from __future__ import annotations

import pytest

from policygen.render.together import keep_together

KEPT = [
    "1 september 2026",
    "1er septembre 2026",
    "0450 00 00 11",
    "+32 450 00 00 11",
    "(014) 25 25 25",
    "0800 32 123",
    "24 uur",
    "12.30 uur",
    "2 werkdagen",
]
LEFT = ["P1 gevaar", "maart 2026", "12 &amp; 3", "&#39; abc", "a/12 b", "112."]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_read_as_one_stays_on_one_line(text: str) -> None:
    before, after = "<p>Bel, of wacht: ", ". Dan niet.</p>"

    kept = keep_together(before + text + after)

    assert kept == before + text.replace(" ", "\N{NO-BREAK SPACE}") + after


@pytest.mark.parametrize("text", LEFT)
def test_other_text_stays_as_it_was(text: str) -> None:
    assert keep_together(text) == text


def test_an_attribute_stays_as_it_was() -> None:
    html = '<td data-label="24 uur">-</td>'

    assert keep_together(html) == html


def test_a_heading_is_named_with_plain_blanks() -> None:
    html = '<h2 id="x">Stap 2 tot 6</h2>'

    assert keep_together(html) == html


def test_what_is_longer_than_a_column_may_be_broken() -> None:
    long = "1234567 1234567 1234567 1234567"

    assert keep_together(long) == long
