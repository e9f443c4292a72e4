"""Owns deciding who needs a new sheet for a release, and which sheets reopen."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from policygen.model.event import Entry, EventKind, History
from policygen.model.number import Turn, make_number, read_number
from policygen.model.release import Place
from policygen.model.sheet import WantedSheet
from policygen.model.signoff import Signatory, Standing, State
from policygen.register.people import Directory
from policygen.register.standing import is_waiting, read_witnesses, write_signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What is issued: a release of a client, and the documents of each person.

    `places` are the documents to sign, by the language of a person. `reopened` gives
    the documents, by language, that changed materially after a version.
    """

    client: str
    prefix: str
    version: str
    places: Callable[[Signatory], Sequence[Place]]
    reopened: Callable[[str], frozenset[Place]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What opening a release comes to, before anything is written.

    `sheets` are those to be made, `waiting` those of this release that were issued
    before and are still open. `kept` counts sign-offs that stay good, `absent` people
    with an open or signed sheet who are not in the roster.
    """

    entries: tuple[Entry, ...] = ()
    sheets: tuple[WantedSheet, ...] = ()
    waiting: tuple[WantedSheet, ...] = ()
    kept: int = 0
    absent: tuple[Standing, ...] = ()
    reopened: tuple[Standing, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Draft:
    """A plan in the making."""

    issue: Issue
    next: int
    newest: Mapping[tuple[str, str], Standing]
    signed: Mapping[tuple[str, str], str]
    entries: list[Entry] = field(default_factory=list)
    sheets: list[WantedSheet] = field(default_factory=list)
    waiting: list[WantedSheet] = field(default_factory=list)
    reopened: list[Standing] = field(default_factory=list)
    kept: int = 0


def plan_issue(
    issue: Issue,
    people: Sequence[Signatory],
    standings: Sequence[Standing],
    history: History,
    taken: Collection[Turn] = (),
) -> Plan:
    """Decide who gets a sheet; the same roster twice asks for nothing new.

    `taken` are numbers that were given out though the history need not know them.

    Somebody whose document did not change materially since the sheet they have keeps
    it, signed or open. Somebody new, whose document changed, or whose sheet was
    withdrawn gets one.
    """
    directory = Directory(standings, read_witnesses(history))
    newest = {
        (one.person, one.document): one
        for one in standings
        if one.state is not State.SUPERSEDED
    }
    draft = _Draft(
        issue=issue,
        next=_next(issue, history, taken),
        newest=newest,
        signed=_last_signed(standings, issue.version),
    )
    seen: set[str] = set()
    for signatory in people:
        person = directory.find(signatory)
        if not person or person in seen:
            person = secrets.token_hex(16)
        seen.add(person)
        for place in issue.places(signatory):
            _decide(draft, person, signatory, place)
    absent = {
        one.person: one
        for one in newest.values()
        if one.person not in seen and (is_waiting(one) or one.state is State.SIGNED)
    }
    return Plan(
        entries=tuple(draft.entries),
        sheets=tuple(draft.sheets),
        waiting=tuple(draft.waiting),
        kept=draft.kept,
        absent=tuple(one for one in absent.values() if one.signatory),
        reopened=tuple(draft.reopened),
    )


def _decide(draft: _Draft, person: str, signatory: Signatory, place: Place) -> None:
    issue, (document, language) = draft.issue, place
    before = draft.newest.get((person, document))
    if before and before.state is not State.WITHDRAWN:
        if not _is_outdated(before, place, issue):
            _keep(draft, before)
            return
        draft.reopened.append(before)
        draft.entries.append(
            Entry(
                kind=EventKind.REOPENED,
                version=before.version,
                person=person,
                number=before.number,
                payload={"by": issue.version},
            )
        )
    since = draft.signed.get((person, document), "")
    number = make_number(issue.client, issue.prefix, issue.version, draft.next)
    draft.next += 1
    draft.entries.append(
        Entry(
            kind=EventKind.ISSUED,
            version=issue.version,
            person=person,
            number=str(number),
            payload={
                **write_signatory(signatory),
                "document": document,
                "text_language": language,
                "since": since,
            },
        )
    )
    draft.sheets.append(
        WantedSheet(
            number=number,
            signatory=signatory,
            document=document,
            language=language,
            since=since,
        )
    )


def _is_outdated(before: Standing, place: Place, issue: Issue) -> bool:
    """Tell whether somebody has to sign another text than that of the sheet they have.

    Who has not signed yet gets a newer version in their own language, once there is one.
    """
    if before.version == issue.version:
        return False
    own = (before.document, before.language)
    return own in issue.reopened(before.version) or (
        is_waiting(before) and own != place
    )


def _last_signed(
    standings: Sequence[Standing], version: str
) -> dict[tuple[str, str], str]:
    """Give which version before this one somebody signed last, of each document."""
    return {
        (one.person, one.document): one.version
        for one in standings
        if one.last == EventKind.SIGNED and one.version != version
    }


def _keep(draft: _Draft, before: Standing) -> None:
    """Leave somebody the sheet they have."""
    number = read_number(before.number)
    if before.state is State.SIGNED:
        draft.kept += 1
    elif (
        number
        and before.signatory
        and is_waiting(before)
        and before.version == draft.issue.version
    ):
        draft.waiting.append(
            WantedSheet(
                number=number,
                signatory=before.signatory,
                document=before.document,
                language=before.language,
                since=before.since,
            )
        )


def _next(issue: Issue, history: History, taken: Collection[Turn]) -> int:
    """Give the first number of a version that was never given out."""
    known = [
        number.turn
        for event in history.events
        if event.kind == EventKind.ISSUED and (number := read_number(event.number))
    ]
    given = (place for version, place in (*known, *taken) if version == issue.version)
    return max(given, default=0) + 1
