"""Draws a clock: moments in their order, and how long may pass from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.model.sketch import Sketch
from policygen.render.strokes import BADGE, Brush, Sheet, Words

WIDE, NARROW = 700.0, 360.0
WIDE_SIZE, NARROW_SIZE = 14.0, 17.5
FACE = 7.5
LINE_MIDDLE = 0.66
GAP = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """How long may pass between two moments, which are counted from 0."""

    first: int
    last: int
    within: str


def draw_clock(sketch: Sketch, *, description: str, brush: Brush, is_wide: bool) -> str:
    """Draw an axis with the spans above it on paper, a list of moments on a phone."""
    sheet = Sheet(brush=brush, width=WIDE if is_wide else NARROW)
    moments, spans = _read(sketch)
    draw = _across if is_wide else _down
    return sheet.finish(draw(sheet, moments, spans), sketch.title, description)


def _read(sketch: Sketch) -> tuple[list[str], list[Span]]:
    """Give the moments in the order in which the table names them, and the spans."""
    moments = list(
        dict.fromkeys(moment for row in sketch.rows for moment in (row[0], row[1]))
    )
    spans = []
    for start, end, within in sketch.rows:
        places = sorted((moments.index(start), moments.index(end)))
        spans.append(Span(first=places[0], last=places[1], within=within))
    return moments, spans


def _across(sheet: Sheet, moments: Sequence[str], spans: Sequence[Span]) -> float:
    step = sheet.width / len(moments)
    middles = [step * i + BADGE + 1 for i in range(len(moments))]
    top = 1.0
    tops: list[tuple[Span, float]] = []
    for level in _levels(spans):
        texts = [_label(sheet, span, step) for span in level]
        bottom = top + max(words.height for words in texts) + 3
        for span, words in zip(level, texts, strict=True):
            x = middles[span.first]
            sheet.clock_face(x + FACE + 4, bottom - words.height / 2 - 1, FACE)
            sheet.write(words, x + 2 * FACE + 9, bottom - words.height - 1)
            tops.append((span, bottom + 3))
        top = bottom + GAP + 4
    axis = top + BADGE
    for span, y in tops:
        start, end = middles[span.first], middles[span.last]
        sheet.line(f"M{start:.1f} {axis:.1f}V{y:.1f}", width=0.8, dashes="3 3")
        sheet.line(f"M{end:.1f} {axis:.1f}V{y:.1f}", width=0.8, dashes="3 3")
        sheet.line(f"M{start:.1f} {y:.1f}H{end - 6:.1f}")
        sheet.arrow(end, y, "right")
    sheet.line(f"M{middles[0]:.1f} {axis:.1f}H{middles[-1]:.1f}", width=3)
    bottom = axis
    for i, (moment, x) in enumerate(zip(moments, middles, strict=True)):
        sheet.badge(str(i + 1), x, axis, WIDE_SIZE - 1)
        words = sheet.set(moment, step - GAP, WIDE_SIZE, is_bold=True)
        bottom = max(bottom, sheet.write(words, x - BADGE, axis + BADGE + 3))
    return bottom + 1


def _label(sheet: Sheet, span: Span, step: float) -> Words:
    room = (span.last - span.first or 1) * step - 2 * FACE - 22
    return sheet.set(span.within, room, WIDE_SIZE, is_bold=True)


def _levels(spans: Sequence[Span]) -> list[list[Span]]:
    """Put the spans on lines above the axis, the longest on top, without overlap."""
    levels: list[list[Span]] = []
    for span in sorted(spans, key=lambda one: (one.last - one.first, one.first)):
        for level in levels:
            if all(span.first >= one.last or span.last <= one.first for one in level):
                level.append(span)
                break
        else:
            levels.append([span])
    return levels[::-1]


def _down(sheet: Sheet, moments: Sequence[str], spans: Sequence[Span]) -> float:
    left = 2 * BADGE + 10
    top = 1.0
    middles = []
    for i, moment in enumerate(moments):
        words = sheet.set(moment, sheet.width - left - 2, NARROW_SIZE, is_bold=True)
        middle = top + max(BADGE, NARROW_SIZE * LINE_MIDDLE)
        middles.append(middle)
        top = max(sheet.write(words, left, top), top + 2 * BADGE)
        for span in spans:
            if span.last == i:
                top = _wait(sheet, span, left, top)
        top += GAP + 4
    sheet.line(f"M{BADGE + 1} {middles[0]:.1f}V{middles[-1]:.1f}", width=3)
    for i, middle in enumerate(middles):
        sheet.badge(str(i + 1), BADGE + 1, middle, NARROW_SIZE - 3)
    return top - GAP


def _wait(sheet: Sheet, span: Span, left: float, top: float) -> float:
    """Write how long may pass since an earlier moment, which its number names."""
    text_left = left + 4 * BADGE + 2 * FACE + 34
    words = sheet.set(span.within, sheet.width - text_left - 2, NARROW_SIZE)
    middle = top + 3 + NARROW_SIZE * LINE_MIDDLE
    x = left + FACE
    sheet.clock_face(x, middle, FACE)
    for moment, shift in ((span.first, FACE + 18), (span.last, FACE + 60)):
        sheet.badge(str(moment + 1), x + shift, middle, NARROW_SIZE - 3)
    sheet.line(f"M{x + FACE + 30:.1f} {middle:.1f}H{x + FACE + 42:.1f}")
    sheet.arrow(x + FACE + 48, middle, "right")
    return max(sheet.write(words, text_left, top + 3), top + 2 * BADGE + 3)
