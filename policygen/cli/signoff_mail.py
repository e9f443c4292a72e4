"""Owns `policygen signoff mail`: a letter with their own sheet to everybody who signs."""

from __future__ import annotations

from pathlib import Path

import click

from policygen.actions.signoff_mail import Mailing, MailOptions, write_mail
from policygen.cli import today
from policygen.cli.progress import watch
from policygen.cli.signoff_options import FILE, of_client, open_office
from policygen.speech.say import say

MOST = 20
"""So many people without a letter are named; the list has them all."""


@click.command("mail")
@of_client
@click.option(
    "--release", "version", default="", help="The version; else the newest open one."
)
@click.option("--to", "folder", type=FILE, help="The folder for the letters (.eml).")
@click.option("--merge", type=FILE, help="Write only the list for a mail merge (CSV).")
@click.option(
    "--from", "sender", default="", help="The sender; else the address of the client."
)
def mail_command(
    client: Path,
    output: Path,
    register: Path | None,
    *,
    version: str,
    folder: Path | None,
    merge: Path | None,
    sender: str,
) -> None:
    """Write everybody who has to sign a letter with their own sheet.

    Nothing is sent: a mail program opens each letter as a draft.
    """
    office = open_office(client, output, register)
    options = MailOptions(version=version, folder=folder, merge=merge, sender=sender)
    with watch(say(office.language, "progress.letters")) as tell:
        written = write_mail(office, options, today.now(), tell)
    _show(written, office.language, is_list_alone=merge is not None)


def _show(written: Mailing, language: str, *, is_list_alone: bool) -> None:
    facts = {"folder": written.folder, "count": written.count}
    if not is_list_alone:
        click.echo(say(language, "mail.made", **facts))
        if not written.has_sender:
            click.echo(say(language, "mail.no_sender"), err=True)
    click.echo(say(language, "mail.listed", path=written.listed))
    for code, people in (("without", written.without), ("bare", written.bare)):
        if people:
            names = ", ".join(people[:MOST])
            rest = f", +{len(people) - MOST}" if len(people) > MOST else ""
            click.echo(say(language, f"mail.{code}", names=names + rest), err=True)
