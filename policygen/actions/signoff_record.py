"""Owns `signoff record`: what came back, one by one or a file of many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from policygen.actions.signoff_lists import ListKind, read_list
from policygen.actions.signoff_office import Office, require_register
from policygen.errors import InputError, Problem
from policygen.model.event import EventKind
from policygen.model.roster import Field, RosterTable
from policygen.register.record import Clerk, Recorded, Recording
from policygen.register.standing import read_rounds, read_standings, read_witnesses
from policygen.roster.columns import RECORD_NEEDS, plain
from policygen.roster.table import read_table

OUTCOMES: Mapping[str, EventKind] = {
    word: kind
    for kind, words in {
        EventKind.SIGNED: "signed getekend ondertekend signe signee ja yes oui x ok",
        EventKind.REFUSED: "refused geweigerd weigert refuse refusee nee no non",
        EventKind.EXEMPTED: "exempt exempted vrijgesteld dispense dispensee exempte",
        EventKind.WITHDRAWN: "withdrawn ingetrokken retire retiree",
    }.items()
    for word in words.split()
}
_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_WHO = (Field.NUMBER, Field.PERSONNEL_NUMBER, Field.NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What counts for every recording that does not say otherwise itself."""

    kind: EventKind
    day: date
    version: str = ""
    witness: str = ""
    reason: str = ""


def record(
    office: Office, recordings: Sequence[Recording], now: datetime, file: str = ""
) -> tuple[Recorded, ...]:
    """Record what came back, all of it or, when something is wrong, nothing.

    What is on record already is given back without entries, and is no mistake.
    """
    register = require_register(office)
    with register.writing(now) as pen:
        history = pen.history()
        standings = read_standings(history, now)
        witnesses = read_witnesses(history)
        clerk = Clerk(office.client, standings, witnesses, read_rounds(history), now)
        judged = [clerk.judge(one, office.language) for one in recordings]
        problems = [one for one in judged if isinstance(one, Problem)]
        if problems:
            raise InputError(*(replace(one, file=file) for one in problems))
        recorded = tuple(one for one in judged if isinstance(one, Recorded))
        pen.append(entry for one in recorded for entry in one.entries)
    return recorded


def make_recordings(who: Sequence[str], wishes: Wishes) -> list[Recording]:
    """Give a recording for each name or number that was typed."""
    return [
        Recording(
            who=one,
            kind=wishes.kind,
            day=wishes.day,
            version=wishes.version,
            witness=wishes.witness,
            reason=wishes.reason,
        )
        for one in who
    ]


def read_recordings(
    path: Path, wishes: Wishes, language: str = "en"
) -> list[Recording]:
    """Give a recording for each row of a CSV or XLSX file.

    Each row has a document number, a personnel number or a name, and may have an
    outcome, a date, a witness and a reason. Every row that cannot be read is told;
    that there is no such file, in the language.
    """
    data = read_list(path, ListKind.RETURNED, language)
    table = read_table(data, str(path), needs=RECORD_NEEDS)
    read = list(_read_rows(table, wishes))
    problems = [one for one in read if isinstance(one, Problem)]
    if problems:
        raise InputError(*problems)
    return [one for one in read if isinstance(one, Recording)]


def _read_rows(table: RosterTable, wishes: Wishes) -> Iterator[Recording | Problem]:
    for number, row in table.rows:
        outcome, day = table.cell(row, Field.OUTCOME), table.cell(row, Field.DAY)
        kind = OUTCOMES.get(plain(outcome)) if outcome else wishes.kind
        when = read_day(day) if day else wishes.day
        who = next(filter(None, (table.cell(row, field) for field in _WHO)), "")
        if kind is None or when is None or not who:
            message, hint = _wrong(kind, who, (outcome, day))
            yield Problem(file=table.file, line=number, message=message, hint=hint)
            continue
        yield Recording(
            who=who,
            kind=kind,
            day=when,
            version=wishes.version,
            witness=table.cell(row, Field.WITNESS) or wishes.witness,
            reason=table.cell(row, Field.REASON) or wishes.reason,
            row=number,
        )


def _wrong(kind: EventKind | None, who: str, said: tuple[str, str]) -> tuple[str, str]:
    if not who:
        return "This row does not say whose sheet it is.", "Fill in the number or name."
    if kind is None:
        hint = "Use signed, refused, exempted or withdrawn."
        return f'"{said[0]}" is not an outcome we know.', hint
    return f'"{said[1]}" is not a date.', "Write it as 2027-01-31 or 31/01/2027."


def read_day(text: str) -> date | None:
    """Read a date as people in Belgium and the Netherlands write it, or ISO 8601."""
    text = text.strip()
    try:
        if found := _DAY.fullmatch(text):
            day, month, year = (int(part) for part in found.groups())
            return date(year, month, day)
        return date.fromisoformat(text)
    except ValueError:
        return None
