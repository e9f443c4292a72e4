"""Owns dead feeds: a clause that a question says it shapes, but that never uses it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policygen.blueprint import brand
from policygen.blueprint.checks.templates import Template, find_templates
from policygen.blueprint.load import Reading
from policygen.blueprint.references import QUESTIONS
from policygen.errors import Problem
from policygen.model.blueprint import Blueprint, Question
from policygen.sandbox.expressions import names_in, syntax_problem
from policygen.sandbox.outline import is_readable, names_by_clause

# What a template reads under one name and the engine works out of another answer.
_BEHIND = {
    "country": ("jurisdiction",),
    "countries": ("jurisdictions",),
    "doc.is_translation": ("binding", "languages"),
    "doc.language": ("languages",),
}


def check_feeds(reading: Reading) -> Iterator[Problem]:
    """Give the feeds that lead to a clause in which the answer plays no part."""
    templates = list(find_templates(reading))
    if not all(is_readable(template.source) for template in templates):
        return
    used = _used(reading.blueprint, templates)
    for question in reading.blueprint.questions:
        if question.group == brand.GROUP:
            continue
        for number, target in enumerate(question.feeds):
            if target in used and question.key not in used[target]:
                yield reading.folder.problem(
                    QUESTIONS,
                    (question.key, "feeds", number),
                    f'"{question.key}" feeds "{target}", which does not use it.',
                    "Remove it here, or use the answer there.",
                    question.key,
                )


def _used(blueprint: Blueprint, templates: list[Template]) -> dict[str, set[str]]:
    """Give, for every clause and document, the questions that play a part in it."""
    used: dict[str, set[str]] = {}
    for document in blueprint.documents:
        in_document = used.setdefault(document.id, _names(document.when))
        in_document |= set(blueprint.keys.values())
        for clause in document.clauses:
            used.setdefault(clause.id, set()).update(_names(clause.when))
        for template in templates:
            if template.document.id == document.id:
                outside, inside = names_by_clause(template.source)
                for clause_id, names in inside.items():
                    used.setdefault(clause_id, set()).update(outside | names)
        for clause in document.clauses:
            in_document |= used[clause.id]
    return {target: _with_causes(blueprint, names) for target, names in used.items()}


def _names(expression: str) -> set[str]:
    return set() if syntax_problem(expression) else set(names_in(expression))


def _with_causes(blueprint: Blueprint, names: set[str]) -> set[str]:
    """Add the questions that decide on what is read."""
    known: Mapping[str, Question] = {one.key: one for one in blueprint.questions}
    found: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        pending += _causes(blueprint, known, name)
    return found


def _causes(
    blueprint: Blueprint, known: Mapping[str, Question], name: str
) -> Iterator[str]:
    first = name.partition(".")[0]
    for behind in (*_BEHIND.get(name, ()), *_BEHIND.get(first, ())):
        yield blueprint.keys.get(behind, "")
    if first == "plan" and blueprint.plan:
        plan = blueprint.plan
        expressions = [expression for _, expression in plan.names]
        for step in plan.steps:
            facts = [fact for fact in step.facts.values() if fact.startswith("=")]
            expressions += [step.when, *(fact[1:] for fact in facts)]
        for expression in expressions:
            yield from _names(expression)
    question = known.get(name)
    if question:
        for expression in (
            question.when,
            question.default_from,
            *(choice.when for choice in question.choices),
        ):
            yield from _names(expression)
