"""Owns judging an opening: whether the release, the dates and the languages can be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from policygen.actions.damage import find_damage, name_damage
from policygen.actions.sheet_pages import fonts_for_names
from policygen.actions.signoff_office import Office
from policygen.errors import InputError, Problem
from policygen.model.release import FrozenDocument, Place
from policygen.model.roster import RosterTable
from policygen.model.signoff import ZONE, Signatory
from policygen.model.tags import parent_of
from policygen.release.record import read_texts
from policygen.release.shelf import Shelved
from policygen.release.versions import read_version
from policygen.roster.people import read_language, read_people
from policygen.sandbox.words import say_date
from policygen.speech.say import say
from policygen.speech.told import problem, told


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


def find_release(office: Office, version: str) -> Shelved:
    """Give the release to sign; refuse one that is not there, damaged or too old."""
    wanted = read_version(version, office.language)
    newest = office.newest
    found = next(
        (one for one in office.releases if read_version(one.folder.name) == wanted),
        None,
    )
    if found is None:
        raise _not_released(office, version)
    _refuse_damaged(office, found)
    if newest and read_version(newest.folder.name) > wanted:
        name = newest.folder.name
        raise InputError(problem("signoff.not_newest", newest=name, version=version))
    return found


def _refuse_damaged(office: Office, shelved: Shelved) -> None:
    """Refuse a release of which a file is gone or is not as it was released."""
    found = find_damage(shelved, office.releases)
    if not found:
        return
    folder, language = shelved.folder, office.language
    files = name_damage(found, language)
    raise InputError(
        Problem(
            file=str(folder),
            message=say(language, "signoff.damaged", files=files),
            hint=say(language, "signoff.damaged_hint", folder=folder),
        )
    )


def _not_released(office: Office, version: str) -> InputError:
    known = ", ".join(one.folder.name for one in office.releases)
    code = "signoff.not_released" if known else "signoff.nothing_released"
    return InputError(
        problem(code, file=str(office.folder), version=version, known=known)
    )


def refuse_wishes(options: OpenOptions, now: datetime, language: str) -> None:
    """Refuse a time zone that is not there, and a last day that is over."""
    zone = options.zone or ZONE
    try:
        today = now.astimezone(ZoneInfo(zone)).date()
    except (KeyError, ValueError, OSError):
        raise InputError(problem("signoff.no_zone", zone=zone)) from None
    due = date.fromisoformat(options.due) if options.due else today
    if due < today:
        over = problem("signoff.due_over", due=say_date(due, language))
        raise InputError(told(over, language))


def find_people(
    shelved: Shelved, roster: RosterTable | Sequence[Signatory], options: OpenOptions
) -> tuple[tuple[Signatory, ...], Mapping[str, tuple[Place, ...]]]:
    """Give who signs, and the documents to sign by the language of people.

    Raises InputError with everything there is to mend in the roster, also who has a
    language in which nothing was released, or a name that no font here can print.
    """
    documents = _documents(shelved)
    other = read_language(options.other_language)
    file = roster.file if isinstance(roster, RosterTable) else ""
    option = "--other-language" if file else "--language"
    languages = ", ".join(dict.fromkeys(one.language for one in documents))

    def find(tag: str) -> tuple[Place, ...]:
        return _places(documents, tag) or _places(documents, other)

    def judge_language(people: Sequence[Signatory]) -> tuple[Problem, ...]:
        return tuple(
            problem(
                "signoff.no_text",
                file=file,
                line=person.row,
                language=person.language,
                languages=languages,
                option=option,
            )
            for person in people
            if not find(person.language)
        )

    def judge_people(people: Sequence[Signatory]) -> tuple[Problem, ...]:
        known = [one for one in people if one.language]
        fonts = fonts_for_names(shelved, documents[0])
        return (*judge_language(known), *_judge_letters(people, fonts, file))

    if isinstance(roster, RosterTable):
        people = read_people(roster, language=options.language, judge=judge_people)
    else:
        people = tuple(roster)
        if problems := judge_people(people):
            raise InputError(*problems)
    return people, {tag: find(tag) for tag in {one.language for one in people}}


def _judge_letters(
    people: Sequence[Signatory], fonts: tuple[Path, ...], file: str
) -> Iterator[Problem]:
    """Give what no font here can print; nothing has to be drawn to know that."""
    from policygen.sheets.lettering import unprintable_letters

    for person in people:
        for one in unprintable_letters(person, fonts):
            yield replace(one, file=file, line=person.row)


def _documents(shelved: Shelved) -> Sequence[FrozenDocument]:
    """Give the documents of a release that people sign; refuse one without any."""
    texts = read_texts(shelved.folder)
    documents = [one for one in texts.documents if one.is_signed] if texts else []
    if not documents:
        raise InputError(problem("signoff.nothing_to_sign", file=str(shelved.folder)))
    return documents


def _places(documents: Sequence[FrozenDocument], tag: str) -> tuple[Place, ...]:
    """Give each document in the language of a tag: exactly, else another region."""
    chosen: dict[str, Place] = {}
    language = parent_of(tag)
    for document in documents:
        if not tag or parent_of(document.language) != language:
            continue
        if document.document not in chosen or document.language == tag:
            chosen[document.document] = document.place
    return tuple(chosen.values())
