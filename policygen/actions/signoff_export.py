"""Owns `signoff export`: the register as a table, as a report, or all about one person."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from policygen.actions.painters import paint
from policygen.actions.signoff_office import Office, require_register
from policygen.actions.signoff_sheets import find_sheets
from policygen.actions.signoff_status import Status, anchor_of, read_status
from policygen.actions.signoff_tables import write_csv
from policygen.disk import write_file
from policygen.errors import InputError, Problem
from policygen.model.signoff import History, Standing, State
from policygen.register.people import find_pseudonyms
from policygen.register.standing import read_payload, read_standings, read_witnesses
from policygen.render.fonts import paper_faces, paper_fonts, paper_stack
from policygen.render.simple_page import (
    PAPER_STYLE,
    PLAIN,
    Bar,
    Mark,
    Section,
    Table,
    make_page,
    make_text,
)
from policygen.render.spreadsheet import Sheet, make_workbook
from policygen.speech.say import say

OWNER_ONLY = 0o600
FONT = "source_sans"
MOST_ON_PAPER = 1000
"""A table of more people than this is no use on paper, and slow to draw."""
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


def export(office: Office, path: Path, now: datetime, version: str = "") -> Status:
    """Write the register to a file; the ending of its name says in which form.

    CSV and XLSX have a row for each sheet; Markdown, HTML and PDF are a report.
    """
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMS:
        raise InputError(
            Problem(
                file=str(path),
                message="It cannot be written in this form.",
                hint=f"End the name in one of: {', '.join(FORMS)}.",
            )
        )
    status = read_status(office, now, version)
    write_file(path, _write(status, form, now), mode=OWNER_ONLY)
    return status


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
        told = {**person, **asdict(one), "name": _name(one, language)}
        told["state"] = say(language, f"state.{one.state}")
        told["worker"] = say(language, f"worker.{person['worker']}") if person else ""
        yield tuple(str(told.get(name, "")) for name in COLUMNS)


def _name(one: Standing, language: str) -> str:
    return one.name or say(language, "signoff.erased")


def make_report(status: Status, form: str, now: datetime) -> bytes:
    """Give the report that shows an inspector who signed what, and its anchor."""
    language = status.office.language
    moment = now.astimezone().strftime("%Y-%m-%d %H:%M %z")
    title = say(language, "signoff.report")
    sections = list(_sections(status, language, moment, is_paper=form == "pdf"))
    subtitle = status.office.name
    if form == "md":
        return make_text(title=title, subtitle=subtitle, sections=sections).encode()
    fonts = f"{paper_faces(FONT)}\nbody {{ font-family: {paper_stack(FONT)} }}\n"
    mark = Mark(style=f"{PAPER_STYLE}{fonts}") if form == "pdf" else PLAIN
    page = make_page(
        title=title,
        subtitle=subtitle,
        language=language,
        sections=sections,
        mark=mark,
    )
    return paint(page, paper_fonts(FONT)) if form == "pdf" else page.encode()


def _sections(
    status: Status, language: str, moment: str, *, is_paper: bool
) -> Iterator[Section]:
    counts, total = status.counts, status.total
    yield Section(
        paragraphs=(
            say(language, "signoff.made_on", moment=moment),
            say(
                language, "signoff.signed_of", signed=counts[State.SIGNED], total=total
            ),
        )
    )
    yield Section(
        title=say(language, "signoff.overview"),
        bars=tuple(
            Bar(
                name=say(language, f"state.{state}"),
                count=count,
                of=max(len(status.standings), 1),
            )
            for state, count in counts.items()
        ),
    )
    yield _rounds(status, language)
    yield _groups("department", status.by_department(), language)
    yield _groups("language", status.by_language(), language)
    yield _people(status, language, is_paper=is_paper)
    yield Section(
        title=say(language, "signoff.anchor"),
        paragraphs=(
            str(status.anchor),
            say(language, "signoff.anchor_why", count=status.anchor.count),
        ),
    )


def _rounds(status: Status, language: str) -> Section:
    heads = ("version", "opened", "due", "keep", "fingerprint")
    return Section(
        title=say(language, "signoff.versions"),
        table=Table(
            heads=[say(language, f"column.{name}") for name in heads],
            rows=[
                (
                    one.version,
                    one.opened[:10],
                    one.due or "–",
                    one.keep_until or "–",
                    one.release_sha256[:16],
                )
                for one in status.rounds.values()
            ],
        ),
    )


def _groups(what: str, groups: Mapping[str, Counter[State]], language: str) -> Section:
    states = [state for state in State if state is not State.SUPERSEDED]
    return Section(
        title=say(language, f"signoff.by_{what}"),
        table=Table(
            heads=[
                say(language, f"column.{what}"),
                *(say(language, f"state.{state}") for state in states),
            ],
            rows=[
                (
                    name or say(language, "signoff.none"),
                    *(str(row[one]) for one in states),
                )
                for name, row in groups.items()
            ],
        ),
    )


def _people(status: Status, language: str, *, is_paper: bool) -> Section:
    """Give everybody; on paper, of many people, only who did not sign."""
    heads = ("name", "number", "state", "day", "detail")
    listed = status.standings
    is_cut = is_paper and len(listed) > MOST_ON_PAPER
    if is_cut:
        done = (State.SIGNED, State.SUPERSEDED)
        listed = tuple(one for one in listed if one.state not in done)[:MOST_ON_PAPER]
    return Section(
        title=say(language, "signoff.people"),
        paragraphs=(say(language, "signoff.rest"),) if is_cut else (),
        table=Table(
            heads=[say(language, f"column.{name}") for name in heads],
            rows=[
                (
                    _name(one, language),
                    one.number,
                    say(language, f"state.{one.state}"),
                    one.day or "–",
                    one.detail or "–",
                )
                for one in listed
            ],
        ),
    )


def export_person(office: Office, who: str, path: Path, now: datetime) -> int:
    """Write everything that is kept about one person as JSON; give how many events.

    `who` is a document number, a name or a personnel number; it may be somebody who
    only saw a refusal. Raises InputError when it is nobody, or more than one person.
    """
    history = require_register(office).history()
    standings = read_standings(history, now)
    person = find_person(history, standings, who)
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
    found = {"person": person, "events": events, "sheets": sheets}
    found["anchor"] = str(anchor_of(history))
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    write_file(path, text.encode(), mode=OWNER_ONLY)
    return len(events)


def find_person(history: History, standings: tuple[Standing, ...], who: str) -> str:
    """Give the pseudonym of one person; refuse nobody, and more than one."""
    found = find_pseudonyms(standings, read_witnesses(history), who)
    if len(found) == 1:
        return next(iter(found))
    if not found:
        message = f'Nobody called "{who}" is in this register.'
        hint = "Use the whole name, or a document number."
    else:
        message = f'"{who}" is the name of more than one person.'
        hint = f"Use one of these instead: {', '.join(found.values())}."
    raise InputError(Problem(message=message, hint=hint))
