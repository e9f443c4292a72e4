"""Owns what names something else: feeds, rules, groups, files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.blueprint import brand
from policygen.blueprint.checks.expressions import names_read
from policygen.blueprint.load import Reading
from policygen.blueprint.references import MAIN, QUESTIONS
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Question

KNOWN_FILES = (
    "blueprint.yaml",
    "questions.yaml",
    "rules.yaml",
    "plan.yaml",
    "channels.yaml",
    "points.yaml",
    "README.md",
)
_PLACES = re.compile(
    r"(texts|jurisdictions|replies)/[^/]+\.yaml"
    r"|documents/[^/]+/(clauses\.yaml|(guide/)?[^/]+\.md\.j2)"
    r"|theme/.+|examples/.+"
)


def check_ids(reading: Reading) -> Iterator[Problem]:
    """Give what names something that is not there, and what nothing leads to."""
    yield from _check_feeds(reading)
    yield from _check_idle(reading)
    yield from _check_groups(reading)
    yield from _check_rules(reading)
    yield from _check_clauses(reading)
    yield from _check_files(reading)


def _own_questions(reading: Reading) -> list[Question]:
    return [q for q in reading.blueprint.questions if q.group != brand.GROUP]


def _check_feeds(reading: Reading) -> Iterator[Problem]:
    documents = reading.blueprint.documents
    known = [document.id for document in documents]
    known += [clause.id for document in documents for clause in document.clauses]
    for question in _own_questions(reading):
        for number, target in enumerate(question.feeds):
            place = (question.key, "feeds", number)
            if target not in known:
                yield reading.folder.problem(
                    QUESTIONS,
                    place,
                    f'"{question.key}" feeds "{target}", which is no clause or document.',
                    suggest(target, known) or "Remove it, or add the clause.",
                    question.key,
                )
            elif target in question.feeds[:number]:
                yield reading.folder.problem(
                    QUESTIONS,
                    place,
                    f'"{question.key}" feeds "{target}" twice.',
                    "Remove one of the two.",
                    question.key,
                )


def _check_idle(reading: Reading) -> Iterator[Problem]:
    used = names_read(reading) | set(reading.blueprint.keys.values())
    for question in _own_questions(reading):
        if not question.feeds and question.key not in used:
            yield reading.folder.problem(
                QUESTIONS,
                (question.key,),
                f'"{question.key}" is asked, but feeds nothing.',
                "Add feeds: [the clauses that use it], or remove the question.",
                question.key,
            )


def _check_groups(reading: Reading) -> Iterator[Problem]:
    filled = {question.group for question in reading.blueprint.questions}
    groups = reading.blueprint.groups
    for number, group in enumerate(groups[:-1]):
        if group not in filled or group in groups[:number]:
            what = "stands here twice" if group in filled else "has no questions"
            yield reading.folder.problem(
                MAIN,
                ("groups", number),
                f'The group "{group}" {what}.',
                "Remove it, or give it questions.",
            )


def _check_rules(reading: Reading) -> Iterator[Problem]:
    known = [question.key for question in reading.blueprint.questions]
    for rule in reading.blueprint.rules:
        for key in rule.keys:
            if key not in known:
                yield reading.folder.problem(
                    "rules.yaml",
                    (rule.id, "keys", key),
                    f'The rule "{rule.id}" names "{key}", which is no question.',
                    suggest(key, known) or "Write the key of a question.",
                )


def _check_clauses(reading: Reading) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for document in reading.blueprint.documents:
        for clause in document.clauses:
            other = seen.setdefault(clause.id, document.id)
            if other != document.id:
                yield reading.folder.problem(
                    f"documents/{document.id}/clauses.yaml",
                    ("clauses", clause.id),
                    f'The clause "{clause.id}" is in the document "{other}" too.',
                    "Give each clause an id of its own.",
                )


def _check_files(reading: Reading) -> Iterator[Problem]:
    documents = [document.id for document in reading.blueprint.documents]
    guides = [one.id for one in reading.blueprint.documents if one.guide]
    for name in sorted(reading.folder.files):
        parts = name.split("/")
        if parts[0] == "documents" and len(parts) > 1 and parts[1] not in documents:
            message = f'There is no document "{parts[1]}".'
            hint = suggest(parts[1], documents) or f"Add it in {MAIN}, or remove this."
        elif parts[2:3] == ["guide"] and parts[1] not in guides:
            message = f'The document "{parts[1]}" has no guide.'
            hint = f"Add guide: to it in {MAIN}, or remove this."
        elif name in KNOWN_FILES or _PLACES.fullmatch(name):
            continue
        else:
            message = "Nothing reads this file."
            hint = suggest(name, KNOWN_FILES) or "Rename it, or remove it."
        yield Problem(file=reading.folder.label(name), message=message, hint=hint)
