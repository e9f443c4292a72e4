"""Owns `policygen explain`: the story of a clause or an answer, in the terminal."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.actions.explain import explain
from policygen.cli import manual
from policygen.cli.tongue import own_language, told_to


@manual.command("explain")
@manual.argument(
    "client",
    type=click.Path(path_type=Path, readable=False),
    metavar="CLIENT.yaml",
    help="The answers file of the client.",
)
@manual.argument(
    "name",
    metavar="CLAUSE-OR-KEY",
    help="A clause, a question or a check: its code, or its name as you read it.",
)
def explain_command(client: Path, name: str) -> None:
    """Tell why a clause (EP-6, "part 6") is there, or where an answer (org.name) goes."""
    with told_to(client):
        note = explain(client, name, own_language())
    click.echo(note.title)
    for number, part in enumerate(note.parts):
        if number or part.heading:
            click.echo()
        if part.heading:
            click.echo(part.heading)
        for line in part.lines:
            click.echo(f"  {line}" if part.heading else line)
