"""Owns `explain`: why a clause is there, and where an answer goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from policygen.actions.client import Client, open_client
from policygen.actions.limits import for_client
from policygen.actions.naming import Seen, find_seen, list_seen
from policygen.actions.prepare import own_language
from policygen.actions.story import Teller
from policygen.answers.refused import nearest
from policygen.errors import InputError, Problem
from policygen.model.blueprint import Blueprint, Clause, Document, Question
from policygen.model.note import Note, Part
from policygen.pack.select import select_members
from policygen.sandbox.words import fold
from policygen.speech.say import say


def explain(path: Path, name: str, locale: str = "en") -> Note:
    """Tell the story of a clause, of a question or of a rule of the checks.

    A rule goes by its id, as `check` prints it. A clause goes by its id, or by the
    number or the title that a reader sees; when that can be several, the note lists
    them. A question goes by its key or its title.
    `locale` is the language to speak while the client's own is not known.
    """
    return for_client(path, locale, _explain, path, name, locale)


def _explain(path: Path, name: str, locale: str) -> Note:
    client = open_client(path, locale=locale)
    language = own_language(client)
    question = _question(client, name, language)
    if question:
        return Teller(client=client, language=language).question(question)
    rules = {rule.id.lower(): rule for rule in client.blueprint.rules}
    rule = rules.get(name.strip().lower())
    if rule:
        return Teller(client=client, language=language).rule(rule)
    for document in client.blueprint.documents:
        for clause in document.clauses:
            if clause.id.lower() == name.lower():
                return _explain_clause(client, document, clause)
    seen = find_seen(client, name)
    if len(seen) == 1:
        return _explain_clause(client, seen[0].document, seen[0].clause)
    if seen:
        return _list(seen, name, language)
    raise _unknown(client, name, language)


def _question(client: Client, name: str, language: str) -> Question | None:
    """Give the question with a key, else that with a title in the client's language."""
    blueprint = client.blueprint
    titles = {fold(title): key for title, key in _titles(blueprint, language).items()}
    key = titles.get(fold(name.strip()), name)
    return blueprint.question(name) or blueprint.question(key)


def _titles(blueprint: Blueprint, language: str) -> dict[str, str]:
    """Give the titles of the questions, with their keys."""
    return {
        blueprint.text(language, "questions", question.key, "title")
        or question.key: question.key
        for question in blueprint.questions
    }


def _list(seen: Sequence[Seen], name: str, language: str) -> Note:
    """Give the clauses that a name can mean, to choose from."""
    pick = say(language, "story.pick", clause=seen[0].clause.id)
    return Note(
        title=say(language, "story.several", name=name, number=len(seen)),
        parts=(
            Part(lines=tuple(one.place for one in seen)),
            Part(lines=(pick,)),
        ),
    )


def _unknown(client: Client, name: str, language: str) -> InputError:
    blueprint = client.blueprint
    known = [
        *(item.id for doc in blueprint.documents for item in doc.clauses),
        *(item.key for item in blueprint.questions),
        *(item.title for item in list_seen(client, language)),
        *_titles(blueprint, language),
    ]
    near = nearest(name, known)
    return InputError(
        Problem(
            message=say(language, "story.unknown", name=name),
            hint=say(language, "answers.meant", meant=near)
            if near
            else say(language, "story.unknown_hint"),
        )
    )


def _explain_clause(client: Client, document: Document, clause: Clause) -> Note:
    language = own_language(client)
    teller = Teller(client=client, language=language)
    members = select_members(client.blueprint, client.answers, (language,), ())
    applying = {item.id for member in members for item in member.clauses}
    title = client.blueprint.pick(document.titles, language)
    return teller.clause(
        document,
        clause,
        title=teller.say("story.clause", clause=clause.id, document=title),
        applies=clause.id in applying,
    )
