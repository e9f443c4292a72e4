"""Owns the reading of dates that exist."""

from __future__ import annotations

import calendar
import re
from datetime import date

from policygen.answers.refused import Refused, Word

MONTHS = tuple(name.lower() for name in calendar.month_name[1:])
EARLIEST, LATEST = 1900, 2199

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_DAY_FIRST = re.compile(
    r"(?P<day>[0-9]{1,2})[/.\-](?P<month>[0-9]{1,2})[/.\-](?P<year>[0-9]{4})"
)


def read_date(raw: str, jurisdiction: str) -> date:
    """Give a date from `2026-03-01`, or `1/3/2026` outside the United States."""
    text = raw.strip()
    found = _ISO.fullmatch(text)
    if not found and jurisdiction != "us":
        found = _DAY_FIRST.fullmatch(text)
    if not found:
        raise Refused("date", raw=raw)
    year, month, day = (int(found[part]) for part in ("year", "month", "day"))
    if not EARLIEST <= year <= LATEST:
        raise Refused("date_year", raw=raw, first=EARLIEST, last=LATEST)
    if not 1 <= month <= len(MONTHS):
        raise Refused("date_month", raw=raw, month=month)
    days = calendar.monthrange(year, month)[1]
    if not 1 <= day <= days:
        name = Word(MONTHS[month - 1])
        raise Refused("date_day", raw=raw, month=name, year=year, days=days)
    return date(year, month, day)
