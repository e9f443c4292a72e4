"""Owns the comparison of two texts word by word, in a way that people can follow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from policygen.model.release import Mark, Span

ALIKE = 0.4
"""Of two texts that share fewer of their words, one was written anew."""
# A telephone number, an amount or a clock time changes as a whole, and so does an address.
_TOKEN = re.compile(
    r"[^\s@]+@[\w.-]*\w|https?://\S*[\w/]"
    r"|\+?\d+(?:[ \u00a0\u202f.,:/-]\d+)*"
    r"|\w+(?:['’.-]\w+)*|\s+|.",
    re.DOTALL,
)


def split_words(text: str) -> list[str]:
    """Cut a text into words, numbers, blanks and marks."""
    return _TOKEN.findall(text)


def shared_words(before: str, after: str) -> float:
    """Give how many words two texts share, in whatever order, from 0 to 1."""
    one, other = _words(before), _words(after)
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0


def mark_words(before: str, after: str) -> tuple[Span, ...]:
    """Give a text with what was taken out and what was put in, in reading order."""
    if before == after:
        return _spans([(Mark.SAME, after)])
    if shared_words(before, after) < ALIKE:
        return _spans([(Mark.REMOVED, before), (Mark.ADDED, after)])
    return _spans(_merge(_steps(split_words(before), split_words(after))))


@lru_cache(maxsize=1024)
def _words(text: str) -> Counter[str]:
    return Counter(filter(_has_letters, split_words(text)))


def _has_letters(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _steps(
    before: Sequence[str], after: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    """Give what stayed, went and came, piece by piece; one of them is filled, or two."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        old, new = "".join(before[start:end]), "".join(after[new_start:new_end])
        yield (new, "", "") if kind == "equal" else ("", old, new)


def _merge(steps: Iterator[tuple[str, str, str]]) -> Iterator[tuple[Mark, str]]:
    """Take changes together when no more than blanks or marks stand between them."""
    removed = added = between = ""
    for same, old, new in steps:
        if not same:
            removed += between + old
            added += between + new
            between = ""
        elif (removed or added) and not _has_letters(same):
            between += same
        else:
            yield from ((Mark.REMOVED, removed), (Mark.ADDED, added))
            yield (Mark.SAME, between + same)
            removed = added = between = ""
    yield from ((Mark.REMOVED, removed), (Mark.ADDED, added), (Mark.SAME, between))


def _spans(pieces: Iterable[tuple[Mark, str]]) -> tuple[Span, ...]:
    return tuple(Span(mark, text) for mark, text in pieces if text)
