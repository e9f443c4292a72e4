"""Owns `policygen signoff remind`: letters to those who still have to sign."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.actions.signoff_remind import RemindOptions, write_reminders
from policygen.cli import today
from policygen.cli.signoff_options import FILE, of_client, of_version, open_office
from policygen.speech.say import say


@click.command("remind")
@of_client
@of_version
@click.option("--to", "folder", type=FILE, help="The folder for the letters (.eml).")
@click.option("--merge", type=FILE, help="Write one CSV for a mail merge instead.")
@click.option(
    "--from", "sender", default="", help="The address that the letters are from."
)
def remind_command(
    client: Path,
    output: Path,
    register: Path | None,
    *,
    version: str,
    folder: Path | None,
    merge: Path | None,
    sender: str,
) -> None:
    """Write a letter to everybody who still has to sign, in that person's language.

    Nothing is sent: a mail program opens each letter as a draft.
    """
    office = open_office(client, output, register)
    options = RemindOptions(version=version, folder=folder, merge=merge, sender=sender)
    written = write_reminders(office, options, today.now())
    click.echo(f"{written.path}: {len(written.people)}")
    if written.without:
        names = ", ".join(one.name for one in written.without)
        click.echo(say(office.language, "remind.without", names=names), err=True)
