"""Owns `policygen signoff remind`: letters to those who still have to sign."""

from __future__ import annotations

import click

from policygen.actions.signoff_letters import LetterWishes
from policygen.actions.signoff_remind import write_reminders
from policygen.actions.signoff_status import Status
from policygen.cli import manual
from policygen.cli.signoff_options import of_letters
from policygen.speech.say import say


@manual.command("remind")
@of_letters("Only the sheets of this version.")
def remind_command(status: Status, wishes: LetterWishes) -> None:
    """Write a letter to everybody who still has to sign, in that person's language.

    Or only the people and departments that you name. Nothing is sent: a mail program
    opens each letter as a draft.
    """
    written = write_reminders(status, wishes)
    language, count = status.office.language, len(written.people)
    if not count and not written.without:
        click.echo(say(language, "remind.nobody"))
    elif wishes.merge:
        click.echo(say(language, "mail.listed", path=written.path))
    else:
        click.echo(say(language, "remind.made", count=count, folder=written.path))
    if written.without:
        names = ", ".join(one.name for one in written.without)
        click.echo(say(language, "remind.without", names=names), err=True)
