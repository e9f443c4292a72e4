"""Owns `signoff remind`: letters to those who still have to sign, and only to them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from policygen.actions.signoff_office import Office
from policygen.actions.signoff_sheets import find_sheets
from policygen.actions.signoff_status import read_status
from policygen.actions.signoff_tables import write_csv
from policygen.blueprint.load import load_blueprint
from policygen.disk import slug, write_file
from policygen.errors import InputError, Problem
from policygen.model.signoff import Standing
from policygen.register.standing import is_waiting
from policygen.release.record import read_texts
from policygen.sandbox.words import say_date
from policygen.settings import blueprints_folder
from policygen.speech.say import say

OWNER_ONLY = 0o600
REMINDERS = "reminders"
COLUMNS = ("name", "email", "language", "number", "version", "due", "subject", "file")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """What was written: `people` have a letter, `without` have no e-mail address."""

    people: tuple[Standing, ...]
    without: tuple[Standing, ...]
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindOptions:
    """How to remind: letters in a folder, or `merge`, a CSV to merge; from whom.

    `version` is for the sheets of one release only.
    """

    version: str = ""
    folder: Path | None = None
    merge: Path | None = None
    sender: str = ""


def write_reminders(office: Office, options: RemindOptions, now: datetime) -> Reminders:
    """Write a letter for everybody who still has to sign, in that person's language."""
    status = read_status(office, now, options.version)
    waiting = [
        one
        for one in status.standings
        if is_waiting(one)
        and one.signatory
        and not status.rounds[one.version].is_closed
    ]
    people = [one for one in waiting if one.signatory and one.signatory.email]
    without = [one for one in waiting if one.signatory and not one.signatory.email]
    writer = _Writer(office, options)
    if options.merge:
        path = options.merge
        rows = [COLUMNS, *(writer.row(one) for one in waiting)]
        write_file(path, write_csv(rows), mode=OWNER_ONLY)
    else:
        path = options.folder or office.signoff / REMINDERS
        for one in people:
            data = writer.letter(one).as_bytes(policy=SMTP)
            name = f"{slug(one.name)}-{one.number.lower()}.eml"
            write_file(path / name, data, mode=OWNER_ONLY)
    return Reminders(people=tuple(people), without=tuple(without), path=path)


class _Writer:
    """Writes letters for one client, with the form of address of its documents."""

    def __init__(self, office: Office, options: RemindOptions) -> None:
        self._office = office
        self._sender = _read_sender(options.sender)
        self._tone = "informal" if _is_informal(office) else "formal"
        self._files = find_sheets(office)

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
            one.due,
            self._subject(one),
            str(file) if file else "",
        )

    def letter(self, one: Standing) -> EmailMessage:
        """Give a letter that a mail program opens as a draft, the sheet attached."""
        message = EmailMessage()
        if self._sender:
            message["From"] = self._sender
        if one.signatory:
            message["To"] = Address(
                display_name=one.name, addr_spec=one.signatory.email
            )
        message["Subject"] = self._subject(one)
        message["X-Unsent"] = "1"
        file = self._files.get(one.number)
        message.set_content("\n\n".join(self._paragraphs(one, file)) + "\n")
        if file and file.exists():
            message.add_attachment(
                file.read_bytes(),
                maintype="application",
                subtype="pdf",
                filename=file.name,
            )
        return message

    def _subject(self, one: Standing) -> str:
        return say(one.language, "remind.subject", client=self._office.name)

    def _paragraphs(self, one: Standing, file: Path | None) -> Iterator[str]:
        """Give the body; a line for the last day only when there is one."""

        def tell(code: str, **facts: str) -> str:
            return say(one.language, f"remind.{self._tone}.{code}", **facts)

        yield tell("greeting", name=one.name)
        yield tell("ask", client=self._office.name, version=one.version)
        if one.due:
            day = say_date(date.fromisoformat(one.due), one.language)
            yield tell("due", date=day)
        if file and file.exists():
            yield tell("attached", number=one.number)
        else:
            yield tell("number", number=one.number)
        yield tell("crossed")


def _read_sender(text: str) -> Address | None:
    if not text:
        return None
    try:
        return Address(addr_spec=text)
    except (ValueError, IndexError) as error:
        raise InputError(
            Problem(
                message=f'"{text}" is not an e-mail address.',
                hint="Give the address of HR, such as hr@example.org.",
            )
        ) from error


def _is_informal(office: Office) -> bool:
    """Tell whether the documents of the newest release say je and tu."""
    newest = office.newest
    if newest is None or newest.record is None:
        return False
    texts = read_texts(newest.folder)
    try:
        blueprint = load_blueprint(newest.record.blueprint[0], blueprints_folder())
    except InputError:
        return False
    answer = texts.answers.get(blueprint.keys.get("address", "")) if texts else None
    return answer is not None and json.loads(answer.plain) == "je"
