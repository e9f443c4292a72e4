"""Owns typing the values that a blueprint itself gives: defaults and profiles."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from policygen.blueprint.fields import NO, YES, Page, items_of
from policygen.marked import Mapping, Node, Scalar, suggest
from policygen.model.blueprint import Question, QuestionType
from policygen.model.values import Hours, Localised, Money, Row, Span, Value

END_OF_DAY = 24 * 60
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(
    r"([a-z]{3})(?:-([a-z]{3}))?((?:,[a-z]{3})*)\s+(\d\d):(\d\d)-(\d\d):(\d\d)"
)
_MONEY = re.compile(r"(\d+(?:\.\d{1,2})?)(?: ([A-Z]{3}))?")


def read_value(page: Page, node: Node, question: Question) -> Value | None:
    """Give the typed value of a node for a question; a wrong one is noted."""
    if question.type is QuestionType.MANY:
        return _read_many(page, node, question)
    if question.type is QuestionType.ROWS:
        return _read_rows(page, node, question)
    if isinstance(node, Mapping) and question.translatable:
        return Localised(
            tuple(
                (language, entry.node.text)
                for language, entry in node.entries.items()
                if isinstance(entry.node, Scalar)
            )
        )
    if not isinstance(node, Scalar):
        page.report(
            node,
            f'The value for "{question.key}" must be a single text.',
            "Write one value on this line.",
            question.key,
        )
        return None
    return _read_scalar(page, node, question) if node.text else None


def _read_scalar(page: Page, node: Scalar, question: Question) -> Value | None:
    value: Value | None
    match question.type:
        case QuestionType.INT:
            value = int(node.text) if re.fullmatch(r"-?\d+", node.text) else None
            right = "a whole number"
        case QuestionType.BOOL:
            word = node.text.lower()
            value = word in YES if word in YES | NO else None
            right = "yes or no"
        case QuestionType.DATE:
            value, right = _read_date(node.text), "a date such as 2026-11-01"
        case QuestionType.HOURS:
            value = _read_hours(node.text)
            right = "hours such as mon-fri 09:00-17:00; sat 09:00-12:30"
        case QuestionType.MONEY:
            value, right = _read_money(node.text), "an amount such as 25 EUR"
        case QuestionType.ONE:
            return _read_choice(page, node, question)
        case _:
            return node.text
    if value is None:
        page.report(
            node,
            f'"{node.text}" is no value for "{question.key}".',
            f"Write {right}.",
            question.key,
        )
    return value


def _read_choice(page: Page, node: Node, question: Question) -> str | None:
    known = [choice.id for choice in question.choices]
    text = node.text if isinstance(node, Scalar) else ""
    if text in known:
        return text
    page.report(
        node,
        f'"{text}" is no choice of "{question.key}".',
        suggest(text, known) or f"Write one of: {', '.join(known)}.",
        question.key,
    )
    return None


def _read_many(page: Page, node: Node, question: Question) -> tuple[str, ...]:
    items = items_of(page, node, f'The value for "{question.key}"')
    read = (_read_choice(page, item, question) for item in items)
    return tuple(choice for choice in read if choice is not None)


def _read_rows(page: Page, node: Node, question: Question) -> tuple[Row, ...]:
    rows: list[Row] = []
    for item in items_of(page, node, f'The value for "{question.key}"'):
        if not isinstance(item, Mapping):
            page.report(
                item, "A row must be a group of keys.", 'Write "column: value" lines.'
            )
            continue
        rows.append(_read_row(page, item, question))
    return tuple(rows)


def _read_row(page: Page, node: Mapping, question: Question) -> Row:
    cells: dict[str, Value] = {}
    known = [column.key for column in question.columns]
    for key, entry in node.entries.items():
        column = question.column(key)
        if column is None:
            page.report(
                entry,
                f'"{question.key}" has no column "{key}".',
                suggest(key, known) or f"The columns are {', '.join(known)}.",
            )
            continue
        value = read_value(page, entry.node, column)
        if value is not None:
            cells[key] = value
    return Row(cells)


def _read_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _read_money(text: str) -> Money | None:
    found = _MONEY.fullmatch(text)
    return Money(Decimal(found[1]), found[2] or "EUR") if found else None


def _read_hours(text: str) -> Hours | None:
    spans = [_read_span(part.strip()) for part in text.split(";")]
    found = tuple(span for span in spans if span)
    return Hours(found) if len(found) == len(spans) else None


def _read_span(text: str) -> Span | None:
    found = _SPAN.fullmatch(text)
    if not found:
        return None
    names = [found[1], found[2] or found[1], *found[3].split(",")[1:]]
    if any(name not in DAYS for name in names):
        return None
    first, last, *others = (DAYS.index(name) for name in names)
    days = tuple(sorted({*range(first, last + 1), *others}))
    opens = int(found[4]) * 60 + int(found[5])
    closes = int(found[6]) * 60 + int(found[7])
    return Span(days, opens, closes) if opens < closes <= END_OF_DAY and days else None
