"""Owns what must hold for a value once it is read: its bounds and its own rules."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from policygen.answers.refused import Refused, refuse_all
from policygen.model.blueprint import Question, QuestionType
from policygen.model.values import Localised, Money, Row, Value
from policygen.sandbox.expressions import holds
from policygen.sandbox.facts import freeze

MOST_ROWS = 200
_KINDS = {
    QuestionType.INT: "number",
    QuestionType.MONEY: "number",
    QuestionType.TEXT: "text",
    QuestionType.LONG_TEXT: "text",
    QuestionType.MANY: "choices",
    QuestionType.ROWS: "rows",
}


def check_bounds(question: Question, value: Value) -> None:
    """Refuse a number, amount, length or count outside minimum and maximum."""
    kind = _KINDS.get(question.type, "")
    for size in _measure(value) if kind else ():
        if question.minimum is not None and size < question.minimum:
            raise Refused(f"{kind}_low", minimum=question.minimum, count=size)
        if question.maximum is not None and size > question.maximum:
            raise Refused(f"{kind}_high", maximum=question.maximum, count=size)
        if kind == "rows" and size > MOST_ROWS:
            raise Refused("rows_high", maximum=MOST_ROWS, count=size)


def _measure(value: Value) -> list[int | Decimal]:
    if isinstance(value, Money):
        return [value.amount]
    if isinstance(value, Localised):
        return [len(text) for _, text in value.texts]
    if isinstance(value, str | tuple):
        return [len(value)]
    return [value] if isinstance(value, int) else []


def check_rules(
    question: Question, value: Value, facts: Mapping[str, object], path: str = ""
) -> None:
    """Refuse a value that the question's own expressions or choices do not allow.

    An expression that depends on something not answered yet refuses nothing. `path`
    is `group.name.column` for a column by itself, whose row is then in the facts.
    """
    refusals = _broken(question, value, facts, path or question.key)
    for number, row in enumerate(_rows(value), 1):
        known = {**facts, "row": freeze(row)}
        for column in question.columns:
            if column.key in row.cells:
                path = f"{question.key}.{column.key}"
                cell = row.cells[column.key]
                refusals += [
                    refused.in_cell(number, column.key)
                    for refused in _broken(column, cell, known, path)
                ]
    refuse_all(refusals)


def _broken(
    question: Question, value: Value, facts: Mapping[str, object], path: str
) -> list[Refused]:
    refusals = _hidden_choices(question, value, facts)
    for rule in question.validate:
        known = {**facts, "value": freeze(value)}
        if holds(rule.expression, known) is False:
            text = rule.expression
            refusals.append(Refused("rule", key=path, id=rule.id, expression=text))
    return refusals


def _hidden_choices(
    question: Question, value: Value, facts: Mapping[str, object]
) -> list[Refused]:
    chosen = value if isinstance(value, tuple) else (value,)
    hidden = [
        choice.id
        for choice in question.choices
        if choice.when and choice.id in chosen and holds(choice.when, facts) is False
    ]
    if not hidden:
        return []
    possible = [
        choice.id
        for choice in question.choices
        if holds(choice.when, facts) is not False
    ]
    return [
        Refused("choice_hidden", raw=choice_id, choices=", ".join(possible))
        for choice_id in hidden
    ]


def _rows(value: Value) -> list[Row]:
    if not isinstance(value, tuple):
        return []
    return [item for item in value if isinstance(item, Row)]
