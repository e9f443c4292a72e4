"""Owns the JSON Schema with which an editor helps to write an answers file.

Editors read YAML by the rules of YAML 1.2, in which `23`, `0612` and `1.0` are numbers:
so a text may look like a number here, and an answer left empty is null.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from policygen.blueprint.checks.parts import base_languages
from policygen.model.blueprint import Blueprint, Choice, Question, QuestionType

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FINDING = r"^[A-Za-z][A-Za-z0-9._-]*$"
Schema = dict[str, object]

_PATTERNS: Mapping[QuestionType, tuple[str, str]] = {
    QuestionType.DATE: (
        r"^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$"
        r"|^\D*\d{1,2}\D+\d{4}$",
        "A date, such as 2026-11-01.",
    ),
    QuestionType.EMAIL: (r"^[^@\s]+@[^@\s]+\.[^@\s]+$", "An e-mail address."),
    QuestionType.PHONE: (r"\d", "A phone number, such as +32 9 225 11 22."),
    QuestionType.URL: (r"^(https://)?[^\s:]+\.[^\s]+$", "A web address with https."),
    QuestionType.MONEY: (r"\d", "An amount, such as 25 EUR."),
    QuestionType.HOURS: (
        r"\d",
        "Opening hours, such as mon-fri 09:00-17:00; sat 09:00-12:30.",
    ),
    QuestionType.COMPANY_NUMBER: (r"\d", "The number in the register of companies."),
    QuestionType.COLOUR: (
        r"^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
        'A colour between quotes, such as "#7a3b1d".',
    ),
    QuestionType.FILE: (r"\S", "The name of a file beside this one."),
}
_LIKE_NUMBERS = frozenset(
    {
        QuestionType.TEXT,
        QuestionType.LONG_TEXT,
        QuestionType.PHONE,
        QuestionType.MONEY,
        QuestionType.COMPANY_NUMBER,
    }
)


def make_schema(blueprint: Blueprint, language: str = "en") -> Schema:
    """Give the JSON Schema of the answers files of a blueprint, as plain data."""
    groups: dict[str, Schema] = {}
    for question in blueprint.questions:
        group, _, name = question.key.partition(".")
        properties = groups.setdefault(group, {})
        properties[name] = _schema_of(blueprint, language, question)
    return {
        "$schema": DIALECT,
        "title": f"Answers for {blueprint.id} {blueprint.version}",
        "type": "object",
        "properties": {
            "blueprint": {
                "title": "Blueprint",
                "description": "The blueprint that these answers are for.",
                "type": "string",
                "minLength": 1,
            },
            "profile": _profile(blueprint, language),
            "overrides": _overrides(),
            **{
                name: _group(blueprint, language, name, groups[name]) for name in groups
            },
        },
        "required": ["blueprint"],
        "additionalProperties": False,
    }


def _profile(blueprint: Blueprint, language: str) -> Schema:
    choices = [
        _constant(
            profile,
            blueprint.text(language, "profiles", profile, "label"),
            blueprint.text(language, "profiles", profile, "help"),
        )
        for profile in blueprint.profiles
    ]
    return {
        "title": "Profile",
        "description": "The set of answers that fills what is not answered here.",
        "anyOf": [*choices, {"type": "null"}],
    }


def _overrides() -> Schema:
    return {
        "title": "Accepted findings",
        "description": "Findings that you accept, each with the reason.",
        "type": ["array", "null"],
        "items": {
            "type": "object",
            "properties": {
                "rule": {"type": "string", "pattern": FINDING},
                "reason": {"type": "string", "minLength": 1},
            },
            "required": ["rule", "reason"],
            "additionalProperties": False,
        },
    }


def _group(
    blueprint: Blueprint, language: str, name: str, properties: Schema
) -> Schema:
    return {
        "title": blueprint.text(language, "groups", name, "title") or name,
        "description": blueprint.text(language, "groups", name, "intro"),
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": False,
    }


def _schema_of(blueprint: Blueprint, language: str, question: Question) -> Schema:
    path = ("questions", question.key)
    help_text = blueprint.text(language, *path, "help")
    ask = blueprint.text(language, *path, "ask")
    return {
        "title": blueprint.text(language, *path, "title") or question.key,
        "description": " ".join(text for text in (ask, help_text) if text),
        **_shape(blueprint, language, question, path),
    }


def _shape(
    blueprint: Blueprint, language: str, question: Question, path: tuple[str, ...]
) -> Schema:
    match question.type:
        case QuestionType.BOOL:
            words = ["yes", "no", "ja", "nee", "oui", "non", "true", "false"]
            return {"anyOf": [{"type": ["boolean", "null"]}, {"enum": words}]}
        case QuestionType.INT:
            return {"type": ["integer", "null"], **_bounds(question, "imum")}
        case QuestionType.ONE:
            choices = _constants(blueprint, language, question.choices, path)
            return {"anyOf": [*choices, {"type": "null"}]}
        case QuestionType.MANY:
            return {
                "type": ["array", "null"],
                "items": {
                    "anyOf": _constants(blueprint, language, question.choices, path)
                },
                "uniqueItems": True,
                **_bounds(question, "Items"),
            }
        case QuestionType.ROWS:
            return _rows(blueprint, language, question, path)
        case _:
            return _text(blueprint, question)


def _rows(
    blueprint: Blueprint, language: str, question: Question, path: tuple[str, ...]
) -> Schema:
    properties: Schema = {}
    for column in question.columns:
        below = (*path, "columns", column.key)
        properties[column.key] = {
            "title": blueprint.text(language, *below, "title") or column.key,
            "description": blueprint.text(language, *below, "help"),
            **_shape(blueprint, language, column, below),
        }
    return {
        "type": ["array", "null"],
        "items": {
            "type": "object",
            "properties": properties,
            "additionalProperties": False,
        },
        **_bounds(question, "Items"),
    }


def _text(blueprint: Blueprint, question: Question) -> Schema:
    pattern, right = _PATTERNS.get(question.type, ("", ""))
    text: Schema = {"type": ["string", "null"]}
    if question.type in _LIKE_NUMBERS:
        text["type"] = ["string", "number", "null"]
    if pattern:
        text |= {"pattern": pattern, "errorMessage": right}
    if question.type in (QuestionType.TEXT, QuestionType.LONG_TEXT):
        text |= _bounds(question, "Length")
    if not question.translatable:
        return text
    languages = base_languages(blueprint)
    translations: Schema = {
        "type": "object",
        "properties": dict.fromkeys(languages, text),
        "minProperties": 1,
        "additionalProperties": False,
    }
    return {"anyOf": [text, translations]}


def _bounds(question: Question, suffix: str) -> Schema:
    bounds = {
        f"min{suffix}": question.minimum,
        f"max{suffix}": question.maximum,
    }
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _constants(
    blueprint: Blueprint,
    language: str,
    choices: Iterable[Choice],
    path: tuple[str, ...],
) -> list[Schema]:
    return [
        _constant(
            choice.id,
            blueprint.text(language, *path, "choices", choice.id, "label"),
            blueprint.text(language, *path, "choices", choice.id, "tradeoff"),
        )
        for choice in choices
    ]


def _constant(choice_id: str, title: str, description: str) -> Schema:
    """Give one choice; an id of digits may be written as a number."""
    value: Schema = {"const": choice_id}
    if choice_id.isdigit():
        value = {"enum": [choice_id, int(choice_id)]}
    texts = {"title": title, "description": description}
    return {**value, **{name: text for name, text in texts.items() if text}}
