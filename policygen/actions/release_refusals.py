"""Owns what stands in the way of a release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from policygen.actions.place import BuildOptions
from policygen.actions.prepared import Prepared
from policygen.actions.refuse import refuse_unprintable
from policygen.check.things import fold
from policygen.errors import InputError, Problem
from policygen.model.finding import COMPLETENESS, Severity
from policygen.model.release import Cause, Comparison
from policygen.release.shelf import Shelved
from policygen.render.manifest import read_manifest
from policygen.render.redline import say_change
from policygen.speech.say import say

LONGEST_NOTE = 500


def refuse_note(note: str, language: str) -> None:
    """Refuse a note that is no line of text."""
    if len(note) > LONGEST_NOTE or not note.isprintable():
        raise InputError(
            Problem(
                message=say(language, "release.bad_note"),
                hint=say(language, "release.bad_note_hint", longest=LONGEST_NOTE),
            )
        )


def refuse_unfinished(prepared: Prepared, path: Path, options: BuildOptions) -> None:
    """Refuse what a check calls an error; a hole in the text also with a reason."""
    errors = fold(
        finding
        for finding in prepared.findings
        if finding.severity is Severity.ERROR
        and (finding.stands or finding.rule == COMPLETENESS)
    )
    problems = []
    for thing in errors:
        asked = thing.questions[0] if thing.questions else None
        problems.append(
            Problem(
                file=str(path),
                line=asked.line if asked else 0,
                column=asked.column if asked else 0,
                message=f"{thing.rule}: {thing.message}",
                hint=thing.hint,
                key=asked.key if asked else "",
            )
        )
    if problems:
        raise InputError(*problems)
    refuse_unprintable(prepared, path, options)


def refuse_rewording(
    last: Shelved | None, language: str, *, is_editorial: bool
) -> None:
    """Refuse other words for what was never released."""
    if last is None and is_editorial:
        raise InputError(
            Problem(
                message=say(language, "release.first_editorial"),
                hint=say(language, "release.first_editorial_hint"),
            )
        )


def refuse_lost_looks(prepared: Prepared, folder: Path, language: str) -> None:
    """Refuse a release without the looks that the drafts in the folder have."""
    drafts = read_manifest(folder)
    if drafts and drafts.brand and prepared.looks in ("", prepared.answers):
        raise InputError(
            Problem(
                message=say(
                    language, "release.lost_looks", folder=folder, brand=drafts.brand
                ),
                hint=say(language, "release.lost_looks_hint", brand=drafts.brand),
            )
        )


def refuse_material(comparison: Comparison, language: str) -> None:
    """Refuse an editorial release of anything but other words for the same."""
    problems = [
        Problem(message=text) for text in _more_than_words(comparison, language)
    ]
    if problems:
        hint = say(language, "release.no_editorial", version=comparison.after)
        raise InputError(*problems[:-1], replace(problems[-1], hint=hint))


def _more_than_words(comparison: Comparison, language: str) -> Iterator[str]:
    for item in comparison.answers:
        yield say(
            language,
            "release.answer_changed",
            title=item.title,
            before=item.before or "–",
            after=item.after or "–",
        )
    for change in comparison.clauses:
        if change.causes != (Cause.WORDING,):
            yield say(
                language,
                "release.part_changed",
                document=comparison.titles[change.place],
                language=change.language,
                part=change.title,
                what=say_change(change, language),
            )
