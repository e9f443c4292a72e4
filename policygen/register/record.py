"""Owns deciding what may be recorded: for whom, of which day, and what it replaces."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from policygen.errors import Problem
from policygen.model.signoff import (
    ZONE,
    Entry,
    EventKind,
    Round,
    Signatory,
    Standing,
    State,
    read_number,
)
from policygen.register.people import Directory, Sheets

NEEDS = {EventKind.REFUSED: "witness", EventKind.EXEMPTED: "reason"}
ASKED = {
    "witness": "Say who saw it, with --witness.",
    "reason": "Say why, with --reason.",
}
HAPPENED: Mapping[str, str] = {
    EventKind.SIGNED: "signed",
    EventKind.REFUSED: "refused",
    EventKind.EXEMPTED: "exempted",
    EventKind.WITHDRAWN: "withdrawn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What came back: `who` is a document number, a name or a personnel number.

    `version` picks one of several sheets, "" for the one in force. `day` is the date
    on the paper. `row` is the line of the file it came from, 0 without one.
    """

    who: str
    kind: EventKind = EventKind.SIGNED
    day: date
    version: str = ""
    witness: str = ""
    reason: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What became of a recording: `entries` are none when it was on record already."""

    standing: Standing
    entries: tuple[Entry, ...] = ()


class Clerk:
    """Judges recordings one after the other against how things stand."""

    def __init__(
        self,
        client: str,
        standings: Sequence[Standing],
        witnesses: Mapping[str, str],
        rounds: Mapping[str, Round],
        now: datetime,
    ) -> None:
        self._client = client
        self._sheets = Sheets(standings)
        self._directory = Directory(standings, witnesses)
        self._numbers = {one.number: one for one in standings}
        self._rounds = rounds
        self._now = now
        self._seen: dict[str, Standing] = {}

    def judge(self, wanted: Recording) -> Recorded | Problem:
        """Give what is to be written, or what is wrong."""
        standing = self._find(wanted)
        if isinstance(standing, Problem):
            return standing
        standing = self._seen.get(standing.number, standing)
        if standing.last == wanted.kind:
            return Recorded(standing=standing)
        wrong = self._refuse(wanted, standing, standing.last)
        if wrong:
            return Problem(line=wanted.row, message=wrong[0], hint=wrong[1])
        self._seen[standing.number] = replace(
            standing, last=wanted.kind, day=wanted.day.isoformat()
        )
        payload = {"day": wanted.day.isoformat(), "reason": wanted.reason}
        entries = [self._entry(wanted.kind, standing, standing.person, payload)]
        if wanted.witness:
            name = " ".join(wanted.witness.split())
            told = self._entry(
                EventKind.WITNESSED, standing, self._know(name), {"name": name}
            )
            entries.append(told)
        return Recorded(standing=standing, entries=tuple(entries))

    def _entry(
        self,
        kind: EventKind,
        standing: Standing,
        person: str,
        payload: Mapping[str, str],
    ) -> Entry:
        return Entry(
            kind=kind,
            version=standing.version,
            person=person,
            number=standing.number,
            payload={name: text for name, text in payload.items() if text},
        )

    def _know(self, witness: str) -> str:
        """Give the pseudonym of a witness: whoever has that name alone, or a new one."""
        someone = Signatory(name=witness, language="")
        person = self._directory.find(someone) or secrets.token_hex(16)
        self._directory.add_witness(person, witness)
        return person

    def _find(self, wanted: Recording) -> Standing | Problem:
        number = read_number(wanted.who)
        if number is None:
            return self._find_by_name(wanted)
        found = self._numbers.get(str(number))
        if found:
            return found
        if number.fits(self._client):
            message = f"{number} was never issued in this register."
            hint = "Look whether it is the register of the right client."
        else:
            message = f"{number} is not right: its last four characters do not fit."
            hint = "Look at the sheet again; another client's number fits neither."
        return Problem(line=wanted.row, message=message, hint=hint)

    def _find_by_name(self, wanted: Recording) -> Standing | Problem:
        found = [
            one
            for one in self._sheets.find(wanted.who)
            if one.version == wanted.version
            or (not wanted.version and one.state is not State.SUPERSEDED)
        ]
        match found:
            case [one]:
                return one
            case []:
                message = f'Nobody called "{wanted.who}" has a sheet here.'
                hint = "Use the whole name as on the sheet, or the document number."
            case _:
                message = f'"{wanted.who}" has more than one sheet here.'
                numbers = ", ".join(one.number for one in found)
                hint = f"Use the document number: {numbers}."
        return Problem(line=wanted.row, message=message, hint=hint)

    def _refuse(
        self, wanted: Recording, standing: Standing, last: str
    ) -> tuple[str, str] | None:
        """Say why something cannot be recorded, and what to do; None when it can."""
        known = self._rounds.get(standing.version)
        if known and known.is_closed:
            return (
                f"Version {standing.version} was closed.",
                f"Open it again to record more: signoff open ... {standing.version}.",
            )
        needed = NEEDS.get(wanted.kind, "")
        if needed and not getattr(wanted, needed).strip():
            return f"{_title(wanted.kind)} needs a {needed}.", ASKED[needed]
        if last in {EventKind.SIGNED, EventKind.WITHDRAWN} and (
            wanted.kind is not EventKind.WITHDRAWN
        ):
            return (
                f"{standing.number} is on record as {HAPPENED[last]}.",
                "Was that wrong? Withdraw the sheet and open the release again: "
                "this person then gets a new one.",
            )
        return self._refuse_day(wanted, standing, known)

    def _refuse_day(
        self, wanted: Recording, standing: Standing, known: Round | None
    ) -> tuple[str, str] | None:
        zone = ZoneInfo(known.zone if known else ZONE)
        if wanted.day > self._now.astimezone(zone).date():
            return f"{wanted.day} is still to come.", "Look at the date on the paper."
        if wanted.day.isoformat() < standing.issued:
            return (
                f"{wanted.day} is before the sheet was made ({standing.issued}).",
                "Look at the date on the paper.",
            )
        return None


def _title(kind: EventKind) -> str:
    return {EventKind.REFUSED: "A refusal"}.get(kind, "An exemption")
