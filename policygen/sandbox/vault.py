"""Owns the marker words that stand for values until the markup is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

FIRST, LAST, ZERO = 0x10600, 0x10601, 0x10610
QUOTE, UNQUOTE = chr(0x10602), chr(0x10603)
"""Around what is a block quote in Markdown."""
TOKEN = re.compile(f"{chr(FIRST)}([{chr(ZERO)}-{chr(ZERO + 9)}]+){chr(LAST)}")
MARKS = re.compile(f"[{chr(FIRST)}-{chr(ZERO + 9)}]")
_REFUSED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        f"{chr(p + 0xFFFE)}{chr(p + 0xFFFF)}" for p in range(0, 0x110000, 0x10000)
    )
    + "]"
)
_START, _END = chr(FIRST), chr(LAST)
_LETTERS = {ord(str(digit)): chr(ZERO + digit) for digit in range(10)}
DEEPEST = 8
FIRST_PRINTABLE = 0xA0


def refused_character(text: str) -> str:
    """Say which character of a text cannot be printed, and where; "" when all can.

    Refused are control characters (but for tab and line ends), halves of surrogate
    pairs, code points that are no characters, and the letters of the marker words.
    """
    found = _REFUSED.search(text) or MARKS.search(text)
    if not found:
        return ""
    code = ord(found[0])
    if code in range(FIRST, ZERO + 10):
        kind = "reserved letter"
    else:
        kind = (
            "control character"
            if code < FIRST_PRINTABLE
            else "code point without a character"
        )
    return f"{kind} U+{code:04X} at position {found.start() + 1}"


def is_unprintable(text: str) -> bool:
    """Tell whether a text has a character that no page can show."""
    return bool(_REFUSED.search(text))


class Kind(StrEnum):
    """What stands behind a marker word."""

    VALUE = "value"
    TODO = "todo"
    BLOCK = "block"
    LINK = "link"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Secret:
    """One hidden thing: a text, or what the engine made for HTML and for Markdown.

    For a link `text` is what is shown and `html` its target; for an answer to come
    `html` is its title. A drawing has `paper` too: it is put in after all cleaning,
    `html` on a screen page and `paper` on a paper one. `markdown` is what stands in
    Markdown in the place of a block.
    """

    kind: Kind
    text: str
    html: str = ""
    paper: str = ""
    markdown: str = ""


class Vault:
    """Hides values behind words of letters that no markup language has a use for."""

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def hide(self, secret: Secret) -> str:
        """Keep a secret and give the word that stands for it."""
        number = str(len(self._secrets)).translate(_LETTERS)
        word = f"{_START}{number}{_END}"
        self._secrets[word] = secret
        return word

    def replace(self, secret: Secret, word: str) -> None:
        """Put another secret behind a word that was given before."""
        self._secrets[str(word)] = secret

    def secret_of(self, word: str) -> Secret:
        """Give what stands behind a word."""
        try:
            return self._secrets[word]
        except KeyError:
            message = "A text holds a word that only the engine may make."
            raise MarkerError(message) from None

    def expand(
        self, text: str, show: Callable[[Secret], str | None], depth: int = 0
    ) -> str:
        """Replace every word in a text, and the words in what they stand for.

        A word stays where `show` gives None.
        """
        if depth > DEEPEST:
            raise MarkerError("Values are nested too deep.")

        def put(found: re.Match[str]) -> str:
            shown = show(self.secret_of(found[0]))
            if shown is None:
                return found[0]
            return self.expand(shown, show, depth + 1) if _START in shown else shown

        return TOKEN.sub(put, text)

    def plain(self, text: str) -> str:
        """Give the text as a reader sees it, without any markup."""
        return whole(self.expand(text, lambda secret: secret.text))

    def todos(self, text: str) -> Iterator[str]:
        """Give the titles of the answers to come that a text prints."""
        for found in TOKEN.finditer(text):
            secret = self.secret_of(found[0])
            if secret.kind is Kind.TODO:
                yield secret.html
            else:
                yield from self.todos(secret.text)


class MarkerError(ValueError):
    """A marker word was cut, forged or nested without end."""


def whole(text: str) -> str:
    """Give a text back when no part of a marker word is left in it."""
    if MARKS.search(text):
        raise MarkerError(
            "A filter cut a printed value in two (truncate, reverse or list on a block)."
        )
    return text
