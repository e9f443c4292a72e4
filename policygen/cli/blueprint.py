"""Owns `policygen blueprint`: list, check and describe blueprints."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from policygen.actions.blueprints import (
    Checked,
    check_blueprint,
    list_blueprints,
    names_of_ours,
    schema_of,
)
from policygen.cli import manual
from policygen.errors import Problem


@manual.group("blueprint", cls=manual.Group)
def blueprint_group() -> None:
    """List, check and describe blueprints.

    A blueprint is a folder with questions, texts and documents.
    """


@blueprint_group.command("list")
def list_command() -> None:
    """List the blueprints that came with the program."""
    for blueprint in list_blueprints():
        languages = ", ".join(blueprint.languages)
        click.echo(
            f"{blueprint.id} {blueprint.version}: {len(blueprint.documents)} documents "
            f"in {languages}; law as known at {blueprint.law_date}"
        )


@blueprint_group.command("check")
@manual.argument(
    "names",
    nargs=-1,
    metavar="[ID or FOLDER]...",
    help="The name of a blueprint, or the path of a folder.",
)
def check_command(names: tuple[str, ...]) -> None:
    """Find every mistake in a blueprint, each with its place and its remedy.

    Without a name every blueprint that came with the program is checked. For a folder
    of your own write a path with a slash, such as ./my-blueprint.
    """
    known = names or names_of_ours()
    count = 0
    for name in known:
        checked = check_blueprint(name)
        count += len(checked.problems)
        _show(checked)
    sys.exit(1 if count else 0)


def _show(checked: Checked) -> None:
    for problem in checked.problems:
        place = _from_here(problem)
        click.echo(f"{place}: {problem.message}" if place else problem.message)
        if problem.hint:
            click.echo(f"    {problem.hint}")
    found = len(checked.problems)
    verdict = f"{found} mistake{'s' if found != 1 else ''}" if found else "no mistakes"
    click.echo(
        f"{checked.name}: {verdict} in {checked.questions} questions, "
        f"{checked.documents} documents in {', '.join(checked.languages)} and "
        f"{checked.examples} example{'s' if checked.examples != 1 else ''}"
    )


def _from_here(problem: Problem) -> str:
    """Give the place with its path as seen from the folder one stands in."""
    place = problem.place()
    folder = f"{Path.cwd()}{os.sep}"
    return place.removeprefix(folder)


@blueprint_group.command("schema")
@manual.argument(
    "name",
    default="",
    metavar="[ID or FOLDER]",
    help="The name of a blueprint, or the path of a folder; social-media when not given.",
)
def schema_command(name: str) -> None:
    """Print the JSON Schema with which an editor helps to write answers files."""
    click.echo(schema_of(name))
