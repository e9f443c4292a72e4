"""Owns `signoff open`: who needs a sheet of a release, and having the sheets made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from policygen.actions.place import Tell
from policygen.actions.release import find_reopened
from policygen.actions.signoff_judge import (
    OpenOptions,
    find_people,
    find_release,
    refuse_wishes,
)
from policygen.actions.signoff_numbers import find_turns
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_register import own_history
from policygen.errors import InputError, Problem
from policygen.model.event import Entry, EventKind, History
from policygen.model.number import make_prefix
from policygen.model.roster import RosterTable
from policygen.model.sheet import MadeSheet, WantedSheet
from policygen.model.signoff import Round, Signatory
from policygen.register.issue import Issue, Plan, plan_issue
from policygen.register.standing import read_rounds, read_standings
from policygen.release.shelf import Shelved


class SheetMaker(Protocol):
    """Makes the personal sheets of one release."""

    def prepare(self, people: Iterable[WantedSheet]) -> None:
        """Do what takes long and can be done before the register is held."""

    def check(self, wanted: WantedSheet) -> tuple[Problem, ...]:
        """Give why a sheet cannot be made; nothing when it can."""

    def make(
        self, folder: Path, people: Sequence[WantedSheet], tell: Tell
    ) -> Sequence[MadeSheet]:
        """Make the files and their sheets.json; what is there and whole is kept."""


Hire: TypeAlias = Callable[[Shelved], SheetMaker]
"""Finds who makes the sheets of a release."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What an opening did."""

    plan: Plan
    round: Round
    made: Sequence[MadeSheet] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opening:
    """An opening that was judged possible."""

    office: Office
    shelved: Shelved
    options: OpenOptions
    people: tuple[Signatory, ...]
    issue: Issue
    file: str


def open_release(
    office: Office,
    version: str,
    roster: RosterTable | Sequence[Signatory],
    options: OpenOptions,
    now: datetime,
) -> OpeningSteps:
    """Judge an opening; the steps it gives plan it, and carry it out.

    Raises InputError with everything there is to mend in the roster and the wishes, and
    for a register that was lost or is another client's.
    """
    own_history(office)
    shelved = find_release(office, version)
    refuse_wishes(options, now, office.language)
    people, places = find_people(shelved, roster, options)
    file = roster.file if isinstance(roster, RosterTable) else ""
    record = shelved.record
    issue = Issue(
        client=office.client,
        prefix=make_prefix(record.blueprint[0] if record else ""),
        version=shelved.folder.name,
        places=lambda signatory: places[signatory.language],
        reopened=lambda since: find_reopened(office.folder, since),
    )
    opening = _Opening(
        office=office,
        shelved=shelved,
        options=options,
        people=people,
        issue=issue,
        file=file,
    )
    return OpeningSteps(opening, now)


class OpeningSteps:
    """An opening that can be looked at first, and then done."""

    def __init__(self, opening: _Opening, now: datetime) -> None:
        self._opening = opening
        self._now = now

    def plan(self) -> Plan:
        """Give what it would come to; nothing is written."""
        return self._plan(self._opening.office.register.history())

    def carry_out(self, hire: Hire, tell: Tell) -> Opened:
        """Write it in the register, then have the sheets made.

        Raises InputError, with every name that cannot be printed, before a number is
        given out. A run that was killed is finished by the next: who has a number keeps
        it, and sheets of this release that are still open are asked for again.
        """
        opening = self._opening
        maker = hire(opening.shelved)
        maker.prepare(_people_of(self.plan()))
        with opening.office.register.writing(self._now) as pen:
            history = pen.history()
            plan = self._plan(history)
            people = _people_of(plan)
            self._refuse_unprintable(maker, people)
            entries = (*_open_round(opening, history), *plan.entries)
            pen.append(entries)
            known = read_rounds(pen.history())[opening.issue.version]
        folder = opening.office.sheets_folder(opening.issue.version)
        made = maker.make(folder, people, tell) if people else ()
        self._note_made(made)
        return Opened(plan=plan, round=known, made=made)

    def _refuse_unprintable(
        self, maker: SheetMaker, people: Sequence[WantedSheet]
    ) -> None:
        file = self._opening.file
        problems = [
            replace(problem, file=file, line=wanted.signatory.row)
            for wanted in people
            for problem in maker.check(wanted)
        ]
        if problems:
            raise InputError(*problems)

    def _note_made(self, made: Sequence[MadeSheet]) -> None:
        """Write the fingerprint of each sheet in the register, once."""
        if not made:
            return
        with self._opening.office.register.writing(self._now) as pen:
            standings = read_standings(pen.history(), self._now)
            known = {one.number: one for one in standings if one.signatory}
            pen.append(
                Entry(
                    kind=EventKind.MADE,
                    version=known[sheet.number].version,
                    person=known[sheet.number].person,
                    number=sheet.number,
                    payload={"sha256": sheet.sha256},
                )
                for sheet in made
                if sheet.number in known and known[sheet.number].sha256 != sheet.sha256
            )

    def _plan(self, history: History) -> Plan:
        standings = read_standings(history, self._now)
        opening = self._opening
        taken = find_turns(opening.office)
        return plan_issue(opening.issue, opening.people, standings, history, taken)


def _people_of(plan: Plan) -> tuple[WantedSheet, ...]:
    return (*plan.waiting, *plan.sheets)


def _open_round(opening: _Opening, history: History) -> tuple[Entry, ...]:
    """Give the event that opens a release; none when it stands open just so."""
    version, options = opening.issue.version, opening.options
    known = read_rounds(history).get(version)
    first = known or Round(version=version, opened="")
    wanted = replace(
        first,
        due=options.due or first.due,
        zone=options.zone or first.zone,
        keep_until=options.keep_until or first.keep_until,
        release_sha256=opening.shelved.sha256,
        is_closed=False,
    )
    if wanted == known:
        return ()
    payload = {
        "due": wanted.due,
        "zone": wanted.zone,
        "keep_until": wanted.keep_until,
        "release_sha256": wanted.release_sha256,
    }
    kept = {name: text for name, text in payload.items() if text}
    return (Entry(kind=EventKind.OPENED, version=version, payload=kept),)
