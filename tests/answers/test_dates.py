"""Dates that exist, and what is said of those that do not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.answers.dates import EARLIEST, LATEST, read_date
from policygen.answers.refused import Refused
from policygen.sandbox.words import say_date


@pytest.mark.parametrize(
    "raw",
    [
        *("2026-03-01", "2026-3-1", "1/3/2026", "01-03-2026", "1.3.2026", " 1/3/2026 "),
        *("1-3-26", "1/3/26", "1 / 3 / 2026"),
    ],
)
def test_a_date_is_read_year_first_or_day_first(raw: str) -> None:
    assert read_date(raw, "be") == date(2026, 3, 1)


@pytest.mark.parametrize(
    "raw",
    [
        *("1 maart 2026", "1 mrt. 2026", "zondag 1 maart 2026", "op 1 maart 26"),
        *("1 mars 2026", "1er mars 2026", "le dimanche 1er Mars 2026"),
        *("1 March 2026", "March 1, 2026", "1st of March 2026", "Sunday, 1 Mar 2026"),
        *("Sunday the 1st of March 2026", "1-mrt-2026", "MARCH 1st 2026"),
    ],
)
@pytest.mark.parametrize("jurisdiction", ["be", "us"])
def test_a_date_is_read_in_the_words_of_each_language(
    raw: str, jurisdiction: str
) -> None:
    assert read_date(raw, jurisdiction) == date(2026, 3, 1)


def test_months_are_read_with_and_without_accents() -> None:
    assert read_date("2 août 2027", "be") == read_date("2 AOUT 2027", "be")


@pytest.mark.parametrize("language", ["nl-BE", "fr-BE", "en"])
@given(day=st.dates(min_value=date(EARLIEST, 1, 1), max_value=date(LATEST, 12, 31)))
def test_a_date_as_we_say_it_reads_back(language: str, day: date) -> None:
    assert read_date(say_date(day, language), "be") == day
    assert read_date(say_date(day, language, "full"), "us") == day


@pytest.mark.parametrize("raw", ["3/15/2026", "15/3/2026"])
def test_figures_that_leave_no_doubt_are_read_in_the_united_states(raw: str) -> None:
    assert read_date(raw, "us") == date(2026, 3, 15)


def test_day_and_month_of_one_number_leave_no_doubt() -> None:
    assert read_date("3/3/2026", "us") == date(2026, 3, 3)


def test_the_order_of_figures_is_not_guessed_in_the_united_states() -> None:
    with pytest.raises(Refused) as caught:
        read_date("1/3/2026", "us")

    assert caught.value.code == "date_order"


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
        ("1 maart", "date", {}),
        ("1 grapemonth 2026", "date", {}),
        ("someday 1 March 2026", "date", {}),
        (
            "30 februari 2026",
            "date_day",
            {"month": "february", "year": 2026, "days": 28},
        ),
        ("dinsdag 1 maart 2026", "date_weekday", {"weekday": "sunday"}),
        ("12/13/2026", "date_month", {"month": 13}),
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
