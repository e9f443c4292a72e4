"""Owns the comparison of two releases: clause by clause, in each language."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from policygen.model.pack import ClauseText
from policygen.model.release import (
    AnswerChange,
    Cause,
    ChangeKind,
    ClauseChange,
    Comparison,
    FrozenAnswer,
    FrozenDocument,
    FrozenTexts,
    MarkedBlock,
    Place,
    Release,
    Span,
    Weight,
)
from policygen.release.blocks import mark_blocks
from policygen.release.words import mark_words

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_ADDRESS = re.compile(r"[^\s@]+@[\w.-]*\w|(?:https?://|www\.)\S*[\w/]")
NOTHING = FrozenAnswer(plain="", title="", shown="")
NO_CLAUSE = ClauseText(id="", number="", title="", markdown="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What is about to be released.

    `texts` are as they will be printed. `unstamped` are the same documents with the
    version and the date in force of the release before, so that what remains to be
    seen is what changed by itself. `number_words` are, by language, words that are
    numbers; `ignored` are keys of answers that change nothing that people sign.
    `binding` says of a translation which document its readers sign.
    """

    version: str
    weight: Weight
    texts: FrozenTexts
    unstamped: Sequence[FrozenDocument]
    number_words: Mapping[str, frozenset[str]]
    ignored: frozenset[str]
    binding: Mapping[Place, Place] = field(default_factory=dict)


def compare(before: Release, old: FrozenTexts, new: Candidate) -> Comparison:
    """Give every difference between a release and what is to follow it."""
    changes = tuple(
        change
        for pair in _pairs(old.documents, new)
        for change in _compare_documents(pair, new)
    )
    touched = {item.place for item in changes if item.weight is Weight.MATERIAL}
    every = (*old.documents, *new.texts.documents)
    return Comparison(
        before=before.version,
        after=new.version,
        weight=new.weight,
        answers=tuple(_compare_answers(old.answers, new)),
        clauses=changes,
        reopens=tuple(sorted(_reopened(old.documents, new, touched))),
        titles={document.place: document.title for document in every},
    )


def _reopened(
    old: Sequence[FrozenDocument], new: Candidate, touched: Container[Place]
) -> Iterator[Place]:
    """Give what people signed and have to sign again, in this language or another.

    A language that is no longer delivered is among them, as long as the document is
    still signed in another one; a language that is new is not: nobody signed it.
    """
    signed = {item.document for item in new.texts.documents if item.is_signed}
    for item in old:
        binding = new.binding.get(item.place, item.place)
        if (
            item.is_signed
            and item.document in signed
            and (item.place in touched or binding in touched)
        ):
            yield item.place


def compare_clauses(
    before: FrozenDocument, after: FrozenDocument, touched: Container[str]
) -> Iterator[ClauseChange]:
    """Give how the clauses that were touched differ between two versions of a document.

    A clause that was changed and changed back is not among them.
    """
    old, new = _clauses(before), _clauses(after)
    for clause_id in _in_order(list(new), list(old)):
        one, other = old.get(clause_id), new.get(clause_id)
        causes = _causes(one, other, frozenset())
        if clause_id in touched and causes:
            yield ClauseChange(
                document=after.document,
                language=after.language,
                weight=Weight.MATERIAL,
                causes=causes,
                **_describe(one or NO_CLAUSE, other or NO_CLAUSE),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """A document in the release before, as it would be now, and as it will be printed."""

    place: Place
    old: FrozenDocument | None
    unstamped: FrozenDocument | None
    new: FrozenDocument | None


def _pairs(old: Sequence[FrozenDocument], new: Candidate) -> Iterator[_Pair]:
    printed = {document.place: document for document in new.texts.documents}
    unstamped = {document.place: document for document in new.unstamped}
    before = {document.place: document for document in old}
    for place in dict.fromkeys((*printed, *before)):
        yield _Pair(
            place=place,
            old=before.get(place),
            unstamped=unstamped.get(place),
            new=printed.get(place),
        )


def _clauses(document: FrozenDocument | None) -> dict[str, ClauseText]:
    """Give the clauses by id; the title of the document itself has the id ""."""
    if document is None:
        return {}
    title = ClauseText(id="", number="", title=document.title, markdown="")
    return {clause.id: clause for clause in (title, *document.clauses)}


def _compare_documents(pair: _Pair, new: Candidate) -> Iterator[ClauseChange]:
    old, unstamped, printed = (
        _clauses(document) for document in (pair.old, pair.unstamped, pair.new)
    )
    for clause_id in _in_order(list(printed), list(old)):
        before, after = old.get(clause_id), printed.get(clause_id)
        words = new.number_words.get(pair.place[1], frozenset())
        causes = _causes(before, unstamped.get(clause_id, after), words)
        if causes:
            yield ClauseChange(
                document=pair.place[0],
                language=pair.place[1],
                weight=new.weight,
                causes=causes,
                **_describe(before or NO_CLAUSE, after or NO_CLAUSE),
            )


class _Description(TypedDict):
    clause: str
    number: str
    title: str
    kind: ChangeKind
    heading: tuple[Span, ...]
    blocks: tuple[MarkedBlock, ...]


def _describe(before: ClauseText, after: ClauseText) -> _Description:
    """Say what became of a clause; one of the two may be none."""
    shown = before if after is NO_CLAUSE else after
    kind = ChangeKind.CHANGED
    if before is NO_CLAUSE:
        kind = ChangeKind.ADDED
    elif after is NO_CLAUSE:
        kind = ChangeKind.REMOVED
    return _Description(
        clause=shown.id,
        number=shown.number,
        title=shown.title,
        kind=kind,
        heading=mark_words(before.title, after.title),
        blocks=tuple(mark_blocks(before.blocks, after.blocks)),
    )


def _in_order(now: Sequence[str], before: Sequence[str]) -> list[str]:
    """Give all ids as they stand now, those that are gone where they stood."""
    order = list(now)
    for index, item in enumerate(before):
        if item not in order:
            place = order.index(before[index - 1]) + 1 if index else 0
            order.insert(place, item)
    return order


def _causes(
    before: ClauseText | None, after: ClauseText | None, words: frozenset[str]
) -> tuple[Cause, ...]:
    """Give why a clause is not the same; nothing when it is."""
    if not before or not after:
        return (Cause.CLAUSE,)
    if (before.title, before.blocks) == (after.title, after.blocks):
        return ()
    old, new = _text(before), _text(after)
    found = []
    if _numbers(old, words) != _numbers(new, words):
        found.append(Cause.NUMBER)
    if _ADDRESS.findall(old) != _ADDRESS.findall(new):
        found.append(Cause.CONTACT)
    return tuple(found) or (Cause.WORDING,)


def _text(clause: ClauseText) -> str:
    return "\n".join(
        (clause.title, *(" ".join(block.cells) for block in clause.blocks))
    )


def _numbers(text: str, words: frozenset[str]) -> list[str]:
    """Give the numbers in a text in their order, also those that are spelled."""
    found = _NUMBER.findall(text.lower())
    return [word for word in found if not word.isalpha() or word in words]


def _compare_answers(
    old: Mapping[str, FrozenAnswer], new: Candidate
) -> Iterator[AnswerChange]:
    now = new.texts.answers
    for key in dict.fromkeys((*now, *old)):
        before, after = old.get(key, NOTHING), now.get(key, NOTHING)
        if key not in new.ignored and before.plain != after.plain:
            yield AnswerChange(
                key=key,
                title=after.title or before.title,
                before=before.shown,
                after=after.shown,
            )
