"""Owns the fonts for what the families lack: other scripts, symbols and emoji."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from unicodedata import category

from policygen.render.fonts import (
    FAMILIES,
    PAPER_FALLBACK,
    SPARE_FAMILIES,
    Family,
    faces_of,
    files_of,
    path_of,
)

# What Source Sans has is not looked up in the font, which takes time.
EVERYDAY = re.compile(
    "[\t\n\r -~\xa0-\u017f\u2010-\u2015\u2018-\u201e\u2022\u2026\u20ac]+"
)
# Characters that no font has to draw: they join, part or direct others, or vary them.
UNSEEN = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]+"
)
BLANK = "Zs"


@dataclass(frozen=True, slots=True)
class Spares:
    """The fonts that a text needs besides its own, and the characters that none has."""

    families: tuple[Family, ...] = ()
    missing: str = ""

    def files(self) -> Mapping[str, bytes]:
        """Give the font files by the address that `faces` uses."""
        return files_of(self.families)

    def faces(self) -> str:
        """Give the @font-face rules."""
        return faces_of(self.families)


def find_spares(text: str) -> Spares:
    """Find the fonts for every character of a text, in the order of the families."""
    rare = set(EVERYDAY.sub("", UNSEEN.sub("", text)))
    wanted = {letter for letter in rare if category(letter) != BLANK}
    if wanted:
        wanted -= _letters(FAMILIES[PAPER_FALLBACK])
    needed: list[Family] = []
    for family in SPARE_FAMILIES:
        found = wanted & _letters(family) if wanted else None
        if found:
            needed.append(family)
            wanted -= found
    return Spares(families=tuple(needed), missing="".join(sorted(wanted)))


def name_letters(letters: str) -> str:
    """Name characters so that somebody can find them."""
    return ", ".join(f'"{letter}" (U+{ord(letter):04X})' for letter in letters)


@cache
def _letters(family: Family) -> frozenset[str]:
    """Give the characters that a family has."""
    from fontTools.ttLib import TTFont

    with TTFont(path_of(family, family.paper[0]), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))
