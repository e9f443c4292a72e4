"""Owns the reading of answers: from a file and from `--data`, all problems at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from policygen import marked
from policygen.answers.bounds import check_rules
from policygen.answers.brand import Brand
from policygen.answers.circumstances import Circumstances
from policygen.answers.files import read_file
from policygen.answers.find import Found, find_nodes, find_typed
from policygen.answers.given import Given
from policygen.answers.head import (
    check_blueprint,
    peek_blueprint,
    peek_language,
    read_overrides,
    read_profile,
)
from policygen.answers.kinds import read_value
from policygen.answers.reading import Reading
from policygen.answers.refused import Refused
from policygen.answers.resolve import Resolved, find_jurisdiction, resolve_with_facts
from policygen.errors import InputError
from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint, Question, QuestionType

__all__ = [
    "needs_country",
    "peek_blueprint",
    "read_answers",
    "read_file",
    "read_given",
    "read_into",
]

_NEEDS_COUNTRY = frozenset(
    {
        QuestionType.PHONE,
        QuestionType.COMPANY_NUMBER,
        QuestionType.MONEY,
        QuestionType.DATE,
    }
)


def read_answers(
    blueprint: Blueprint,
    data: bytes,
    file: str,
    *,
    data_overrides: Sequence[str] = (),
    folder: Path | None = None,
    brand: Brand | None = None,
) -> Answers:
    """Give the answers of a file, resolved; raise InputError with every problem.

    `data_overrides` are KEY=VALUE texts that go before what the file says. `folder`
    is where files that answers name are looked for. `brand` is a consultant's file:
    its looks count where the client has filled in none.
    """
    reading = Reading(blueprint=blueprint, file=file)
    return read_into(
        reading, data, data_overrides=data_overrides, folder=folder, brand=brand
    )


def read_into(
    reading: Reading,
    data: bytes,
    *,
    data_overrides: Sequence[str] = (),
    folder: Path | None = None,
    brand: Brand | None = None,
) -> Answers:
    """Do as `read_answers`, in a reading that is begun.

    Problems are told in the language of the client's documents; only when that cannot
    be seen, in the one that the reading has.
    """
    source = _Source(data=data, overrides=data_overrides, folder=folder, brand=brand)
    return _read(reading, source)[1].answers


def read_given(
    blueprint: Blueprint,
    data: bytes,
    file: str,
    *,
    data_overrides: Sequence[str] = (),
    folder: Path | None = None,
    language: str = "en",
) -> Given:
    """Give what a file says itself, for an interview to go on with.

    Answers that do not go together, and files that are gone, are no problem here: the
    interview asks them again. `language` is that in which problems are reported.
    """
    source = _Source(
        data=data, overrides=data_overrides, folder=folder, is_checked=False
    )
    reading = Reading(blueprint=blueprint, file=file, language=language)
    return _read(reading, source)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    data: bytes
    overrides: Sequence[str]
    folder: Path | None
    brand: Brand | None = None
    is_checked: bool = True


def _read(reading: Reading, source: _Source) -> tuple[Given, Resolved]:
    root = marked.read_marked(source.data, reading.file)
    if not isinstance(root, marked.Mapping):
        message, hint = reading.say("need_mapping"), reading.say("need_mapping_hint")
        reading.report((root.line, root.column), message, hint)
        raise InputError(*reading.problems)
    if source.is_checked:
        own = peek_language(root, reading.blueprint.keys)
        reading.language = own or reading.language
    check_blueprint(reading, root)
    found = Found()
    find_nodes(reading, root, found.nodes)
    find_typed(reading, source.overrides, found.typed)
    given = Given(
        blueprint=reading.blueprint.id,
        profile=read_profile(reading, root),
        overrides=read_overrides(reading, root),
        file=reading.file,
        sha256=hashlib.sha256(source.data).hexdigest(),
        folder=source.folder,
    )
    given = _read_all(reading, found, given, is_checked=source.is_checked)
    if source.brand:
        given = replace(given, answers={**source.brand.looks, **given.answers})
    resolved = resolve_with_facts(reading.blueprint, given)
    if source.is_checked:
        _check_all(reading, found, resolved)
    if reading.problems:
        raise InputError(*reading.sorted_problems())
    return given, resolved


def _read_all(
    reading: Reading, found: Found, given: Given, *, is_checked: bool
) -> Given:
    """Read what does not depend on the country, tell the country, read the rest.

    Files that answers name are looked for only when they are checked.
    """
    folder = given.folder if is_checked else None
    answers: dict[str, Answer] = {}
    given = replace(given, answers=answers)
    languages = reading.blueprint.languages
    questions = reading.blueprint.questions
    where = Circumstances(languages=languages, folder=folder)
    for question in questions:
        if not needs_country(question):
            _read_one(reading, found, question, where, answers)
    where = Circumstances(
        jurisdiction=find_jurisdiction(reading.blueprint, given),
        languages=languages,
        folder=folder,
    )
    for question in questions:
        if needs_country(question):
            _read_one(reading, found, question, where, answers)
    return given


def needs_country(question: Question) -> bool:
    """Tell whether the reading of an answer depends on the main jurisdiction."""
    types = {question.type, *(column.type for column in question.columns)}
    return not types.isdisjoint(_NEEDS_COUNTRY)


def _read_one(
    reading: Reading,
    found: Found,
    question: Question,
    where: Circumstances,
    answers: dict[str, Answer],
) -> None:
    key = question.key
    node, text = found.nodes.get(key), found.typed.get(key)
    if node is not None:
        try:
            value = read_value(question, node, where)
            answers[key] = Answer(
                value=value,
                source=Source.ANSWERED,
                line=node.line,
                column=node.column,
            )
        except Refused as refused:
            reading.report_refusal(key, refused)
    if text is not None:
        try:
            value = read_value(question, text, where)
            answers[key] = Answer(value=value, source=Source.DATA)
        except Refused as refused:
            reading.report_refusal(key, refused, f"--data {key}={text}")


def _check_all(reading: Reading, found: Found, resolved: Resolved) -> None:
    known = resolved.answers.known
    for question in reading.blueprint.questions:
        if question.key in known and question.key in {*found.nodes, *found.typed}:
            _check_one(reading, found, question, resolved)


def _check_one(
    reading: Reading, found: Found, question: Question, resolved: Resolved
) -> None:
    answer = resolved.answers.known[question.key]
    if answer.value is None or answer.source not in (Source.ANSWERED, Source.DATA):
        return
    try:
        check_rules(question, answer.value, resolved.facts)
    except Refused as refused:
        if answer.source is Source.DATA:
            file = f"--data {question.key}={found.typed[question.key]}"
            reading.report_refusal(question.key, refused, file)
            return
        for part in refused.every():
            node = _cell(found.nodes[question.key], part.row, part.column_id)
            part.at(node.line, node.column)
        reading.report_refusal(question.key, refused)


def _cell(node: marked.Node, row: int, column_id: str) -> marked.Node:
    if not row or not isinstance(node, marked.Sequence):
        return node
    item = node.items[row - 1]
    cell = item.get(column_id) if isinstance(item, marked.Mapping) else None
    return cell or item
