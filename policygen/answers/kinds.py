"""Owns the one way in for an answer: typed or from a file, read, bounded, ruled."""

from __future__ import annotations

from policygen import marked
from policygen.answers.bounds import check_bounds, check_rules
from policygen.answers.circumstances import Circumstances
from policygen.answers.refused import Refused, refuse_all
from policygen.answers.rows import fill_row, read_rows
from policygen.answers.show import show
from policygen.answers.single import read_single, read_typed
from policygen.model.blueprint import Question, QuestionType
from policygen.model.values import Row, Value

__all__ = ["accept", "check", "read_value", "show"]


def accept(
    question: Question, raw: str | marked.Node, circumstances: Circumstances
) -> Value:
    """Give the value of what was typed or read; Refused when it cannot be taken."""
    value = read_value(question, raw, circumstances)
    check_rules(question, value, circumstances.facts)
    return value


def check(question: Question, value: Value, circumstances: Circumstances) -> Value:
    """Give a value that is typed already, such as rows, or refuse it by the rules."""
    value = _filled(question, value)
    check_bounds(question, value)
    check_rules(question, value, circumstances.facts)
    return value


def read_value(
    question: Question, raw: str | marked.Node, circumstances: Circumstances
) -> Value:
    """Give the value within its bounds, not yet held against the other answers."""
    if question.type is QuestionType.ROWS:
        if isinstance(raw, str):
            raise Refused("need_rows")
        value: Value = read_rows(question, raw, circumstances)
    elif isinstance(raw, str):
        value = read_typed(question, raw, circumstances)
    else:
        value = read_single(question, raw, circumstances)
    try:
        check_bounds(question, value)
    except Refused as refused:
        if not isinstance(raw, str):
            refused.at(raw.line, raw.column)
        raise
    return value


def _filled(question: Question, value: Value) -> Value:
    if question.type is not QuestionType.ROWS or not isinstance(value, tuple):
        return value
    rows: list[Row] = []
    refusals: list[Refused] = []
    for number, row in enumerate(value, 1):
        try:
            rows.append(fill_row(question, row if isinstance(row, Row) else Row({})))
        except Refused as refused:
            refusals += [part.in_cell(number, "") for part in refused.every()]
    refuse_all(refusals)
    return tuple(rows)
