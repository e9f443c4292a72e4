"""The face of `signoff sheet`: the sheet of one new colleague."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.actions.colleague import Colleague, sheet_for
from policygen.speech.say import say


@click.command("sheet")
@click.argument(
    "client", type=click.Path(path_type=Path, readable=False), metavar="CLIENT.yaml"
)
@click.option("--name", required=True, help="Who signs, as it must stand on the sheet.")
@click.option("--function", default="", help="What this person does.")
@click.option("--entity", default="", help="The company or site.")
@click.option("--department", default="", help="The department.")
@click.option("--language", default="", help="nl, fr, en; else the client's own.")
@click.option(
    "--release", "version", default="", help="The version to sign; else the newest."
)
@click.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="The folder for all clients.",
)
def sheet_command(
    client: Path,
    output: Path,
    *,
    name: str,
    function: str,
    entity: str,
    department: str,
    language: str,
    version: str,
) -> None:
    """Make the sheet of one new colleague."""
    colleague = Colleague(
        name=name,
        function=function,
        entity=entity,
        department=department,
        language=language,
        version=version,
    )
    issued = sheet_for(client, colleague, output)
    for sheet in issued.sheets:
        path = issued.folder / sheet.path
        click.echo(say(issued.language, "sheet.made", name=name, path=path))
        facts = {"number": sheet.number, "version": issued.version}
        click.echo(f"  {say(issued.language, 'sheet.numbered', **facts)}")
