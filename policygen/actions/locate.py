"""Owns where a finding is: the questions that can mend it, the place in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from policygen.actions.client import Client
from policygen.model.answers import Source
from policygen.model.finding import Asked, Finding
from policygen.model.pack import Rendered
from policygen.speech.say import say


def locate(
    findings: Sequence[Finding],
    client: Client,
    documents: Sequence[Rendered],
    language: str,
) -> Iterator[Finding]:
    """Give each finding with its place and its questions, in words of a language.

    Only questions that the client is asked now are given.
    """
    rules = {rule.id: rule.keys for rule in client.blueprint.rules}
    rendered = {(item.document, item.language): item for item in documents}
    for finding in findings:
        keys = (finding.key, *rules.get(finding.rule, ()))
        known = dict.fromkeys(_question(key) for key in keys)
        yield replace(
            finding,
            place=_place(finding, client, rendered, language),
            questions=tuple(
                _asked(client, key, language)
                for key in known
                if key in client.answers.known
            ),
        )


def _question(key: str) -> str:
    """Give the question of a key that may name a column of it."""
    return ".".join(key.split(".")[:2])


def _asked(client: Client, key: str, language: str) -> Asked:
    answer = client.answers.known[key]
    is_written = answer.source is Source.ANSWERED
    return Asked(
        key=key,
        title=client.blueprint.text(language, "questions", key, "title") or key,
        line=answer.line if is_written else 0,
        column=answer.column if is_written else 0,
    )


def _place(
    finding: Finding,
    client: Client,
    rendered: Mapping[tuple[str, str], Rendered],
    language: str,
) -> str:
    document = client.blueprint.document(finding.document)
    if document is None:
        code = "place.reply"
        return say(language, code, reply=finding.clause) if finding.document else ""
    title = client.blueprint.pick(document.titles, language)
    made = rendered.get((finding.document, finding.language))
    clauses = made.clauses if made else ()
    clause = next((one for one in clauses if one.id == finding.clause), None)
    if clause is None:
        return title
    number = f"{clause.number}. " if clause.number else ""
    return f"{title}, {number}{clause.title} ({clause.id})"
