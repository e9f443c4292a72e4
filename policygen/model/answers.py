"""Owns what is known of one client: every answer and where it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from policygen.model.values import Value


class Source(StrEnum):
    """Where an answer came from; the first of these that has one wins."""

    DATA = "data"
    ANSWERED = "answered"
    BRAND = "brand"
    PROFILE = "profile"
    DEFAULT = "default"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A value and its source; `value` is None only when the source is `open`.

    `line` and `column` count from 1 in the file that says so: the answers file, or the
    brand file when the source is that; 0 when no file does.
    """

    value: Value | None
    source: Source
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A finding that the client accepts, with the reason that the memo prints."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The answers of one client to the questions that are asked now.

    `known` has every question whose condition holds, in blueprint order; one that
    nobody answered and that has no default has source `open`. `hidden` are keys that
    stand in the file but whose condition does not hold: kept, without effect.
    `brand` is the raw group of looks (logo, colours, font ...), validated.
    """

    blueprint: str
    profile: str
    known: Mapping[str, Answer]
    hidden: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()
    file: str = ""
    sha256: str = ""

    @property
    def assumed(self) -> tuple[str, ...]:
        """Give the questions that profile and defaults answered, in blueprint order.

        Looks are left out: whoever signs the documents does not sign for a colour.
        Every place that counts or marks what was assumed does it by this.
        """
        filled = (Source.PROFILE, Source.DEFAULT)
        return tuple(
            key
            for key, answer in self.known.items()
            if answer.source in filled and not key.startswith("brand.")
        )

    def value(self, key: str) -> Value | None:
        """Give the value of a question, or None when it is open or not asked."""
        answer = self.known.get(key)
        return answer.value if answer else None
