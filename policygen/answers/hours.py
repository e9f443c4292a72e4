"""Owns the reading and writing of weekly timetables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.answers.refused import Refused, Word
from policygen.model.values import Hours, Span

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MIDNIGHT = 24 * 60

_SHORT = {
    "en": DAYS,
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "fr": ("lu", "ma", "me", "je", "ve", "sa", "di"),
}
_LONG = {
    "en": NAMES,
    "nl": (
        *("maandag", "dinsdag", "woensdag", "donderdag"),
        *("vrijdag", "zaterdag", "zondag"),
    ),
    "fr": (
        *("lundi", "mardi", "mercredi", "jeudi"),
        *("vendredi", "samedi", "dimanche"),
    ),
}
_EXTRA = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_LONG_DAYS = {
    name: number for names in _LONG.values() for number, name in enumerate(names)
} | _EXTRA

_TO = r"\s*(?:-|–|—|\bto\b|\btot\b|\bt/m\b|\btem\b|\bà\b|\bau\b)\s*"
_PART = re.compile(r"(?P<days>[^\d]+?)\s*:?\s*(?P<times>\d.*)", re.DOTALL)
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.uh]\s*(?P<minute>\d{2})?)?\s*(?:uur)?", re.IGNORECASE
)
_NEXT_DAYS = re.compile(
    r"[;\n]|(?:(?<=\d)|(?<=\d[uh])|(?<=uur))\s*(?:,|&|\band\b|\ben\b|\bet\b)\s*"
    r"(?=[^\W\d_])"
)
_AND = re.compile(r"\s*(?:,|&|\+|\band\b|\ben\b|\bet\b)\s*")


def read_hours(raw: str) -> Hours:
    """Give a timetable from `mon-fri 09:00-17:00; sat 09:00-12:30`."""
    text = raw.strip().casefold()
    if text == "24/7":
        return Hours((Span(days=tuple(range(7)), opens=0, closes=MIDNIGHT),))
    parts = [part.strip() for part in _NEXT_DAYS.split(text) if part.strip()]
    language = _language_of_days(text)
    spans = tuple(span for part in parts for span in _read_part(part, language))
    if not spans:
        raise Refused("hours", raw=raw)
    _refuse_overlap(spans)
    return Hours(spans)


def write_hours(hours: Hours) -> str:
    """Give the text that reads back as the same timetable."""
    pieces: list[str] = []
    previous: tuple[int, ...] = ()
    for span in hours.spans:
        times = f"{_clock(span.opens)}-{_clock(span.closes)}"
        if span.days == previous:
            pieces[-1] += f", {times}"
        else:
            pieces.append(f"{_write_days(span.days)} {times}")
        previous = span.days
    return "; ".join(pieces)


def _read_part(part: str, language: str) -> Iterator[Span]:
    found = _PART.fullmatch(part)
    if not found:
        raise Refused("hours", raw=part)
    days = _read_days(found["days"], language)
    for times in _AND.split(found["times"]):
        ends = re.split(_TO, times.strip())
        if len(ends) != 2:  # noqa: PLR2004  an opening and a closing time
            raise Refused("hours", raw=part)
        opens, closes = _read_time(ends[0]), _read_time(ends[1])
        if closes <= opens:
            raise Refused("hours_order", opens=_clock(opens), closes=_clock(closes))
        yield Span(days=days, opens=opens, closes=closes)


def _read_days(text: str, language: str) -> tuple[int, ...]:
    days: set[int] = set()
    for item in _AND.split(text.strip(" :,.")):
        ends = [_day(word, language) for word in re.split(_TO, item)]
        if len(ends) > 2:  # noqa: PLR2004  a first and a last day
            raise Refused("hours_day", raw=item)
        first, last = ends[0], ends[-1]
        days |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    return tuple(sorted(days))


def _day(word: str, language: str) -> int:
    name = word.strip(" .")
    if name in _LONG_DAYS:
        return _LONG_DAYS[name]
    if name in _SHORT["en"]:
        return _SHORT["en"].index(name)
    if language == "?" and name in ("ma", "di"):
        raise Refused("hours_day_ambiguous", raw=word)
    if language in _SHORT and name in _SHORT[language]:
        return _SHORT[language].index(name)
    raise Refused("hours_day", raw=word)


def _language_of_days(text: str) -> str:
    """Tell whose two-letter days these are; `ma` and `di` alone decide nothing."""
    words = set(re.findall(r"[^\W\d_]+", text))
    for language in ("nl", "fr"):
        if words & (set(_SHORT[language]) - {"ma", "di"} | set(_LONG[language])):
            return language
    return "?"


def _read_time(text: str) -> int:
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise Refused("hours_time", raw=text)
    minutes = int(found["hour"]) * 60 + int(found["minute"] or 0)
    if int(found["minute"] or 0) > 59 or minutes > MIDNIGHT:  # noqa: PLR2004
        raise Refused("hours_time", raw=text)
    return minutes


def _refuse_overlap(spans: tuple[Span, ...]) -> None:
    for number, day in enumerate(NAMES):
        until = -1
        for span in sorted(
            (span for span in spans if number in span.days), key=lambda s: s.opens
        ):
            if span.opens < until:
                raise Refused("hours_overlap", day=Word(day), time=_clock(span.opens))
            until = span.closes


def _write_days(days: tuple[int, ...]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(
        DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}"
        for run in runs
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
