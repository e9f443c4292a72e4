"""Owns `signoff mail`: a letter with their own sheet to everybody who has to sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from policygen.actions.frozen_facts import FrozenFacts, facts_of
from policygen.actions.letters import (
    ENDING,
    OWNER_ONLY,
    Letter,
    letter_name,
    read_sender,
    write_letter,
)
from policygen.actions.place import Tell
from policygen.actions.signoff_letters import (
    LetterWishes,
    Titles,
    choose_people,
    find_reach,
    last_day,
)
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_sheets import MAIL, find_sheets
from policygen.actions.signoff_status import Status
from policygen.actions.signoff_tables import write_csv
from policygen.disk import machine_error, write_file
from policygen.errors import InputError, Problem
from policygen.model.signoff import Standing
from policygen.register.standing import is_waiting
from policygen.release.shelf import Shelved
from policygen.speech.say import say

COLUMNS = ("name", "email", "language", "number", "version", "due")
OWN_COLUMNS = ("subject", "file", "letter")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """What was written: `count` letters in a folder, and the list for a mail merge.

    `without` are people without an address that can be written to, `bare` those whose
    sheet is not on disk: neither has a letter, and both are in the list.
    """

    count: int
    folder: Path
    listed: Path
    without: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    has_sender: bool = True


def write_mail(status: Status, wishes: LetterWishes, tell: Tell) -> Mailing:
    """Write a letter to everybody with an open sheet of a version, and the list.

    That version is the newest one that is open for signing. Letters in the usual folder
    to people who have signed meanwhile are taken away. One letter is in memory at a time.
    Raises InputError when nobody has to sign, or somebody who was named has not.
    """
    office = status.office
    rounds = [one for one in status.rounds.values() if not one.is_closed]
    version = wishes.version or (rounds[-1].version if rounds else "")
    waiting = [
        one for one in status.standings if one.version == version and is_waiting(one)
    ]
    if not waiting or status.rounds[version].is_closed:
        raise InputError(
            Problem(
                message=say(office.language, "mail.nobody"),
                hint=say(office.language, "mail.nobody_hint"),
            )
        )
    people = choose_people(status, waiting, wishes)
    writer = _Writer(office, version, wishes)
    if wishes.merge is None:
        for done, one in enumerate(people, 1):
            writer.post(one)
            tell(done, len(people))
        writer.sweep(waiting)
    listed = wishes.merge or writer.folder / f"{say(office.language, 'mail.list')}.csv"
    write_file(listed, write_csv(writer.rows(people)), mode=OWNER_ONLY)
    return Mailing(
        count=len(writer.written),
        folder=writer.folder,
        listed=listed,
        without=tuple(one.name for one in people if not find_reach(one)),
        bare=tuple(one.name for one in people if not writer.sheet(one)),
        has_sender=writer.sender is not None,
    )


class _Writer:
    """Writes the letters of one version."""

    def __init__(self, office: Office, version: str, wishes: LetterWishes) -> None:
        usual = office.signoff / version / MAIL
        shelved = _find(office, version)
        self._office, self._version = office, version
        self._facts = facts_of(shelved) if shelved else FrozenFacts()
        self._titles = Titles(office)
        self._sheets = find_sheets(office)
        self._is_usual = wishes.folder is None
        self.folder = wishes.folder or usual
        self.sender = read_sender(wishes.sender or self._facts.email, office.name)
        self.written: set[str] = set()

    def sheet(self, one: Standing) -> Path | None:
        """Give the sheet of somebody, when it is on disk."""
        file = self._sheets.get(one.number)
        return file.resolve() if file and file.exists() else None

    def post(self, one: Standing) -> None:
        """Write a letter, when there is a sheet and somebody to send it to."""
        address, sheet = find_reach(one), self.sheet(one)
        if address and sheet:
            letter = Letter(
                to=address,
                sender=self.sender,
                language=one.language,
                subject=self._subject(one),
                paragraphs=self._paragraphs(one),
                number=one.number,
                attachment=sheet,
            )
            self.written.add(write_letter(self.folder, letter).name)

    def sweep(self, waiting: Sequence[Standing]) -> None:
        """Take away letters of an earlier run to people who need none any more."""
        if not self._is_usual:
            return
        needed = {
            letter_name(one.name, one.number)
            for one in waiting
            if find_reach(one) and self.sheet(one)
        }
        for path in self.folder.glob(f"*{ENDING}"):
            if path.name not in needed:
                try:
                    path.unlink()
                except OSError as error:
                    raise machine_error(error, path) from error

    def rows(self, people: Sequence[Standing]) -> Iterator[tuple[str, ...]]:
        """Give the list, with its head."""
        language = self._office.language
        yield (
            *(say(language, f"column.{name}") for name in COLUMNS),
            *(say(language, f"mail.column.{name}") for name in OWN_COLUMNS),
        )
        for one in people:
            email = one.signatory.email if one.signatory else ""
            name = letter_name(one.name, one.number)
            yield (
                *(one.name, email, one.language, one.number, one.version),
                last_day(one),
                self._subject(one),
                str(self.sheet(one) or ""),
                str((self.folder / name).resolve()) if name in self.written else "",
            )

    def _subject(self, one: Standing) -> str:
        facts = {"client": self._office.name, "title": self._titles.of(one)}
        return say(one.language, "mail.subject", **facts)

    def _paragraphs(self, one: Standing) -> Iterator[str]:
        """Give the body: what this is, what to do, by when, whom to ask."""
        tone = "informal" if self._facts.is_informal(one.language) else "formal"

        def tell(code: str, **facts: str) -> str:
            return say(one.language, f"mail.{tone}.{code}", **facts)

        facts = {"title": self._titles.of(one), "version": one.version}
        owner = self._facts.owner(one.language)
        yield tell("greeting", name=one.name)
        yield (
            tell("again", since=one.since, **facts)
            if one.since
            else tell("first", **facts)
        )
        yield tell("steps")
        if one.due:
            yield tell("due", date=last_day(one))
        yield tell("ask_owner", owner=owner) if owner else tell("ask")
        yield tell("close", client=self._office.name, number=one.number)


def _find(office: Office, version: str) -> Shelved | None:
    found = (one for one in office.releases if one.folder.name == version)
    return next(found, None)
