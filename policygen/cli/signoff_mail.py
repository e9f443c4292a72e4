"""Owns `policygen signoff mail`: a letter with their own sheet to everybody who signs."""

from __future__ import annotations

import click

from policygen.actions.signoff_letters import LetterWishes
from policygen.actions.signoff_mail import Mailing, write_mail
from policygen.actions.signoff_status import Status
from policygen.cli import manual
from policygen.cli.progress import watch
from policygen.cli.signoff_options import of_letters
from policygen.speech.say import say

MOST = 20
"""So many people without a letter are named; the list has them all."""


@manual.command("mail")
@of_letters("The version; else the newest open one.")
def mail_command(status: Status, wishes: LetterWishes) -> None:
    """Write everybody who has to sign a letter with their own sheet.

    Or only the people and departments that you name. Nothing is sent: a mail program
    opens each letter as a draft.
    """
    language = status.office.language
    with watch(say(language, "progress.letters")) as tell:
        written = write_mail(status, wishes, tell)
    _show(written, language, is_list_alone=wishes.merge is not None)


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
