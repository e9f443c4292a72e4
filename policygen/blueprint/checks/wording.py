"""Owns the text that rules look at: it exists, and is looked at in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policygen.blueprint.checks.parts import home_of
from policygen.blueprint.folder import Step
from policygen.blueprint.load import Reading
from policygen.blueprint.rules import RULES
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Blueprint, QuestionType
from policygen.model.replies import texts_of
from policygen.model.rule import Patterns, Rule, Wording

WORDS = (QuestionType.TEXT, QuestionType.LONG_TEXT)


def check_wording(reading: Reading) -> Iterator[Problem]:
    """Give what rules over text name that is not there, and what they pass over."""
    for rule in reading.blueprint.rules:
        if rule.text:
            yield from _check_places(reading, rule, rule.text)
            yield from _check_avoid(reading, rule, rule.text)
            yield from _check_languages(reading, rule, rule.text)


def _check_places(reading: Reading, rule: Rule, text: Wording) -> Iterator[Problem]:
    documents = reading.blueprint.documents
    known = {
        "documents": [document.id for document in documents],
        "clauses": [clause.id for document in documents for clause in document.clauses],
    }
    for kind, named in (("documents", text.documents), ("clauses", text.clauses)):
        for name in named:
            if name not in known[kind]:
                yield _problem(
                    reading,
                    rule,
                    (kind, name),
                    f'looks at "{name}", which is not among the {kind}.',
                    suggest(name, known[kind]) or "Remove it, or write what is there.",
                )
    for language, library in reading.blueprint.replies.items():
        if text.replies is not None and not any(
            True for reply in library for _ in texts_of(reply, text.replies)
        ):
            yield _problem(
                reading,
                rule,
                ("replies",),
                f"looks at replies that replies/{language}.yaml does not have.",
                "Mend the facts that they must have, or add a reply with a text.",
            )


def _check_avoid(reading: Reading, rule: Rule, text: Wording) -> Iterator[Problem]:
    if not text.avoid:
        return
    question = reading.blueprint.question(text.avoid)
    if question is None or question.type not in WORDS:
        known = [q.key for q in reading.blueprint.questions if q.type in WORDS]
        yield _problem(
            reading,
            rule,
            ("avoid",),
            f'avoids the words of "{text.avoid}", which is no question for a text.',
            suggest(text.avoid, known) or "Write the key of a question of type text.",
        )


def _check_languages(reading: Reading, rule: Rule, text: Wording) -> Iterator[Problem]:
    """Give the languages in which a rule has nothing to look for."""
    blueprint = reading.blueprint
    homes = dict.fromkeys(home_of(blueprint, one) for one in blueprint.languages)
    kinds: Mapping[str, Patterns] = {
        "never": text.never,
        "unless": text.unless,
        "must": text.must,
    }
    for kind, patterns in kinds.items():
        for home in homes if patterns else ():
            if _lacks(blueprint, patterns, home):
                yield _problem(
                    reading,
                    rule,
                    (kind,),
                    f'has no patterns under "{kind}" in the language "{home}".',
                    f"Add {home}: [...], with what people write in that language.",
                )


def _lacks(blueprint: Blueprint, patterns: Patterns, home: str) -> bool:
    return any(
        not any(patterns.get(one) for one in blueprint.fallbacks(language))
        for language in blueprint.languages
        if home_of(blueprint, language) == home
    )


def _problem(
    reading: Reading, rule: Rule, path: tuple[Step, ...], message: str, hint: str
) -> Problem:
    return reading.folder.problem(
        RULES, (rule.id, "text", *path), f'The rule "{rule.id}" {message}', hint
    )
