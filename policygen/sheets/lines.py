"""Owns fitting a text in a box: one line, then two, then smaller letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import normalize

from policygen.errors import InputError
from policygen.sheets.direction import runs_from_right, visual_runs
from policygen.sheets.lettering import Lettering, lettering, letters_of
from policygen.sheets.typeface import UNITS, Glyph, Typeface
from policygen.speech.told import problem

LEADING = 1.16
"""From one line to the next, in font sizes."""
RAISED = 0.36
"""How far a baseline lies under the middle of its line, in font sizes."""
LARGEST = 14.0
"""The size on a line of its own, in the units of the page (CSS pixels): 10.5 points."""
STEPS = (1.0, 0.94, 0.88)
SMALLER = (0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44)
MOST_FITTED = 4096
SOFT = " -\u2010\u2013/"
"""After these a line may end."""


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font."""

    face: Typeface
    glyphs: Sequence[Glyph]


@dataclass(frozen=True, slots=True)
class Line:
    """The runs of a line from left to right, and where its baseline lies in the box."""

    runs: Sequence[Run]
    baseline: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text in its box; `is_plain` when each glyph says by itself what it stands for."""

    text: str
    size: float
    lines: Sequence[Line]
    is_plain: bool


class Fitter:
    """Fits texts in boxes; a text that comes again, such as a function, is fitted once."""

    def __init__(self, letters: Lettering) -> None:
        self._letters = letters
        self._fitted: dict[tuple[str, float, float], Fitted] = {}

    def fit(self, text: str, box: tuple[float, float], whose: str) -> Fitted:
        """Give a text as large as fits a box of a width and a height.

        Raises InputError, which names `whose` text it is, when it would be too small to read, or cannot be printed.
        """
        width, height = box
        known = self._fitted.get((text, width, height))
        if known is None:
            known = self._fit(
                normalize("NFC", " ".join(text.split())), width, height, whose
            )
            if len(self._fitted) >= MOST_FITTED:
                self._fitted.clear()
            self._fitted[text, width, height] = known
        return known

    def _fit(self, text: str, width: float, height: float, whose: str) -> Fitted:
        whole = self._shape(text, whose)
        for step in STEPS:
            if _width(whole) * LARGEST * step <= width:
                return _set(text, LARGEST * step, [whole], height)
        for step in SMALLER:
            size = LARGEST * step
            lines = self._wrap(text, width / size, whose)
            if len(lines) <= int(height / (size * LEADING)):
                return _set(
                    text, size, [self._shape(line, whose) for line in lines], height
                )
        raise InputError(
            problem("sheet.too_long", key=whose, whose=whose, text=text[:60])
        )

    def _shape(self, text: str, whose: str) -> list[Run]:
        runs = []
        for piece, from_right in visual_runs(text):
            parts = self._letters.split(piece, whose)
            for face, part in reversed(parts) if from_right else parts:
                runs.append(Run(face, face.shape(part, from_right=from_right)))
        return runs

    def _wrap(self, text: str, width: float, whose: str) -> list[str]:
        """Break a text in lines of at most a width, in font sizes."""
        lines = [""]
        for word in _words(text):
            if self._fits(lines[-1] + word, width, whose):
                lines[-1] += word
                continue
            if lines[-1]:
                lines.append("")
            for letter in (
                letters_of(word) if not self._fits(word, width, whose) else [word]
            ):
                if lines[-1] and not self._fits(lines[-1] + letter, width, whose):
                    lines.append("")
                lines[-1] += letter
        return lines

    def _fits(self, text: str, width: float, whose: str) -> bool:
        return _width(self._shape(text.rstrip(), whose)) <= width


@cache
def fitter(faces: tuple[Path, ...]) -> Fitter:
    """Give the fitter for a list of font files; each process keeps it."""
    return Fitter(lettering(faces))


def _words(text: str) -> list[str]:
    """Give a text word by word, each with what ends it."""
    words = [""]
    for letter in text:
        words[-1] += letter
        if letter in SOFT:
            words.append("")
    return [word for word in words if word]


def _width(runs: Sequence[Run]) -> float:
    """Give the width of a line, in font sizes."""
    return sum(glyph.advance for run in runs for glyph in run.glyphs) / UNITS


def _set(
    text: str, size: float, lines: Sequence[Sequence[Run]], height: float
) -> Fitted:
    """Put lines in the middle of the height of a box."""
    top = (height - len(lines) * size * LEADING) / 2
    return Fitted(
        text=text,
        size=size,
        lines=tuple(
            Line(runs, top + size * (LEADING * (number + 0.5) + RAISED))
            for number, runs in enumerate(lines)
        ),
        is_plain=not runs_from_right(text)
        and all(glyph.text for runs in lines for run in runs for glyph in run.glyphs),
    )
