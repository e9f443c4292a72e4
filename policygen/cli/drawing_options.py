"""Owns the options of every command that draws a pack: in which forms, and how many at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import click

from policygen.cli import manual
from policygen.model.pack import Format

Command: TypeAlias = Callable[..., Any]


def of_drawing(command: Command) -> Command:
    """Give a command `--format` and `--jobs`, as `formats` and `jobs`."""
    formats = manual.option(
        "--format",
        "formats",
        multiple=True,
        type=click.Choice([form.value for form in Format]),
        help="Only this form (repeat for more).",
    )
    jobs = manual.option(
        "--jobs",
        default=0,
        type=click.IntRange(0, 64),
        help="How many processes draw PDF files; 0 is one for each core.",
    )
    return formats(jobs(command))


def forms_of(formats: Sequence[str]) -> tuple[Format, ...]:
    """Give the forms that were asked for, in their own order; all when none was."""
    return tuple(form for form in Format if form in formats) or tuple(Format)
