"""Owns `policygen doctor`: what this machine has, and the line that mends the rest."""

from __future__ import annotations

import sys

import click

from policygen.actions.doctor import examine
from policygen.cli import manual
from policygen.cli.tongue import own_language
from policygen.speech.say import say


@manual.command("doctor")
def doctor_command() -> None:
    """See whether this machine has all that is needed; print what mends the rest."""
    language = own_language()
    fine, lacking = say(language, "doctor.fine"), say(language, "doctor.lacking")
    wide = max(len(fine), len(lacking))
    parts = examine(language)
    for part in parts:
        mark = fine if part.is_fine else lacking
        said = say(language, "doctor.part", name=part.name, detail=part.detail)
        click.echo(f"{mark:{wide}}  {said}")
        if not part.is_fine:
            click.echo(f"{'':{wide}}  {part.remedy}")
    sys.exit(0 if all(part.is_fine for part in parts) else 3)
