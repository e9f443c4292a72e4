"""Draws the parts of the plan's decision graph: boxes, ways and arrows, as SVG."""

from __future__ import annotations

from dataclasses import dataclass

from policygen.render.measure import text_width, wrap_text
from policygen.render.strokes import BADGE, INK, LINE, SOFT, Brush, Words, write_line

SPINE = 19
LABEL_LINES_ABOVE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """A question with exits (label, id of the next step), or an outcome without."""

    id: str
    text: str
    number: str = ""
    note: str = ""
    exits: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The sizes of one shape of drawing, in units of its view box."""

    width: int
    question_width: int
    outcome_left: int
    size: float
    row_gap: int
    padding: int
    is_wide: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A step as it will be drawn: its lines, width and height."""

    step: PlanStep
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A box at the side, and how far down it begins."""

    box: Box
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """Draws with one set of measures and one brush."""

    measures: Measures
    brush: Brush

    def box(self, step: PlanStep, width: float, label: str = "") -> Box:
        """Break the text of a step into lines and find its height."""
        size, font = self.measures.size, self.brush.font
        room = width - 2 * self.measures.padding - (2 * BADGE + 7 if step.number else 0)
        text = f"{label}: {step.text}" if label else step.text
        lines = wrap_text(text, room, size, font, bold=True)
        notes = wrap_text(step.note, room, size - 1.5, font)
        height = (
            len(lines) * size * LINE
            + len(notes) * (size - 1.5) * LINE
            + 2 * self.measures.padding
            - 2
        )
        return Box(
            step=step,
            lines=tuple(lines),
            notes=tuple(notes),
            width=width,
            height=max(height, 2 * BADGE + 2 * self.measures.padding - 2),
        )

    def draw_box(
        self, box: Box, left: float, top: float, *, is_reference: bool = False
    ) -> str:
        """Draw a question with round corners, an outcome with a heavy edge.

        A reference to a question that stands on the spine has a dashed frame.
        """
        colour = self.brush.colour
        is_question = bool(box.step.exits)
        dashes = ' stroke-dasharray="5 3"' if is_reference else ""
        frame = (
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{box.width - 1:.1f}" '
            f'height="{box.height:.1f}" rx="{12 if is_question else 0}" '
            f'fill="{"#ffffff" if is_question else self.brush.tint}" '
            f'stroke="{colour}" stroke-width="{1.5 if is_question else 0.8}"{dashes}/>'
        )
        if not is_question:
            frame += (
                f'<rect x="{left:.1f}" y="{top:.1f}" width="4" '
                f'height="{box.height:.1f}" fill="{colour}"/>'
            )
        return frame + self._draw_text(box, left + self.measures.padding, top)

    def _draw_text(self, box: Box, left: float, top: float) -> str:
        """Write number, text and note of a box."""
        size = self.measures.size
        parts: list[str] = []
        if box.step.number:
            parts.append(
                self._badge(box, left + BADGE, top + self.measures.padding + BADGE - 1)
            )
            left += 2 * BADGE + 7
        line_count = len(box.lines) * size * LINE + len(box.notes) * (size - 1.5) * LINE
        baseline = top + (box.height - line_count) / 2 - size * 0.24
        for line in box.lines:
            baseline += size * LINE
            parts.append(_text(line, left, baseline, size, INK, bold=True))
        for line in box.notes:
            baseline += (size - 1.5) * LINE
            parts.append(_text(line, left, baseline, size - 1.5, SOFT))
        return "".join(parts)

    def _badge(self, box: Box, x: float, y: float) -> str:
        """Draw the number of a step: white on a disc, or on a square for an outcome."""
        number, size = box.step.number, self.measures.size
        side = 2 * BADGE
        shape = (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{BADGE}" fill="{self.brush.colour}"/>'
            if box.step.exits
            else f'<rect x="{x - BADGE:.1f}" y="{y - BADGE:.1f}" width="{side}" '
            f'height="{side}" rx="2" fill="{self.brush.colour}"/>'
        )
        width = text_width(number, size, self.brush.font, bold=True)
        fitted = min(size - 1.5, (side - 5) * size / max(width, 1))
        left = x - width / size * fitted / 2
        return shape + _text(
            number, left, y + fitted * 0.34, fitted, "#ffffff", bold=True
        )

    def branch(self, label: str, question: Box, top: float, target: Place) -> str:
        """Draw the way from a question at `top` to a box at its side."""
        to_x = self.measures.outcome_left - 1
        if not self.measures.is_wide:
            y = target.top + min(target.box.height / 2, self.measures.padding + BADGE)
            path = f"M{SPINE} {top + question.height:.1f}V{y:.1f}H{to_x - 6}"
            return self._line(path) + self._arrow(to_x, y, sideways=True)
        from_y = top + question.height / 2
        is_beside = target.top == top
        y = from_y if is_beside else target.top + target.box.height / 2
        y = min(y, target.top + target.box.height - 8)
        middle = self.measures.question_width + 18
        path = (
            f"M{self.measures.question_width} {from_y:.1f}H{middle}V{y:.1f}H{to_x - 6}"
        )
        return (
            self._line(path)
            + self._arrow(to_x, y, sideways=True)
            + self._label(label, middle + 4, y, to_x - 8 - middle)
        )

    def _label(self, label: str, x: float, y: float, room: float) -> str:
        """Write the name of an exit above its line; what is long goes on below."""
        size = self.measures.size - 1
        lines = wrap_text(label, room, size, self.brush.font, bold=True)
        above = min(len(lines), LABEL_LINES_ABOVE)
        tops = [y - 5 - (above - 1 - i) * size for i in range(above)]
        tops += [y + 5 + (i + 1) * size for i in range(len(lines) - above)]
        return "".join(
            _text(line, x, top, size, self.brush.colour, bold=True)
            for line, top in zip(lines, tops, strict=True)
        )

    def onward(self, label: str, top: float, bottom: float) -> str:
        """Draw the way down to the next question."""
        size = self.measures.size - 1
        return (
            self._line(f"M{SPINE} {top:.1f}V{bottom - 6:.1f}")
            + self._arrow(SPINE, bottom, sideways=False)
            + _text(label, SPINE + 9, bottom - 8, size, self.brush.colour, bold=True)
        )

    def _line(self, path: str) -> str:
        return (
            f'<path d="{path}" fill="none" stroke="{self.brush.colour}" '
            f'stroke-width="1.5"/>'
        )

    def _arrow(self, x: float, y: float, *, sideways: bool) -> str:
        """Draw the head of an arrow whose point is at a place."""
        path = (
            f"M{x:.1f} {y:.1f}l-8 -4.5v9z"
            if sideways
            else f"M{x:.1f} {y:.1f}l-4.5 -8h9z"
        )
        return f'<path d="{path}" fill="{self.brush.colour}"/>'


def _text(
    text: str, x: float, y: float, size: float, colour: str, *, bold: bool = False
) -> str:
    words = Words(lines=(), size=size, is_bold=bold, colour=colour)
    return write_line(text, x, y, words)
