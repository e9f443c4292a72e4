"""Owns what counts: given, else the profile's, else the default, else open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from policygen.answers.bounds import check_bounds
from policygen.answers.circumstances import Circumstances
from policygen.answers.given import Given
from policygen.answers.kinds import read_value
from policygen.answers.ledger import Ledger
from policygen.answers.refused import Refused
from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint, Question, QuestionType
from policygen.model.values import Hours, Localised, Money, Row, Value
from policygen.sandbox.expressions import Undecided, evaluate, holds
from policygen.sandbox.facts import Group

MOST_PASSES = 12
_OPEN = Answer(value=None, source=Source.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """The answers that count, with the facts that conditions on them see."""

    answers: Answers
    facts: Mapping[str, object]


def resolve(blueprint: Blueprint, given: Given) -> Answers:
    """Give every question that is asked of this client, with its answer and source."""
    return resolve_with_facts(blueprint, given).answers


def resolve_with_facts(blueprint: Blueprint, given: Given) -> Resolved:
    """Go through the questions until neither answers nor conditions change."""
    ledger = Ledger()
    known: dict[str, Answer | None] = {}
    for _ in range(MOST_PASSES):
        before = dict(known)
        for question in blueprint.questions:
            _settle_question(blueprint, given, question, known, ledger)
        if known == before:
            break
    asked = {key: answer for key, answer in known.items() if answer is not None}
    answers = Answers(
        blueprint=blueprint.id,
        profile=given.profile,
        known=asked,
        hidden=tuple(key for key in given.answers if key not in asked),
        overrides=given.overrides,
        file=given.file,
        sha256=given.sha256,
    )
    return Resolved(answers=answers, facts=ledger.facts)


def find_jurisdiction(blueprint: Blueprint, given: Given) -> str:
    """Give the main jurisdiction as far as it can be told, in lower case; else ""."""
    key = blueprint.keys.get("jurisdiction", "")
    if key in given.answers:
        return str(given.answers[key].value or "").lower()
    known: dict[str, Answer | None] = {}
    ledger = Ledger()
    for question in blueprint.questions:
        _settle_question(blueprint, given, question, known, ledger)
        if question.key == key:
            break
    answer = known.get(key) or _OPEN
    return str(answer.value or "").lower()


def suggestion(
    blueprint: Blueprint,
    given: Given,
    question: Question,
    facts: Mapping[str, object],
) -> Answer:
    """Give what counts when nobody answers: the profile's value or the default."""
    preset = blueprint.profiles.get(given.profile, {}).get(question.key)
    if preset is not None:
        value = _settle(question, preset, facts)
        if value is not None:
            return Answer(value=value, source=Source.PROFILE)
    value = _default(question, facts)
    if value is not None:
        return Answer(value=value, source=Source.DEFAULT)
    return _OPEN


def _settle_question(
    blueprint: Blueprint,
    given: Given,
    question: Question,
    known: dict[str, Answer | None],
    ledger: Ledger,
) -> None:
    """Enter what counts for one question; None in `known` while it is not asked."""
    key = question.key
    is_asked = holds(question.when, ledger.facts)
    if is_asked is True:
        answer = given.answers.get(key)
        answer = answer or suggestion(blueprint, given, question, ledger.facts)
        if key not in known or known[key] != answer:
            ledger.enter(key, answer.value)
        known[key] = answer
    else:
        known[key] = None
        if is_asked is False:
            ledger.hide(key)
        else:
            ledger.enter(key, None)


def _default(question: Question, facts: Mapping[str, object]) -> Value | None:
    if question.default is not None:
        return _settle(question, question.default, facts)
    if not question.default_from:
        return None
    try:
        return _settle(question, evaluate(question.default_from, facts), facts)
    except Undecided:
        return None


def _settle(
    question: Question, found: object, facts: Mapping[str, object]
) -> Value | None:
    """Give what a default or profile says as a value; None when it does not fit."""
    try:
        value = _typed(question, found)
        if value is not None:
            check_bounds(question, value)
    except Refused:
        return None
    if value is None or not any(choice.when for choice in question.choices):
        return value
    return _possible(question, value, facts)


def _typed(question: Question, found: object) -> Value | None:
    match found:
        case bool() if question.type is QuestionType.BOOL:
            return found
        case str() | int():
            return read_value(question, str(found), Circumstances())
        case list() | tuple():
            return _typed_items(found)
        case date() | Hours() | Localised() | Money():
            return found
        case _:
            return None


def _typed_items(found: list[object] | tuple[object, ...]) -> Value | None:
    rows = tuple(
        item if isinstance(item, Row) else _row(item)
        for item in found
        if isinstance(item, Row | Group)
    )
    return rows or tuple(item for item in found if isinstance(item, str))


def _row(group: Group) -> Row:
    """Give back the row that expressions saw as a group."""
    return Row({name: cast("Value", group[name]) for name in group})


def _possible(
    question: Question, value: Value, facts: Mapping[str, object]
) -> Value | None:
    """Take out the choices that the other answers rule out."""
    out = {
        choice.id
        for choice in question.choices
        if choice.when and holds(choice.when, facts) is False
    }
    if isinstance(value, tuple):
        return tuple(str(item) for item in value if item not in out)
    return None if value in out else value
