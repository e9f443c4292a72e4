"""Owns finding the words that expressions and templates compare answers with."""

from __future__ import annotations

import re
from collections.abc import Iterator

_KEY = r"([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)(?![\w.\[(|])"
_WORD = r"""['"]([^'"]*)['"]"""
_KEY_FIRST = re.compile(rf"(?<![\w.]){_KEY}\s*[=!]=\s*{_WORD}")
_WORD_FIRST = re.compile(rf"{_WORD}\s*(?:[=!]=|(?:not\s+)?in)\s+{_KEY}")
_LISTED = re.compile(rf"(?<![\w.]){_KEY}\s+(?:not\s+)?in\s*[\[(]([^\])]*)[\])]")


def compared_choices(expression: str) -> Iterator[tuple[str, str]]:
    """Give each (key, word) of `key == 'word'`, `'word' in key`, `key in [...]`."""
    for found in _KEY_FIRST.finditer(expression):
        yield found[1], found[2]
    for found in _WORD_FIRST.finditer(expression):
        yield found[2], found[1]
    for found in _LISTED.finditer(expression):
        for word in re.findall(_WORD, found[2]):
            yield found[1], word


def words_in(expression: str) -> list[str]:
    """Give the texts between quotes."""
    return re.findall(_WORD, expression)


def numbers_in(expression: str) -> list[int]:
    """Give the whole numbers."""
    return [int(number) for number in re.findall(r"(?<![\w.])\d+(?!\w)", expression)]
