"""What must be true of every PDF."""

from __future__ import annotations

import hashlib
import io
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from policygen.errors import InputError
from policygen.render.conform.repair import repair
from policygen.render.looks import Looks
from policygen.render.pdf import draw_pdf, make_pdf
from policygen.render.pen import PlanStep
from policygen.render.strokes import Brush
from policygen.render.tree import draw_plan
from tests.packs import paper
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.render.sample import TITLES, print_page, sample_body

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("pdf")]
FONTS = ("source_sans", "lato", "atkinson")


@pytest.mark.parametrize("font", FONTS)
def test_a_pdf_is_pdf_a_3a_and_pdf_ua_1_at_once(font: str) -> None:
    assert drawn.failures(drawn.repaired(font=font)) == []


def test_a_pdf_with_a_logo_is_conforming_too(tmp_path: Path) -> None:
    looks = drawn.looks_with_logo(tmp_path)
    html = print_page(sample_body(clauses=2), looks=looks)

    data = make_pdf(html, assets=looks.paper_assets())

    assert drawn.failures(data) == []


def test_weasyprint_alone_is_not_conforming() -> None:
    assert drawn.failures(drawn.untouched()) != []


@pytest.mark.parametrize("font", FONTS)
def test_every_mark_has_its_element_and_its_owner(font: str) -> None:
    assert structure_faults(drawn.repaired(font=font)) == []


@pytest.mark.parametrize("font", FONTS)
def test_the_repair_changes_no_pixel(font: str) -> None:
    before = drawn.page_pixels(drawn.untouched(font=font))
    after = drawn.page_pixels(drawn.repaired(font=font))

    assert before == after


def test_the_repair_keeps_a_logo_pixel_for_pixel(tmp_path: Path) -> None:
    looks = drawn.looks_with_logo(tmp_path)
    html = print_page(sample_body(clauses=1), looks=looks)
    data = draw_pdf(html, assets=looks.paper_assets())

    assert drawn.page_pixels(repair(data)) == drawn.page_pixels(data)


def test_other_programs_find_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "sample.pdf"
    path.write_bytes(drawn.repaired())

    checked = drawn.run(["qpdf", "--check", path])
    painted = drawn.run(["pdftoppm", "-r", "30", path, tmp_path / "page"])

    assert (checked.returncode, checked.stderr) == (0, "")
    assert (painted.returncode, painted.stderr) == (0, "")


def test_all_fonts_come_from_the_packages() -> None:
    names = drawn.font_names(drawn.repaired())

    assert names
    assert all(name.startswith("Source-Sans-3") for name in names)


def test_language_and_title_are_set() -> None:
    with pikepdf.open(io.BytesIO(drawn.repaired())) as pdf:
        assert str(pdf.Root.Lang) == "nl-BE"
        title = 'Socialemediabeleid – Bakkerij "Peeters" & Zonen'
        assert str(pdf.docinfo["/Title"]) == title
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_every_page_but_the_first_has_a_running_head_and_all_are_numbered() -> None:
    texts = drawn.page_texts(drawn.repaired())

    assert all("Bakkerij" in text and "Socialemediabeleid" in text for text in texts)
    assert [re.findall(r"Pagina (\d+) van (\d+)", text) for text in texts] == [
        [(str(number), str(len(texts)))] for number in range(1, len(texts) + 1)
    ]


def test_running_heads_are_no_part_of_the_text() -> None:
    with pikepdf.open(io.BytesIO(drawn.repaired())) as pdf:
        kinds = [
            str(instruction.operands[1].Type)
            for instruction in pikepdf.parse_content_stream(pdf.pages[1])
            if str(instruction.operator) == "BDC"
            and instruction.operands[0] == pikepdf.Name.Artifact
        ]

    assert kinds.count("/Pagination") >= 4


def test_headings_become_bookmarks() -> None:
    marks = drawn.bookmarks(drawn.repaired())

    assert marks[0] == (0, "Socialemediabeleid")
    assert (1, "1. Waarom en voor wie") in marks
    assert (2, "Wat je doet") in marks


