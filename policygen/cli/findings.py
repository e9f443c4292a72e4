"""Owns showing findings in the terminal: worst first, where, and what to do."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from policygen.check.things import Spot, Thing, fold
from policygen.cli.ask import wrap
from policygen.cli.command import command
from policygen.model.finding import COMPLETENESS, LEAK, Asked, Finding, Severity
from policygen.speech.say import say

WIDEST = 100
MOST = 5
"""So many things to mend are shown after a build; `check` shows all."""

INSIDE = " " * 6
DEEPER = " " * 10


def count_things(findings: Iterable[Finding], language: str) -> str:
    """Give `2 to mend, 1 to decide`, or "" when nothing stands."""
    things = fold(finding for finding in findings if finding.stands)
    tally = Counter(thing.severity for thing in things)
    return ", ".join(
        say(language, f"report.count.{severity}", count=tally[severity])
        for severity in Severity
        if tally[severity]
    )


def show_worst(findings: Sequence[Finding], path: Path, language: str) -> None:
    """Show on stderr what stands between the pack of an answers file and its use."""
    errors = fold(
        item for item in findings if item.stands and item.severity is Severity.ERROR
    )
    for thing in errors[:MOST]:
        for line in _lines(thing, path, language, is_short=True):
            click.echo(line, err=True)
    if len(errors) > MOST:
        click.echo(say(language, "report.more", count=len(errors) - MOST), err=True)
    counted = count_things(findings, language)
    if counted:
        click.echo(say(language, "report.all", counted=counted), err=True)
        click.echo(f"  {command('check', path)}", err=True)


def show_all(findings: Sequence[Finding], path: Path, language: str) -> None:
    """Show all findings of an answers file on stdout, grouped, worst first."""
    standing = fold(item for item in findings if item.stands)
    for severity in Severity:
        group = [thing for thing in standing if thing.severity is severity]
        _show_group(f"report.head.{severity}", group, path, language)
    accepted = fold(item for item in findings if not item.stands)
    _show_group("report.head.accepted", accepted, path, language)
    kept = next((thing for thing in standing if _can_be_kept(thing)), None)
    if kept:
        hint = say(language, "report.keep")
        click.echo("\n" + "\n".join(wrap(hint, width())))
        click.echo(f"  {command('accept', path, kept.rule)}")


def _can_be_kept(thing: Thing) -> bool:
    """Tell whether a reason is an answer; a hole is to be filled, a leak closed."""
    return thing.severity is not Severity.INFO and thing.rule not in (
        COMPLETENESS,
        LEAK,
    )


def _show_group(
    heading: str, things: Sequence[Thing], path: Path, language: str
) -> None:
    if things:
        text = say(language, heading, count=len(things))
        click.echo("\n" + "\n".join(wrap(text, width())))
    for thing in things:
        click.echo("")
        for line in _lines(thing, path, language, is_short=False):
            click.echo(line)


def _lines(thing: Thing, path: Path, language: str, *, is_short: bool) -> Iterator[str]:
    """Give one thing: what is the matter, where, what to do and with which command."""
    yield from _block(f"{thing.rule}: {thing.message}", "  ", INSIDE)
    if not is_short:
        yield from _spots(thing, language)
        yield from _questions(thing.questions, path, language)
    if thing.hint and not thing.reason:
        yield from _labelled(say(language, "report.todo"), thing.hint)
    if thing.questions and not thing.reason:
        asked = (word for one in thing.questions for word in ("--ask", one.key))
        yield f"{DEEPER}{command('wizard', path, *asked)}"
    if thing.source and not is_short:
        yield from _labelled(say(language, "report.source"), thing.source)
    if thing.reason:
        yield from _labelled(say(language, "report.reason"), thing.reason)


def _spots(thing: Thing, language: str) -> Iterator[str]:
    """Give the places, those without a sentence of their own on one line."""
    label = say(language, "report.place")
    bare = [_named(spot) for spot in thing.spots if not _says_more(spot, thing)]
    if bare:
        yield from _labelled(label, "; ".join(bare))
    message = thing.message
    for spot in thing.spots:
        if not _says_more(spot, thing):
            continue
        if spot.message != message:
            yield from _block(spot.message, INSIDE, INSIDE)
            message = spot.message
        if spot.place:
            yield from _labelled(label, _named(spot))
        if spot.sentence:
            yield from _block(f'"{spot.sentence}"', DEEPER, DEEPER)


def _named(spot: Spot) -> str:
    languages = ", ".join(spot.languages)
    return f"{spot.place} [{languages}]" if languages else spot.place


def _says_more(spot: Spot, thing: Thing) -> bool:
    return bool(spot.sentence) or spot.message != thing.message


def _questions(questions: Sequence[Asked], path: Path, language: str) -> Iterator[str]:
    if questions:
        label = say(language, "report.question", count=len(questions))
        named = "; ".join(_question(one, path) for one in questions)
        yield from _labelled(label, named)


def _question(asked: Asked, path: Path) -> str:
    place = f", {path}:{asked.line}" if asked.line else ""
    return f"{asked.title} ({asked.key}{place})"


def _labelled(label: str, text: str) -> Iterator[str]:
    return _block(f"{label} {text}", INSIDE, DEEPER)


def _block(text: str, first: str, rest: str) -> Iterator[str]:
    """Give a text on lines that fit, the first further out; no word is broken."""
    lines = wrap(text, width() - len(rest))
    yield f"{first}{lines[0]}"
    yield from (f"{rest}{line}" for line in lines[1:])


def width() -> int:
    """Give how wide a line may be in this terminal; 80 where there is none."""
    return min(shutil.get_terminal_size().columns, WIDEST)
