"""Owns `explain`: why a clause is there, and where an answer goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from policygen.actions.client import Client, is_ours, open_client, told_at
from policygen.actions.limits import run_limited
from policygen.actions.prepare import own_language
from policygen.answers.show import show
from policygen.errors import InputError, Problem
from policygen.marked import suggest
from policygen.model.blueprint import Clause, Document, Question, Source
from policygen.pack.select import select_members


@dataclass(frozen=True, slots=True, kw_only=True)
class Shaped:
    """An answer that shapes something: its question, value and where it came from."""

    key: str
    title: str
    value: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseStory:
    """Why a clause is there, or why it is not."""

    clause: str
    document: str
    applies: bool
    condition: str
    answers: tuple[Shaped, ...]
    seeds: tuple[str, ...]
    sources: tuple[Source, ...]
    reviewed: str
    law_date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerStory:
    """Where an answer goes."""

    answer: Shaped
    condition: str
    audience: str
    documents: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]


def explain(path: Path, name: str) -> ClauseStory | AnswerStory:
    """Tell the story of a clause (by its id, in any case) or of a question (by its key)."""
    with told_at(path):
        if is_ours(path):
            return _explain(path, name)
        return run_limited(str(path), _explain, path, name)


def _explain(path: Path, name: str) -> ClauseStory | AnswerStory:
    client = open_client(path)
    question = client.blueprint.question(name)
    if question:
        return _explain_question(client, question)
    for document in client.blueprint.documents:
        for clause in document.clauses:
            if clause.id.lower() == name.lower():
                return _explain_clause(client, document, clause)
    known = [
        *(item.id for doc in client.blueprint.documents for item in doc.clauses),
        *(item.key for item in client.blueprint.questions),
    ]
    raise InputError(
        Problem(
            message=f'There is no clause or question "{name}".',
            hint=suggest(name, known)
            or "Clauses look like EP-6, questions like org.name.",
        )
    )


def _explain_clause(client: Client, document: Document, clause: Clause) -> ClauseStory:
    blueprint = client.blueprint
    language = own_language(client)
    members = select_members(blueprint, client.answers, (language,), ())
    applying = {item.id for member in members for item in member.clauses}
    feeding = [
        question
        for question in blueprint.questions
        if clause.id in question.feeds or document.id in question.feeds
    ]
    return ClauseStory(
        clause=clause.id,
        document=blueprint.pick(document.titles, language),
        applies=clause.id in applying,
        condition=clause.when,
        answers=tuple(_shaped(client, feeding)),
        seeds=clause.seeds,
        sources=clause.sources,
        reviewed=clause.reviewed,
        law_date=blueprint.law_date,
    )


def _explain_question(client: Client, question: Question) -> AnswerStory:
    blueprint = client.blueprint
    language = own_language(client)
    owners = {
        clause.id: blueprint.pick(document.titles, language)
        for document in blueprint.documents
        for clause in document.clauses
    } | {
        document.id: blueprint.pick(document.titles, language)
        for document in blueprint.documents
    }
    return AnswerStory(
        answer=_shaped(client, [question])[0],
        condition=question.when,
        audience=question.audience,
        documents=tuple((feed, owners.get(feed, "")) for feed in question.feeds),
        sources=question.sources,
    )


def _shaped(client: Client, questions: Sequence[Question]) -> list[Shaped]:
    blueprint, language = client.blueprint, own_language(client)
    shaped = []
    for question in questions:
        answer = client.answers.known.get(question.key)
        title = blueprint.text(language, "questions", question.key, "title")
        value = answer.value if answer else None
        shaped.append(
            Shaped(
                key=question.key,
                title=title or question.key,
                value=""
                if value is None
                else show(question, value, blueprint, language),
                source=answer.source if answer else "not asked",
            )
        )
    return shaped
