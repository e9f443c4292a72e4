"""Dates that exist, and what is said of those that do not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.answers.dates import EARLIEST, LATEST, read_date
from policygen.answers.refused import Refused


@pytest.mark.parametrize(
    "raw",
    ["2026-03-01", "2026-3-1", "1/3/2026", "01-03-2026", "1.3.2026", " 1/3/2026 "],
)
def test_a_date_is_read_year_first_or_day_first(raw: str) -> None:
    assert read_date(raw, "be") == date(2026, 3, 1)


def test_day_first_is_not_guessed_in_the_united_states() -> None:
    with pytest.raises(Refused) as caught:
        read_date("1/3/2026", "us")

    assert caught.value.code == "date"


@pytest.mark.parametrize(
    ("raw", "code", "facts"),
    [
        ("2026-02-30", "date_day", {"month": "february", "year": 2026, "days": 28}),
        ("2028-02-30", "date_day", {"month": "february", "year": 2028, "days": 29}),
        ("31/4/2026", "date_day", {"month": "april", "year": 2026, "days": 30}),
        ("2026-01-00", "date_day", {"month": "january", "year": 2026, "days": 31}),
        ("2026-13-01", "date_month", {"month": 13}),
        ("2026-00-01", "date_month", {"month": 0}),
        ("1026-01-01", "date_year", {"first": EARLIEST, "last": LATEST}),
        ("tomorrow", "date", {}),
        ("1/3/26", "date", {}),
        ("2026-03-01 10:00", "date", {}),
        ("20260301", "date", {}),
    ],
)
def test_an_impossible_date_is_refused_with_what_is_possible(
    raw: str, code: str, facts: dict[str, object]
) -> None:
    with pytest.raises(Refused) as caught:
        read_date(raw, "be")

    assert caught.value.code == code
    assert caught.value.facts == {"raw": raw, **facts}


@given(st.dates(min_value=date(EARLIEST, 1, 1), max_value=date(LATEST, 12, 31)))
def test_every_date_in_range_reads_back(day: date) -> None:
    assert read_date(day.isoformat(), "us") == day
    assert read_date(f"{day.day}/{day.month}/{day.year}", "nl") == day
