"""Owns the width of text in the fonts that we ship, and the breaking of lines by it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from policygen.render.fonts import measuring_font

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

MEASURED_AT = 100
# Browsers round, hint and sometimes take another font: leave a little room.
SLACK = 1.04
WEIGHTS = {False: 400, True: 700}


def text_width(text: str, size: float, font: str, *, bold: bool = False) -> float:
    """Give the width of a text set at a size."""
    return _font(font, bold=bold).getlength(text) * size / MEASURED_AT * SLACK


def wrap_text(
    text: str, width: float, size: float, font: str, *, bold: bool = False
) -> list[str]:
    """Break a text into lines of at most a width; a word too long is broken too."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        for part in _fitting(word, width, size, font, bold=bold):
            longer = f"{line} {part}".strip()
            if line and text_width(longer, size, font, bold=bold) > width:
                lines.append(line)
                longer = part
            line = longer
    return [*lines, line] if line else lines


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


@cache
def _font(font: str, *, bold: bool) -> FreeTypeFont:
    from PIL import ImageFont

    path, is_variable = measuring_font(font, bold=bold)
    loaded = ImageFont.truetype(path, MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)
    if is_variable:
        loaded.set_variation_by_axes([WEIGHTS[bold]])
    return loaded
