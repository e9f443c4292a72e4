"""Owns what a template may see: the facts of a client, cut down to an audience."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from policygen.model.answers import Answers
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint, Document, Question, QuestionType
from policygen.model.values import Row, Value
from policygen.pack.country import country_facts
from policygen.pack.localise import localise
from policygen.pack.steps import names_of_plan, plan_names, plan_steps
from policygen.sandbox.facts import Group, NotAsked, Open, build_facts
from policygen.sandbox.variants import settle_list


class Contexts:
    """Gives templates what they may use; what documents share is worked out once."""

    def __init__(
        self, blueprint: Blueprint, answers: Answers, *, is_draft: bool = True
    ) -> None:
        self._blueprint = blueprint
        self._answers = answers
        self._is_draft = is_draft
        self._texts: dict[str, Mapping[str, object]] = {}
        self._plans: dict[tuple[str, ...], Mapping[str, object]] = {}
        named = names_of_plan(blueprint.plan)
        self._plan_is_of_document = not named.isdisjoint({"doc.id", "doc.title"})

    def of(self, document: Document, language: str) -> Mapping[str, object]:
        """Give all that the template of a document may use, in one language."""
        blueprint, answers = self._blueprint, self._answers
        flat = visible_facts(blueprint, answers, document.audience, language)
        flat |= _document_facts(blueprint, answers, document, language)
        flat["doc.is_draft"] = self._is_draft
        facts = {**build_facts(flat), **self._in_language(language)}
        own = document.id if self._plan_is_of_document else ""
        place = (document.audience, language, own)
        if place not in self._plans:
            plan = _plan(blueprint, language, facts)
            replies = _replies(blueprint, language, {**facts, "plan": plan})
            self._plans[place] = {"plan": plan, "replies": replies}
        return {**facts, **self._plans[place]}

    def _in_language(self, language: str) -> Mapping[str, object]:
        """Give what is the same for every document in a language."""
        blueprint = self._blueprint
        if language not in self._texts:
            self._texts[language] = {
                "t": Group(_texts(blueprint, language, "glossary"), "t"),
                "c": Group(_texts(blueprint, language, "captions"), "c"),
                **country_facts(blueprint, self._answers, language),
                "network": localise(blueprint.channels, blueprint, language),
                "law_date": date.fromisoformat(blueprint.law_date),
            }
        return self._texts[language]


def build_context(
    blueprint: Blueprint,
    answers: Answers,
    document: Document,
    language: str,
    *,
    is_draft: bool = True,
) -> Mapping[str, object]:
    """Give everything that the template of one document may use, in one language.

    `is_draft` is False for a release.
    """
    return Contexts(blueprint, answers, is_draft=is_draft).of(document, language)


def _plan(blueprint: Blueprint, language: str, facts: Mapping[str, object]) -> Group:
    names = plan_names(blueprint.plan, facts)
    steps = plan_steps(blueprint, language, facts, names)
    return Group({"steps": steps, "names": Group(names)})


def visible_facts(
    blueprint: Blueprint, answers: Answers, audience: Audience, language: str
) -> dict[str, object]:
    """Give key to value for all that `audience` may see.

    A required question that nobody answered is Open, with its title in `language`;
    one that is not asked of this client, or that may stay empty, is NotAsked.
    """
    return {
        question.key: _fact(blueprint, answers, question, audience, language)
        for question in blueprint.questions
        if audience.may_see(question.audience)
    }


def _fact(
    blueprint: Blueprint,
    answers: Answers,
    question: Question,
    audience: Audience,
    language: str,
) -> object:
    if question.key not in answers.known:
        return NotAsked()
    value = answers.value(question.key)
    if value is None:
        return _open(blueprint, question, language) if question.required else NotAsked()
    if question.type is QuestionType.ROWS and isinstance(value, tuple):
        return tuple(
            _cells(question, row, audience) for row in value if isinstance(row, Row)
        )
    return value


def _open(blueprint: Blueprint, question: Question, language: str) -> Open:
    path = ("questions", question.key)
    columns = {
        column.key: blueprint.text(language, *path, "columns", column.key, "title")
        or column.key
        for column in question.columns
    }
    return Open(blueprint.text(language, *path, "title") or question.key, columns)


def _cells(question: Question, row: Row, audience: Audience) -> Group:
    cells: dict[str, Value | NotAsked] = {}
    for column in question.columns:
        if audience.may_see(column.audience):
            name = column.key
            cells[name] = row.cells.get(name, NotAsked())
    return Group(cells)


def _document_facts(
    blueprint: Blueprint, answers: Answers, document: Document, language: str
) -> dict[str, object]:
    binding_key = blueprint.keys.get("binding", "")
    binding = answers.value(binding_key) if binding_key else None
    titles = {
        other.id: blueprint.pick(other.titles, language)
        for other in blueprint.documents
    }
    return {
        "doc.id": document.id,
        "doc.title": titles[document.id],
        "doc.titles": Group(titles),
        "doc.language": language,
        "doc.is_translation": bool(binding) and binding != language,
    }


def _texts(blueprint: Blueprint, language: str, section: str) -> dict[str, str]:
    merged: dict[str, str] = {}
    for candidate in reversed(blueprint.fallbacks(language)):
        texts = blueprint.texts.get(candidate)
        branch = texts.tree.get(section, {}) if texts else {}
        if isinstance(branch, Mapping):
            merged |= {str(key): str(text) for key, text in branch.items()}
    return merged


def _replies(
    blueprint: Blueprint, language: str, facts: Mapping[str, object]
) -> tuple[object, ...]:
    """Give the replies that are for this client, in one language."""
    for candidate in blueprint.fallbacks(language):
        if candidate in blueprint.replies:
            return tuple(
                localise(reply, blueprint, language)
                for reply in settle_list(blueprint.replies[candidate], facts)
            )
    return ()
