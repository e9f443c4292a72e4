"""Owns `policygen signoff roster-template`, and showing a roster for confirmation."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.actions.signoff_roster import write_template
from policygen.cli.signoff_options import FILE
from policygen.model.roster import RosterTable

FIRST_ROWS = 5


@click.command("roster-template")
@click.argument("path", type=FILE, metavar="FILE")
@click.option(
    "--language",
    default="en",
    show_default=True,
    type=click.Choice(["nl", "fr", "en"]),
    help="The language of the headings.",
)
def template_command(path: Path, language: str) -> None:
    """Write a list of people to fill in: FILE.csv or FILE.xlsx."""
    click.echo(write_template(path, language))


def show_roster(table: RosterTable) -> None:
    """Show on stderr how a roster was read: its columns and its first rows."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    click.echo(f"{table.file}: {table.form}, {len(table.rows)} rows", err=True)
    for field, place in table.columns.items():
        click.echo(f'  {field}: "{table.head[place]}"', err=True)
    used = set(table.columns.values())
    rest = [title for place, title in enumerate(table.head) if place not in used]
    if any(rest):
        click.echo(f"  not used: {', '.join(filter(None, rest))}", err=True)
    shown = Table(box=None, pad_edge=False, show_header=False)
    for number, row in table.rows[:FIRST_ROWS]:
        cells = (escape(table.cell(row, field)) for field in table.columns)
        shown.add_row(str(number), *cells)
    Console(stderr=True, highlight=False).print(shown)
