"""Owns signing off: who must sign, the number of a sheet, and what happened to it."""

from __future__ import annotations

import re
from binascii import crc_hqx
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

DIGITS = 6
ZONE = "Europe/Brussels"
_NUMBER = re.compile(
    r"(?P<prefix>[A-Z]{1,8})[-:](?P<version>[0-9.]{1,20})[-:]"
    rf"(?P<sequence>[0-9]{{{DIGITS}}})[-:](?P<check>[0-9A-F]{{4}})"
)


Edition: TypeAlias = tuple[str, str, str]
"""A document, its language, and the version since which its sheet says what changed."""


class WorkerKind(StrEnum):
    """How somebody works for the client; the ids are those a blueprint may ask for."""

    EMPLOYEE = "employees"
    MANAGER = "managers"
    TEMP = "temps"
    FREELANCER = "freelancers"
    INTERN = "interns"
    VOLUNTEER = "volunteers"
    BOARD = "board"


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
class DocumentNumber:
    """The number of one sheet: `SMP-2.1.0-000001-8F3A`, the last part check digits."""

    prefix: str
    version: str
    sequence: int
    check: str

    def __str__(self) -> str:
        """Give the number as it is printed and typed."""
        return f"{self._body()}-{self.check}"

    @property
    def code(self) -> str:
        """Give the number as it stands in a QR code, with colons."""
        return str(self).replace("-", ":")

    def fits(self, client: str) -> bool:
        """Tell whether the check digits are those of this number for a client."""
        return self.check == _check(client, self._body())

    def _body(self) -> str:
        return f"{self.prefix}-{self.version}-{self.sequence:0{DIGITS}}"


def make_number(
    client: str, prefix: str, version: str, sequence: int
) -> DocumentNumber:
    """Give the number of a sheet; `client` is the slug of the client's folder."""
    number = DocumentNumber(prefix=prefix, version=version, sequence=sequence, check="")
    return DocumentNumber(
        prefix=prefix,
        version=version,
        sequence=sequence,
        check=_check(client, str(number)[:-1]),
    )


def read_number(text: str) -> DocumentNumber | None:
    """Read a number as it was typed or scanned; None when it is no number at all.

    Spaces and small letters are forgiven; whether the check digits are right is for
    `fits` to say.
    """
    found = _NUMBER.fullmatch("".join(text.split()).upper())
    if found is None:
        return None
    return DocumentNumber(
        prefix=found["prefix"],
        version=found["version"],
        sequence=int(found["sequence"]),
        check=found["check"],
    )


def make_prefix(blueprint: str) -> str:
    """Give the letters before the numbers of a blueprint: social-media gives SMP.

    They are the first letters of its words, and the P of pack.
    """
    letters = "".join(word[0] for word in re.findall(r"[a-z]+", blueprint.lower()))
    return f"{letters[:7].upper()}P"


def _check(client: str, body: str) -> str:
    """Give the CRC-16 (CCITT) of a number for a client, as four digits.

    It finds every single wrong character, every two that were swapped, and a number
    of another client all but one time in 65,536.
    """
    start = crc_hqx(client.encode(), 0xFFFF)
    return f"{crc_hqx(body.encode(), start):04X}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedSheet:
    """A personal sheet that is to be made.

    `document` and `language` say which text of the release it holds. `since` is the
    version that this person signed before and that a material change reopened: the
    sheet then says what changed. It is "" for whoever signs for the first time.
    """

    number: DocumentNumber
    signatory: Signatory
    document: str
    language: str
    since: str = ""

    @property
    def edition(self) -> Edition:
        """Give what this sheet has in common with others."""
        return self.document, self.language, self.since


class Order(StrEnum):
    """How the sign-off pages lie on the pile when all are printed."""

    NAME = "name"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSheet:
    """A personal sheet on disk, as sheets.json lists it; `path` is relative to it."""

    number: str
    language: str
    path: str
    sha256: str
    bytes: int


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
