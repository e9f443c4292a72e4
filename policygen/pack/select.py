"""Owns the choice: which documents and clauses a client gets, in which languages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from policygen.errors import InputError, Problem
from policygen.marked import nearest
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint, Document
from policygen.model.pack import Member
from policygen.model.tags import fit
from policygen.pack.context import Contexts
from policygen.sandbox.expressions import holds
from policygen.speech.say import say


def languages_of(blueprint: Blueprint, answers: Answers) -> tuple[str, ...]:
    """Give the languages of the client's documents, the binding one first."""
    key = blueprint.keys.get("languages", "")
    chosen = answers.value(key) if key else None
    languages = (
        tuple(str(item) for item in chosen)
        if isinstance(chosen, tuple) and chosen
        else blueprint.languages[:1]
    )
    binding = binding_language(blueprint, answers)
    return tuple(sorted(languages, key=lambda item: item != binding))


def binding_language(blueprint: Blueprint, answers: Answers) -> str:
    """Give the language whose text binds, "" when the blueprint does not ask."""
    key = blueprint.keys.get("binding", "")
    value = answers.value(key) if key else None
    return value if isinstance(value, str) else ""


def select_members(
    blueprint: Blueprint,
    answers: Answers,
    languages: Sequence[str] = (),
    documents: Sequence[str] = (),
    *,
    is_draft: bool = True,
) -> tuple[Member, ...]:
    """Give every document in every language that applies, in blueprint order.

    `languages` and `documents` narrow the choice; asking for one that the client or
    the blueprint does not have is an InputError that lists what there is. A language
    without its region is enough where only one fits. `is_draft` is False for a release.
    """
    available = languages_of(blueprint, answers)
    known = [document.id for document in blueprint.documents]
    problems = [
        *_unknown(
            [one for one in languages if not fit(one, available)],
            available,
            "language",
            available[0],
        ),
        *_unknown(
            [one for one in documents if one not in known],
            known,
            "document",
            available[0],
        ),
    ]
    if problems:
        raise InputError(*problems)
    wanted = {fit(one, available) for one in languages}
    contexts = Contexts(blueprint, answers, is_draft=is_draft)
    chosen = [
        (document, language)
        for language in available
        if not wanted or language in wanted
        for document in blueprint.documents
        if (not documents or document.id in documents)
        and _applies(contexts, document, language)
    ]
    lacking = [
        _no_template(blueprint, *item)
        for item in chosen
        if not _source(blueprint, *item)
    ]
    if lacking:
        raise InputError(*lacking)
    return tuple(
        _make_member(blueprint, contexts, document, language)
        for document, language in chosen
    )


def _unknown(
    asked: Sequence[str], known: Sequence[str], what: str, language: str
) -> list[Problem]:
    there_is = say(language, f"pack.{what}s", known=", ".join(known))
    return [
        Problem(
            message=say(language, f"pack.no_{what}", name=name),
            hint=f"{_meant(name, known, language)} {there_is}".strip(),
        )
        for name in asked
    ]


def _meant(name: str, known: Sequence[str], language: str) -> str:
    near = nearest(name, known)
    return say(language, "answers.meant", meant=near) if near else ""


def _applies(contexts: Contexts, document: Document, language: str) -> bool:
    if not document.when:
        return True
    return holds(document.when, contexts.of(document, language)) is True


def _source(blueprint: Blueprint, document: Document, language: str) -> str:
    """Give the language whose template is used, or "" when there is none."""
    found = (one for one in blueprint.fallbacks(language) if one in document.templates)
    return next(found, "")


def _no_template(blueprint: Blueprint, document: Document, language: str) -> Problem:
    parent = blueprint.fallbacks(language)[-1]
    file = Path(blueprint.folder) / "documents" / document.id / f"{parent}.md.j2"
    return Problem(
        file=str(file),
        message=f'The document "{document.id}" has no template in "{parent}".',
        hint="Translate the template of another language.",
    )


def _make_member(
    blueprint: Blueprint, contexts: Contexts, document: Document, language: str
) -> Member:
    facts = contexts.of(document, language)
    source = _source(blueprint, document, language)
    return Member(
        document=document,
        language=language,
        title=blueprint.pick(document.titles, language),
        file=blueprint.pick(document.files, language),
        clauses=tuple(
            clause
            for clause in document.clauses
            if holds(clause.when, facts) is not False
        ),
        facts=facts,
        template=document.templates[source],
        template_path=document.paths[source],
    )
