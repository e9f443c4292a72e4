"""What the copies of a card on A4 are: the same page, twice to cut and once large."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from policygen.render.conform.repair import repair
from policygen.render.looks import Looks
from policygen.render.pdf import COPIES, draw_pdf, make_pdf
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.render.sample import print_page

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("pdf")]
A5 = "<style>@page { size: A5 }</style>"
TEXT = "<section><h2>Stop</h2><p>Antwoord niet zelf.</p></section>"


@pytest.fixture(scope="module")
def card() -> bytes:
    looks = Looks()
    html = print_page(A5 + TEXT, looks=looks).replace("<body ", COPIES)
    return make_pdf(html, assets=looks.paper_assets())


def test_a_card_comes_on_a5_twice_on_a4_to_cut_and_once_large(card: bytes) -> None:
    with pypdfium2.PdfDocument(card) as pdf:
        sizes = [tuple(round(side) for side in page.get_size()) for page in pdf]
        seen = [page.get_textpage().get_text_range() for page in pdf]

    assert sizes == [(420, 595), (842, 595), (595, 842)]
    assert [text.count("Antwoord niet zelf.") for text in seen] == [1, 2, 1]


def test_the_copies_fill_their_sheets_and_leave_none(card: bytes) -> None:
    with pypdfium2.PdfDocument(card) as pdf:
        original, large = pdf[0].get_textpage(), pdf[2].get_textpage()
        first, second = original.get_charbox(0), large.get_charbox(0)

    assert (second[3] - second[1]) / (first[3] - first[1]) == pytest.approx(1.414, 0.01)
    assert drawn.page_texts(card)[1].count("Stop") == 2


def test_who_listens_hears_the_card_once(card: bytes) -> None:
    assert drawn.failures(card) == []
    assert structure_faults(card) == []
    with pikepdf.open(io.BytesIO(card)) as pdf:
        for page in list(pdf.pages)[1:]:
            assert page.Contents.read_bytes().startswith(b"/Artifact BMC")
            assert b"BDC" not in page.Resources.XObject.Face.read_bytes()


def test_a_page_that_does_not_ask_has_no_copies() -> None:
    looks = Looks()
    untouched = draw_pdf(
        print_page(A5 + TEXT, looks=looks), assets=looks.paper_assets()
    )

    with pikepdf.open(io.BytesIO(repair(untouched))) as pdf:
        assert len(pdf.pages) == 1
