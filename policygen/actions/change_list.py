"""Owns the list of changes that comes with a release, in the client's own language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policygen.model.pack import Format
from policygen.model.release import (
    ChangeKind,
    ClauseChange,
    Comparison,
    Weight,
)
from policygen.render.redline import Redline, say_change
from policygen.render.simple_page import Section, Table, make_page, make_text
from policygen.speech.say import say

FOLDER = "changes"


def write_change_list(
    client: str,
    language: str,
    comparison: Comparison,
    redlines: Sequence[Redline],
    note: str,
    forms: Sequence[Format],
) -> dict[str, bytes]:
    """Give the list as a page and as Markdown: who signs again, and what is different.

    `forms` are those in which the redlines it leads to are there.
    """
    title = say(language, "changes.title", version=comparison.after)
    since = say(language, "changes.since", before=comparison.before)
    sections = [
        Section(paragraphs=tuple(filter(None, (note, since)))),
        say_verdict(comparison, language),
        *_answers(comparison, language),
        *_parts(comparison, language),
        *_redlines(redlines, forms, language),
    ]
    page = make_page(title=title, subtitle=client, language=language, sections=sections)
    text = make_text(title=title, subtitle=client, sections=sections)
    return {
        f"{FOLDER}/changes.html": page.encode(),
        f"{FOLDER}/changes.md": text.encode(),
    }


def say_verdict(comparison: Comparison, language: str) -> Section:
    """Say whether people sign again, and which documents."""
    if not comparison.answers and not comparison.clauses:
        return Section(paragraphs=(say(language, "changes.stamps"),))
    if comparison.weight is Weight.EDITORIAL:
        text = say(language, "changes.editorial", before=comparison.before)
        return Section(paragraphs=(text,))
    if not comparison.reopens:
        return Section(paragraphs=(say(language, "changes.nobody"),))
    return Section(
        paragraphs=(say(language, "changes.material"),),
        bullets=tuple(
            f"{comparison.titles[place]} ({place[1]})" for place in comparison.reopens
        ),
    )


def _answers(comparison: Comparison, language: str) -> Iterator[Section]:
    if comparison.answers:
        heads = ("changes.question", "changes.before", "changes.after")
        yield Section(
            title=say(language, "changes.answers"),
            table=Table(
                heads=tuple(say(language, head) for head in heads),
                rows=tuple(
                    (item.title, item.before or "–", item.after or "–")
                    for item in comparison.answers
                ),
            ),
        )


def _parts(comparison: Comparison, language: str) -> Iterator[Section]:
    rows = tuple(_rows(comparison, language))
    if rows:
        heads = ("changes.document", "changes.language", "changes.part", "changes.what")
        yield Section(
            title=say(language, "changes.parts"),
            table=Table(heads=tuple(say(language, head) for head in heads), rows=rows),
        )


def _rows(comparison: Comparison, language: str) -> Iterator[tuple[str, ...]]:
    """Give a row for each change; a document that came or went is one row."""
    whole = {
        item.place
        for item in comparison.clauses
        if not item.clause and item.kind is not ChangeKind.CHANGED
    }
    for item in comparison.clauses:
        document = comparison.titles[item.place]
        if item.place not in whole:
            what = say_change(item, language)
            yield document, item.language, _part(item, language), what
        elif not item.clause:
            is_new = item.kind is ChangeKind.ADDED
            code = "changes.new_document" if is_new else "changes.old_document"
            yield document, item.language, "–", say(language, code)


def _part(change: ClauseChange, language: str) -> str:
    if not change.clause:
        return say(language, "changes.heading")
    return f"{change.number}. {change.title}" if change.number else change.title


def _redlines(
    redlines: Sequence[Redline], forms: Sequence[Format], language: str
) -> Iterator[Section]:
    if redlines:
        heads = ("changes.document", "changes.language", "readme.files")
        yield Section(
            title=say(language, "changes.side_by_side"),
            table=Table(
                heads=tuple(say(language, head) for head in heads),
                rows=tuple(
                    (item.title, item.language, _links(item, forms))
                    for item in redlines
                ),
            ),
        )


def _links(redline: Redline, forms: Sequence[Format]) -> tuple[tuple[str, str], ...]:
    stem = f"{redline.language}/{redline.file}"
    return tuple((f"{stem}.{form}", form) for form in forms)
