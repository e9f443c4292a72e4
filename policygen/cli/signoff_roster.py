"""Owns `policygen signoff roster-template`, and showing a roster for confirmation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from policygen.actions.signoff_roster import write_template
from policygen.cli import manual
from policygen.cli.signoff_options import FILE
from policygen.cli.tongue import own_language, read_tongue, told_in
from policygen.errors import UsageError
from policygen.marked import nearest
from policygen.model.roster import Field, RosterTable
from policygen.roster.columns import find_field
from policygen.roster.unused import Unused, find_unused
from policygen.speech.say import say, spoken
from policygen.speech.told import problem

FIRST_ROWS = 5


@manual.command("roster-template")
@manual.argument(
    "path",
    type=FILE,
    metavar="FILE",
    help="The list to make; its name ends in .csv or .xlsx.",
)
@manual.option(
    "--language",
    default="",
    metavar="[nl|fr|en]",
    help="The language of the headings; else that of this computer.",
)
def template_command(path: Path, language: str) -> None:
    """Write a list of people to fill in: FILE.csv or FILE.xlsx."""
    tongue = read_tongue(language) or spoken(own_language())
    with told_in(lambda: tongue):
        click.echo(write_template(path, tongue))


def read_columns(columns: Sequence[str], language: str) -> dict[Field, str]:
    """Give the columns that were named by hand, each by a word for what it holds.

    Raises UsageError, in the language, for a word that is no such word.
    """
    found: dict[Field, str] = {}
    for text in columns:
        word, sign, heading = text.partition("=")
        field = find_field(word)
        if not sign or field is None:
            known = [say(language, f"roster.field.{one}") for one in Field]
            near = nearest(word, [*known, *Field])
            remedy = "roster.option_near_hint" if near else "roster.option_hint"
            raise UsageError(
                problem(
                    "roster.option",
                    remedy=remedy,
                    text=text,
                    near=near,
                    known=", ".join(known),
                )
            )
        found[field] = heading
    return found


def show_roster(table: RosterTable, language: str) -> None:
    """Show on stderr how a roster was read: its columns and its first rows."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    facts = {"file": table.file, "form": table.form, "count": len(table.rows)}
    click.echo(say(language, "roster.read", **facts), err=True)
    for field, place in table.columns.items():
        what = say(language, f"roster.field.{field}")
        click.echo(f'  {what}: "{table.head[place]}"', err=True)
    show_unused(find_unused(table), language)
    shown = Table(box=None, pad_edge=False, show_header=False)
    for number, row in table.rows[:FIRST_ROWS]:
        cells = (escape(table.cell(row, field)) for field in table.columns)
        shown.add_row(str(number), *cells)
    Console(stderr=True, highlight=False).print(shown)
    rest = len(table.rows) - FIRST_ROWS
    if rest > 0:
        click.echo(say(language, "roster.more", count=rest), err=True)


def show_unused(unused: Iterable[Unused], language: str) -> None:
    """Name on stderr the columns of a list that nothing is done with; nothing for none."""
    columns = ", ".join(one.name(language) for one in unused)
    if columns:
        click.echo(f"  {say(language, 'roster.unused', columns=columns)}", err=True)
