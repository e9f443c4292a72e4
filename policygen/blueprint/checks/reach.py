"""Owns the search for answers that make a condition hold: small and finite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, islice, product
from math import prod
from types import MappingProxyType

from policygen.blueprint.checks.compared import numbers_in, words_in
from policygen.errors import InputError
from policygen.model.blueprint import Question, QuestionType
from policygen.model.values import Hours, Money, Row, Span, Value
from policygen.sandbox.expressions import holds, names_in, syntax_problem
from policygen.sandbox.facts import NotAsked, build_facts

MOST_TRIED = 5_000
MOST_WORDS = 6
MOST_ROWS = 500


def can_hold(expression: str, questions: Sequence[Question]) -> bool:
    """Tell whether some combination of answers makes a condition hold.

    Tried are the choices, numbers and words that the conditions themselves speak of.
    Where that is too much to try, the answer is yes.
    """
    known = {question.key: question for question in questions}
    keys = [key for key in _closure(expression, known) if key in known]
    keys.sort(key=list(known).index)
    spoken = _spoken(expression, keys, known)
    domains = [list(_domain(known[key], spoken)) for key in keys]
    if prod(len(domain) for domain in domains) > MOST_TRIED:
        return True
    try:
        return any(
            holds(expression, build_facts(_asked(keys, values, known))) is not False
            for values in product(*domains)
        )
    except InputError:
        return True


def _closure(expression: str, known: Mapping[str, Question]) -> set[str]:
    """Give the questions that a condition reads, and those that decide on them."""
    found: set[str] = set()
    pending = [expression]
    while pending:
        text = pending.pop()
        if syntax_problem(text):
            continue
        for name in names_in(text) - found:
            found.add(name)
            question = known.get(name)
            if question and question.when:
                pending.append(question.when)
    return found


def _spoken(expression: str, keys: list[str], known: Mapping[str, Question]) -> str:
    return " ".join([expression, *(known[key].when for key in keys)])


def _asked(
    keys: list[str], values: tuple[object, ...], known: Mapping[str, Question]
) -> dict[str, object]:
    """Give the answers; one to a question that is not asked then is none."""
    flat: dict[str, object] = {}
    for key, value in zip(keys, values, strict=True):
        is_hidden = holds(known[key].when, build_facts(flat)) is False
        flat[key] = NotAsked() if is_hidden else value
    return flat


def _domain(question: Question, spoken: str) -> Iterator[object]:
    """Give the answers to try for a question."""
    if not question.required:
        yield NotAsked()
    words = words_in(spoken)
    match question.type:
        case QuestionType.BOOL:
            yield from (True, False)
        case QuestionType.ONE:
            yield from _some_choices(question, words)
        case QuestionType.MANY:
            yield from _some_sets(question, words)
        case QuestionType.INT:
            yield from _some_numbers(question, numbers_in(spoken))
        case QuestionType.ROWS:
            row = Row({column.key: _plain(column) for column in question.columns})
            yield from ((row,) * count for count in (0, 1, 2, 3))
            yield from ((other,) for other in _some_rows(question, words))
        case QuestionType.TEXT | QuestionType.LONG_TEXT:
            yield from (*words, "x")
        case _:
            yield _plain(question)


def _some_choices(question: Question, words: list[str]) -> Iterator[str]:
    others = 0
    for choice in question.choices:
        others += choice.id not in words
        if choice.id in words or others == 1:
            yield choice.id


def _some_sets(question: Question, words: list[str]) -> Iterator[tuple[str, ...]]:
    ids = [choice.id for choice in question.choices]
    spoken = [choice_id for choice_id in ids if choice_id in words][:MOST_WORDS]
    other = [choice_id for choice_id in ids if choice_id not in spoken][:1]
    for size in range(len(spoken) + 1):
        for chosen in combinations(spoken, size):
            yield chosen
            yield (*chosen, *other)
    yield tuple(ids)


def _some_rows(question: Question, words: list[str]) -> Iterator[Row]:
    """Give rows in which the columns take the choices that are spoken of."""
    options = [
        [column.choices[0].id, *(c.id for c in column.choices if c.id in words)]
        if column.type is QuestionType.ONE
        else [_plain(column)]
        for column in question.columns
    ]
    keys = [column.key for column in question.columns]
    for cells in islice(product(*options), MOST_ROWS):
        yield Row(dict(zip(keys, cells, strict=True)))


def _some_numbers(question: Question, numbers: list[int]) -> Iterator[int]:
    low = question.minimum if question.minimum is not None else 0
    high = (
        question.maximum if question.maximum is not None else max([low, *numbers]) + 1
    )
    near = {number + step for number in numbers for step in (-1, 0, 1)}
    yield from sorted(
        {low, high, *(number for number in near if low <= number <= high)}
    )


_ORDINARY: Mapping[QuestionType, Value] = MappingProxyType(
    {
        QuestionType.BOOL: True,
        QuestionType.DATE: date(2026, 1, 1),
        QuestionType.MONEY: Money(Decimal(25), "EUR"),
        QuestionType.HOURS: Hours((Span((0,), 540, 1020),)),
    }
)


def _plain(question: Question) -> Value:
    """Give an ordinary answer."""
    match question.type:
        case QuestionType.INT:
            return question.minimum or 1
        case QuestionType.ONE:
            return question.choices[0].id
        case QuestionType.MANY:
            return (question.choices[0].id,)
        case _:
            return _ORDINARY.get(question.type, "x")
