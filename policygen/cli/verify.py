"""Owns `policygen verify`: is this file of a release, of which one, and unchanged."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import assert_never

import click

from policygen.actions.verify import has_releases, says_no, verify_paths
from policygen.cli import manual
from policygen.cli.tongue import own_language
from policygen.model.verdict import Judgement, Subject, Verdict
from policygen.speech.say import say


@manual.command("verify")
@manual.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="PATH...",
    help="The files, or whole folders.",
)
@manual.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="The folder with the releases, for files from elsewhere.",
)
@manual.option("--json", "as_json", is_flag=True, help="Print the verdicts as JSON.")
def verify_command(paths: Sequence[Path], output: Path, *, as_json: bool) -> None:
    """Say whether files belong to a release, to which one, and whether a byte differs.

    Personal sheets too: a sheet is told by its number, and whether it is still in force.
    """
    locale = own_language()
    judgements = verify_paths(paths, output, locale)
    if as_json:
        found = [{**asdict(item), "is_current": item.is_current} for item in judgements]
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for item in judgements:
            _show(item, locale)
        if any(item.verdict is Verdict.UNKNOWN for item in judgements):
            _show_nowhere(output, locale)
        if not judgements:
            click.echo(say(locale, "verify.nothing"), err=True)
    sys.exit(1 if says_no(judgements) else 0)


def _show_nowhere(output: Path, locale: str) -> None:
    """Say that nothing can be known where there are no releases."""
    if not has_releases(output):
        click.echo(say(locale, "verify.no_releases", output=output), err=True)


def _show(item: Judgement, locale: str) -> None:
    language = item.language or locale
    click.echo(f"{item.path}: {_say_subject(item, language)}")
    if not item.is_certain:
        click.echo(f"    {say(language, 'verify.doubtful')}")
    for fault in item.faults:
        click.echo(f"    {say(language, f'fault.{fault.verdict}', path=fault.path)}")


def _say_subject(item: Judgement, language: str) -> str:
    match item.subject:
        case Subject.RELEASE | Subject.FILE:
            return _say(item, language)
        case Subject.SHEET:
            return _say_sheet(item, language)
        case Subject.SHEETS:
            is_known = bool(item.version)
            code = f"verify.sheets_{item.verdict if is_known else 'broken'}"
            of = {"version": item.version, "client": item.client}
            return say(language, code, **of, count=item.files)
        case _:
            assert_never(item.subject)


def _say_sheet(item: Judgement, language: str) -> str:
    """Say what is known of a personal sheet; nothing but its number says whose it is."""
    code = "verify.sheet_added" if item.has_addition else f"verify.sheet_{item.verdict}"
    of = {"number": item.number, "version": item.version, "client": item.client}
    found = say(language, code, **of)
    if item.verdict is not Verdict.UNCHANGED and not item.has_addition:
        return found
    code = "verify.sheet_old" if item.current else "verify.sheet_no_current"
    if item.is_withdrawn:
        code = "verify.sheet_withdrawn"
    if item.is_current:
        code = "verify.sheet_current"
    return f"{found} {say(language, code, current=item.current)}"


def _say(item: Judgement, language: str) -> str:
    of = {"version": item.version, "client": item.client}
    match item.verdict:
        case Verdict.UNCHANGED:
            is_release = item.subject is Subject.RELEASE
            code = "verify.unchanged_release" if is_release else "verify.unchanged"
            found = say(language, code, **of, count=item.files)
            return f"{found} {_say_current(item, language)}"
        case Verdict.CHANGED:
            return _say_changed(item, language)
        case Verdict.EXTRA:
            return say(language, "verify.extra", **of)
        case Verdict.DRAFT:
            return say(language, "verify.draft")
        case Verdict.UNKNOWN | Verdict.MISSING:
            return say(language, "verify.unknown")
        case _:
            assert_never(item.verdict)


def _say_changed(item: Judgement, language: str) -> str:
    if item.namesakes:
        return say(language, "verify.namesake", names=", ".join(item.namesakes))
    if not item.version:
        return say(language, "verify.broken")
    code = "verify.changed" if item.file else "verify.changed_release"
    return say(language, code, version=item.version, client=item.client)


def _say_current(item: Judgement, language: str) -> str:
    if item.is_current:
        return say(language, "verify.current")
    if item.current:
        return say(language, "verify.old", current=item.current)
    return say(language, "verify.no_current")
