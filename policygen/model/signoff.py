"""Owns signing off: who must sign, what is open, and how it stands with each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policygen.model.event import EventKind

ZONE = "Europe/Brussels"


class WorkerKind(StrEnum):
    """How somebody works for the client; the ids are those a blueprint may ask for."""

    EMPLOYEE = "employees"
    MANAGER = "managers"
    TEMP = "temps"
    FREELANCER = "freelancers"
    INTERN = "interns"
    VOLUNTEER = "volunteers"
    BOARD = "board"


class State(StrEnum):
    """How it stands with one sheet on a given day."""

    SIGNED = "signed"
    OPEN = "open"
    OVERDUE = "overdue"
    REFUSED = "refused"
    EXEMPT = "exempt"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


WAITING = frozenset({State.OPEN, State.OVERDUE})
"""Who is in one of these still has to sign, and is reminded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Somebody who must sign.

    `language` is a tag as the roster gives it (`nl`, `fr-BE`). `personnel_number` keeps
    its leading zeros. What the roster does not say is "". `row` is the line of the
    roster, counted from 1 with the head; 0 when there is none.
    """

    name: str
    language: str
    function: str = ""
    entity: str = ""
    department: str = ""
    personnel_number: str = ""
    email: str = ""
    worker: WorkerKind = WorkerKind.EMPLOYEE
    row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A release that people sign, as it was opened; dates are ISO 8601 or "".

    `due` is the last day to sign, in `zone` (IANA); until `keep_until` nobody is erased.
    """

    version: str
    opened: str
    due: str = ""
    zone: str = ZONE
    keep_until: str = ""
    release_sha256: str = ""
    is_closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How it stands with one sheet.

    `signatory` is None when the person was erased. `day` is the date of the signature,
    refusal or exemption (ISO 8601), "" when there is none. `detail` is the witness or
    the reason. `due` is the last day to sign, "" when HR set none. `since` is
    the version after which the sheet says what changed, "" for a first one. `last` is
    the kind of the last event that counted, and `recorded` the moment at which it was
    written down. `sha256` is the fingerprint of the file that this person got, "" when
    it was not made yet.
    """

    person: str
    number: str
    version: str
    document: str
    language: str
    state: State
    signatory: Signatory | None
    issued: str = ""
    due: str = ""
    day: str = ""
    detail: str = ""
    since: str = ""
    last: str = EventKind.ISSUED
    recorded: str = ""
    sha256: str = ""

    @property
    def name(self) -> str:
        """Give the person's name; "" when erased."""
        return self.signatory.name if self.signatory else ""
