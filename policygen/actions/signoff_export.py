"""Owns `signoff export`: the register as a table, as a report, or all about one person."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from policygen.actions.signoff_office import Office
from policygen.actions.signoff_register import require_register
from policygen.actions.signoff_report import make_report, name_of, state_of
from policygen.actions.signoff_sheets import find_sheets
from policygen.actions.signoff_status import Status, anchor_of
from policygen.actions.signoff_tables import write_csv
from policygen.disk import write_file
from policygen.errors import InputError, Problem
from policygen.model.event import History
from policygen.model.signoff import Standing
from policygen.register.audit import audit
from policygen.register.people import Sheets, find_pseudonyms
from policygen.register.standing import read_payload, read_standings, read_witnesses
from policygen.render.spreadsheet import Sheet, make_workbook
from policygen.speech.say import say
from policygen.speech.told import problem

OWNER_ONLY = 0o600
COLUMNS = (
    "number",
    "name",
    "function",
    "entity",
    "department",
    "personnel_number",
    "email",
    "worker",
    "language",
    "version",
    "state",
    "issued",
    "due",
    "day",
    "detail",
    "sha256",
)
FORMS = ("csv", "xlsx", "md", "html", "pdf")


def export(status: Status, path: Path, now: datetime) -> None:
    """Write the register to a file; the ending of its name says in which form.

    CSV and XLSX have a row for each sheet; Markdown, HTML and PDF are a report.
    """
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMS:
        forms = ", ".join(FORMS)
        raise InputError(problem("signoff.no_form", file=str(path), forms=forms))
    write_file(path, _write(status, form, now), mode=OWNER_ONLY)


def _write(status: Status, form: str, now: datetime) -> bytes:
    if form in {"csv", "xlsx"}:
        rows = list(make_rows(status))
        if form == "csv":
            return write_csv(rows)
        title = say(status.office.language, "signoff.register")
        return make_workbook([Sheet(title, [list(row) for row in rows])], title)
    return make_report(status, form, now)


def make_rows(status: Status) -> Iterator[tuple[str, ...]]:
    """Give the head and a row for each sheet, in the language of the client."""
    language = status.office.language
    yield tuple(say(language, f"column.{name}") for name in COLUMNS)
    for one in status.standings:
        person = asdict(one.signatory) if one.signatory else {}
        told = {**person, **asdict(one), "name": name_of(one, language)}
        told["state"] = state_of(one, language)
        told["worker"] = say(language, f"worker.{person['worker']}") if person else ""
        yield tuple(str(told.get(name, "")) for name in COLUMNS)


def export_person(office: Office, who: str, path: Path, now: datetime) -> int:
    """Write everything that is kept about one person as JSON; give how many events.

    `who` is a document number, a name or a personnel number; it may be somebody who
    only saw a refusal. Raises InputError when it is nobody, or more than one person.
    """
    history = require_register(office).history()
    standings = read_standings(history, now)
    person = find_person(history, standings, who, office.language)
    events = [
        {**asdict(event), "data": read_payload(history, event)}
        for event in history.events
        if event.person == person
    ]
    paths = find_sheets(office)
    sheets = [
        {
            "number": one.number,
            "path": str(paths.get(one.number, "")),
            "sha256": one.sha256,
        }
        for one in standings
        if one.person == person
    ]
    found = {
        "person": person,
        "events": events,
        "sheets": sheets,
        "anchor": str(anchor_of(history)),
        "damage": audit(history).damage,
    }
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    write_file(path, text.encode(), mode=OWNER_ONLY)
    return len(events)


def find_person(
    history: History, standings: tuple[Standing, ...], who: str, language: str = "en"
) -> str:
    """Give the pseudonym of one person; refuse nobody, and more than one."""
    found = find_pseudonyms(standings, read_witnesses(history), who)
    if len(found) == 1:
        return next(iter(found))
    if not found:
        message = say(language, "register.nobody", who=who)
        near = Sheets(standings).nearest(who)
        remedy = "register.near_hint" if near else "register.nobody_hint"
        hint = say(language, remedy, near=near)
    else:
        known = ", ".join(found.values())
        message = say(language, "register.several", who=who)
        hint = say(language, "register.several_hint", known=known)
    raise InputError(Problem(message=message, hint=hint))
