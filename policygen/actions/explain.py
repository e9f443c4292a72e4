"""Owns `explain`: why a clause is there, and where an answer goes."""

from __future__ import annotations

from pathlib import Path

from policygen.actions.client import Client, is_ours, open_client, told_at
from policygen.actions.limits import run_limited
from policygen.actions.prepare import own_language
from policygen.actions.story import Teller
from policygen.errors import InputError, Problem
from policygen.marked import suggest
from policygen.model.blueprint import Clause, Document
from policygen.model.note import Note
from policygen.pack.select import select_members


def explain(path: Path, name: str) -> Note:
    """Tell the story of a clause (by its id, in any case) or of a question (by its key)."""
    with told_at(path):
        if is_ours(path):
            return _explain(path, name)
        return run_limited(str(path), _explain, path, name)


def _explain(path: Path, name: str) -> Note:
    client = open_client(path)
    question = client.blueprint.question(name)
    if question:
        return Teller(client=client, language=own_language(client)).question(question)
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
