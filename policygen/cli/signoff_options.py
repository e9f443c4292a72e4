"""Owns what the commands of signing off have in common: their arguments and options."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TypeAlias

import click

from policygen.actions.signoff_letters import LetterWishes
from policygen.actions.signoff_office import Office, find_office
from policygen.actions.signoff_status import Status, read_status
from policygen.answers.dates import read_date
from policygen.answers.explain import tell
from policygen.answers.refused import Refused
from policygen.cli import manual, today
from policygen.cli.tongue import own_language, told_in, told_to
from policygen.errors import Problem, UsageError
from policygen.model.event import Audit
from policygen.settings import REGISTER
from policygen.speech.say import say

LetterCommand: TypeAlias = Callable[[Status, LetterWishes], None]
FILE = click.Path(path_type=Path, readable=False)


def of_client(command: Callable[..., None]) -> Callable[..., None]:
    """Add the client, the output folder and the register; the command gets the office.

    Whatever goes wrong is told in the language of the client, else in the computer's.
    """

    @wraps(command)
    def run(
        client: Path, output: Path, register: Path | None, **wishes: object
    ) -> None:
        with told_to(client):
            office = find_office(client, output, register, own_language())
        with told_in(lambda: office.language):
            command(office, **wishes)

    added: Callable[..., None] = run
    for add in (
        manual.option(
            "--register",
            type=FILE,
            help="The file of the register, when it is not beside the releases.",
        ),
        manual.option(
            "-o",
            "--output",
            default="output",
            show_default=True,
            type=FILE,
            help="The folder for all clients.",
        ),
        manual.argument(
            "client",
            type=FILE,
            metavar="CLIENT",
            help="An answers file, or the folder of that client under the output.",
        ),
    ):
        added = add(added)
    return added


def read_day(option: str, typed: str, language: str) -> str:
    """Give the day that was typed behind an option (ISO 8601); "" for nothing.

    Raises UsageError, in the language, for what is no day.
    """
    try:
        return read_date(typed, "").isoformat() if typed else ""
    except Refused as refused:
        problem = Problem(file=option, message=tell(refused, language))
        raise UsageError(problem) from refused


def of_version(command: Callable[..., None]) -> Callable[..., None]:
    """Add the choice of one release."""
    return manual.option(
        "--release", "version", default="", help="Only the sheets of this version."
    )(command)


def of_letters(version_help: str) -> Callable[[LetterCommand], Callable[..., None]]:
    """Add what is asked of letters; the command gets how signing stands, and the wishes.

    The help is that of the choice of one release.
    """

    def add_options(command: LetterCommand) -> Callable[..., None]:
        @wraps(command)
        def run(
            office: Office,
            *,
            version: str,
            who: tuple[str, ...],
            departments: tuple[str, ...],
            folder: Path | None,
            merge: Path | None,
            sender: str,
        ) -> None:
            wishes = LetterWishes(
                version=version,
                folder=folder,
                merge=merge,
                sender=sender,
                who=who,
                departments=departments,
            )
            command(look_at_register(office, version), wishes)

        added: Callable[..., None] = run
        for add in (
            manual.option(
                "--from",
                "sender",
                default="",
                help="The sender; else the address of the client.",
            ),
            manual.option(
                "--merge", type=FILE, help="Write only the list for a mail merge (CSV)."
            ),
            manual.option(
                "--to", "folder", type=FILE, help="The folder for the letters (.eml)."
            ),
            manual.option(
                "--department",
                "departments",
                multiple=True,
                metavar="NAME",
                help="Only the people of this department; may be given more than once.",
            ),
            manual.option("--release", "version", default="", help=version_help),
            manual.argument(
                "who",
                nargs=-1,
                metavar="[NUMBER or NAME]...",
                help="Only these people, by document number or name.",
            ),
            of_client,
        ):
            added = add(added)
        return added

    return add_options


def look_at_register(office: Office, version: str = "") -> Status:
    """Give how signing stands, a warning on stderr first when it was tampered with.

    Raises InputError when there is no register, or no such version in it.
    """
    status = read_status(office, today.now(), version)
    warn_when_altered(office, status.audit)
    return status


def warn_when_altered(office: Office, found: Audit) -> None:
    """Say on stderr that a register was tampered with, and how to see where."""
    if found.damage:
        path = office.register.path
        words = ["policygen signoff audit", str(office.folder)]
        if path != office.folder / REGISTER:
            words += ["--register", str(path)]
        command = " ".join(words)
        click.echo(say(office.language, "signoff.altered", command=command), err=True)