def test_contents_with_page_numbers_stand_in_a_long_document_only() -> None:
    long, short = (drawn.page_texts(drawn.repaired(count)) for count in (10, 1))

    numbers = [
        int(found) for found in re.findall(r"^.*?(\d+)\r?$", long[0], re.MULTILINE)
    ]
    assert len(long) > 4
    assert "Inhoud" in long[0]
    assert len(numbers) >= len(TITLES)
    assert len(short) <= 4
    assert not any("Inhoud" in text for text in short)


def lone_headings(data: bytes) -> list[str]:
    """Give the headings under which nothing stands on their sheet."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [
            mark.title
            for mark in paper.bookmarks(pdf)
            if len(paper.text_below(pdf, mark)) < 3
        ]


@pytest.mark.parametrize("clauses", [1, 4, 10])
def test_no_page_ends_with_a_heading(clauses: int) -> None:
    assert lone_headings(drawn.repaired(clauses)) == []


@pytest.mark.parametrize(
    "text",
    [
        f"<p>{'Zo doen we dat bij ons, rustig en bij de feiten. ' * 4}</p>",
        "<ul><li>Zo doen we dat.</li><li>En zo.</li></ul>",
        "<table><tr><td>Zo doen</td><td>we dat.</td></tr></table>",
    ],
    ids=["text", "list", "table"],
)
def test_a_heading_goes_overleaf_where_its_text_has_no_room(text: str) -> None:
    parts = (
        f'<div style="break-before: page; height: {room}mm"></div>'
        f"<h{2 + room % 2}>Kop {room}</h{2 + room % 2}>{text}"
        for room in range(205, 250, 3)
    )

    html = print_page("".join(parts))
    data = draw_pdf(html, assets=Looks().paper_assets())

    with pypdfium2.PdfDocument(data) as pdf:
        overleaf = len({mark.sheet for mark in paper.bookmarks(pdf) if mark.top > 750})
    assert lone_headings(data) == []
    assert overleaf > 3


def test_a_line_in_italics_stays_with_the_text_that_it_is_about() -> None:
    parts = (
        f"<h3>Kop {i}</h3><p>{'Zo doen we dat. ' * (i % 9 * 3 + 1)}</p>"
        f"<p><em>Wie {i}</em></p><blockquote><p>Beste {{naam}}</p></blockquote>"
        f"<p><em>Lengte {i}</em></p>"
        for i in range(40)
    )

    data = make_pdf(print_page("".join(parts)), assets=Looks().paper_assets())

    texts = drawn.page_texts(data)
    assert len(texts) > 5
    for text in texts:
        starts = [
            re.search(rf"{word} (\d+)", text) for word in ("Kop", "Wie", "Lengte")
        ]
        assert len({found and found[1] for found in starts}) == 1


def test_a_heading_stays_with_a_drawing_that_is_as_tall_as_the_sheet() -> None:
    steps = [
        PlanStep(
            id=f"q{i}",
            text="Is dit een vraag?",
            exits=(("ja", "o"), ("nee", f"q{i + 1}")),
        )
        for i in range(30)
    ]
    ends = [PlanStep(id="q30", text="Klaar"), PlanStep(id="o", text="Antwoord " * 12)]
    drawing = draw_plan(
        [*steps, *ends], start="q0", title="x", description="y", brush=Brush()
    )
    body = f'<p>Eerst.</p><h2>Kop</h2><figure class="drawing">{drawing}</figure>'

    data = make_pdf(print_page(body), assets=Looks().paper_assets())

    texts = drawn.page_texts(data)
    assert [("Kop" in text, "Antwoord" in text) for text in texts] == [
        (False, False),
        (True, True),
    ]


@pytest.mark.parametrize("clauses", [1, 3, 10])
def test_the_signature_page_is_one_whole_sheet(clauses: int) -> None:
    texts = drawn.page_texts(drawn.repaired(clauses))

    signed = [text for text in texts if "Voor ontvangst" in text]
    assert len(signed) == 1
    for words in ("18. Handtekening", "Naam", "Voor de organisatie", "getuige"):
        assert words in signed[0]
    assert "De tekening" not in signed[0]


def test_a_table_that_runs_on_repeats_its_head_and_breaks_no_row() -> None:
    lines = "<br>tekst" * 5
    rows = "".join(
        f"<tr><td>r{i} begin{lines}<br>r{i} eind</td></tr>" for i in range(60)
    )
    table = f'<table><thead><tr><th scope="col">Kop</th></tr></thead>{rows}</table>'

    texts = drawn.page_texts(make_pdf(print_page(table), assets=Looks().paper_assets()))

    assert len(texts) > 2
    for text in texts:
        assert text.count("Kop") == 1
        assert re.findall(r"r(\d+) begin", text) == re.findall(r"r(\d+) eind", text)


def test_a_part_in_another_language_says_which() -> None:
    body = (
        '<section lang="fr-BE"><h2>Réception</h2><ul><li>Un</li></ul></section>'
        '<p>Een <span lang="en">word</span> en <b>nog een</b>.</p>'
    )

    data = make_pdf(print_page(body), assets=Looks().paper_assets())

    assert drawn.failures(data) == structure_faults(data) == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        said = {
            str(tag.Lang): str(tag.S)
            for tag in pdf.objects
            if isinstance(tag, pikepdf.Dictionary) and "/S" in tag and "/Lang" in tag
        }
    assert said == {"fr-BE": "/Sect", "en": "/Span"}


def test_a_link_on_bold_text_belongs_to_the_link() -> None:
    body = (
        '<p>Zie <a href="https://example.org"><strong>de <em>site</em></strong></a></p>'
    )

    data = make_pdf(print_page(body), assets=Looks().paper_assets())

    assert drawn.failures(data) == []
    assert structure_faults(data) == []


OUTSIDE = {
    "file": '<img src="file:///etc/hostname" alt="x">',
    "web": '<img src="https://example.org/x.png" alt="x">',
    "data": '<img src="data:image/png;base64,iVBORw0KGgo=" alt="x">',
    "unknown asset": '<img src="asset:other.png" alt="x">',
    "style sheet": '<link rel="stylesheet" href="https://example.org/x.css">',
    "import": "<style>@import url(file:///etc/x.css);</style>",
    "background": '<p style="background: url(http://example.org/x.png)">x</p>',
    "attachment": '<p><a rel="attachment" href="file:///etc/hostname">x</a></p>',
    "linked attachment": '<link rel="attachment" href="file:///etc/hostname">',
    "object": '<object data="file:///etc/hostname">x</object>',
    "font": "<style>@font-face{font-family:a;src:url(ftp://example.org/a.ttf)}</style>",
    "embed": '<embed src="file:///etc/hostname">',
    "list marker": '<ul style="list-style-image: url(http://example.org/a.png)"><li>x</ul>',
}


@pytest.mark.parametrize("body", OUTSIDE.values(), ids=OUTSIDE.keys())
def test_a_page_cannot_reach_outside(body: str) -> None:
    with pytest.raises(InputError, match="not part of the pack"):
        draw_pdf(print_page(body), assets=Looks().paper_assets())


def test_a_page_that_cannot_be_drawn_as_it_says_is_refused() -> None:
    body = '<p style="colour: red">x</p><p><a href="#nowhere">y</a></p>'

    with pytest.raises(InputError) as caught:
        draw_pdf(print_page(body), assets=Looks().paper_assets())

    messages = " ".join(problem.message for problem in caught.value.problems)
    assert "colour: red" in messages
    assert "#nowhere" in messages


def test_what_weasyprint_only_mentions_is_no_complaint(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="weasyprint")
    logging.getLogger("weasyprint").debug("a remark")

    assert draw_pdf(print_page("<p>x</p>"), assets=Looks().paper_assets())


PROCESS = """
import hashlib, sys
from policygen.render.pdf import make_pdf
from policygen.render.looks import Looks
from tests.render.sample import print_page, sample_body
html = print_page(sample_body(clauses=1))
print(hashlib.sha256(make_pdf(html, assets=Looks().paper_assets())).hexdigest())
"""


def test_any_process_gives_the_same_bytes() -> None:
    surroundings = (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", PROCESS],
            env={**os.environ, **surrounding},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for surrounding in surroundings
    }

    assert digests == {hashlib.sha256(drawn.repaired(1)).hexdigest()}


def test_the_clock_of_the_surroundings_is_left_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "123")

    draw_pdf(print_page("<p>x</p>"), assets=Looks().paper_assets())

    assert os.environ["SOURCE_DATE_EPOCH"] == "123"


def test_a_word_longer_than_the_sheet_is_broken_and_stays_on_it() -> None:
    narrow = f"<table><tr><td>1{'0' * 9}</td><td>{'tekst ' * 99}</td></tr></table>"
    row = f"<tr><td>kort</td><td>{'w' * 300}</td><td>{'Donaudampf' * 9}</td></tr>"

    html = print_page(f"<table>{row}</table>{narrow}")
    data = make_pdf(html, assets=Looks().paper_assets())

    with pypdfium2.PdfDocument(data) as pdf:
        text = pdf[0].get_textpage()
        rights = [text.get_charbox(i)[2] for i in range(text.count_chars())]
    assert max(rights) < 596 - 60
    assert "".join(drawn.page_texts(data)).count("w") > 300
    assert "1000000000" in drawn.page_texts(data)[0]


def test_a_short_word_in_a_narrow_column_stays_whole() -> None:
    head = "".join(f'<th scope="col">{word}</th>' for word in ("Nr.", "HR", "IT"))
    text = (
        "<td>Wie in onze naam antwoordt, doet dat rustig en bij de feiten. Altijd.</td>"
    )
    table = (
        f"<table><thead><tr>{head}</tr></thead><tr><td>10</td>{text}{text}</tr></table>"
    )

    texts = drawn.page_texts(make_pdf(print_page(table), assets=Looks().paper_assets()))

    assert {"Nr.", "HR", "IT", "10"} <= set(texts[0].split())


def test_a_phone_number_and_an_address_in_a_table_stay_whole() -> None:
    words = "Wie in onze naam antwoordt, doet dat rustig en bij de feiten. " * 3
    phone, address = "+32 450 00 00 11", "zaak-voerder@bakkerij-peeters.example"
    cells = "".join(f"<td>{text}</td>" for text in (words, phone, address, words))

    html = print_page(f"<table><tr>{cells}</tr></table>")
    (text,) = drawn.page_texts(make_pdf(html, assets=Looks().paper_assets()))

    lines = text.splitlines()
    assert any(phone in line for line in lines)
    assert any(address in line for line in lines)


def test_short_cells_are_broken_where_the_table_runs_off_its_sheet() -> None:
    cells = "".join(f"<td>{i} twee drie vier</td>" for i in range(10))

    html = print_page(f"<table><tr>{cells}</tr></table>")
    (text,) = drawn.page_texts(make_pdf(html, assets=Looks().paper_assets()))

    assert "twee drie" not in text
    assert text.split().count("twee") == 10


@pytest.mark.parametrize(
    ("count", "on_pages"),
    [(25, [25]), (27, [27]), (30, [25, 5]), (40, [25, 15])],
    ids=["full", "saves a sheet", "would save none", "enough on the last"],
)
def test_a_text_is_set_closer_only_where_that_saves_a_scant_sheet(
    count: int, on_pages: list[int]
) -> None:
    style = (
        '@page { size: A4; margin: 2cm; font-family: "Source Sans 3" }'
        'p { margin: 0; height: 1cm; font-family: "Source Sans 3" }'
        "[data-closer] p { height: .9cm }"
    )
    faces = Looks().paper_css("")
    lines = "".join(f"<p>regel {i}</p>" for i in range(count))
    html = f'<html lang="nl"><title>x</title><style>{faces}{style}</style><body>{lines}'

    texts = drawn.page_texts(make_pdf(html, assets=Looks().paper_assets()))

    assert [text.count("regel") for text in texts] == on_pages
