"""Owns `policygen signoff export`: the register for others to read."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.actions.signoff_export import export, export_person
from policygen.actions.signoff_office import Office
from policygen.cli import manual, today
from policygen.cli.signoff_options import (
    FILE,
    look_at_register,
    of_client,
    of_version,
)
from policygen.speech.say import say


@manual.command("export")
@of_client
@manual.argument(
    "path",
    type=FILE,
    metavar="FILE",
    help="The file to make; how its name ends tells what comes in it.",
)
@of_version
@manual.option(
    "--person", default="", help="Only what is kept about this person (JSON)."
)
def export_command(
    office: Office,
    path: Path,
    version: str,
    person: str,
) -> None:
    """Write the register to FILE: a table (.csv, .xlsx) or a report (.md, .html, .pdf)."""
    status = look_at_register(office, version)
    if person:
        count = export_person(office, person, path, today.now())
        facts = {"path": path, "who": person, "count": count}
        click.echo(say(office.language, "export.person", **facts))
        return
    export(status, path, today.now())
    facts = {"path": path, "count": len(status.standings)}
    click.echo(say(office.language, "export.made", **facts))
    click.echo(say(office.language, "keep.anchor", anchor=status.anchor), err=True)
