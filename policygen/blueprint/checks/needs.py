"""Owns the list of texts that a blueprint needs in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policygen.blueprint import brand
from policygen.blueprint.checks.parts import base_languages
from policygen.model.blueprint import Blueprint, Question, QuestionType

Path = tuple[str, ...]

# Below `plan` in a texts file: labels of exits and words for facts, beside the steps.
EXITS = "exits"
WORDS = "words"
# What the wizard says of one row and of adding one; of a list with nothing chosen.
WIZARD_PARTS = {
    QuestionType.ROWS: ("row", "add", "more"),
    QuestionType.MANY: ("empty",),
}
TRANSLATED = ("owner", "deputy", "after_hours", "within", "hours")


@dataclass(frozen=True, slots=True)
class Need:
    """A text at a path; one that is not `is_must` may lack in all languages at once."""

    path: Path
    is_must: bool = True


def find_needs(blueprint: Blueprint) -> Iterator[Need]:
    """Give every text that the questions, groups, rules ... call for."""
    for question in blueprint.questions:
        if question.group != brand.GROUP:
            yield from _needs_of_question(question)
    groups = [group for group in blueprint.groups if group != brand.GROUP]
    rules = [rule.id for rule in blueprint.rules]
    yield from _needs_of_section("groups", groups, "title", "intro")
    yield from _needs_of_section("profiles", list(blueprint.profiles), "label", "help")
    yield from _needs_of_section("rules", rules, "message", "hint")
    for rule in blueprint.rules:
        yield from (Need(("rules", rule.id, "parts", part)) for part, _ in rule.parts)
    yield from _needs_of_plan(blueprint)
    for section in ("glossary", "captions"):
        for word in _written(blueprint, section):
            yield Need((section, word))


def _needs_of_section(
    section: str, ids: list[str], must: str, may: str
) -> Iterator[Need]:
    for one in ids:
        yield Need((section, one, must))
        yield Need((section, one, may), is_must=False)


def _needs_of_question(question: Question) -> Iterator[Need]:
    here = ("questions", question.key)
    yield Need((*here, "ask"))
    yield Need((*here, "title"))
    yield Need((*here, "help"))
    yield Need((*here, "placeholder"), is_must=False)
    yield from _needs_inside(question, here)
    for column in question.columns:
        path = (*here, "columns", column.key)
        yield Need((*path, "title"))
        yield Need((*path, "help"), is_must=False)
        yield Need((*path, "placeholder"), is_must=False)
        yield from _needs_inside(column, path)


def _needs_inside(question: Question, path: Path) -> Iterator[Need]:
    for part in WIZARD_PARTS.get(question.type, ()):
        yield Need((*path, part), is_must=False)
    for choice in question.choices:
        yield Need((*path, "choices", choice.id, "label"))
        yield Need((*path, "choices", choice.id, "tradeoff"), is_must=False)
    for rule in question.validate:
        yield Need((*path, "refuse", rule.id))


def _needs_of_plan(blueprint: Blueprint) -> Iterator[Need]:
    shared = set(_written(blueprint, "plan", EXITS))
    yield from (Need(("plan", EXITS, exit_id)) for exit_id in shared)
    yield from (
        Need(("plan", WORDS, word)) for word in _written(blueprint, "plan", WORDS)
    )
    for step in blueprint.plan.steps if blueprint.plan else ():
        here = ("plan", step.id)
        musts = {"ask" if step.exits else "title"}
        musts |= {exit_id for exit_id, _ in step.exits if exit_id not in shared}
        yield from (Need((*here, name)) for name in sorted(musts))
        for name in {*_written(blueprint, *here), "ask", "title"} - musts:
            yield Need((*here, name), is_must=False)
        for name in TRANSLATED:
            written = step.facts.get(name, "")
            if written and not written.startswith("="):
                yield Need(("plan", WORDS, written))


def _written(blueprint: Blueprint, *path: str) -> list[str]:
    """Give the keys under a path in any of the languages that count."""
    found: dict[str, None] = {}
    for language in base_languages(blueprint):
        texts = blueprint.texts.get(language)
        node: object = texts.tree if texts else {}
        for step in path:
            node = node.get(step, {}) if isinstance(node, Mapping) else {}
        found |= dict.fromkeys(node if isinstance(node, Mapping) else ())
    return list(found)
