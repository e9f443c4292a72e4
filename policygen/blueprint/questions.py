"""Owns reading questions.yaml into questions and columns."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.blueprint.fields import Fields, Page, text_of
from policygen.blueprint.shape import RESERVED, RESERVED_KEYS
from policygen.blueprint.values import read_value
from policygen.marked import Mapping, Node, Scalar
from policygen.model.audience import Audience
from policygen.model.blueprint import (
    Choice,
    Expects,
    Question,
    QuestionType,
    Validation,
)

KEY = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
COLUMN = re.compile(r"[a-z][a-z0-9_]*")
CHOICE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
WITH_CHOICES = frozenset({QuestionType.ONE, QuestionType.MANY})
TYPES = tuple(kind.value for kind in QuestionType)
AUDIENCES = tuple(audience.value for audience in Audience)


def read_questions(page: Page, items: tuple[Node, ...]) -> tuple[Question, ...]:
    """Give the questions in the order of the file."""
    questions: dict[str, Question] = {}
    for item in items:
        question = _read_question(page, item)
        if question is None:
            continue
        if question.key in questions:
            page.report(
                item,
                f'The question "{question.key}" stands here for the second time.',
                f"Keep one; the first is on line {questions[question.key].line}.",
            )
            continue
        questions[question.key] = question
    _report_clashes(page, questions)
    return tuple(questions.values())


def _report_clashes(page: Page, questions: dict[str, Question]) -> None:
    for question in questions.values():
        first = question.key.partition(".")[0]
        if first in RESERVED or question.key in RESERVED_KEYS:
            name = question.key if question.key in RESERVED_KEYS else first
            at = Scalar(text="", quoted=False, line=question.line, column=0)
            page.report(
                at,
                f'The name "{name}" belongs to the program.',
                "Choose another name for this question.",
                question.key,
            )


def _read_question(page: Page, item: Node) -> Question | None:
    fields = Fields(page, item, "question")
    question = _read_common(fields, KEY, "a group and a name, such as org.name")
    if question is None:
        return None
    if question.type is QuestionType.ROWS:
        question = replace(question, columns=_read_columns(fields))
    elif fields.node.get("columns"):
        page.report(
            fields.node.entries["columns"],
            "Only a question of type rows has columns.",
            "Remove the columns, or write type: rows.",
        )
    question = replace(
        question,
        group=fields.text("group") or question.key.partition(".")[0],
        default_from=fields.text("default_from"),
        when=fields.text("when"),
        quick=fields.flag("quick"),
        feeds=fields.words("feeds"),
        sources=fields.words("sources"),
    )
    return _with_default(fields, question)


def _read_columns(fields: Fields) -> tuple[Question, ...]:
    columns: dict[str, Question] = {}
    for item in fields.items("columns"):
        own = Fields(fields.page, item, "column")
        column = _read_common(own, COLUMN, "one word, such as role")
        if column is None:
            continue
        if column.type is QuestionType.ROWS:
            own.page.report(
                item, "A column cannot have rows itself.", "Choose another type."
            )
        elif column.key in columns:
            own.page.report(
                item,
                f'The column "{column.key}" stands here for the second time.',
                f"Keep one; the first is on line {columns[column.key].line}.",
            )
        else:
            columns[column.key] = _with_default(own, column)
    if not columns:
        fields.page.report(
            fields.node,
            "A question of type rows needs columns.",
            "Add columns: a list of {key: ..., type: ...}.",
        )
    return tuple(columns.values())


def _read_common(
    fields: Fields, pattern: re.Pattern[str], right: str
) -> Question | None:
    key, kind = fields.text("key"), fields.one_of("type", TYPES, "")
    if key and not pattern.fullmatch(key):
        at = fields.node.get("key") or fields.node
        fields.page.report(
            at,
            f'"{key}" cannot be the key of a {fields.kind}.',
            f"Write {right}, in small letters, digits and _.",
        )
        return None
    if not key or not kind:
        return None
    question = Question(
        key=key,
        type=QuestionType(kind),
        validate=_read_validations(fields),
        audience=Audience(fields.one_of("audience", AUDIENCES, "public")),
        required=fields.flag("required"),
        translatable=fields.flag("translatable"),
        expects=_read_expected(fields, kind),
        minimum=fields.number("min"),
        maximum=fields.number("max"),
        line=fields.node.line,
    )
    return replace(question, choices=_read_choices(fields, question))


def _read_expected(fields: Fields, kind: str) -> Expects:
    known = tuple(one.value for one in Expects if one)
    expected = Expects(fields.one_of("expects", known, ""))
    if expected and kind != QuestionType.TEXT:
        fields.page.report(
            fields.node.entries["expects"],
            f"Only a text can expect a {expected}.",
            "Remove the line, or write type: text.",
        )
    return expected


def _read_validations(fields: Fields) -> tuple[Validation, ...]:
    return tuple(
        Validation(id=name, expression=expression)
        for name, expression in fields.texts("validate").items()
    )


def _read_choices(fields: Fields, question: Question) -> tuple[Choice, ...]:
    choices: dict[str, Choice] = {}
    for item in fields.items("choices"):
        choice = _read_choice(fields.page, item)
        if not CHOICE.fullmatch(choice.id):
            fields.page.report(
                item,
                f'"{choice.id}" cannot be the id of a choice.',
                "Use letters, digits, - and _.",
            )
        elif choice.id in choices:
            fields.page.report(
                item,
                f'The choice "{choice.id}" stands here for the second time.',
                "Remove one of the two.",
            )
        else:
            choices[choice.id] = choice
    if bool(choices) != (question.type in WITH_CHOICES):
        fields.page.report(
            fields.node.get("choices") or fields.node,
            f'"{question.key}" is of type {question.type} and has '
            f"{'choices' if choices else 'no choices'}.",
            "Write type one or many for a question with choices, and give its choices.",
        )
    return tuple(choices.values())


def _read_choice(page: Page, item: Node) -> Choice:
    if isinstance(item, Mapping):
        fields = Fields(page, item, "choice")
        return Choice(id=fields.text("id"), when=fields.text("when"))
    return Choice(id=text_of(page, item, "A choice"))


def _with_default(fields: Fields, question: Question) -> Question:
    node = fields.node.get("default")
    if node is None:
        return question
    return replace(question, default=read_value(fields.page, node, question))
