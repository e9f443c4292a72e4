"""Owns the e-mail addresses that stand in a longer text: found, left out, made a link."""

from __future__ import annotations

import re
from typing import Final

PLAIN_EMAIL: Final = (
    r"[a-z0-9](?:[a-z0-9_-]|[.+](?=[a-z0-9])){0,62}"
    r"@(?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\.)+"
    r"(?!(?:arpa|invalid|local|localhost|onion|test)\b)[a-z]{2,24}"
)
"""The form of an address of small ASCII letters; others are rare, and stay in the text."""

_STANDING: Final = re.compile(
    rf"(?<![\w@.+-]){PLAIN_EMAIL}(?![\w@+-]|\.\w)", re.IGNORECASE
)
_AROUND: Final = re.compile(r"\s*[(<\[]?\s*$"), re.compile(r"^\s*[)>\]]?[\s.,;]*")
_ENDS: Final = " \t\n,;"


def first_email(text: str) -> str:
    """Give the first address in a text, "" when it has none."""
    found = _STANDING.search(text)
    return found[0] if found else ""


def without_email(text: str) -> str:
    """Give a text without its first address, nor the brackets and commas around it."""
    found = _STANDING.search(text)
    if not found:
        return text
    before = _AROUND[0].sub("", text[: found.start()]).rstrip(_ENDS)
    after = _AROUND[1].sub("", text[found.end() :])
    return f"{before} {after}".strip(_ENDS)


def split_emails(text: str) -> list[str]:
    """Cut a text so that every second piece is an address."""
    pieces, done = [], 0
    for found in _STANDING.finditer(text):
        pieces += [text[done : found.start()], found[0]]
        done = found.end()
    return [*pieces, text[done:]]
