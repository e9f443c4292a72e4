"""Owns `policygen release`: a version that people can publish and sign, for good."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from policygen.actions.change_list import say_verdict
from policygen.actions.damage import name_damage
from policygen.actions.glimpse import glimpse
from policygen.actions.release import Ahead, Released, ReleaseOptions, release_client
from policygen.actions.signoff_needs import require_libraries
from policygen.check.things import fold
from policygen.cli import manual, today
from policygen.cli.ask import wrap
from policygen.cli.command import command, same_place
from policygen.cli.consent import ask_to_go_on
from policygen.cli.drawing_options import forms_of, of_drawing
from policygen.cli.findings import width
from policygen.cli.main import show_problems
from policygen.cli.progress import watch
from policygen.cli.tongue import own_language, told_in
from policygen.errors import InputError
from policygen.model.finding import Severity
from policygen.model.release import Comparison
from policygen.sandbox.words import say_date
from policygen.settings import REGISTER, SIGNOFF
from policygen.speech.say import say


@manual.command("release")
@manual.argument(
    "client",
    type=click.Path(path_type=Path, readable=False),
    metavar="CLIENT.yaml",
    help="The answers file of the client.",
)
@manual.argument(
    "version", metavar="VERSION", help="The number of the new version, such as 1.0."
)
@manual.option(
    "--editorial",
    is_flag=True,
    help="It says the same in other words: nobody has to sign again.",
)
@manual.option("--yes", is_flag=True, help="Do not ask when people have to sign again.")
@manual.option(
    "--register",
    type=click.Path(path_type=Path, readable=False),
    help="The file of the register, when it is not beside the releases.",
)
@manual.option(
    "--note", default="", help="One line about this version, for its record."
)
@manual.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="The folder for all clients.",
)
@manual.option(
    "--brand",
    type=click.Path(path_type=Path, readable=False),
    help="A file with the looks that the client has not filled in.",
)
@of_drawing
def release_command(
    client: Path,
    version: str,
    output: Path,
    note: str,
    brand: Path | None,
    jobs: int,
    *,
    register: Path | None,
    editorial: bool,
    yes: bool,
    formats: Sequence[str],
) -> None:
    """Freeze the documents of a client as a version that never changes."""
    options = ReleaseOptions(
        output=output,
        brand=brand,
        is_editorial=editorial,
        note=note,
        jobs=jobs,
        locale=own_language(),
        formats=forms_of(formats),
    )

    def announce(ahead: Ahead) -> None:
        _say_changes(ahead.comparison, ahead.language)
        _say_altered(ahead)
        _say_people(ahead, register or ahead.folder / REGISTER, yes=yes)

    language = glimpse(client).language or options.locale
    try:
        with (
            told_in(lambda: language),
            watch(say(language, "progress.documents"), is_late=True) as tell,
        ):
            released = release_client(client, version, options, announce, tell)
    except InputError as error:
        _show_refusal(error, client, same_place(output, brand))
        if any(problem.key for problem in error.problems):
            refused = say(language, "release.not_made", version=version)
            click.echo("\n".join(wrap(refused, width())), err=True)
        sys.exit(error.exit_code)
    _show(released)
    _show_undecided(released, client)


def _show_refusal(error: InputError, client: Path, place: tuple[str, ...]) -> None:
    """Show what is to be mended, each open answer with the command that asks it."""
    for problem in error.problems:
        show_problems(InputError(problem))
        if problem.key and problem.file == str(client):
            asked = command("wizard", client, "--ask", problem.key, *place)
            click.echo(f"    {asked}", err=True)


def _say_altered(ahead: Ahead) -> None:
    """Warn when the release before is not what it was, though it can be compared with."""
    if not ahead.altered:
        return
    before, language = ahead.last.name, ahead.language
    files = name_damage(ahead.altered, language)
    warning = say(language, "release.altered", before=before, files=files)
    click.echo("\n".join(wrap(warning, width())), err=True)
    click.echo(f"  {command('verify', ahead.last)}", err=True)


def _say_people(ahead: Ahead, register: Path, *, yes: bool) -> None:
    """Say how many sign again; ask whether to go on unless that was said already."""
    folder, language = ahead.folder, ahead.language
    if not register.exists() and not (folder / SIGNOFF).exists():
        return
    require_libraries(language)
    from policygen.actions.release_people import find_concerned

    found = find_concerned(register, folder, ahead.comparison, today.now())
    for code, count in asdict(found).items():
        if count:
            click.echo(say(language, f"release.people.{code}", count=count), err=True)
    if found.is_anybody and not yes:
        ask_to_go_on(language)


def _say_changes(comparison: Comparison, language: str) -> None:
    """Say what changes, and in which documents, before anything is written."""
    compared = say(
        language,
        "release.compared",
        before=comparison.before,
        answers=len(comparison.answers),
        parts=len(comparison.clauses),
    )
    verdict = say_verdict(comparison, language)
    for text in (compared, *verdict.paragraphs):
        for line in wrap(text, width()):
            click.echo(line, err=True)
    for name in verdict.bullets:
        click.echo(f"    {name}", err=True)


def _show_undecided(released: Released, client: Path) -> None:
    """Say how many things are still to be decided in what is frozen now, if any."""
    language = released.release.language
    warnings = (
        item
        for item in released.findings
        if item.stands and item.severity is Severity.WARNING
    )
    count = len(fold(warnings))
    if count:
        for line in wrap(say(language, "release.undecided", count=count), width()):
            click.echo(line, err=True)
        click.echo(f"  {command('check', client)}", err=True)


def _show(released: Released) -> None:
    release, folder = released.release, released.folder
    language = release.language
    click.echo(
        say(
            language,
            "release.made",
            client=release.client,
            version=release.version,
            folder=folder,
            count=len(release.files) + 1,
        )
    )
    if release.effective:
        day = say_date(date.fromisoformat(release.effective), language)
        click.echo(f"  {say(language, 'release.in_force', date=day)}")
        if released.has_old_date and release.previous:
            before = release.previous[0]
            for line in wrap(say(language, "release.old_date", before=before), width()):
                click.echo(line, err=True)
    if release.previous:
        path = folder / "changes" / "changes.html"
        click.echo(f"  {say(language, 'release.list', path=path)}")
