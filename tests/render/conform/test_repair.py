"""What the repair of a PDF mends, and that our own checks can see."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pikepdf
import pytest
from pikepdf import Array, Name, Pdf

from policygen.render.conform.repair import end_streams_clearly
from policygen.render.looks import Looks
from policygen.render.pdf import make_pdf
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.render.sample import print_page

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("pdf")]


def test_a_stream_that_ends_in_a_carriage_return_keeps_its_length() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.One = pdf.make_stream(b"one\r")
    pdf.Root.Two = pdf.make_stream(b"two")
    pdf.Root.Three = pdf.make_stream(b"three\r")
    target = io.BytesIO()
    pdf.save(target, compress_streams=False, deterministic_id=True)
    data = target.getvalue()

    mended = end_streams_clearly(data)

    assert len(mended) == len(data)
    assert mended.count(b"\r\r\nendstream") == 2
    with pikepdf.open(io.BytesIO(mended)) as reread:
        assert reread.Root.One.read_raw_bytes() == b"one\r"
        assert reread.Root.Three.read_raw_bytes() == b"three\r"
        assert reread.check_pdf_syntax() == []


def _forget_element(pdf: Pdf) -> None:
    paragraph = _paragraph(pdf)
    paragraph.K = Array()


def _forget_owner(pdf: Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[int(_paragraph(pdf).K[0])] = None


def _swap_pages(pdf: Pdf) -> None:
    first, second = pdf.pages[0].obj, pdf.pages[1].obj
    first.StructParents, second.StructParents = (
        int(second.StructParents),
        int(first.StructParents),
    )


def _paragraph(pdf: Pdf) -> pikepdf.Object:
    """Find an element on the first page that holds a mark itself."""
    for owner in pdf.Root.StructTreeRoot.ParentTree.Nums[1]:
        if "/K" in owner and not isinstance(owner.K[0], pikepdf.Dictionary):
            return owner
    raise AssertionError


DEFECTS = {
    "not in the tree": _forget_element,
    "no owner in the ParentTree": _forget_owner,
    "another owner in the ParentTree": _swap_pages,
}


@pytest.mark.parametrize(("fault", "plant"), DEFECTS.items(), ids=DEFECTS.keys())
def test_a_planted_defect_is_found(fault: str, plant: Callable[[Pdf], None]) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn.repaired(1))) as pdf:
        plant(pdf)
        pdf.save(target)

    assert any(found.endswith(fault) for found in structure_faults(target.getvalue()))


@pytest.fixture(scope="module")
def opened() -> Iterator[Pdf]:
    with pikepdf.open(io.BytesIO(drawn.repaired())) as pdf:
        yield pdf


def _elements(pdf: Pdf, kind: str) -> list[pikepdf.Object]:
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == Name(kind)
    ]


def _refers(child: pikepdf.Object) -> bool:
    return isinstance(child, pikepdf.Dictionary) and "/Obj" in child


def test_a_list_item_holds_a_label_and_one_body(opened: Pdf) -> None:
    for item in _elements(opened, "/LI"):
        kinds = [str(child.S) for child in item.K]
        assert kinds in (["/Lbl", "/LBody"], ["/LBody"])


def test_a_header_cell_says_what_it_heads(opened: Pdf) -> None:
    scopes = {str(cell.A.Scope) for cell in _elements(opened, "/TH")}

    assert scopes == {"/Column"}


def test_the_box_of_a_picture_lies_on_the_page_in_points(opened: Pdf) -> None:
    (figure,) = _elements(opened, "/Figure")

    left, bottom, right, top = (float(value) for value in figure.A.BBox)
    assert 0 < left < right < 596
    assert 0 < bottom < top < 843
    assert right - left > 460


def test_links_are_printed(opened: Pdf) -> None:
    notes = [note for sheet in opened.pages for note in sheet.obj.get("/Annots", [])]
    flags = [int(note.F) for note in notes]

    assert flags
    assert all(flag & 4 for flag in flags)


def test_a_link_inside_the_document_says_which_heading_it_leads_to() -> None:
    target = '<h2 id="there">Het doel</h2><p>Tekst</p><p id="bare">Kaal</p>'
    links = '<p><a href="#there">deel 1</a> en <a href="#bare">hier</a></p>'
    data = make_pdf(print_page(links + target), assets=Looks().paper_assets())

    with pikepdf.open(io.BytesIO(data)) as pdf:
        notes = [str(note.Contents) for note in pdf.pages[0].obj.Annots]
        assert notes == ["Het doel", "bare"]


def test_a_link_has_one_area_for_each_line_whatever_stands_inside_it() -> None:
    words = "woorden en nog eens woorden " * 8
    body = (
        '<p><a href="https://example.org">kort <strong>en <em>vet</em></strong></a></p>'
        f'<p><a href="https://example.org/2">{words}</a></p>'
    )
    data = make_pdf(print_page(body), assets=Looks().paper_assets())

    assert structure_faults(data) == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        notes = [str(note.Contents) for note in pdf.pages[0].obj.Annots]
        areas = [
            [str(child.Type) for child in link.K if _refers(child)]
            for link in _elements(pdf, "/Link")
        ]
    assert notes == ["https://example.org", *["https://example.org/2"] * 3]
    assert areas == [["/OBJR"]] * 4


def test_a_header_cell_of_a_row_heads_its_row() -> None:
    body = '<table><tr><th scope="row">Naam</th><td>Els</td></tr></table>'
    data = make_pdf(print_page(body), assets=Looks().paper_assets())

    with pikepdf.open(io.BytesIO(data)) as pdf:
        (cell,) = _elements(pdf, "/TH")
        assert str(cell.A.Scope) == "/Row"
