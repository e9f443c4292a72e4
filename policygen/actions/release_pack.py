"""Owns the text half of a release: the pack without the draft mark, and its redlines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from policygen.actions.client import Client, open_client
from policygen.actions.prepare import (
    looks_of,
    own_language,
    prepare_pack,
    render_members,
)
from policygen.actions.prepared import Prepared
from policygen.answers.brand import Brand
from policygen.answers.plain import plain
from policygen.answers.show import show
from policygen.model.blueprint import Question
from policygen.model.pack import Rendered
from policygen.model.release import (
    ChangeKind,
    Comparison,
    FrozenAnswer,
    FrozenDocument,
    FrozenTexts,
    Place,
    Release,
    Weight,
)
from policygen.model.values import Localised, Row, Value
from policygen.pack.select import languages_of, select_members
from policygen.release.compare import Candidate, compare
from policygen.render.redline import Redline, render_redline
from policygen.sheets.page import binds
from policygen.speech.say import say

LOOKS = "brand."
"""How a document looks is no part of what people sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be released, and what it follows: nothing when it is the first."""

    version: str
    weight: Weight
    brand: Brand | None = None
    before: tuple[Release, FrozenTexts] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasePack:
    """A pack that is ready to be drawn and frozen, and how it differs from the last one.

    `effective` is the date in force (ISO 8601), "" when the blueprint asks for none.
    """

    pack: Prepared
    effective: str
    texts: FrozenTexts
    comparison: Comparison | None
    redlines: tuple[Redline, ...]


def prepare_release(path: Path, wanted: Wanted) -> ReleasePack:
    """Render a client's documents as a release, and compare them with the last one."""
    data = {"version": wanted.version}
    client = open_client(path, data=data, brand=wanted.brand, is_draft=False)
    prepared = prepare_pack(client)
    texts = FrozenTexts(
        answers=_freeze_answers(client),
        documents=freeze(client, prepared.documents),
        keys=client.blueprint.keys,
    )
    comparison = None
    if wanted.before:
        release, old = wanted.before
        candidate = _candidate(client, texts, wanted, release)
        binding = find_binding(prepared)
        comparison = compare(release, old, replace(candidate, binding=binding))
    return ReleasePack(
        pack=prepared,
        effective=_effective(client),
        texts=texts,
        comparison=comparison,
        redlines=tuple(_redlines(client, comparison)) if comparison else (),
    )


def find_binding(prepared: Prepared) -> dict[Place, Place]:
    """Give of each translation that people sign the document whose text binds them.

    That is the one with boxes to sign in, in the client's own language if it has them.
    """
    signed = [item for item in prepared.documents if item.document in prepared.signed]
    signed.sort(key=lambda item: item.language != prepared.language)
    bound: dict[str, Place] = {}
    for item in signed:
        if binds(item.print_html):
            bound.setdefault(item.document, (item.document, item.language))
    return {
        (item.document, item.language): bound[item.document]
        for item in signed
        if item.document in bound and not binds(item.print_html)
    }


def _effective(client: Client) -> str:
    day = client.answers.value(client.blueprint.keys.get("date", ""))
    return day.isoformat() if isinstance(day, date) else ""


def _freeze_answers(client: Client) -> dict[str, FrozenAnswer]:
    blueprint, language = client.blueprint, own_language(client)
    return {
        key: FrozenAnswer(
            plain=json.dumps(
                plain(question, answer.value),
                ensure_ascii=False,
                sort_keys=True,
                default=str,
            ),
            title=blueprint.text(language, "questions", key, "title") or key,
            shown=_show(question, answer.value, client),
        )
        for key, answer in client.answers.known.items()
        if answer.value is not None and (question := blueprint.question(key))
    }


def _show(question: Question, value: Value, client: Client) -> str:
    """Give an answer in one line; in every language when it has a text for each."""
    blueprint = client.blueprint
    if not _is_localised(value):
        return show(question, value, blueprint, own_language(client))
    texts = {
        language: show(question, value, blueprint, language)
        for language in languages_of(blueprint, client.answers)
    }
    if len(set(texts.values())) == 1:
        return next(iter(texts.values()))
    return " / ".join(f"{language}: {text}" for language, text in texts.items())


def _is_localised(value: Value) -> bool:
    if isinstance(value, tuple):
        rows = (item for item in value if isinstance(item, Row))
        return any(_is_localised(cell) for row in rows for cell in row.cells.values())
    return isinstance(value, Localised)


def freeze(client: Client, documents: Sequence[Rendered]) -> tuple[FrozenDocument, ...]:
    """Keep of rendered documents what the next release is compared with."""
    known = {item.id: item for item in client.blueprint.documents}
    return tuple(
        FrozenDocument(
            document=item.document,
            language=item.language,
            title=item.title,
            file=item.file,
            audience=known[item.document].audience,
            is_signed=known[item.document].signed,
            clauses=item.clauses,
        )
        for item in documents
    )


def _candidate(
    client: Client, texts: FrozenTexts, wanted: Wanted, before: Release
) -> Candidate:
    version_key = client.blueprint.keys.get("version", "")
    looks = (key for key in texts.answers if key.startswith(LOOKS))
    return Candidate(
        version=wanted.version,
        weight=wanted.weight,
        texts=texts,
        unstamped=_unstamped(client, before),
        number_words={
            document.language: frozenset(
                say(document.language, "release.number_words").split()
            )
            for document in texts.documents
        },
        ignored=frozenset((version_key, *looks)),
    )


def _unstamped(client: Client, before: Release) -> tuple[FrozenDocument, ...]:
    """Render the documents once more with the version and the date of the last release."""
    stamps = {"version": before.version, "date": before.effective}
    same = open_client(
        client.path,
        data={name: text for name, text in stamps.items() if text},
        brand=client.brand,
        is_draft=False,
    )
    members = select_members(same.blueprint, same.answers, is_draft=False)
    return freeze(same, render_members(same, members, members, looks_of(same)))


def _redlines(client: Client, comparison: Comparison) -> Iterator[Redline]:
    """Render a redline for every document that changed and was there before."""
    changed = {item.place for item in comparison.clauses}
    new = {
        item.place
        for item in comparison.clauses
        if item.kind is ChangeKind.ADDED and not item.clause
    }
    looks = looks_of(client)
    for member in select_members(client.blueprint, client.answers, is_draft=False):
        if (member.document.id, member.language) in changed - new:
            yield render_redline(member, client.blueprint, looks, comparison)
