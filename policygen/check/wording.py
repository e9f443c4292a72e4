"""Owns the rules over text: what may not stand in a pack, and what has to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from policygen.check.rules import make_finding
from policygen.check.sentences import Sentence, sentences_of, split
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint, Patterns, Wording
from policygen.model.finding import Finding
from policygen.model.pack import Rendered
from policygen.model.replies import texts_of
from policygen.model.values import Localised, Value
from policygen.sandbox.expressions import holds
from policygen.sandbox.patterns import compile_pattern, fold, word_pattern

REPLIES = "replies"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What a rule looks for in one language."""

    never: tuple[str, ...]
    unless: tuple[str, ...]
    must: tuple[str, ...]


def find_wording(
    blueprint: Blueprint,
    answers: Answers,
    facts: Mapping[str, object],
    documents: Sequence[Rendered],
    language: str,
) -> list[Finding]:
    """Report what rules find in the text of documents and replies.

    Findings are told in `language`; each names its place and the sentence.
    """
    pack = {
        (document.document, document.language): sentences_of(document)
        for document in documents
    }
    found: dict[Finding, None] = {}
    for rule in blueprint.rules:
        if rule.text is None or holds(rule.condition, facts) is not True:
            continue
        finding = make_finding(blueprint, rule, facts, language)
        for place in _broken(blueprint, answers, rule.text, pack):
            found[
                replace(
                    finding,
                    document=place.document,
                    clause=place.clause,
                    language=place.language,
                    sentence=place.text,
                )
            ] = None
    return list(found)


def _broken(
    blueprint: Blueprint,
    answers: Answers,
    wording: Wording,
    pack: Mapping[tuple[str, str], Sequence[Sentence]],
) -> Iterator[Sentence]:
    """Give the sentences that break a rule; of one that lacks, only the place."""
    homes = {
        document.id
        for document in blueprint.documents
        if document.id in wording.documents
        or any(clause.id in wording.clauses for clause in document.clauses)
    }
    for (document, language), every in pack.items():
        if document in homes:
            look = _look(blueprint, answers, wording, language)
            seen = [item for item in every if _is_seen(item, wording)]
            clause = wording.clauses[0] if len(wording.clauses) == 1 else ""
            yield from _search(look, seen, (document, clause, language))
    if wording.replies is not None:
        for language in dict.fromkeys(language for _, language in pack):
            look = _look(blueprint, answers, wording, language)
            said = _said(blueprint, wording.replies, language)
            for reply, text in said:
                yield from _search(look, text, (REPLIES, reply, language))


def _is_seen(sentence: Sentence, wording: Wording) -> bool:
    return sentence.document in wording.documents or sentence.clause in wording.clauses


def _look(
    blueprint: Blueprint, answers: Answers, wording: Wording, language: str
) -> _Look:
    words = _words(answers.value(wording.avoid), language)
    return _Look(
        never=(*_pick(blueprint, wording.never, language), *map(word_pattern, words)),
        unless=_pick(blueprint, wording.unless, language),
        must=_pick(blueprint, wording.must, language),
    )


def _pick(blueprint: Blueprint, patterns: Patterns, language: str) -> tuple[str, ...]:
    known = (patterns.get(candidate) for candidate in blueprint.fallbacks(language))
    return next((found for found in known if found), ())


def _words(value: Value | None, language: str) -> list[str]:
    """Give the words that an answer lists, with commas or lines between them."""
    text = value.in_language(language) if isinstance(value, Localised) else value
    if not isinstance(text, str):
        return []
    parts = text.replace("\n", ",").replace(";", ",").split(",")
    return [part.strip() for part in parts if part.strip()]


def _search(
    look: _Look, sentences: Iterable[Sentence], place: tuple[str, str, str]
) -> Iterator[Sentence]:
    lacking = set(look.must)
    for sentence in sentences:
        text = fold(sentence.text)
        lacking -= {pattern for pattern in lacking if _matches(text, [pattern])}
        if _matches(text, look.never) and not _matches(text, look.unless):
            yield sentence
    if lacking:
        document, clause, language = place
        yield Sentence(document=document, clause=clause, language=language, text="")


def _matches(text: str, patterns: Iterable[str]) -> bool:
    return any(compile_pattern(pattern).search(text) for pattern in patterns)


def _said(
    blueprint: Blueprint, wanted: Mapping[str, str], language: str
) -> Iterator[tuple[str, list[Sentence]]]:
    """Give each text of the replies that have the facts that are wanted."""
    libraries = (blueprint.replies.get(one) for one in blueprint.fallbacks(language))
    for reply in next((library for library in libraries if library), ()):
        name = str(reply.get("id", ""))
        for text in texts_of(reply, wanted):
            yield (
                name,
                [
                    Sentence(
                        document=REPLIES, clause=name, language=language, text=sentence
                    )
                    for sentence in split(text, language)
                ],
            )
