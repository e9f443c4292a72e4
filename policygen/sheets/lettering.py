"""Owns which font draws which letter, and names what no font can draw."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from unicodedata import category, name, normalize

from policygen.errors import InputError, Problem
from policygen.model.signoff import Signatory
from policygen.sheets.typeface import Typeface, typeface
from policygen.speech.told import problem

UNSEEN = re.compile(
    "[\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
"""Characters that no font has to draw: they join, part or direct others, or vary them."""
JOINER, SKIN = "\u200d", "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


def letters_of(text: str) -> list[str]:
    """Give a text letter by letter, each with the marks that go with it."""
    letters: list[str] = []
    for character in text:
        is_more = (
            category(character).startswith("M")
            or UNSEEN.match(character)
            or character in SKIN
            or (letters and letters[-1].endswith(JOINER))
        )
        if is_more and letters:
            letters[-1] += character
        else:
            letters.append(character)
    return letters


class Lettering:
    """The fonts at hand for a text, the best first."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)
        self._known: dict[str, Typeface | None] = {}

    def split(self, text: str, whose: str) -> list[tuple[Typeface, str]]:
        """Give a text in pieces, each with the font that draws it.

        Raises InputError, naming `whose` text it is, when no font has one of its letters.
        """
        pieces: list[tuple[Typeface, str]] = []
        missing = []
        for letter in letters_of(text):
            found = self._font_of(letter)
            if found is None:
                missing.append(letter)
            elif pieces and pieces[-1][0] is found:
                pieces[-1] = (found, pieces[-1][1] + letter)
            else:
                pieces.append((found, letter))
        if missing:
            raise InputError(*(_cannot_print(letter, whose) for letter in missing))
        return pieces

    def find_missing(self, text: str, whose: str) -> tuple[Problem, ...]:
        """Give each letter that no font has; one look tells that the best has them all."""
        best = typeface(self._paths[0]).letters if self._paths else frozenset()
        if best.issuperset(normalize("NFC", text)):
            return ()
        return tuple(
            _cannot_print(letter, whose)
            for letter in letters_of(text)
            if self._font_of(letter) is None
        )

    def _font_of(self, letter: str) -> Typeface | None:
        """Give the first font that has a letter with its marks."""
        if letter not in self._known:
            self._known[letter] = self._find(letter)
        return self._known[letter]

    def _find(self, letter: str) -> Typeface | None:
        seen = frozenset(UNSEEN.sub("", normalize("NFC", letter)))
        for path in self._paths:
            found = typeface(path)
            if seen <= found.letters:
                return found
        return None


@cache
def lettering(paths: tuple[Path, ...]) -> Lettering:
    """Give the lettering for a list of font files; each process keeps it."""
    return Lettering(paths)


def unprintable_letters(
    person: Signatory, paths: tuple[Path, ...]
) -> tuple[Problem, ...]:
    """Give each letter of a person's name, function or entity that no font has."""
    texts = (person.name, person.function, person.entity, person.department)
    letters = lettering(paths)
    found = (letters.find_missing(text, person.name) for text in texts)
    return tuple(dict.fromkeys(problem for part in found for problem in part))


def _cannot_print(letter: str, whose: str) -> Problem:
    known = name(letter[0], "")
    script = known.partition(" ")[0].lower().partition("-")[0]
    is_letter = bool(script) and not category(letter[0]).startswith("C")
    return problem(
        "sheet.no_font",
        remedy="sheet.font_hint" if is_letter else "sheet.no_letter_hint",
        key=whose,
        letter=letter,
        numbers=" ".join(f"U+{ord(character):04X}" for character in letter),
        whose=whose,
        script=script.title(),
        package=f"fontpkg-noto-sans-{script}",
    )
