"""Owns erasing a person from a register, and closing a release for signing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from policygen.actions.signoff_export import find_person
from policygen.actions.signoff_numbers import find_replaced
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_register import require_register
from policygen.actions.signoff_sheets import find_prints, find_sheets, remove_sheets
from policygen.actions.signoff_status import not_opened
from policygen.errors import InputError
from policygen.model.event import Entry, EventKind, History
from policygen.model.signoff import Round
from policygen.register.standing import read_rounds, read_standings
from policygen.sandbox.words import say_date
from policygen.speech.told import problem, told


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What an erasure takes away: how many payloads, the sheets, and files to print.

    `files` are the sheets by number. `prints` hold pages of others too; opening the
    release again makes them anew. `replaced` are registers that a backup replaced: they
    stay, and may still name the person.
    """

    payloads: int
    files: Mapping[str, Path]
    prints: tuple[Path, ...] = ()
    replaced: tuple[Path, ...] = ()


def erase(office: Office, who: str, now: datetime, *, is_rehearsal: bool) -> Erasure:
    """Take away all that names a person; the chain of events stays whole.

    Refused while the time that HR set for keeping still runs for a version that this
    person has a sheet of, or saw somebody refuse. A rehearsal only says what would go.
    """
    register = require_register(office)
    if is_rehearsal:
        return _look(office, register.history(), who, now)[1]
    with register.writing(now) as pen:
        person, found = _look(office, pen.history(), who, now)
        # The files first: a run that is killed can be done again by the same name.
        remove_sheets(office, found.files)
        pen.erase(person)
    register.forget()
    return found


def _look(
    office: Office, history: History, who: str, now: datetime
) -> tuple[str, Erasure]:
    standings = read_standings(history, now)
    person = find_person(history, standings, who, office.language)
    rounds = read_rounds(history)
    events = [one for one in history.events if one.person == person]
    for version in dict.fromkeys(one.version for one in events):
        _refuse_kept(rounds.get(version), now, office.language)
    theirs = [one.number for one in standings if one.person == person]
    sheets = find_sheets(office)
    files = {number: sheets[number] for number in theirs if number in sheets}
    payloads = sum(one.sequence in history.secrets for one in events)
    prints = find_prints(office, files)
    return person, Erasure(
        payloads=payloads, files=files, prints=prints, replaced=find_replaced(office)
    )


def _refuse_kept(known: Round | None, now: datetime, language: str) -> None:
    if known is None or not known.keep_until:
        return
    today = now.astimezone(ZoneInfo(known.zone)).date().isoformat()
    if today <= known.keep_until:
        until = say_date(date.fromisoformat(known.keep_until), language)
        kept = problem("erase.kept", version=known.version, until=until)
        raise InputError(told(kept, language))


def close(office: Office, version: str, now: datetime, keep_until: str = "") -> int:
    """Close a release for signing: nothing more is recorded, nobody is reminded.

    Gives how many never signed it. `keep_until` sets or changes until when people may
    not be erased; a release that is closed already is then changed.
    """
    with require_register(office).writing(now) as pen:
        history = pen.history()
        known = read_rounds(history).get(version)
        if known is None:
            raise not_opened(office, version, read_rounds(history))
        if known.is_closed and (not keep_until or keep_until == known.keep_until):
            raise InputError(problem("close.already", version=version))
        payload = {"keep_until": keep_until} if keep_until else {}
        pen.append([Entry(kind=EventKind.CLOSED, version=version, payload=payload)])
        return sum(
            one.version == version and one.state in {"open", "overdue"}
            for one in read_standings(history, now)
        )
