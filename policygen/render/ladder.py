"""Draws a ladder: steps that go up, from the first to the last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from policygen.model.sketch import Sketch
from policygen.render.strokes import BADGE, Brush, Sheet, Words

WIDE, NARROW = 700.0, 360.0
WIDE_SIZE, NARROW_SIZE = 14.0, 17.5
PADDING = 10
EDGE = 4
RISE = 26
INDENT = 16
GAP = 7

Step = Sequence[Words]


def draw_ladder(
    sketch: Sketch, *, description: str, brush: Brush, is_wide: bool
) -> str:
    """Draw stairs on paper, a slope of boxes below each other on a phone."""
    sheet = Sheet(brush=brush, width=WIDE if is_wide else NARROW)
    height = _stairs(sheet, sketch) if is_wide else _slope(sheet, sketch)
    return sheet.finish(height, sketch.title, description)


def _stairs(sheet: Sheet, sketch: Sketch) -> float:
    count = len(sketch.rows)
    width = (sheet.width - 1 - GAP * (count - 1)) / count
    steps = [_step(sheet, row, width - 2 * PADDING, WIDE_SIZE) for row in sketch.rows]
    lowest = max(
        2 * BADGE + GAP + _height(step) - i * RISE for i, step in enumerate(steps)
    )
    base = lowest + (count - 1) * RISE + 2 * PADDING + EDGE
    for i, step in enumerate(steps):
        left = i * (width + GAP)
        top = (count - 1 - i) * RISE
        sheet.frame(left + 0.5, top + 0.5, width - 1, base - top)
        sheet.box(left, top, width, EDGE, sheet.brush.colour)
        inside = top + EDGE + PADDING
        sheet.badge(str(i + 1), left + PADDING + BADGE, inside + BADGE, WIDE_SIZE - 1)
        _write(sheet, step, left + PADDING, inside + 2 * BADGE + GAP / 2)
    return base + 1


def _slope(sheet: Sheet, sketch: Sketch) -> float:
    top = 1.0
    indent = min(INDENT, 64 / len(sketch.rows))
    corners: list[tuple[float, float]] = []
    for i, row in enumerate(sketch.rows):
        left = i * indent + 1
        inside = left + PADDING + 2 * BADGE + GAP
        room = sheet.width - inside - PADDING
        step = _step(sheet, row, room, NARROW_SIZE)
        height = max(_height(step), 2 * BADGE) + 2 * PADDING
        sheet.frame(left, top, sheet.width - left - 1, height)
        sheet.box(left, top, EDGE, height, sheet.brush.colour)
        sheet.badge(
            str(i + 1),
            left + EDGE + PADDING + 6,
            top + PADDING + BADGE,
            NARROW_SIZE - 2,
        )
        _write(sheet, step, inside + EDGE, top + (height - _height(step)) / 2)
        corners.append((left, top + height))
        top += height + 2 * GAP
    for (left, bottom), _ in pairwise(corners):
        x = left + EDGE + PADDING + 12
        sheet.line(f"M{x:.1f} {bottom:.1f}V{bottom + GAP:.1f}")
        sheet.arrow(x, bottom + 2 * GAP, "down")
    return top - 2 * GAP + 1


def _step(sheet: Sheet, row: Sequence[str], room: float, size: float) -> Step:
    name, text = row
    return tuple(
        sheet.set(part, room, size, is_bold=part == name)
        for part in (name, text)
        if part
    )


def _height(step: Step) -> float:
    return sum(words.height for words in step)


def _write(sheet: Sheet, step: Step, left: float, top: float) -> None:
    for words in step:
        top = sheet.write(words, left, top)
