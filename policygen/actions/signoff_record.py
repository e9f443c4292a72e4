"""Owns `signoff record`: what came back, one by one or a file of many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from policygen.actions.signoff_lists import ListKind, read_list
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_register import require_register
from policygen.answers.dates import read_date
from policygen.answers.explain import tell
from policygen.answers.refused import Refused
from policygen.errors import InputError, Problem
from policygen.model.event import EventKind
from policygen.model.roster import Field, RosterTable
from policygen.register.record import Clerk, Recorded, Recording
from policygen.register.standing import read_rounds, read_standings, read_witnesses
from policygen.roster.columns import RECORD_NEEDS, plain
from policygen.roster.people import read_name
from policygen.roster.table import find_extra, read_table
from policygen.roster.unused import Unused, find_unused
from policygen.speech.told import problem, told

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
USED = (
    *(Field.NUMBER, Field.PERSONNEL_NUMBER),
    *(Field.NAME, Field.FIRST_NAME, Field.LAST_NAME),
    *(Field.OUTCOME, Field.DAY, Field.WITNESS, Field.REASON),
)
"""What a list of what came back may say."""
_NUMBERS = (Field.NUMBER, Field.PERSONNEL_NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What counts for every recording that does not say otherwise itself.

    `is_dated` tells whether the day was given, rather than being that of today;
    `corrects` whether it replaces another one that is on record.
    """

    kind: EventKind
    day: date
    is_dated: bool = False
    corrects: bool = False
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
            is_dated=wishes.is_dated,
            corrects=wishes.corrects,
            version=wishes.version,
            witness=wishes.witness,
            reason=wishes.reason,
        )
        for one in who
    ]


def look_at_returned(path: Path, language: str = "en") -> RosterTable:
    """Read the columns and rows of a CSV or XLSX file with what came back."""
    data = read_list(path, ListKind.RETURNED, language)
    return read_table(data, str(path), needs=RECORD_NEEDS)


def find_idle(table: RosterTable) -> list[Unused]:
    """Give the columns of a list of what came back that nothing is done with."""
    return list(find_unused(table, USED))


def read_recordings(
    table: RosterTable, wishes: Wishes, language: str = "en"
) -> list[Recording]:
    """Give a recording for each row of a list of what came back.

    Each row has a document number, a personnel number or a name, and may have an
    outcome, a date, a witness and a reason. Every row that cannot be read is told, in
    the language; so is a column that must hold the dates while nobody could tell.
    """
    if not wishes.is_dated and Field.DAY not in table.columns:
        _refuse_dates(table, language)
    read = [
        _read_row(table, number, row, wishes, language) for number, row in table.rows
    ]
    problems = [
        replace(told(one, language), file=table.file)
        for one in (*find_extra(table), *read)
        if isinstance(one, Problem)
    ]
    if problems:
        raise InputError(*sorted(problems, key=lambda one: one.line))
    return [one for one in read if isinstance(one, Recording)]


def _refuse_dates(table: RosterTable, language: str) -> None:
    """Refuse a list of which a column that is not used holds dates, for the most part."""
    for column in find_idle(table):
        dates = sum(map(_is_like_a_date, column.cells))
        if dates * 2 > len(column.cells):
            title, text = column.name(language), column.cells[0]
            wrong = problem("roster.dates", file=table.file, title=title, text=text)
            raise InputError(told(wrong, language))


def _is_like_a_date(text: str) -> bool:
    """Tell whether a text is a date, if only one that is not in the calendar."""
    try:
        read_date(text, "")
    except Refused as refused:
        return refused.code != "date"
    return True


def _read_row(
    table: RosterTable,
    number: int,
    row: tuple[str, ...],
    wishes: Wishes,
    language: str,
) -> Recording | Problem:
    outcome, day = table.cell(row, Field.OUTCOME), table.cell(row, Field.DAY)
    kind = OUTCOMES.get(plain(outcome)) if outcome else wishes.kind
    numbers = (table.cell(row, field) for field in _NUMBERS)
    who = next(filter(None, numbers), "") or read_name(table, row)
    if not who:
        return problem("roster.whose", line=number)
    if kind is None:
        return problem("roster.outcome", line=number, text=outcome)
    try:
        when = read_date(day, "") if day else wishes.day
    except Refused as refused:
        return Problem(line=number, message=tell(refused, language))
    return Recording(
        who=who,
        kind=kind,
        day=when,
        is_dated=wishes.is_dated or bool(day),
        corrects=wishes.corrects,
        version=wishes.version,
        witness=table.cell(row, Field.WITNESS) or wishes.witness,
        reason=table.cell(row, Field.REASON) or wishes.reason,
        row=number,
    )
