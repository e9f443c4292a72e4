"""Owns the reading of dates that exist, in figures or in words."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache

from policygen.answers.refused import Refused, Word
from policygen.sandbox.words import fold, say_months, say_weekdays
from policygen.speech.say import LANGUAGES

MONTHS = tuple(name.lower() for name in calendar.month_name[1:])
WEEKDAYS = tuple(name.lower() for name in calendar.day_name)
EARLIEST, LATEST = 1900, 2199
CENTURY = 2000

_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_DAY_FIRST = re.compile(
    r"(?P<day>[0-9]{1,2})\s*[/.\-]\s*(?P<month>[0-9]{1,2})\s*[/.\-]\s*"
    rf"{_YEAR}"
)
_NUMBERED = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|ste|de|er|e)?\.?"
_NAMED = r"(?P<month>[^\W\d_]{3,12})\.?"
_BEFORE = (
    r"(?:(?:on|op|le)\s+)?(?:(?P<weekday>[^\W\d_]{2,12})\.?,?\s+)?(?:(?:the|le)\s+)?"
)
_IN_WORDS = (
    re.compile(rf"{_BEFORE}{_NUMBERED}[\s\-]+(?:of\s+)?{_NAMED},?[\s\-]+{_YEAR}"),
    re.compile(rf"{_BEFORE}{_NAMED}\s+(?:the\s+)?{_NUMBERED},?\s+{_YEAR}"),
)


def read_date(raw: str, jurisdiction: str) -> date:
    """Give a date from `2026-03-01`, `1/3/2026`, `1-3-26` or `1 March 2026`.

    Months and days of the week may be named in each of our languages; two figures
    are a year of this century. In the United States, where the month comes first,
    figures that can be read in two ways are refused.
    """
    text = raw.strip()
    found = _ISO.fullmatch(text) or _DAY_FIRST.fullmatch(text)
    if found:
        month, day = int(found["month"]), int(found["day"])
        if found.re is _DAY_FIRST and jurisdiction == "us":
            month, day = _month_first(raw, day, month)
        return _existing(raw, _year(found["year"]), month, day)
    return _read_words(raw, fold(text))


def _year(figures: str) -> int:
    """Give a year; two figures are one of this century."""
    return int(figures) if len(figures) == len("2027") else CENTURY + int(figures)


def _month_first(raw: str, first: int, second: int) -> tuple[int, int]:
    """Give month and day of figures that Americans write; refuse what is unclear."""
    if first != second and max(first, second) <= len(MONTHS):
        raise Refused("date_order", raw=raw)
    return (second, first) if first > len(MONTHS) else (first, second)


def _read_words(raw: str, text: str) -> date:
    """Read a date whose month is a word; a day of the week that is told must fit."""
    found = next(filter(None, (form.fullmatch(text) for form in _IN_WORDS)), None)
    if not found or found["month"] not in _months():
        raise Refused("date", raw=raw)
    weekday = found["weekday"]
    if weekday and weekday not in _weekdays():
        raise Refused("date", raw=raw)
    day = _existing(
        raw, _year(found["year"]), _months()[found["month"]], int(found["day"])
    )
    if weekday and day.weekday() != _weekdays()[weekday]:
        raise Refused("date_weekday", raw=raw, weekday=Word(WEEKDAYS[day.weekday()]))
    return day


def _existing(raw: str, year: int, month: int, day: int) -> date:
    """Give the date, or refuse one that is not in the calendar with what is."""
    if not EARLIEST <= year <= LATEST:
        raise Refused("date_year", raw=raw, first=EARLIEST, last=LATEST)
    if not 1 <= month <= len(MONTHS):
        raise Refused("date_month", raw=raw, month=month)
    days = calendar.monthrange(year, month)[1]
    if not 1 <= day <= days:
        name = Word(MONTHS[month - 1])
        raise Refused("date_day", raw=raw, month=name, year=year, days=days)
    return date(year, month, day)


@cache
def _months() -> Mapping[str, int]:
    """Give the number of every name and abbreviation of a month."""
    return _numbered(say_months, 1)


@cache
def _weekdays() -> Mapping[str, int]:
    """Give the number of every name and abbreviation of a day, Monday 0."""
    return _numbered(say_weekdays, 0)


def _numbered(
    say_names: Callable[[str], Iterable[Iterable[str]]], first: int
) -> Mapping[str, int]:
    return {
        name: number
        for language in LANGUAGES
        for number, names in enumerate(say_names(language), first)
        for name in names
    }
