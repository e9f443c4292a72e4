"""One file for the printer: every sign-off page once, in an order that HR can use."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import ImageChops

from policygen.model.sheet import Order, WantedSheet
from policygen.sheets.printed import in_order, print_file
from policygen.sheets.sheet import make_sheet
from tests.render import drawn
from tests.sheets.shelf import DOCUMENT, DUTCH, ENGLISH, base, want
from tests.sheets.test_sheet import picture

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("sheets")]


def member(
    name: str, number: int, department: str, language: str = DUTCH
) -> WantedSheet:
    wanted = want(name, number, language)
    return replace(wanted, signatory=replace(wanted.signatory, department=department))


PEOPLE = (
    member("Zoë Adams", 1, "Winkel"),
    member("Émile Baert", 2, "Atelier", ENGLISH),
    member("محمد علي", 3, ""),
    member("anna de Wit", 4, "Atelier"),
)


def test_pages_lie_by_department_or_by_name() -> None:
    by_name = [wanted.number.sequence for wanted in in_order(PEOPLE, Order.NAME)]
    assert by_name == [4, 2, 3, 1]
    piled = in_order(PEOPLE, Order.DEPARTMENT)
    assert [wanted.number.sequence for wanted in piled] == [3, 4, 2, 1]


@pytest.mark.parametrize("order", list(Order))
def test_the_pages_are_those_of_the_sheets(order: Order, tmp_path: Path) -> None:
    bases = {(DOCUMENT, language, ""): base(language) for language in (DUTCH, ENGLISH)}
    data = print_file(bases, PEOPLE, order, "Af te drukken")

    path = tmp_path / "print.pdf"
    path.write_bytes(data)
    assert drawn.run(["qpdf", "--check", path]).returncode == 0
    rendered = drawn.run(["pdftoppm", "-r", "30", "-png", path, tmp_path / "page"])
    assert (rendered.returncode, rendered.stderr) == (0, "")
    ordered = in_order(PEOPLE, order)
    assert len(drawn.page_texts(data)) == len(ordered)
    for number, wanted in enumerate(ordered):
        own = base(wanted.language)
        sheet = picture(make_sheet(own, wanted), own.sign_page)
        difference = ImageChops.difference(picture(data, number), sheet)
        assert difference.getbbox() is None
    assert print_file(bases, PEOPLE, order, "Af te drukken") == data


def test_bookmarks_lead_to_departments_and_people() -> None:
    bases = {(DOCUMENT, language, ""): base(language) for language in (DUTCH, ENGLISH)}
    data = print_file(bases, PEOPLE, Order.DEPARTMENT, "Af te drukken")
    assert drawn.bookmarks(data) == [
        (0, "Gent"),
        (1, "محمد علي"),
        (0, "Gent · Atelier"),
        (1, "anna de Wit"),
        (1, "Émile Baert"),
        (0, "Gent · Winkel"),
        (1, "Zoë Adams"),
    ]
    named = print_file(bases, PEOPLE, Order.NAME, "Af te drukken")
    assert drawn.bookmarks(named)[0] == (0, "anna de Wit")
    with pikepdf.open(io.BytesIO(named)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Af te drukken"
