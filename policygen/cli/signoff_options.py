"""Owns what the commands of signing off have in common: their arguments and options."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click
from typing_extensions import override

from policygen.actions.signoff_keep import audit_register
from policygen.actions.signoff_office import Office, find_office
from policygen.actions.signoff_record import read_day
from policygen.cli.tongue import own_language
from policygen.settings import REGISTER
from policygen.speech.say import say

Command = TypeVar("Command", bound=Callable[..., None])
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


def open_office(client: Path, output: Path, register: Path | None) -> Office:
    """Give the office that the arguments name."""
    return find_office(client, output, register, own_language())


def warn_of_damage(office: Office) -> None:
    """Say on stderr that a register was tampered with, before what it says is shown.

    Raises InputError when there is no register.
    """
    if audit_register(office).damage:
        path = office.register.path
        words = ["policygen signoff audit", str(office.folder)]
        if path != office.folder / REGISTER:
            words += ["--register", str(path)]
        command = " ".join(words)
        click.echo(say(office.language, "signoff.altered", command=command), err=True)
