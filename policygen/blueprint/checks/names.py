"""Owns the names that templates read: each exists, and its readers may see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policygen.blueprint.checks.parts import base_languages
from policygen.blueprint.checks.templates import Template, find_templates
from policygen.blueprint.load import Reading
from policygen.blueprint.shape import RESERVED_KEYS
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Blueprint
from policygen.sandbox.outline import is_readable, names_in_template

STEP = "step"
"""The end of a way through the plan, in the template of a guide."""

ALONE = frozenset({"law_date", "countries", "replies", "country", "network", "plan"})
MEMO = frozenset(
    {
        "memo",
        *("memo.chapters", "memo.assumed", "memo.open", "memo.empty", "memo.options"),
        *("memo.findings", "memo.tasks", "memo.accepted", "memo.idle"),
    }
)


def check_names(reading: Reading) -> Iterator[Problem]:
    """Give the names in templates that are nowhere, or not for these readers."""
    known = _known_names(reading.blueprint)
    for template in find_templates(reading):
        if not is_readable(template.source):
            continue
        for use in names_in_template(template.source):
            if template.of_guide and use.name.partition(".")[0] == STEP:
                continue
            found = _judge(reading.blueprint, template, use.name, known)
            if found:
                yield Problem(
                    file=reading.folder.label(template.name),
                    line=use.line,
                    message=found[0],
                    hint=found[1],
                )


def _known_names(blueprint: Blueprint) -> set[str]:
    known = {question.key for question in blueprint.questions}
    known |= {*RESERVED_KEYS, *ALONE, *MEMO, "plan.steps", "plan.names", "doc.id"}
    known |= {f"network.{name}" for name in blueprint.channels}
    known |= {"country.code"}
    for data in blueprint.jurisdictions.values():
        known |= {f"country.{name}" for name in data}
    for language in base_languages(blueprint):
        texts = blueprint.texts.get(language)
        for section, short in (("glossary", "t"), ("captions", "c")):
            words = texts.tree.get(section) if texts else None
            if isinstance(words, Mapping):
                known |= {f"{short}.{word}" for word in words}
    return known


def _judge(
    blueprint: Blueprint, template: Template, name: str, known: set[str]
) -> tuple[str, str] | None:
    first, dot, second = name.partition(".")
    if name not in known:
        is_whole_group = not dot and any(one.startswith(f"{name}.") for one in known)
        if is_whole_group or (second.isdigit() and first in known):
            return None
        return (
            f'Nothing is called "{name}".',
            suggest(name, known) or "Write the key of a question, or add the word.",
        )
    if name in MEMO and not template.document.uses_findings:
        return (
            f'"{name}" is not there for "{template.document.id}".',
            "Write `uses: findings` with this document in blueprint.yaml.",
        )
    question = blueprint.question(name)
    readers = template.document.audience
    if question and not readers.may_see(question.audience):
        return (
            f'"{name}" is for {question.audience} readers, and '
            f'"{template.document.id}" is {readers}.',
            "Take it out of this document, or change who may see one of the two.",
        )
    return None
