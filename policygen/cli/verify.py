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
from policygen.cli.tongue import own_language
from policygen.model.release import Judgement, Verdict
from policygen.speech.say import say


@click.command("verify")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="PATH...",
)
@click.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="The folder with the releases, for files from elsewhere.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the verdicts as JSON.")
def verify_command(paths: Sequence[Path], output: Path, *, as_json: bool) -> None:
    """Say whether files belong to a release, to which one, and whether a byte differs."""
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
    click.echo(f"{item.path}: {_say(item, language)}")
    for fault in item.faults:
        click.echo(f"    {say(language, f'fault.{fault.verdict}', path=fault.path)}")


def _say(item: Judgement, language: str) -> str:
    of = {"version": item.version, "client": item.client}
    match item.verdict:
        case Verdict.UNCHANGED:
            code = "verify.unchanged" if item.file else "verify.unchanged_release"
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
