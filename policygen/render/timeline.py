"""Draws a timeline: moments on one axis, and on a line for each lane what happens."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.model.sketch import Sketch
from policygen.render.measure import split_words, text_width
from policygen.render.strokes import WHITE, Brush, Sheet, Words

WIDE, NARROW = 820.0, 360.0
WIDE_SIZE, NARROW_SIZE = 12.5, 17.0
PADDING = 7
DOT = 4.5
INSET = 26
SHARES = 60
NOTHING = ("", "–", "-", "—")


def draw_timeline(
    sketch: Sketch, *, description: str, brush: Brush, is_wide: bool
) -> str:
    """Draw lanes below each other: time goes to the right on paper, down on a phone."""
    sheet = Sheet(brush=brush, width=WIDE if is_wide else NARROW)
    height = _lanes(sheet, sketch) if is_wide else _lists(sheet, sketch)
    return sheet.finish(height, sketch.title, description)


def _lanes(sheet: Sheet, sketch: Sketch) -> float:
    lanes = _turned(sketch)
    widths = _widths(sheet, [[row[0] for row in lanes], *_columns(sketch)])
    lefts = [sum(widths[:i]) for i in range(len(widths))]
    moments = [
        sheet.set(row[0], width - PADDING, WIDE_SIZE, is_bold=True)
        for row, width in zip(sketch.rows, widths[1:], strict=True)
    ]
    top = _axis(sheet, moments, lefts[1:])
    for i, (name, *cells) in enumerate(lanes):
        texts = [
            sheet.set(cell, width - PADDING, WIDE_SIZE)
            for cell, width in zip(cells, widths[1:], strict=True)
        ]
        title = sheet.set(name, widths[0] - 2 * PADDING, WIDE_SIZE, is_bold=True)
        needed = max(title.height, *(text.height for text in texts))
        height = needed + 2 * PADDING + 2 * DOT + 4
        sheet.box(
            0, top, sheet.width, height, sheet.brush.tint if i % 2 == 0 else WHITE
        )
        sheet.write(title, PADDING, top + PADDING)
        _lane(sheet, texts, lefts[1:], top + PADDING + DOT)
        top += height
    sheet.line(f"M0 {top:.1f}H{sheet.width:.1f}", width=0.8)
    return top + 1


def _axis(sheet: Sheet, moments: Sequence[Words], lefts: Sequence[float]) -> float:
    """Write the moments above an arrow to the right; give where the axis ends."""
    bottom = max(words.height for words in moments) + 1
    for words, left in zip(moments, lefts, strict=True):
        sheet.write(words, left, bottom - words.height)
    y = bottom + 8
    sheet.line(f"M{lefts[0]:.1f} {y:.1f}H{sheet.width - 6:.1f}", width=2)
    sheet.arrow(sheet.width - 0.5, y, "right")
    for left in lefts:
        sheet.line(f"M{left + 1:.1f} {y - 5:.1f}V{y + 5:.1f}", width=2)
    return y + 10


def _lane(
    sheet: Sheet, texts: Sequence[Words], lefts: Sequence[float], y: float
) -> None:
    """Draw a line from the first dot of a lane to its last, the texts below the dots."""
    places = [
        (words, left + DOT)
        for words, left in zip(texts, lefts, strict=True)
        if words.lines
    ]
    if not places:
        return
    sheet.line(f"M{places[0][1]:.1f} {y:.1f}H{places[-1][1]:.1f}")
    for words, x in places:
        sheet.disc(x, y, DOT)
        sheet.write(words, x - DOT, y + DOT + 3)


def _lists(sheet: Sheet, sketch: Sketch) -> float:
    top = 1.0
    for name, *cells in _turned(sketch):
        title = sheet.set(name, sheet.width - 2 * PADDING, NARROW_SIZE, is_bold=True)
        height = title.height + 2 * PADDING
        sheet.box(0, top, sheet.width, height, sheet.brush.tint)
        sheet.write(title, PADDING, top + PADDING)
        top += height + PADDING
        first = last = 0.0
        for row, cell in zip(sketch.rows, cells, strict=True):
            if not cell:
                continue
            last = top + NARROW_SIZE * 0.7
            first = first or last
            sheet.disc(PADDING + DOT, last, DOT + 1)
            top = _event(sheet, row[0], cell, top)
        if last > first:
            sheet.line(f"M{PADDING + DOT:.1f} {first:.1f}V{last:.1f}")
        top += PADDING
    return top


def _event(sheet: Sheet, moment: str, text: str, top: float) -> float:
    """Write a moment and what happens then; give where they end."""
    room = sheet.width - INSET - 2
    top = sheet.write(
        sheet.set(moment, room, NARROW_SIZE - 1.5, is_bold=True), INSET, top
    )
    return sheet.write(sheet.set(text, room, NARROW_SIZE), INSET, top) + PADDING


def _turned(sketch: Sketch) -> list[list[str]]:
    """Give the lanes: name, and what happens at each moment, "" for nothing."""
    lanes = zip(*(row[1:] for row in sketch.rows), strict=True)
    return [
        [name, *("" if cell in NOTHING else cell for cell in lane)]
        for name, lane in zip(sketch.head[1:], lanes, strict=True)
    ]


def _columns(sketch: Sketch) -> list[list[str]]:
    return [["" if cell in NOTHING else cell for cell in row] for row in sketch.rows]


def _widths(sheet: Sheet, columns: Sequence[Sequence[str]]) -> list[float]:
    """Share the width: every column fits its longest word, and then its longest text."""

    def length(text: str) -> float:
        return text_width(text, WIDE_SIZE, sheet.brush.font, bold=True)

    least = [
        max(length(word) for cell in column for word in (split_words(cell) or [""]))
        + 2 * PADDING
        for column in columns
    ]
    spare = sheet.width - sum(least)
    if spare < 0:
        return [sheet.width / len(columns) for _ in columns]
    fullest = [max(map(length, column)) for column in columns]
    for _ in range(SHARES):
        needy = max(range(len(columns)), key=lambda i: fullest[i] / least[i])
        least[needy] += spare / SHARES
    return least
