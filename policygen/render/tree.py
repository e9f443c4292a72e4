"""Draws the plan's decision graph: a spine of questions, outcomes at the side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from policygen.render.pen import Measures, Pen, Place, PlanStep
from policygen.render.strokes import Brush, wrap_svg

Shape = Literal["wide", "narrow"]


WIDE = Measures(
    width=820,
    question_width=362,
    outcome_left=452,
    size=13.5,
    row_gap=20,
    padding=7,
    is_wide=True,
)
NARROW = Measures(
    width=360,
    question_width=360,
    outcome_left=44,
    size=17.5,
    row_gap=36,
    padding=10,
    is_wide=False,
)
INSIDE_GAP = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A question of the spine, where its side exits lead, and how the spine goes on."""

    question: PlanStep
    sides: tuple[tuple[str, PlanStep], ...]
    onward: str = ""


def draw_plan(
    steps: Sequence[PlanStep],
    *,
    start: str,
    title: str,
    description: str,
    brush: Brush,
    shape: Shape = "wide",
) -> str:
    """Draw the graph as SVG: `wide` for paper, `narrow` for a screen of any size."""
    measures = WIDE if shape == "wide" else NARROW
    known = {step.id: step for step in steps}
    pen = Pen(measures=measures, brush=brush)
    parts: list[str] = []
    top = 2.0
    for row in _rows(known, start):
        drawn, top = _draw_row(pen, row, top)
        parts += drawn
    height = top - measures.row_gap + 2
    return wrap_svg(
        "".join(parts), (measures.width, height), (title, description), brush.font
    )


def _rows(known: Mapping[str, PlanStep], start: str) -> Iterator[_Row]:
    """Put every question on one spine; a side branch of questions follows below."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        step = known[waiting.pop(0)]
        if step.id in seen or not step.exits:
            continue
        seen.add(step.id)
        onward = _onward(known, step, seen)
        sides = [exit_ for exit_ in step.exits if exit_ != onward]
        waiting += [target for _, target in sides if known[target].exits]
        if onward:
            waiting.insert(0, onward[1])
        yield _Row(
            question=step,
            sides=tuple((label, known[target]) for label, target in sides),
            onward=onward[0] if onward else "",
        )


def _onward(
    known: Mapping[str, PlanStep], step: PlanStep, seen: set[str]
) -> tuple[str, str] | None:
    """Choose the exit by which the spine goes on: the last to a question not drawn."""
    for exit_ in reversed(step.exits):
        if known[exit_[1]].exits and exit_[1] not in seen:
            return exit_
    return None


def _draw_row(pen: Pen, row: _Row, top: float) -> tuple[list[str], float]:
    """Draw a question with its exits; give also where the next row begins."""
    measures = pen.measures
    question = pen.box(row.question, measures.question_width)
    bottom = top + question.height
    parts = [pen.draw_box(question, 1, top)]
    side_top = top if measures.is_wide else bottom + INSIDE_GAP
    for label, step in row.sides:
        width = measures.width - measures.outcome_left - 1
        box = pen.box(step, width, "" if measures.is_wide else label)
        place = Place(box=box, top=side_top)
        is_reference = bool(step.exits)
        parts += [
            pen.draw_box(
                box, measures.outcome_left, side_top, is_reference=is_reference
            ),
            pen.branch(label, question, top, place),
        ]
        bottom = max(bottom, side_top + box.height)
        side_top += box.height + INSIDE_GAP
    following = bottom + measures.row_gap
    if row.onward:
        parts.append(pen.onward(row.onward, top + question.height, following))
    return parts, following
