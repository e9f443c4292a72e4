"""Owns `signoff open`: who needs a sheet of a release, and having the sheets made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias
from zoneinfo import ZoneInfo

from policygen.actions.place import Tell
from policygen.actions.release import find_reopened
from policygen.actions.signoff_office import Office
from policygen.errors import InputError, Problem
from policygen.model.release import FrozenDocument, Place
from policygen.model.roster import RosterTable
from policygen.model.signoff import (
    ZONE,
    Entry,
    EventKind,
    History,
    MadeSheet,
    Round,
    Signatory,
    WantedSheet,
    make_prefix,
)
from policygen.register.issue import Issue, Plan, plan_issue
from policygen.register.standing import read_rounds, read_standings
from policygen.release.record import read_texts
from policygen.release.shelf import Shelved
from policygen.release.versions import read_version
from policygen.roster.people import read_language, read_people


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenOptions:
    """What is asked of an opening; what is "" stays as it was, or is not set.

    `due` is the last day to sign, in the time zone `zone`; until `keep_until` nobody
    may be erased. `language` is for rows of the roster without one; `other_language`
    for people whose language the release does not have.
    """

    due: str = ""
    zone: str = ""
    keep_until: str = ""
    language: str = ""
    other_language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetJob:
    """Sheets to be made: of which release, for whom, and where they go.

    `folder` gets the files and their sheets.json. What stands there already and is
    whole need not be made again.
    """

    release: Shelved
    folder: Path
    sheets: Sequence[WantedSheet]


MakeSheets: TypeAlias = Callable[[SheetJob, Tell], Sequence[MadeSheet]]
"""Makes the personal sheets of a job and gives what stands in sheets.json."""

Confirm: TypeAlias = Callable[[Plan], None]
"""Hears what an opening comes to before anything is written; may raise to stop it."""


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


def open_release(
    office: Office,
    version: str,
    roster: RosterTable | Sequence[Signatory],
    options: OpenOptions,
    now: datetime,
) -> OpeningSteps:
    """Judge an opening; the steps it gives plan it, and carry it out.

    Raises InputError with everything there is to mend in the roster and the wishes.
    """
    shelved = _find_release(office, version)
    _refuse_wishes(options, now)
    people = (
        read_people(roster, language=options.language)
        if isinstance(roster, RosterTable)
        else tuple(roster)
    )
    file = roster.file if isinstance(roster, RosterTable) else ""
    places = _find_places(shelved, people, options, file)
    record = shelved.record
    issue = Issue(
        client=office.client,
        prefix=make_prefix(record.blueprint[0] if record else ""),
        version=shelved.folder.name,
        places=lambda signatory: places[signatory.language],
        reopened=lambda since: find_reopened(office.folder, since),
    )
    opening = _Opening(
        office=office, shelved=shelved, options=options, people=people, issue=issue
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

    def carry_out(self, make: MakeSheets, tell: Tell) -> Opened:
        """Write it in the register, then have the sheets made.

        A run that was killed is finished by the next: who has a number keeps it, and
        sheets of this release that are still open are asked for again.
        """
        opening = self._opening
        with opening.office.register.writing(self._now) as pen:
            history = pen.history()
            plan = self._plan(history)
            entries = (*_open_round(opening, history), *plan.entries)
            pen.append(entries)
            known = read_rounds(pen.history())[opening.issue.version]
        job = SheetJob(
            release=opening.shelved,
            folder=opening.office.sheets_folder(opening.issue.version),
            sheets=(*plan.waiting, *plan.sheets),
        )
        made = make(job, tell) if job.sheets else ()
        return Opened(plan=plan, round=known, made=made)

    def _plan(self, history: History) -> Plan:
        standings = read_standings(history, self._now)
        opening = self._opening
        return plan_issue(opening.issue, opening.people, standings, history)


def _find_release(office: Office, version: str) -> Shelved:
    wanted = read_version(version)
    newest = office.newest
    found = next(
        (one for one in office.releases if read_version(one.folder.name) == wanted),
        None,
    )
    if found is None:
        raise _not_released(office, version)
    if found.record is None:
        raise InputError(
            Problem(
                file=str(found.folder),
                message="This release was damaged.",
                hint="Put it back from a copy; policygen verify says which files.",
            )
        )
    if newest and read_version(newest.folder.name) > wanted:
        name = newest.folder.name
        raise InputError(
            Problem(
                message=f"Version {name} is newer than {version}.",
                hint=f"Have people sign that one: --release {name}",
            )
        )
    return found


def _not_released(office: Office, version: str) -> InputError:
    known = ", ".join(one.folder.name for one in office.releases)
    return InputError(
        Problem(
            file=str(office.folder),
            message=f"Version {version} has not been released."
            if known
            else "Nothing has been released yet, so there is nothing to sign.",
            hint=f"There are: {known}."
            if known
            else f"Release it first: policygen release CLIENT.yaml {version}",
        )
    )


def _refuse_wishes(options: OpenOptions, now: datetime) -> None:
    problems = []
    zone = options.zone or ZONE
    try:
        today = now.astimezone(ZoneInfo(zone)).date()
    except (KeyError, ValueError, OSError):
        hint = "Use a name such as Europe/Brussels or Europe/Amsterdam."
        problems.append(Problem(message=f'There is no time zone "{zone}".', hint=hint))
    else:
        if options.due and date.fromisoformat(options.due) < today:
            problems.append(
                Problem(
                    message=f"The last day to sign, {options.due}, is over.",
                    hint="Choose a day that is still to come.",
                )
            )
    if problems:
        raise InputError(*problems)


def _find_places(
    shelved: Shelved, people: Sequence[Signatory], options: OpenOptions, file: str
) -> Mapping[str, tuple[Place, ...]]:
    """Give the documents to sign by the language of people; refuse who has none."""
    texts = read_texts(shelved.folder)
    documents = [one for one in texts.documents if one.is_signed] if texts else []
    if not documents:
        raise InputError(
            Problem(
                file=str(shelved.folder),
                message="This release has no document that people sign.",
                hint="Look at the folder with: policygen verify",
            )
        )
    found: dict[str, tuple[Place, ...]] = {}
    problems = []
    languages = ", ".join(dict.fromkeys(one.language for one in documents))
    other = read_language(options.other_language)
    for person in people:
        tag = person.language
        found.setdefault(tag, _places(documents, tag) or _places(documents, other))
        if not found[tag]:
            option = "--other-language" if file else "--language"
            problems.append(
                Problem(
                    file=file,
                    line=person.row,
                    message=f'Nothing to sign was released in "{tag}".',
                    hint=f"There is: {languages}. Choose one with {option}.",
                )
            )
    if problems:
        raise InputError(*problems)
    return found


def _places(documents: Sequence[FrozenDocument], tag: str) -> tuple[Place, ...]:
    """Give each document in the language of a tag: exactly, else another region."""
    chosen: dict[str, Place] = {}
    language = tag.partition("-")[0]
    for document in documents:
        if not tag or document.language.partition("-")[0] != language:
            continue
        if document.document not in chosen or document.language == tag:
            chosen[document.document] = document.place
    return tuple(chosen.values())


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
