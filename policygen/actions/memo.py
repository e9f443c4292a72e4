"""Owns what a memo tells of a client: every choice made and all that the checks say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policygen.actions.client import Client
from policygen.answers.show import show_lines
from policygen.model.answers import Source
from policygen.model.audience import Audience
from policygen.model.blueprint import Question, QuestionType
from policygen.model.finding import Finding
from policygen.pack.context import visible_facts
from policygen.sandbox.expressions import holds
from policygen.sandbox.facts import Group, build_facts
from policygen.speech.say import say

BRAND = "brand."


def memo_facts(client: Client, findings: Sequence[Finding], language: str) -> Group:
    """Give what templates see as `memo`, all of it in words.

    `chapters` has every question that is asked, by group: `title` and `items`. An
    item has `key`, `title`, `answer`, `tradeoff` and `origin` (data, answered,
    profile, default or open). `assumed` are the items that nobody answered but that
    have an answer, `open` those that still need one, `empty` those that may stay
    without. `options` goes from the key of a question to the choices that this
    client has, each with `label`, `tradeoff` and `is_chosen`. `findings` are those that stand, worst first;
    `tasks` are those with something to do besides `open`, each thing once; `accepted`
    are those with a `reason`; `idle` are accepted rules that say nothing now.
    """
    blueprint = client.blueprint
    asked = [
        question
        for question in blueprint.questions
        if question.key in client.answers.known and not question.key.startswith(BRAND)
    ]
    items = {question.key: _item(client, question, language) for question in asked}
    chapters = [
        Group(
            {
                "title": blueprint.text(language, "groups", group, "title") or group,
                "items": tuple(items[one.key] for one in asked if one.group == group),
            }
        )
        for group in blueprint.groups
    ]
    is_open = {question.key: question.required for question in asked}
    facts = build_facts(
        visible_facts(blueprint, client.answers, Audience.RESTRICTED, language)
    )
    return Group(
        {
            "chapters": tuple(one for one in chapters if one["items"]),
            "assumed": tuple(items[key] for key in client.answers.assumed),
            "open": tuple(
                one for one in _with_origin(items, Source.OPEN) if is_open[_key(one)]
            ),
            "empty": tuple(
                one
                for one in _with_origin(items, Source.OPEN)
                if not is_open[_key(one)]
            ),
            "options": Group(
                {
                    question.key: _options(client, question, facts, language)
                    for question in asked
                    if question.type is QuestionType.ONE
                }
            ),
            "findings": _told(client, findings, language, is_accepted=False),
            "accepted": _told(client, findings, language, is_accepted=True),
            "tasks": _tasks(client, findings, language),
            "idle": _idle(client, findings),
        }
    )


def _key(item: Group) -> str:
    return str(item["key"])


def _with_origin(items: dict[str, Group], *sources: Source) -> tuple[Group, ...]:
    return tuple(item for item in items.values() if item["origin"] in sources)


def _item(client: Client, question: Question, language: str) -> Group:
    blueprint, answer = client.blueprint, client.answers.known[question.key]
    path = ("questions", question.key)
    chosen = answer.value if isinstance(answer.value, str) else ""
    return Group(
        {
            "key": question.key,
            "title": blueprint.text(language, *path, "title") or question.key,
            "answer": ""
            if answer.value is None
            else show_lines(question, answer.value, blueprint, language),
            "tradeoff": blueprint.text(language, *path, "choices", chosen, "tradeoff"),
            "origin": str(answer.source),
        }
    )


def _options(
    client: Client, question: Question, facts: Mapping[str, object], language: str
) -> tuple[Group, ...]:
    path = ("questions", question.key, "choices")
    return tuple(
        Group(
            {
                "label": client.blueprint.text(language, *path, choice.id, "label")
                or choice.id,
                "tradeoff": client.blueprint.text(
                    language, *path, choice.id, "tradeoff"
                ),
                "is_chosen": client.answers.value(question.key) == choice.id,
            }
        )
        for choice in question.choices
        if holds(choice.when, facts) is not False
    )


def _told(
    client: Client, findings: Sequence[Finding], language: str, *, is_accepted: bool
) -> tuple[Group, ...]:
    titles = {
        document.id: client.blueprint.pick(document.titles, language)
        for document in client.blueprint.documents
    }
    return tuple(
        Group(
            {
                "rule": finding.rule,
                "severity": say(language, f"severity.{finding.severity}"),
                "message": finding.message,
                "hint": finding.hint,
                "key": finding.key,
                "document": titles.get(finding.document, ""),
                "source": finding.source,
                "confidence": finding.confidence,
                "reason": finding.reason,
            }
        )
        for finding in findings
        if finding.stands is not is_accepted
    )


def _tasks(
    client: Client, findings: Sequence[Finding], language: str
) -> tuple[Group, ...]:
    """Give one finding for each thing to do that is not just an answer to give."""
    open_keys = {
        key
        for key, answer in client.answers.known.items()
        if answer.source is Source.OPEN
    }
    things = {
        (finding.rule, finding.hint or finding.message): finding
        for finding in reversed(findings)
        if finding.key not in open_keys or finding.rule in _rules(client)
    }
    return _told(client, tuple(reversed(things.values())), language, is_accepted=False)


def _rules(client: Client) -> set[str]:
    return {rule.id for rule in client.blueprint.rules}


def _idle(client: Client, findings: Sequence[Finding]) -> tuple[Group, ...]:
    told = {finding.rule for finding in findings}
    return tuple(
        Group({"rule": override.rule, "reason": override.reason})
        for override in client.answers.overrides
        if override.rule not in told
    )
