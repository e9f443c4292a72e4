"""Owns the strokes of a drawing: text, boxes, discs, lines and arrows, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from policygen.render import fonts
from policygen.render.measure import text_width, wrap_text

INK = "#1c2226"
SOFT = "#4a5258"
WHITE = "#ffffff"
LINE = 1.28
BADGE = 11

Way = Literal["right", "down"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brush:
    """What a drawing is made with: colours and font."""

    colour: str = "#1f4d6b"
    tint: str = "#eff3f5"
    font: str = "source_sans"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Lines of one text, and how they are set; sizes are in units of the view box."""

    lines: tuple[str, ...]
    size: float
    is_bold: bool = False
    colour: str = INK

    @property
    def height(self) -> float:
        """Give the room that the lines take."""
        return len(self.lines) * self.size * LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A drawing in the making; what is drawn later lies on top."""

    brush: Brush
    width: float
    parts: list[str] = field(default_factory=list)

    def set(
        self, text: str, room: float, size: float, *, is_bold: bool = False
    ) -> Words:
        """Break a text into lines of at most `room`."""
        lines = wrap_text(text, room, size, self.brush.font, bold=is_bold)
        return Words(lines=tuple(lines), size=size, is_bold=is_bold)

    def write(self, words: Words, x: float, top: float) -> float:
        """Write lines below each other; give where they end."""
        baseline = top - words.size * 0.24
        for line in words.lines:
            baseline += words.size * LINE
            self.parts.append(write_line(line, x, baseline, words))
        return top + words.height

    def box(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """Draw a filled box without a frame."""
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" '
            f'height="{height:.1f}" fill="{fill}"/>'
        )

    def frame(
        self, x: float, y: float, width: float, height: float, radius: float = 0
    ) -> None:
        """Draw a box with a tinted ground and a thin frame."""
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" '
            f'height="{height:.1f}" rx="{radius:g}" fill="{self.brush.tint}" '
            f'stroke="{self.brush.colour}" stroke-width="0.8"/>'
        )

    def line(self, path: str, *, width: float = 1.5, dashes: str = "") -> None:
        """Draw a line; `dashes` as in SVG."""
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{self.brush.colour}" '
            f'stroke-width="{width:g}"{dashed}/>'
        )

    def arrow(self, x: float, y: float, way: Way) -> None:
        """Draw the head of an arrow whose point is at a place."""
        path = (
            f"M{x:.1f} {y:.1f}l-8 -4.5v9z"
            if way == "right"
            else f"M{x:.1f} {y:.1f}l-4.5 -8h9z"
        )
        self.parts.append(f'<path d="{path}" fill="{self.brush.colour}"/>')

    def disc(self, x: float, y: float, radius: float) -> None:
        """Draw a full disc."""
        self.parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" '
            f'fill="{self.brush.colour}"/>'
        )

    def badge(self, number: str, x: float, y: float, size: float) -> None:
        """Draw a number in white on a disc whose middle is at a place."""
        self.disc(x, y, BADGE)
        width = text_width(number, size, self.brush.font, bold=True)
        words = Words(lines=(), size=size, is_bold=True, colour=WHITE)
        self.parts.append(write_line(number, x - width / 2, y + size * 0.34, words))

    def clock_face(self, x: float, y: float, radius: float) -> None:
        """Draw a clock face whose middle is at a place."""
        self.parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{WHITE}" '
            f'stroke="{self.brush.colour}" stroke-width="1.5"/>'
        )
        self.line(f"M{x:.1f} {y - radius * 0.65:.1f}V{y:.1f}H{x + radius * 0.5:.1f}")

    def finish(self, height: float, title: str, description: str) -> str:
        """Give the drawing as SVG, with its alternative text."""
        return wrap_svg(
            "".join(self.parts),
            (self.width, height),
            (title, description),
            self.brush.font,
        )


def write_line(text: str, x: float, y: float, words: Words) -> str:
    """Write one line at its baseline."""
    weight = ' font-weight="700"' if words.is_bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{words.size:g}" '
        f'fill="{words.colour}"{weight}>{escape(text)}</text>'
    )


def wrap_svg(
    drawn: str, size: tuple[float, float], told: Sequence[str], font: str
) -> str:
    """Put width and height, title and description around what was drawn."""
    width, height = f"{size[0]:g}", f"{size[1]:.0f}"
    title, description = (escape(text) for text in told)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" '
        f'font-family="{escape(fonts.paper_stack(font))}">'
        f"<title>{title}</title><desc>{description}</desc>{drawn}</svg>"
    )
