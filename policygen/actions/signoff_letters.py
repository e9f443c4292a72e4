"""Owns whom letters about signing are for, whatever they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from email.headerregistry import Address
from pathlib import Path

from policygen.actions.letters import find_address
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_status import Status
from policygen.errors import InputError, Problem
from policygen.model.number import read_number
from policygen.model.release import Place
from policygen.model.signoff import Standing
from policygen.register.people import Sheets, same_letters
from policygen.release.record import read_texts
from policygen.sandbox.words import say_date
from policygen.speech.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWishes:
    """What is asked of letters; what is "", empty or None is as it usually is.

    `who` are names, document or personnel numbers and `departments` are names: letters
    are then only for these people and those departments. They go in `folder`; `merge`
    asks for a list alone, in this file. `sender` is an address.
    """

    version: str = ""
    folder: Path | None = None
    merge: Path | None = None
    sender: str = ""
    who: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()


def choose_people(
    status: Status, waiting: Sequence[Standing], wishes: LetterWishes
) -> tuple[Standing, ...]:
    """Give the sheets that letters are for, of those that wait for a signature.

    Raises InputError with everybody who was named and has no such sheet, and every
    department that nobody is in.
    """
    if not wishes.who and not wishes.departments:
        return tuple(waiting)
    search = _Search(status, waiting)
    named = [search.find(who) for who in wishes.who]
    grouped = [search.find_department(name) for name in wishes.departments]
    found = [*named, *grouped]
    problems = [one for one in found if isinstance(one, Problem)]
    if problems:
        raise InputError(*problems)
    chosen = {
        one.number for part in found if not isinstance(part, Problem) for one in part
    }
    return tuple(one for one in waiting if one.number in chosen)


def find_reach(one: Standing) -> Address | None:
    """Give the address that somebody's letter goes to; None when there is none."""
    return find_address(one.name, one.signatory.email) if one.signatory else None


def last_day(one: Standing) -> str:
    """Give the last day to sign a sheet in the words of its reader; "" for none."""
    return say_date(date.fromisoformat(one.due), one.language) if one.due else ""


class Titles:
    """What documents are called in the language of a reader, version by version."""

    def __init__(self, office: Office) -> None:
        self._folders = {one.folder.name: one.folder for one in office.releases}
        self._known: dict[str, dict[Place, str]] = {}

    def of(self, one: Standing) -> str:
        """Give the title of the document of a sheet; its id when that is lost."""
        if one.version not in self._known:
            folder = self._folders.get(one.version)
            texts = read_texts(folder) if folder else None
            documents = texts.documents if texts else ()
            self._known[one.version] = {found.place: found.title for found in documents}
        place = (one.document, one.language)
        return self._known[one.version].get(place, one.document)


class _Search:
    """Looks for people and departments in a register."""

    def __init__(self, status: Status, waiting: Sequence[Standing]) -> None:
        self._client, self._language = status.office.client, status.office.language
        self._all, self._waiting = status.standings, waiting
        self._sheets, self._known = Sheets(waiting), Sheets(status.standings)

    def find(self, who: str) -> tuple[Standing, ...] | Problem:
        """Give the sheets of one person that wait for a signature, or what is wrong."""
        found = self._sheets.find(who)
        numbers = ", ".join(one.number for one in found)
        if len({one.person for one in found}) > 1:
            return self._wrong("record.several", who=who, numbers=numbers)
        return found or self._tell_why_not(who)

    def find_department(self, name: str) -> tuple[Standing, ...] | Problem:
        """Give the sheets of a department that wait, or that there is no such one."""
        known = set(_departments(self._all))
        if same_letters(name) not in map(same_letters, known):
            shown = ", ".join(sorted(known)) or say(self._language, "signoff.none")
            return self._wrong("letters.no_department", name=name, known=shown)
        return tuple(
            one
            for one in self._waiting
            if same_letters(name) in map(same_letters, _departments([one]))
        )

    def _tell_why_not(self, who: str) -> Problem:
        number = read_number(who)
        if self._known.find(who):
            return self._wrong("letters.done", who=who)
        if number is None:
            near = self._known.nearest(who)
            remedy = "register.near_hint" if near else ""
            return self._wrong("record.nobody", remedy, who=who, near=near)
        is_ours = number.fits(self._client)
        code = "record.not_issued" if is_ours else "record.misread"
        return self._wrong(code, number=number)

    def _wrong(self, code: str, remedy: str = "", **facts: object) -> Problem:
        return Problem(
            message=say(self._language, code, **facts),
            hint=say(self._language, remedy or f"{code}_hint", **facts),
        )


def _departments(standings: Iterable[Standing]) -> Iterator[str]:
    for one in standings:
        if one.signatory and one.signatory.department:
            yield one.signatory.department
