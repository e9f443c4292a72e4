"""Owns `signoff remind`: letters to those who still have to sign, and only to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from policygen.actions.frozen_facts import FrozenFacts, facts_of
from policygen.actions.letters import (
    OWNER_ONLY,
    Letter,
    read_sender,
    write_letter,
)
from policygen.actions.signoff_letters import (
    LetterWishes,
    Titles,
    choose_people,
    find_reach,
    last_day,
)
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_sheets import find_sheets
from policygen.actions.signoff_status import Status
from policygen.actions.signoff_tables import write_csv
from policygen.disk import write_file
from policygen.model.signoff import Standing, State
from policygen.register.standing import is_waiting
from policygen.speech.say import say

REMINDERS = "reminders"
COLUMNS = ("name", "email", "language", "number", "version", "due")
OWN_COLUMNS = ("subject", "file")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """What was written: `people` have a letter, `without` have no e-mail address."""

    people: tuple[Standing, ...]
    without: tuple[Standing, ...]
    path: Path


def write_reminders(status: Status, wishes: LetterWishes) -> Reminders:
    """Write a letter for everybody who still has to sign, in that person's language.

    Raises InputError when somebody who was named does not have to.
    """
    office = status.office
    waiting = [
        one
        for one in status.standings
        if is_waiting(one)
        and one.signatory
        and not status.rounds[one.version].is_closed
    ]
    chosen = choose_people(status, waiting, wishes)
    people = [one for one in chosen if find_reach(one)]
    without = [one for one in chosen if not find_reach(one)]
    writer = _Writer(office, wishes)
    if wishes.merge:
        path = wishes.merge
        rows = [writer.head(), *(writer.row(one) for one in chosen)]
        write_file(path, write_csv(rows), mode=OWNER_ONLY)
    else:
        path = wishes.folder or office.signoff / REMINDERS
        for one in people:
            writer.post(path, one)
    return Reminders(people=tuple(people), without=tuple(without), path=path)


class _Writer:
    """Writes letters for one client, with the form of address of its documents."""

    def __init__(self, office: Office, wishes: LetterWishes) -> None:
        self._office = office
        facts = facts_of(office.newest) if office.newest else FrozenFacts()
        self._sender = read_sender(wishes.sender or facts.email, office.name)
        self._facts = facts
        self._files = find_sheets(office)
        self._titles = Titles(office)

    def head(self) -> tuple[str, ...]:
        """Give the headings of that table, in the language of the client."""
        language = self._office.language
        return (
            *(say(language, f"column.{name}") for name in COLUMNS),
            *(say(language, f"mail.column.{name}") for name in OWN_COLUMNS),
        )

    def row(self, one: Standing) -> tuple[str, ...]:
        """Give a row of the table for a mail merge."""
        person = one.signatory
        file = self._files.get(one.number)
        return (
            one.name,
            person.email if person else "",
            one.language,
            one.number,
            one.version,
            last_day(one),
            self._subject(one),
            str(file) if file else "",
        )

    def post(self, folder: Path, one: Standing) -> None:
        """Write a letter that a mail program opens as a draft, the sheet attached."""
        address = find_reach(one)
        if address:
            file = self._files.get(one.number)
            letter = Letter(
                to=address,
                sender=self._sender,
                language=one.language,
                subject=self._subject(one),
                paragraphs=self._paragraphs(one, file),
                number=one.number,
                attachment=file,
            )
            write_letter(folder, letter)

    def _subject(self, one: Standing) -> str:
        facts = {"client": self._office.name, "title": self._titles.of(one)}
        return say(one.language, "remind.subject", **facts)

    def _paragraphs(self, one: Standing, file: Path | None) -> Iterator[str]:
        """Give the body; a line for the last day only when there is one."""
        tone = "informal" if self._facts.is_informal(one.language) else "formal"

        def tell(code: str, **facts: str) -> str:
            return say(one.language, f"remind.{tone}.{code}", **facts)

        yield tell("greeting", name=one.name)
        title, client = self._titles.of(one), self._office.name
        yield tell("ask", client=client, title=title, version=one.version)
        if one.due:
            code = "late" if one.state is State.OVERDUE else "due"
            yield tell(code, date=last_day(one))
        if file and file.exists():
            yield tell("attached", number=one.number)
        else:
            yield tell("number", number=one.number)
        yield tell("crossed")
