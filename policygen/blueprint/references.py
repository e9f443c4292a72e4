"""Owns the references that the engine itself follows: they must lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.blueprint.folder import Folder
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Blueprint, QuestionType

MAIN = "blueprint.yaml"
QUESTIONS = "questions.yaml"
KEY_TYPES = {
    "name": QuestionType.TEXT,
    "languages": QuestionType.MANY,
    "binding": QuestionType.ONE,
    "version": QuestionType.TEXT,
    "date": QuestionType.DATE,
    "owner": QuestionType.TEXT,
    "url": QuestionType.URL,
    "jurisdiction": QuestionType.ONE,
    "jurisdictions": QuestionType.MANY,
    "address": QuestionType.ONE,
    "email": QuestionType.EMAIL,
}


def check_references(blueprint: Blueprint, folder: Folder) -> Iterator[Problem]:
    """Give the keys and groups that name something that is not there."""
    yield from _check_keys(blueprint, folder)
    yield from _check_languages(blueprint, folder)
    yield from _check_jurisdictions(blueprint, folder)
    for question in blueprint.questions:
        if question.group not in blueprint.groups:
            yield folder.problem(
                QUESTIONS,
                (question.key, "group"),
                f'There is no group "{question.group}".',
                suggest(question.group, blueprint.groups)
                or f"The groups are {', '.join(blueprint.groups)}; "
                f'they are listed under "groups" in {MAIN}.',
                question.key,
            )


def _check_keys(blueprint: Blueprint, folder: Folder) -> Iterator[Problem]:
    known = [question.key for question in blueprint.questions]
    for name, key in blueprint.keys.items():
        question = blueprint.question(key)
        if question is None:
            yield folder.problem(
                MAIN,
                ("keys", name),
                f'"{name}" is the question "{key}", which does not exist.',
                suggest(key, known) or f"Write the key of a question of {QUESTIONS}.",
            )
        elif question.type is not KEY_TYPES[name]:
            yield folder.problem(
                MAIN,
                ("keys", name),
                f'"{name}" is the question "{key}", which is of type {question.type}.',
                f"It must be of type {KEY_TYPES[name]}.",
                key,
            )


def _check_languages(blueprint: Blueprint, folder: Folder) -> Iterator[Problem]:
    for role in ("languages", "binding"):
        question = blueprint.question(blueprint.keys.get(role, ""))
        for choice in question.choices if question else ():
            if choice.id not in blueprint.languages:
                yield folder.problem(
                    QUESTIONS,
                    (question.key if question else "", "choices", choice.id),
                    f'"{choice.id}" can be chosen, but the blueprint has no documents '
                    "in that language.",
                    f"Remove the choice, or add the language in {MAIN}.",
                )


def _check_jurisdictions(blueprint: Blueprint, folder: Folder) -> Iterator[Problem]:
    for role in ("jurisdiction", "jurisdictions"):
        question = blueprint.question(blueprint.keys.get(role, ""))
        for choice in question.choices if question else ():
            if choice.id.lower() not in blueprint.jurisdictions:
                yield folder.problem(
                    QUESTIONS,
                    (question.key if question else "", "choices", choice.id),
                    f'"{choice.id}" can be chosen, but nothing is known of it.',
                    f"Write jurisdictions/{choice.id.lower()}.yaml, or remove the choice.",
                )
