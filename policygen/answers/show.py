"""Owns the words that show an answer to the person who gave it."""

from __future__ import annotations

from datetime import date

from policygen.model.blueprint import Blueprint, Question, QuestionType
from policygen.model.values import Hours, Localised, Money, Row, Value
from policygen.sandbox.words import say_date, say_hours, say_money, say_number
from policygen.speech.say import say

BULLET = "\N{BULLET}"
DOT = " \N{MIDDLE DOT} "
BARE = frozenset({QuestionType.BOOL, QuestionType.INT, QuestionType.DATE})


def show(question: Question, value: Value, blueprint: Blueprint, language: str) -> str:
    """Give a value in one line: labels for choices, dates and hours in words.

    In rows, a cell that says nothing by itself, such as a yes or a number, stands
    behind the title of its column.
    """
    if question.type is not QuestionType.ROWS or not isinstance(value, tuple):
        path = ("questions", question.key)
        return _show(question, value, blueprint, language, path)
    rows = [", ".join(row) for row in _rows(question, value, blueprint, language)]
    return say(language, "answers.between").join(rows) or say(language, "answers.none")


def show_lines(
    question: Question, value: Value, blueprint: Blueprint, language: str
) -> str:
    """Give a value as `show` does, but several rows as a list with a line for each."""
    if question.type is QuestionType.ROWS and isinstance(value, tuple):
        rows = _rows(question, value, blueprint, language)
        if len(rows) > 1:
            return "\n".join(f"{BULLET} {DOT.join(row)}" for row in rows)
    return show(question, value, blueprint, language)


def _rows(
    question: Question,
    value: tuple[str, ...] | tuple[Row, ...],
    blueprint: Blueprint,
    language: str,
) -> list[list[str]]:
    return [
        [
            _show_titled(question, column, row, blueprint, language)
            for column in question.columns
            if column.key in row.cells
        ]
        for row in value
        if isinstance(row, Row)
    ]


def _show_titled(
    question: Question, column: Question, row: Row, blueprint: Blueprint, language: str
) -> str:
    shown = show_cell(question, column, row, blueprint, language)
    if column.type not in BARE:
        return shown
    path = ("questions", question.key, "columns", column.key, "title")
    title = blueprint.text(language, *path) or column.key
    return say(language, "answers.titled", title=title, answer=shown)


def show_cell(
    question: Question, column: Question, row: Row, blueprint: Blueprint, language: str
) -> str:
    """Give one cell of a row as `show` does; "" for an empty one."""
    value = row.cells.get(column.key)
    path = ("questions", question.key, "columns", column.key)
    return "" if value is None else _show(column, value, blueprint, language, path)


def _show(
    question: Question,
    value: Value,
    blueprint: Blueprint,
    language: str,
    path: tuple[str, ...],
) -> str:
    match value:
        case tuple():
            labels = [_label(str(item), blueprint, language, path) for item in value]
            return ", ".join(labels) or say(language, "answers.none")
        case str() if question.type is QuestionType.ONE:
            return _label(value, blueprint, language, path)
        case _:
            return _say(value, language)


def _say(value: Value, language: str) -> str:
    match value:
        case bool():
            return say(language, "word.yes" if value else "word.no")
        case Hours():
            return say_hours(value, language)
        case Money():
            return say_money(value, language)
        case date():
            return say_date(value, language)
        case int():
            return say_number(value, language)
        case _:
            own = value.in_language(language) if isinstance(value, Localised) else value
            return _one_line(str(own))


def _label(
    choice_id: str, blueprint: Blueprint, language: str, path: tuple[str, ...]
) -> str:
    return blueprint.text(language, *path, "choices", choice_id, "label") or choice_id


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
