"""Owns the reading of one value of any type but rows: a question's or a cell's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NoReturn

from policygen import marked
from policygen.answers.circumstances import Circumstances
from policygen.answers.contacts import (
    read_company_number,
    read_email,
    read_phone,
)
from policygen.answers.dates import read_date
from policygen.answers.hours import read_hours
from policygen.answers.links import read_file_name, read_url
from policygen.answers.numbers import read_bool, read_colour, read_int, read_money
from policygen.answers.refused import Refused, nearest, refuse_all
from policygen.answers.texts import clean, read_text
from policygen.model.blueprint import Question, QuestionType
from policygen.model.tags import parent_of
from policygen.model.values import Localised, Value

Reader = Callable[[Question, str, Circumstances], Value]

_READERS: Mapping[QuestionType, Reader] = MappingProxyType(
    {
        QuestionType.TEXT: lambda question, raw, _: read_text(question, raw),
        QuestionType.LONG_TEXT: lambda question, raw, _: read_text(question, raw),
        QuestionType.INT: lambda _, raw, __: read_int(raw),
        QuestionType.BOOL: lambda _, raw, __: read_bool(raw),
        QuestionType.ONE: lambda question, raw, _: read_choice(question, raw),
        QuestionType.MANY: lambda question, raw, _: read_choices(question, _split(raw)),
        QuestionType.DATE: lambda _, raw, where: read_date(raw, where.jurisdiction),
        QuestionType.EMAIL: lambda _, raw, __: read_email(raw),
        QuestionType.PHONE: lambda _, raw, where: read_phone(raw, where.jurisdiction),
        QuestionType.URL: lambda _, raw, __: read_url(raw),
        QuestionType.MONEY: lambda _, raw, where: read_money(raw, where.jurisdiction),
        QuestionType.HOURS: lambda _, raw, __: read_hours(raw),
        QuestionType.COMPANY_NUMBER: lambda _, raw, where: read_company_number(
            raw, where.jurisdiction
        ),
        QuestionType.COLOUR: lambda _, raw, __: read_colour(raw),
        QuestionType.FILE: lambda _, raw, where: read_file_name(raw, where.folder),
    }
)


def read_typed(question: Question, raw: str, circumstances: Circumstances) -> Value:
    """Give the value of a text that somebody typed."""
    if question.type is not QuestionType.LONG_TEXT and "\n" not in raw:
        raw = clean(raw)
    if not raw.strip():
        raise Refused("empty")
    return _READERS[question.type](question, raw, circumstances)


def read_single(
    question: Question, node: marked.Node, circumstances: Circumstances
) -> Value:
    """Give the value of a node of the answers file, or refuse it with its place."""
    try:
        match node:
            case marked.Scalar():
                return read_typed(question, node.text, circumstances)
            case marked.Sequence() if question.type is QuestionType.MANY:
                return read_choices(question, node.items)
            case marked.Mapping() if question.translatable:
                return _read_translations(question, node, circumstances)
            case _:
                return _refuse_shape(question)
    except Refused as refused:
        for part in refused.every():
            part.at(node.line, node.column)
        raise


def _refuse_shape(question: Question) -> NoReturn:
    is_list = question.type is QuestionType.MANY
    raise Refused("need_list" if is_list else "need_text")


def read_choice(question: Question, raw: str) -> str:
    """Give the id of a choice."""
    word = raw.strip()
    known = [choice.id for choice in question.choices]
    if word in known:
        return word
    for choice_id in known:
        if choice_id.casefold() == word.casefold():
            return choice_id
    near = nearest(word, known)
    listed = ", ".join(known)
    if near:
        raise Refused("choice_meant", raw=word, meant=near, choices=listed)
    raise Refused("choice", raw=word, choices=listed)


def read_choices(question: Question, nodes: Iterable[marked.Node]) -> tuple[str, ...]:
    """Give the ids of several choices, in the order in which they were given."""
    refusals: list[Refused] = []
    found: list[str] = []
    for node in nodes:
        try:
            choice = read_choice(question, _text_of(node))
        except Refused as refused:
            refusals.append(refused.at(node.line, node.column))
            continue
        if choice in found:
            twice = Refused("choice_twice", raw=choice)
            refusals.append(twice.at(node.line, node.column))
        found.append(choice)
    refuse_all(refusals)
    return tuple(found)


def _split(raw: str) -> list[marked.Scalar]:
    return [
        marked.Scalar(text=word, quoted=False, line=0, column=0)
        for word in raw.split(",")
        if word.strip()
    ]


def _text_of(node: marked.Node) -> str:
    if isinstance(node, marked.Scalar):
        return node.text
    raise Refused("need_text").at(node.line, node.column)


def _read_translations(
    question: Question, node: marked.Mapping, circumstances: Circumstances
) -> Localised:
    known = _languages(circumstances)
    texts: list[tuple[str, str]] = []
    refusals: list[Refused] = []
    for language, entry in node.entries.items():
        try:
            if known and language not in known:
                raise Refused("language", raw=language, known=", ".join(known)).at(
                    entry.key_line, entry.key_column
                )
            text = _text_of(entry.node)
            if text.strip():
                value = read_text(question, text)
                texts.append((language, value))
        except Refused as refused:
            refusals.append(refused.at(entry.node.line, entry.node.column))
    refuse_all(refusals)
    if not texts:
        raise Refused("empty")
    return Localised(tuple(texts))


def _languages(circumstances: Circumstances) -> list[str]:
    parents = [parent_of(language) for language in circumstances.languages]
    return list(dict.fromkeys([*circumstances.languages, *parents]))
