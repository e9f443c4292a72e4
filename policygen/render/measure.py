"""Owns the width of text in the fonts that we ship, and the breaking of lines by it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from policygen.render.fonts import measuring_font
from policygen.render.spare_fonts import find_spares

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

MEASURED_AT = 100
# Browsers round, hint and sometimes take another font: leave a little room.
SLACK = 1.04
WEIGHTS = {False: 400, True: 700}
_WORD = re.compile(r"[^ \t\n]+")


def text_width(text: str, size: float, font: str, *, bold: bool = False) -> float:
    """Give the width of a text set at a size."""
    return _length(text, font, bold) * size / MEASURED_AT * SLACK


def split_words(text: str) -> list[str]:
    """Give the words of a text; a no-break space, also a narrow one, is no end of one."""
    return _WORD.findall(text)


def wrap_text(
    text: str, width: float, size: float, font: str, *, bold: bool = False
) -> list[str]:
    """Break a text into lines of at most a width; a word too long is broken too."""
    space = text_width(" ", size, font, bold=bold)
    lines: list[list[str]] = []
    room = 0.0
    for word in split_words(text):
        for part in _fitting(word, width, size, font, bold=bold):
            needed = text_width(part, size, font, bold=bold)
            if lines and needed + space <= room:
                lines[-1].append(part)
                room -= needed + space
            else:
                lines.append([part])
                room = width - needed
    return [" ".join(line) for line in lines]


def _fitting(
    word: str, width: float, size: float, font: str, *, bold: bool
) -> list[str]:
    """Break a word into parts that fit on a line."""
    if text_width(word, size, font, bold=bold) <= width:
        return [word]
    parts: list[str] = []
    part = ""
    for letter in word:
        if part and text_width(part + letter, size, font, bold=bold) > width:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]


@lru_cache(maxsize=8192)
def _length(text: str, font: str, bold: bool) -> float:  # noqa: FBT001 - for the cache
    """Measure a text once: words come back in every drawing.

    A letter of another script is taken for as wide as the widest, a Chinese one.
    """
    ours = "".join(letter for letter in text if not find_spares(letter).families)
    others = len(text) - len(ours)
    return _font(font, bold=bold).getlength(ours) + others * MEASURED_AT


@cache
def _font(font: str, *, bold: bool) -> FreeTypeFont:
    from PIL import ImageFont

    path, is_variable = measuring_font(font, bold=bold)
    loaded = ImageFont.truetype(path, MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)
    if is_variable:
        loaded.set_variation_by_axes([WEIGHTS[bold]])
    return loaded
