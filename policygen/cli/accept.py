"""Owns `policygen accept`: write down why a finding stays as it is."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.actions.accept import accept, find_rule
from policygen.cli import manual
from policygen.cli.ask import wrap
from policygen.cli.findings import width
from policygen.cli.tongue import own_language, told_to
from policygen.speech.say import say


@manual.command("accept")
@manual.argument(
    "client",
    type=click.Path(path_type=Path, readable=False),
    metavar="CLIENT.yaml",
    help="The answers file of the client.",
)
@manual.argument(
    "rule",
    metavar="RULE",
    help="The code that the check shows in front of what it says.",
)
@manual.option("--reason", default="", help="Why; it is asked for when not given.")
def accept_command(client: Path, rule: str, reason: str) -> None:
    """Accept what a check says, with the reason. It no longer counts then."""
    with told_to(client):
        _accept(client, rule, reason)


def _accept(client: Path, rule: str, reason: str) -> None:
    found = find_rule(client, rule, own_language())
    language = found.language
    if not reason.strip():
        if found.message:
            click.echo("\n".join(wrap(f"{found.rule}: {found.message}", width())))
        asked = say(language, "accept.ask")
        while not reason.strip():
            reason = click.prompt(asked, default="", show_default=False)
    accept(found, reason)
    done = say(language, "accept.done", rule=found.rule, file=client)
    click.echo("\n".join(wrap(done, width())))
