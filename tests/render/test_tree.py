"""What must be true of the drawing of the plan."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from policygen.render.measure import wrap_text
from policygen.render.pen import PlanStep
from policygen.render.strokes import Brush
from policygen.render.tree import Shape, draw_plan
from tests.render.sample import plan_steps

SVG = "{http://www.w3.org/2000/svg}"
SHAPES: tuple[Shape, ...] = ("wide", "narrow")


def _draw(steps: tuple[PlanStep, ...], shape: Shape = "wide") -> ET.Element:
    text = draw_plan(
        steps,
        start=steps[0].id,
        title='Plan <"x">',
        description="Ook als tekst",
        brush=Brush(),
        shape=shape,
    )
    return ET.fromstring(text)  # noqa: S314 - it is our own


def _words(drawing: ET.Element) -> str:
    return " ".join(text.text or "" for text in drawing.iter(f"{SVG}text"))


def _boxes(drawing: ET.Element) -> list[tuple[float, float, float, float]]:
    """Give the frames of all steps: left, top, right, bottom."""
    boxes = []
    for box in drawing.iter(f"{SVG}rect"):
        if "stroke" in box.attrib:
            left, top, width, height = (
                float(box.attrib[name]) for name in ("x", "y", "width", "height")
            )
            boxes.append((left, top, left + width, top + height))
    return boxes


@pytest.mark.parametrize("shape", SHAPES)
def test_every_step_and_every_exit_is_there_in_words(shape: Shape) -> None:
    words = _words(_draw(plan_steps(), shape))

    for step in plan_steps():
        assert all(word in words for word in step.text.split())
        assert all(word in words for word in step.note.split())
        assert step.number in words.split()
    assert words.count("nee") == words.count("ja") == 5


@pytest.mark.parametrize("shape", SHAPES)
def test_no_two_boxes_touch_and_all_are_on_the_sheet(shape: Shape) -> None:
    drawing = _draw(plan_steps(), shape)

    boxes = _boxes(drawing)
    _, _, width, height = map(float, drawing.attrib["viewBox"].split())
    assert len(boxes) == len(plan_steps())
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
        for other in boxes[i + 1 :]:
            apart = (
                right < other[0]
                or other[2] < left
                or bottom < other[1]
                or other[3] < top
            )
            assert apart


@pytest.mark.parametrize("shape", SHAPES)
def test_every_line_of_text_stays_inside_the_sheet(shape: Shape) -> None:
    steps = (
        PlanStep(id="q", number="12", text="W" * 200, exits=(("misschien " * 9, "o"),)),
        PlanStep(
            id="o", number="ABC", text="Antwoordvoorbereiding " * 20, note="x " * 99
        ),
    )

    drawing = _draw(steps, shape)

    boxes = _boxes(drawing)
    _, _, width, height = map(float, drawing.attrib["viewBox"].split())
    assert boxes[-1][3] <= height
    for text in drawing.iter(f"{SVG}text"):
        assert 0 < float(text.attrib["x"]) < width
        assert 0 < float(text.attrib["y"]) < height


def test_a_french_question_mark_never_stands_alone_on_a_line() -> None:
    text = "Est-ce un malentendu qu’une phrase peut lever\N{NARROW NO-BREAK SPACE}?"
    for width in range(60, 300, 5):
        lines = wrap_text(text, width, 9, "source_sans", bold=True)

        assert not any(line.strip("\N{NARROW NO-BREAK SPACE}") == "?" for line in lines)


def test_a_drawing_names_itself() -> None:
    drawing = _draw(plan_steps())

    assert drawing.attrib["role"] == "img"
    assert drawing.findtext(f"{SVG}title") == 'Plan <"x">'
    assert drawing.findtext(f"{SVG}desc") == "Ook als tekst"


def test_questions_and_outcomes_differ_without_colour() -> None:
    drawing = _draw(plan_steps())

    corners = {
        box.attrib["rx"] for box in drawing.iter(f"{SVG}rect") if "stroke" in box.attrib
    }
    assert corners == {"0", "12"}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_way_back_to_a_question_is_a_reference(shape: Shape) -> None:
    steps = (
        PlanStep(id="a", number="1", text="Een?", exits=(("ja", "b"), ("nee", "c"))),
        PlanStep(id="b", number="2", text="Twee?", exits=(("ja", "a"), ("nee", "o"))),
        PlanStep(id="c", number="3", text="Drie?", exits=(("ja", "b"), ("nee", "o"))),
        PlanStep(id="o", number="4", text="Klaar"),
    )

    drawing = _draw(steps, shape)

    frames = [
        box for box in drawing.iter(f"{SVG}rect") if "stroke-dasharray" in box.attrib
    ]
    words = _words(drawing)
    assert len(frames) >= 2
    assert len(re.findall(r"Klaar", words)) == 2
    assert all(name in words for name in ("Een?", "Twee?", "Drie?"))


def test_steps_without_numbers_and_notes_are_drawn_too() -> None:
    steps = (
        PlanStep(id="a", text="Vraag?", exits=(("ja", "b"),)),
        PlanStep(id="b", text="Antwoord"),
    )

    assert _words(_draw(steps)) == "Vraag? Antwoord ja"


def test_the_same_plan_gives_the_same_drawing() -> None:
    drawings = {ET.tostring(_draw(plan_steps())) for _ in range(3)}

    assert len(drawings) == 1
