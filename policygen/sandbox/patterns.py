"""Owns the patterns with which rules look at text: few signs, and never slow.

A pattern is a regular expression of small letters with `|`, `( )`, `[ ]`, `.`, `?`,
`{m,n}` and the escapes below. There is no `*` or `+`, and the ways in which it can
match at one place are counted: so no text can make it search for ever.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 600
MOST_REPEATS = 100
MOST_GROUP_REPEATS = 5
MOST_WAYS = 50_000
ESCAPES = frozenset("bdwsBDWS")

_BOUNDS = re.compile(r"\{(\d{1,4})(?:,(\d{1,4}))?\}")
_ESCAPED = re.compile(r"\\.", re.DOTALL)
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'"})


class _Wrong(Exception):  # noqa: N818
    """Says what is wrong with a pattern."""


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Give a text as patterns see it: small letters, one space, straight apostrophes."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.translate(_APOSTROPHES).split())


@lru_cache(maxsize=1024)
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Give the expression of a pattern, to search folded text with.

    Several folded texts can be searched at once, one on each line.
    """
    return re.compile(pattern, re.MULTILINE)


def word_pattern(word: str) -> str:
    """Give the pattern that finds a word or phrase as a whole."""
    return rf"(?<!\w){re.escape(fold(word))}(?!\w)"


def pattern_problem(pattern: str) -> str:
    """Say what is wrong with a pattern; "" when nothing is."""
    try:
        _check(pattern)
    except _Wrong as wrong:
        return str(wrong)
    return ""


def _check(pattern: str) -> None:
    if not pattern:
        raise _Wrong("it is empty")
    if len(pattern) > LONGEST:
        raise _Wrong(f"it is longer than {LONGEST} characters")
    if fold(plain := _ESCAPED.sub("", pattern)) != " ".join(plain.split()):
        raise _Wrong("it has capitals, and text is looked at in small letters")
    reader = _Reader(pattern)
    ways = reader.read_choices()
    if reader.at < len(pattern):
        raise _Wrong("it has a ) too many")
    if ways > MOST_WAYS:
        raise _Wrong("it can match in too many ways, which is slow")
    try:
        found = re.compile(pattern)
    except re.error as error:
        raise _Wrong(f"it cannot be read ({error.msg})") from error
    if found.search(""):
        raise _Wrong("it matches nothing at all, so it would match everywhere")


class _Reader:
    """Reads a pattern from left to right and counts the ways in which it can match."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def read_choices(self) -> int:
        """Count the ways of `a|b`; choices that begin differently exclude each other."""
        ways: dict[str, int] = {}
        while not ways or self._take("|"):
            first, then = (
                self.pattern[self.at : self.at + 1],
                self.pattern[self.at + 1 :],
            )
            start = first if first.isalnum() and then[:1] not in "?{" else ""
            ways[start] = ways.get(start, 0) + self._read_row()
        unknown = ways.pop("", 0)
        return unknown + max(ways.values(), default=0)

    def _read_row(self) -> int:
        ways = 1
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            ways = min(ways * self._read_piece(), MOST_WAYS + 1)
        return ways

    def _read_piece(self) -> int:
        ways = self._read_atom()
        if self._take("?"):
            least, most = 0, 1
        elif found := _BOUNDS.match(self.pattern, self.at):
            self.at = found.end()
            least = int(found[1])
            most = int(found[2] or found[1])
            self._take("?")
        else:
            return ways
        if most > MOST_REPEATS:
            raise _Wrong(f"it repeats something more than {MOST_REPEATS} times")
        if ways == 1:
            return max(most - least + 1, 1)
        if most > MOST_GROUP_REPEATS:
            raise _Wrong("it repeats a part that can match in several ways")
        return sum(ways**count for count in range(least, most + 1))

    def _read_atom(self) -> int:
        sign = self.pattern[self.at]
        if self._take("("):
            return self._read_group()
        if sign in "*+":
            raise _Wrong(f'it has a {sign}; write how often, as in ".{{0,40}}"')
        if sign in "?{":
            raise _Wrong(f"it has a {sign} with nothing before it to repeat")
        if self._take("["):
            return self._read_class()
        self._read_sign()
        return 1

    def _read_group(self) -> int:
        if self._take("?") and not self._take(":"):
            raise _Wrong('of the groups that begin with "(?" it can have "(?:" only')
        ways = self.read_choices()
        if not self._take(")"):
            raise _Wrong("it has a ( too many")
        return ways

    def _read_class(self) -> int:
        self._take("^")
        self._take("]")
        while self.at < len(self.pattern) and self.pattern[self.at] != "]":
            self._read_sign()
        if not self._take("]"):
            raise _Wrong("it has a [ too many")
        return 1

    def _read_sign(self) -> None:
        sign = self.pattern[self.at]
        self.at += 1
        if sign != "\\":
            return
        escaped = self.pattern[self.at : self.at + 1]
        if not escaped or (escaped.isalnum() and escaped not in ESCAPES):
            raise _Wrong(f'it has "\\{escaped}", which is not read here')
        self.at += 1

    def _take(self, sign: str) -> bool:
        if self.pattern[self.at : self.at + 1] != sign:
            return False
        self.at += 1
        return True
