"""Owns the sentences of a pack: one by one, each with its place.

The only door to sentencex.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from policygen.model.pack import Rendered
from policygen.model.tags import parent_of

# A remark in brackets at the head of a line: sentencex would take the line for one.
_LEAD = re.compile(r"(\([^()]{1,40}\)\s+)+(?=\S)")


DOCUMENTS_AT_HAND = 64
"""Of so many documents it is kept what was worked out: those of a large pack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, heading, item or cell of a clause."""

    document: str
    clause: str
    language: str
    text: str


@lru_cache(maxsize=DOCUMENTS_AT_HAND)
def sentences_of(document: Rendered) -> tuple[Sentence, ...]:
    """Give every sentence of a document, in its order."""
    return tuple(
        Sentence(
            document=document.document,
            clause=clause.id,
            language=document.language,
            text=text,
        )
        for clause in document.clauses
        for text in split(clause.text, document.language)
    )


def split(text: str, language: str) -> tuple[str, ...]:
    """Give the sentences of a text; a line is the end of one."""
    base = parent_of(language)
    return tuple(
        sentence for line in text.splitlines() for sentence in _split_line(line, base)
    )


@lru_cache(maxsize=8192)
def _split_line(line: str, language: str) -> tuple[str, ...]:
    from sentencex import segment

    found = _LEAD.match(line)
    lead = found[0] if found else ""
    parts = segment(language, line[len(lead) :])
    return tuple(_join((part for part in parts if part.strip()), lead))


def _join(parts: Iterator[str], lead: str) -> Iterator[str]:
    """Put back together what was cut behind an abbreviation: `1 nov.` `2026`."""
    sentence = lead
    for part in parts:
        first = part.lstrip()[0]
        if sentence != lead and not (first.islower() or first.isdigit()):
            yield sentence.strip()
            sentence = ""
        sentence += part
    if sentence:
        yield sentence.strip()
