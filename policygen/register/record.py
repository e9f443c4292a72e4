"""Owns deciding what may be recorded: for whom, of which day, and what it replaces."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from policygen.errors import Problem
from policygen.model.event import Entry, EventKind
from policygen.model.number import read_number
from policygen.model.signoff import ZONE, Round, Signatory, Standing, State
from policygen.register.people import Directory, Sheets
from policygen.sandbox.words import say_date
from policygen.speech.say import say

NEEDS = {EventKind.REFUSED: "witness", EventKind.EXEMPTED: "reason"}
FINAL: Mapping[str, str] = {
    EventKind.SIGNED: "record.was_signed",
    EventKind.WITHDRAWN: "record.was_withdrawn",
}


Refusal: TypeAlias = tuple[str, str, dict[str, str | date]]
"""The codes of what is wrong and of its remedy, and the facts of both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What came back: `who` is a document number, a name or a personnel number.

    `version` picks one of several sheets, "" for the one in force. `day` is the date
    on the paper; `is_dated` tells whether somebody gave it. `corrects` asks that it
    replaces another date that is on record. `row` is the line of the file it came from, 0 without one.
    """

    who: str
    kind: EventKind = EventKind.SIGNED
    day: date
    is_dated: bool = False
    corrects: bool = False
    version: str = ""
    witness: str = ""
    reason: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What became of a recording: `entries` are none when it was on record already.

    `other` is the day that was given when another one is on record; None else.
    """

    standing: Standing
    entries: tuple[Entry, ...] = ()
    other: date | None = None


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

    def judge(self, wanted: Recording, language: str = "en") -> Recorded | Problem:
        """Give what is to be written, or what is wrong, told in a language."""
        standing = self._find(wanted, language)
        if isinstance(standing, Problem):
            return standing
        standing = self._seen.get(standing.number, standing)
        is_known = standing.last == wanted.kind
        is_other = is_known and wanted.is_dated and _is_other(standing, wanted.day)
        other = wanted.day if is_other else None
        if is_known and not (is_other and wanted.corrects):
            return Recorded(standing=standing, other=other)
        wrong = self._refuse(wanted, standing, standing.last)
        if wrong:
            return _tell(wrong, wanted, language)
        self._seen[standing.number] = replace(
            standing, last=wanted.kind, day=wanted.day.isoformat()
        )
        payload = {
            "day": wanted.day.isoformat(),
            "reason": wanted.reason,
            "corrects": standing.day if other else "",
        }
        entries = [self._entry(wanted.kind, standing, standing.person, payload)]
        if wanted.witness:
            name = " ".join(wanted.witness.split())
            told = self._entry(
                EventKind.WITNESSED, standing, self._know(name), {"name": name}
            )
            entries.append(told)
        return Recorded(standing=standing, entries=tuple(entries), other=other)

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

    def _find(self, wanted: Recording, language: str) -> Standing | Problem:
        number = read_number(wanted.who)
        if number is None:
            return self._find_by_name(wanted, language)
        found = self._numbers.get(str(number))
        if found:
            return found
        code = "record.not_issued" if number.fits(self._client) else "record.misread"
        message = say(language, code, number=number)
        return Problem(
            line=wanted.row, message=message, hint=say(language, f"{code}_hint")
        )

    def _find_by_name(self, wanted: Recording, language: str) -> Standing | Problem:
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
                code = "record.nobody"
            case _:
                code = "record.several"
        numbers = ", ".join(one.number for one in found)
        near = "" if found else self._sheets.nearest(wanted.who)
        message = say(language, code, who=wanted.who)
        remedy = "register.near_hint" if near else f"{code}_hint"
        hint = say(language, remedy, numbers=numbers, near=near)
        return Problem(line=wanted.row, message=message, hint=hint)

    def _refuse(
        self, wanted: Recording, standing: Standing, last: str
    ) -> Refusal | None:
        """Give why something cannot be recorded, and what to do; None when it can."""
        known = self._rounds.get(standing.version)
        if known and known.is_closed:
            return "record.closed", "record.closed_hint", {"version": standing.version}
        needed = NEEDS.get(wanted.kind, "")
        if needed and not getattr(wanted, needed).strip():
            return f"record.needs_{needed}", f"record.needs_{needed}_hint", {}
        if last in FINAL and wanted.kind not in {EventKind.WITHDRAWN, last}:
            newest = list(self._rounds)[-1] if self._rounds else standing.version
            facts = {"number": standing.number, "version": newest}
            return FINAL[last], f"{FINAL[last]}_hint", dict(facts)
        return self._refuse_day(wanted, standing, known)

    def _refuse_day(
        self, wanted: Recording, standing: Standing, known: Round | None
    ) -> Refusal | None:
        zone = ZoneInfo(known.zone if known else ZONE)
        if wanted.day > self._now.astimezone(zone).date():
            return "record.future", "record.day_hint", {"day": wanted.day}
        if wanted.day.isoformat() < standing.issued:
            issued = date.fromisoformat(standing.issued)
            facts: dict[str, str | date] = {"day": wanted.day, "issued": issued}
            return "record.before", "record.day_hint", facts
        return None


def _is_other(standing: Standing, day: date) -> bool:
    """Tell whether another day than this one is on record."""
    return bool(standing.day) and standing.day != day.isoformat()


def _tell(wrong: Refusal, wanted: Recording, language: str) -> Problem:
    """Give a refusal in words, its dates in those of the language."""
    code, hint, found = wrong
    facts = {
        name: say_date(fact, language) if isinstance(fact, date) else fact
        for name, fact in found.items()
    }
    return Problem(
        line=wanted.row,
        message=say(language, code, **facts),
        hint=say(language, hint, **facts),
    )
