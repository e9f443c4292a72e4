"""Owns the text behind the glyphs of a PDF, where glyphs alone do not tell it.

In most text each glyph stands for a letter, and WeasyPrint notes which. In Arabic,
Hindi or a letter under a heap of accents several glyphs make a letter and are drawn in
another order: there the text itself is written into the file, as /ActualText.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias
from unicodedata import bidirectional, category

import pydyf
from weasyprint.draw import text as drawing

from policygen.render.spare_fonts import EVERYDAY, UNSEEN

# A keycap goes around a digit: one glyph for one character.
PLAIN_MARKS = "\u20e3"
FROM_THE_RIGHT = {"R", "AL", "AN"}

NOTHING = "\u200b"

Meanings: TypeAlias = dict[int, str]


def is_intricate(text: str) -> bool:
    """Tell whether the glyphs of a text do not tell it letter by letter."""
    return any(
        category(letter).startswith("M") or bidirectional(letter) in FROM_THE_RIGHT
        for letter in EVERYDAY.sub("", UNSEEN.sub("", text))
        if letter not in PLAIN_MARKS
    )


@contextmanager
def told_text() -> Iterator[None]:
    """Let WeasyPrint write the text of intricate lines into the file."""
    before = drawing.draw_first_line
    drawing.draw_first_line = _Teller(before)
    try:
        yield
    finally:
        drawing.draw_first_line = before


class _Teller:
    """Draws the lines of one document.

    WeasyPrint takes as the meaning of a glyph what it stood for first. What a glyph
    meant in an intricate line is no more than a guess, so an ordinary line is asked
    first what its glyphs mean.
    """

    def __init__(self, draw: Callable[..., Any]) -> None:
        self._draw = draw
        self._guesses: dict[object, Meanings] = {}

    def __call__(self, stream: Any, textbox: Any, *place: Any) -> object:  # noqa: ANN401 - WeasyPrint has no types
        fonts = stream._fonts
        if EVERYDAY.fullmatch(textbox.text) and not self._guesses:
            return self._draw(stream, textbox, *place)
        if is_intricate(textbox.text):
            return self._tell(stream, textbox, *place)
        for key, guesses in self._guesses.items():
            for glyph in guesses:
                del fonts[key].to_unicode[glyph]
        drawn = self._draw(stream, textbox, *place)
        for key, guesses in self._guesses.items():
            fonts[key].to_unicode = {**guesses, **fonts[key].to_unicode}
            self._guesses[key] = {
                glyph: guess
                for glyph, guess in guesses.items()
                if fonts[key].to_unicode[glyph] is guess
            }
        _fill_gaps(fonts)
        return drawn

    def _tell(self, stream: Any, textbox: Any, *place: Any) -> object:  # noqa: ANN401 - WeasyPrint has no types
        fonts = stream._fonts
        known = {key: set(font.to_unicode) for key, font in fonts.items()}
        text = pydyf.Dictionary({"ActualText": pydyf.String(textbox.text)})
        stream.begin_marked_content("Span", text)
        drawn = self._draw(stream, textbox, *place)
        stream.end_marked_content()
        _fill_gaps(fonts)
        for key, font in fonts.items():
            new = font.to_unicode.keys() - known.get(key, set())
            guesses = {glyph: font.to_unicode[glyph] for glyph in new}
            self._guesses.setdefault(key, {}).update(guesses)
        return drawn


def _fill_gaps(fonts: Any) -> None:  # noqa: ANN401 - WeasyPrint has no types
    """Give a glyph that is only a part of a letter a meaning, as PDF/A asks."""
    for font in fonts.values():
        for glyph, meaning in font.to_unicode.items():
            font.to_unicode[glyph] = meaning or NOTHING
