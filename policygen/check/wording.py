"""Owns the rules over text: what may not stand in a pack, and what has to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TypeAlias

from policygen.check.rules import make_finding
from policygen.check.sentences import (
    DOCUMENTS_AT_HAND,
    Sentence,
    sentences_of,
    split,
)
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint
from policygen.model.finding import Finding
from policygen.model.pack import Rendered
from policygen.model.replies import texts_of
from policygen.model.rule import Patterns, Wording
from policygen.model.values import Localised, Value
from policygen.sandbox.expressions import holds
from policygen.sandbox.patterns import compile_pattern, fold, word_pattern
from policygen.sandbox.variants import settle_list

REPLIES = "replies"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What a rule looks for in one language."""

    never: tuple[str, ...]
    unless: tuple[str, ...]
    must: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Passage:
    """Sentences that are searched together, with what a search looks at."""

    place: tuple[str, str, str]
    sentences: tuple[Sentence, ...]
    folded: tuple[str, ...]
    whole: str


Wanted: TypeAlias = tuple[tuple[str, str], ...]
Said: TypeAlias = Callable[[Wanted, str], tuple[tuple[str, str], ...]]
"""Gives the replies that have the facts wanted, in a language: the name and a text."""


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
    known = _settled(blueprint, facts, {one.language for one in documents})

    @cache
    def said(wanted: Wanted, language: str) -> tuple[tuple[str, str], ...]:
        return tuple(_said(known, dict(wanted), language))

    found: dict[Finding, None] = {}
    for rule in blueprint.rules:
        if rule.text is None or holds(rule.condition, facts) is not True:
            continue
        places = list(_broken(blueprint, answers, rule.text, documents, said))
        if not places:
            continue
        finding = make_finding(blueprint, rule, facts, language)
        for place in places:
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


def _settled(
    blueprint: Blueprint, facts: Mapping[str, object], languages: set[str]
) -> Blueprint:
    """Give the blueprint with the replies that are for this client."""
    wanted = {name for one in languages for name in blueprint.fallbacks(one)}
    return replace(
        blueprint,
        replies={
            one: [
                reply
                for reply in settle_list(library, facts)
                if isinstance(reply, Mapping)
            ]
            for one, library in blueprint.replies.items()
            if one in wanted
        },
    )


def _broken(
    blueprint: Blueprint,
    answers: Answers,
    wording: Wording,
    documents: Sequence[Rendered],
    said: Said,
) -> Iterator[Sentence]:
    """Give the sentences that break a rule; of one that lacks, only the place."""
    homes = {
        document.id
        for document in blueprint.documents
        if document.id in wording.documents
        or any(clause.id in wording.clauses for clause in document.clauses)
    }
    for document in documents:
        if document.document in homes:
            look = _look(blueprint, answers, wording, document.language)
            yield from _search_in(document, wording.documents, wording.clauses, look)
    if wording.replies is not None:
        wanted = tuple(wording.replies.items())
        for language in dict.fromkeys(document.language for document in documents):
            look = _look(blueprint, answers, wording, language)
            for name, text in said(wanted, language):
                yield from _search_reply(name, text, language, look)


@lru_cache(maxsize=128 * DOCUMENTS_AT_HAND)
def _search_in(
    document: Rendered,
    documents: tuple[str, ...],
    clauses: tuple[str, ...],
    look: _Look,
) -> tuple[Sentence, ...]:
    """Give what a rule finds in a document; it is asked again for every memo."""
    return tuple(_search(look, _passage(document, documents, clauses)))


@lru_cache(maxsize=16_384)
def _search_reply(
    name: str, text: str, language: str, look: _Look
) -> tuple[Sentence, ...]:
    return tuple(_search(look, _reply(name, text, language)))


@lru_cache(maxsize=16 * DOCUMENTS_AT_HAND)
def _passage(
    document: Rendered, documents: tuple[str, ...], clauses: tuple[str, ...]
) -> _Passage:
    """Give the part of a document at which a rule looks."""
    name = document.document
    clause = clauses[0] if len(clauses) == 1 else ""
    sentences = sentences_of(document)
    if name not in documents:
        sentences = tuple(one for one in sentences if one.clause in clauses)
    return _fold((name, clause, document.language), sentences)


def _fold(place: tuple[str, str, str], sentences: tuple[Sentence, ...]) -> _Passage:
    folded = tuple(fold(sentence.text) for sentence in sentences)
    return _Passage(
        place=place, sentences=sentences, folded=folded, whole="\n".join(folded)
    )


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


def _search(look: _Look, passage: _Passage) -> Iterator[Sentence]:
    """Give the sentences with what may not be there; for what lacks, only the place.

    Every pattern first looks at all of the text at once: few of them occur at all.
    """
    never = _occurring(look.never, passage.whole)
    if never:
        for text, sentence in zip(passage.folded, passage.sentences, strict=True):
            if _matches(text, never) and not _matches(text, look.unless):
                yield sentence
    here = _occurring(look.must, passage.whole)
    if any(
        pattern not in here
        or not any(_matches(text, [pattern]) for text in passage.folded)
        for pattern in look.must
    ):
        document, clause, language = passage.place
        yield Sentence(document=document, clause=clause, language=language, text="")


@lru_cache(maxsize=4096)
def _occurring(patterns: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Give the patterns that are found in a text of several lines."""
    return tuple(pattern for pattern in patterns if _matches(text, [pattern]))


def _matches(text: str, patterns: Iterable[str]) -> bool:
    return any(compile_pattern(pattern).search(text) for pattern in patterns)


def _said(
    blueprint: Blueprint, wanted: Mapping[str, str], language: str
) -> Iterator[tuple[str, str]]:
    """Give name and text of the replies that have the facts that are wanted."""
    libraries = (blueprint.replies.get(one) for one in blueprint.fallbacks(language))
    for reply in next((library for library in libraries if library), ()):
        for text in texts_of(reply, wanted):
            yield str(reply.get("id", "")), text


@lru_cache(maxsize=1024)
def _reply(name: str, text: str, language: str) -> _Passage:
    return _fold(
        (REPLIES, name, language),
        tuple(
            Sentence(document=REPLIES, clause=name, language=language, text=sentence)
            for sentence in split(text, language)
        ),
    )
