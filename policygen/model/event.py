"""Owns the events of a register: what can happen, how it is chained, and what an audit finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class EventKind(StrEnum):
    """What can happen to a release that people sign, or to the sheet of one of them."""

    OPENED = "opened"
    ISSUED = "issued"
    MADE = "made"
    SIGNED = "signed_on_paper"
    REFUSED = "refused"
    WITNESSED = "witnessed"
    EXEMPTED = "exempted"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"
    CLOSED = "closed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One link of the register's chain; nothing in it names a person.

    `sequence` counts from 1 without gaps. `kind` is an EventKind, or anything at all
    in a register that was tampered with. `at` is a moment in UTC (ISO 8601, Z).
    `person` is a pseudonym and `number` the document number; both are "" for what
    concerns a whole version. `commitment` is the SHA-256 of salt and payload,
    `previous` the hash of the event before it ("" for the first).
    """

    sequence: int
    at: str
    kind: str
    version: str
    person: str
    number: str
    commitment: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be added to the register; `payload` may hold personal data."""

    kind: EventKind
    version: str
    person: str = ""
    number: str = ""
    payload: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """The payload of an event as it is kept: canonical JSON, and its salt."""

    salt: str
    payload: str


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All that a register holds; the payloads of who was erased are gone."""

    events: tuple[Event, ...] = ()
    secrets: Mapping[int, Secret] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """How many events a register had, and the hash of the last: to find a cut tail."""

    count: int
    hash: str

    def __str__(self) -> str:
        """Give the anchor as a report prints it."""
        return f"{self.count}:{self.hash}"


class Damage(StrEnum):
    """What was done to a register behind our back."""

    ALTERED = "altered"
    DELETED = "deleted"
    INSERTED = "inserted"
    SWAPPED = "swapped"
    CUT = "cut"
    REWRITTEN = "rewritten"
    DATA_ALTERED = "data_altered"
    DATA_DELETED = "data_deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What an audit found: nothing, or the first event that is not what it was."""

    count: int
    head: str
    damage: Damage | None = None
    sequence: int = 0
