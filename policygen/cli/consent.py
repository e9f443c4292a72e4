"""Owns asking whether to go on: yes or no, in the words of whoever is asked."""

from __future__ import annotations

import click

from policygen.answers.numbers import FALSE, TRUE
from policygen.speech.say import say


def ask_to_go_on(language: str) -> None:
    """Ask on stderr whether to go on; nothing typed means no.

    Yes and no are taken in each of our languages. Raises click.Abort on a no.
    """
    question = say(language, "consent.go_on")
    while True:
        typed = click.prompt(
            question, default="", show_default=False, prompt_suffix=" ", err=True
        )
        word = str(typed).strip().casefold()
        if word in TRUE:
            return
        if not word or word in FALSE:
            raise click.Abort
        click.echo(say(language, "consent.unclear"), err=True)
