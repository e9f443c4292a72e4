"""Owns `policygen doctor`: what this machine has, and the line that mends the rest."""

from __future__ import annotations

import sys

import click

from policygen.actions.doctor import examine
from policygen.cli import manual


@manual.command("doctor")
def doctor_command() -> None:
    """See whether this machine has all that is needed; print what mends the rest."""
    complaints = 0
    for part in examine():
        mark = "ok     " if part.is_fine else "missing"
        click.echo(f"{mark}  {part.name}: {part.detail}")
        if not part.is_fine:
            complaints += 1
            click.echo(f"         {part.remedy}")
    sys.exit(3 if complaints else 0)
