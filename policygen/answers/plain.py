"""Owns the plain form of a value: what stands in a file or in an input field."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from policygen.answers.hours import write_hours
from policygen.model.blueprint import Question
from policygen.model.values import Hours, Localised, Money, Row, Value

Plain: TypeAlias = str | int | bool | date | list["Plain"] | dict[str, "Plain"]


def plain(question: Question, value: Value) -> Plain:
    """Give the value as strings, numbers, lists and dicts that read back as it."""
    match value:
        case Localised():
            return dict(value.texts)
        case Hours():
            return write_hours(value)
        case Money():
            return f"{value.amount} {value.currency}"
        case tuple():
            return [
                _plain_row(question, item) if isinstance(item, Row) else item
                for item in value
            ]
        case _:
            return value


def typed(question: Question, value: Value) -> str:
    """Give the text that somebody would type to give this value; "" for rows.

    Of a text in several languages it is the first one.
    """
    match plain(question, value):
        case bool() as answer:
            return "yes" if answer else "no"
        case date() as day:
            return day.isoformat()
        case dict() as texts:
            return str(next(iter(texts.values())))
        case list() as items:
            return ", ".join(item for item in items if isinstance(item, str))
        case text:
            return str(text)


def _plain_row(question: Question, row: Row) -> dict[str, Plain]:
    return {
        column.key: plain(column, row.cells[column.key])
        for column in question.columns
        if column.key in row.cells
    }
