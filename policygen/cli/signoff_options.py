"""Owns what the commands of signing off have in common: their arguments and options."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import click
from typing_extensions import override

from policygen.actions.signoff_letters import LetterWishes
from policygen.actions.signoff_office import Office, find_office
from policygen.actions.signoff_record import read_day
from policygen.actions.signoff_status import Status, read_status
from policygen.cli import today
from policygen.cli.tongue import own_language
from policygen.settings import REGISTER
from policygen.speech.say import say

Command = TypeVar("Command", bound=Callable[..., None])
LetterCommand: TypeAlias = Callable[[Status, LetterWishes], None]
FILE = click.Path(path_type=Path, readable=False)


class Day(click.ParamType[date]):
    """A date as people write it: 2027-01-31 or 31/01/2027."""

    name = "date"

    @override
    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Read the date, or tell how to write one."""
        day = value if isinstance(value, date) else read_day(str(value))
        if day is None:
            self.fail(f'"{value}" is not a date. Write it as 2027-01-31.', param, ctx)
        return day


def of_client(command: Command) -> Command:
    """Add the client, the output folder and the path of the register."""
    for add in (
        click.option(
            "--register",
            type=FILE,
            help="The file of the register, when it is not beside the releases.",
        ),
        click.option(
            "-o",
            "--output",
            default="output",
            show_default=True,
            type=FILE,
            help="The folder for all clients.",
        ),
        click.argument("client", type=FILE, metavar="CLIENT"),
    ):
        command = add(command)
    return command


def of_version(command: Command) -> Command:
    """Add the choice of one release."""
    return click.option(
        "--release", "version", default="", help="Only the sheets of this version."
    )(command)


def of_letters(version_help: str) -> Callable[[LetterCommand], Callable[..., None]]:
    """Add what is asked of letters; the command gets how signing stands, and the wishes.

    The help is that of the choice of one release.
    """

    def add_options(command: LetterCommand) -> Callable[..., None]:
        @wraps(command)
        def run(
            client: Path,
            output: Path,
            register: Path | None,
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
            office = open_office(client, output, register)
            command(look_at_register(office, version), wishes)

        added: Callable[..., None] = run
        for add in (
            click.option(
                "--from",
                "sender",
                default="",
                help="The sender; else the address of the client.",
            ),
            click.option(
                "--merge", type=FILE, help="Write only the list for a mail merge (CSV)."
            ),
            click.option(
                "--to", "folder", type=FILE, help="The folder for the letters (.eml)."
            ),
            click.option(
                "--department",
                "departments",
                multiple=True,
                metavar="NAME",
                help="Only the people of this department; may be given more than once.",
            ),
            click.option("--release", "version", default="", help=version_help),
            click.argument("who", nargs=-1, metavar="[NUMBER or NAME]..."),
            of_client,
        ):
            added = add(added)
        return added

    return add_options


def open_office(client: Path, output: Path, register: Path | None) -> Office:
    """Give the office that the arguments name."""
    return find_office(client, output, register, own_language())


def look_at_register(office: Office, version: str = "") -> Status:
    """Give how signing stands, a warning on stderr first when it was tampered with.

    Raises InputError when there is no register, or no such version in it.
    """
    status = read_status(office, today.now(), version)
    if status.audit.damage:
        path = office.register.path
        words = ["policygen signoff audit", str(office.folder)]
        if path != office.folder / REGISTER:
            words += ["--register", str(path)]
        command = " ".join(words)
        click.echo(say(office.language, "signoff.altered", command=command), err=True)
    return status
