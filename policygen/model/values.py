"""Owns the kinds of value that an answer can have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from policygen.model.tags import parent_of


@dataclass(frozen=True, slots=True)
class Localised:
    """One text per language, for an answer that documents in two languages print."""

    texts: tuple[tuple[str, str], ...]

    def in_language(self, language: str) -> str:
        """Give the text for `language`, else for its parent, else the first one."""
        known = dict(self.texts)
        parent = parent_of(language)
        return known.get(language) or known.get(parent) or self.texts[0][1]


@dataclass(frozen=True, slots=True)
class Span:
    """Days of the week (0 is Monday) that share an opening and a closing time.

    `opens` and `closes` are minutes after midnight; `closes` is at most 1440.
    """

    days: tuple[int, ...]
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class Hours:
    """A weekly timetable."""

    spans: tuple[Span, ...]

    @property
    def days(self) -> tuple[int, ...]:
        """The days of the week that have hours; 0 is Monday."""
        return tuple(sorted({day for span in self.spans for day in span.days}))

    @property
    def longest_gap(self) -> float:
        """How many hours may pass between closing and the next opening."""
        week = 7 * 24 * 60
        opened = sorted(
            (day * 1440 + span.opens, day * 1440 + span.closes)
            for span in self.spans
            for day in span.days
        )
        after = [*opened[1:], *((o + week, c + week) for o, c in opened[:1])]
        gaps = [start - end for (_, end), (start, _) in zip(opened, after, strict=True)]
        return max(gaps, default=0) / 60

    @property
    def longest_day(self) -> float:
        """How many hours the day with the most hours has."""
        return (
            max(
                (
                    sum(
                        span.closes - span.opens
                        for span in self.spans
                        if day in span.days
                    )
                    for day in self.days
                ),
                default=0,
            )
            / 60
        )


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its ISO 4217 currency."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a rows question: column id to value; an empty cell is absent."""

    cells: Mapping[str, Value]


Value: TypeAlias = (
    str
    | bool
    | int
    | date
    | Localised
    | Hours
    | Money
    | tuple[str, ...]
    | tuple[Row, ...]
)
