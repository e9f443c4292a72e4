"""What must be true of the ladder, the clock and the timeline, and of a matrix."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from policygen.model.sketch import Sketch, SketchKind
from policygen.render.clock import draw_clock
from policygen.render.ladder import draw_ladder
from policygen.render.matrix import mark_cells
from policygen.render.measure import text_width
from policygen.render.strokes import Brush
from policygen.render.timeline import draw_timeline

SVG = "{http://www.w3.org/2000/svg}"
LONG = "Verantwoordelijkheidsverzekeringsmaatschappij " * 3
LADDER = Sketch(
    kind=SketchKind.LADDER,
    title='Trap <"x">',
    rows=(("", "we herinneren"), ("Weg.", LONG), ("", "30 dagen"), ("", "blijvend")),
)
CLOCK = Sketch(
    kind=SketchKind.CLOCK,
    title='Klok <"x">',
    head=("Van", "Tot", "Tijd"),
    rows=(
        ("het bericht", "bevestigd", "binnen 4 werkuren"),
        ("bevestigd", "antwoord op de inhoud", "binnen 2 werkdagen"),
        ("bevestigd", LONG, "binnen 10 werkdagen"),
    ),
)
TIMELINE = Sketch(
    kind=SketchKind.TIMELINE,
    title='Lijn <"x">',
    head=("Moment", "gevaar", "lof", "niets"),
    rows=(
        ("eerste kwartier", "bellen", "–", "–"),
        ("binnen 2 uur", LONG, "danken", "–"),
        ("daarna", "lessen noteren", "–", ""),
    ),
)
DRAWN: dict[Sketch, Callable[..., str]] = {
    LADDER: draw_ladder,
    CLOCK: draw_clock,
    TIMELINE: draw_timeline,
}
EACH = pytest.mark.parametrize(
    ("sketch", "is_wide"), [(one, wide) for one in DRAWN for wide in (True, False)]
)


def _draw(sketch: Sketch, *, is_wide: bool) -> ET.Element:
    drawn = DRAWN[sketch](
        sketch, description="Ook in woorden", brush=Brush(), is_wide=is_wide
    )
    return ET.fromstring(drawn)  # noqa: S314 - it is our own


def _words(drawing: ET.Element) -> list[str]:
    return " ".join(text.text or "" for text in drawing.iter(f"{SVG}text")).split()


@EACH
def test_everything_in_the_table_is_in_the_drawing(
    sketch: Sketch, *, is_wide: bool
) -> None:
    letters = "".join(_words(_draw(sketch, is_wide=is_wide)))

    cells = [cell for row in sketch.rows for cell in row if cell != "–"]
    for cell in [*cells, *sketch.head[1:-1]] if sketch is TIMELINE else cells:
        assert all(word[:5] in letters for word in cell.split())


@EACH
def test_no_line_leaves_the_sheet(sketch: Sketch, *, is_wide: bool) -> None:
    drawing = _draw(sketch, is_wide=is_wide)

    _, _, width, height = map(float, drawing.attrib["viewBox"].split())
    for text in drawing.iter(f"{SVG}text"):
        size, words = float(text.attrib["font-size"]), text.text or ""
        is_bold = "font-weight" in text.attrib
        reach = text_width(words, size, Brush().font, bold=is_bold)
        assert float(text.attrib["x"]) >= 0
        assert float(text.attrib["x"]) + reach <= width + 1
        assert size < float(text.attrib["y"]) + 2
        assert float(text.attrib["y"]) <= height


@EACH
def test_no_two_lines_of_text_touch(sketch: Sketch, *, is_wide: bool) -> None:
    places = []
    for text in _draw(sketch, is_wide=is_wide).iter(f"{SVG}text"):
        size, left = float(text.attrib["font-size"]), float(text.attrib["x"])
        is_bold = "font-weight" in text.attrib
        width = text_width(text.text or "", size, Brush().font, bold=is_bold)
        bottom = float(text.attrib["y"])
        places.append((left, bottom - size * 0.7, left + width / 1.04, bottom))

    for i, (left, top, right, bottom) in enumerate(places):
        for other in places[i + 1 :]:
            assert (
                right <= other[0]
                or other[2] <= left
                or bottom <= other[1]
                or other[3] <= top
            )


@EACH
def test_a_drawing_names_itself_and_is_the_same_every_time(
    sketch: Sketch, *, is_wide: bool
) -> None:
    drawing = _draw(sketch, is_wide=is_wide)

    assert drawing.attrib["role"] == "img"
    assert drawing.findtext(f"{SVG}title") == sketch.title
    assert drawing.findtext(f"{SVG}desc") == "Ook in woorden"
    assert ET.tostring(_draw(sketch, is_wide=is_wide)) == ET.tostring(drawing)


def test_text_on_a_phone_is_never_small() -> None:
    for sketch in DRAWN:
        drawing = _draw(sketch, is_wide=False)
        scale = 280 / float(drawing.attrib["viewBox"].split()[2])
        sizes = [float(text.attrib["font-size"]) for text in drawing.iter(f"{SVG}text")]
        assert min(sizes) * scale >= 11


def test_a_timeline_with_words_too_long_shares_its_width() -> None:
    wide = Sketch(
        kind=SketchKind.TIMELINE,
        title="x",
        head=("Moment", *("W" * 30 for _ in range(4))),
        rows=tuple(("M" * 20, *("W" * 30 for _ in range(4))) for _ in range(6)),
    )

    drawn = draw_timeline(wide, description="", brush=Brush(), is_wide=True)

    assert drawn.count("<text") > 30


def test_the_letters_of_a_matrix_become_marks_in_the_order_of_its_legend() -> None:
    html = (
        '<div class="matrix">\n<p><strong>D</strong> doet, <strong>B</strong> beslist '
        "<strong>niet</strong>.</p>\n<table><thead><tr><th>Taak</th><th>D</th></tr></thead>"
        '<tbody><tr>\n<td>D melden</td><td>D, B</td><td class="right">–</td>'
        "<td>of B</td></tr></tbody></table></div>"
    )

    marked = mark_cells(html)

    assert '<span class="mark mark-1">D</span> doet' in marked
    assert "<strong>niet</strong>" in marked
    assert "<td>D melden</td>" in marked
    assert (
        '<td><span class="mark mark-1">D</span>, <span class="mark mark-2">B</span></td>'
        in marked
    )
    assert '<td class="nothing">–</td>' in marked
    assert 'of <span class="mark mark-2">B</span>' in marked
    assert "<th>D</th>" in marked


def test_a_matrix_without_a_legend_and_other_tables_stay_as_they_are() -> None:
    table = "<table><tbody><tr><td>a</td><td>D</td></tr></tbody></table>"
    html = f'<p><strong>D</strong></p>{table}<div class="matrix">{table}</div>'

    assert mark_cells(html) == html


def test_only_four_letters_get_a_mark() -> None:
    legend = " ".join(f"<strong>{letter}</strong>" for letter in "ABCDE")

    marked = mark_cells(f'<div class="matrix"><p>{legend}</p><table></table></div>')

    assert len(re.findall(r"mark mark-\d", marked)) == 4
    assert "<strong>E</strong>" in marked
