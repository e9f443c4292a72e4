"""A workbook holds the tables of a page as plain text, the same bytes every time."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree

import pytest

from policygen.render.spreadsheet import MAIN, make_spreadsheet, read_tables

PAGE = """<html><body><h2>Not here</h2><table><tr><td>no</td></tr></table>
<main id="main"><h2 id="a">1. Accounts</h2><p>Some text</p>
<table><thead><tr><th>No.</th><th>Address</th></tr></thead>
<tbody><tr><td>A1</td><td><a href="https://a.example">a.example</a></td></tr>
<tr><td>=1+1</td><td>one<br>two</td></tr></tbody></table>
<h3>How safe: [really?]</h3><table><tr><th>x</th></tr><tr><td></td></tr></table>
<h3>How safe: [really?]</h3><table><tr><th>y</th></tr></table></main></body></html>"""


def parts(data: bytes) -> dict[str, ElementTree.Element]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return {
            name: ElementTree.fromstring(book.read(name))  # noqa: S314
            for name in book.namelist()
        }


def sheet_names(data: bytes) -> list[str]:
    return [
        sheet.get("name", "")
        for sheet in parts(data)["xl/workbook.xml"].iter(f"{{{MAIN}}}sheet")
    ]


def cells(data: bytes, number: int = 1) -> list[list[str]]:
    sheet = parts(data)[f"xl/worksheets/sheet{number}.xml"]
    return [
        [cell.findtext(f".//{{{MAIN}}}t") or "" for cell in row]
        for row in sheet.iter(f"{{{MAIN}}}row")
    ]


def test_the_tables_of_the_main_part_come_with_the_headings_above_them() -> None:
    sheets = read_tables(PAGE)

    assert [sheet.title for sheet in sheets] == [
        "1. Accounts",
        "How safe: [really?]",
        "How safe: [really?]",
    ]
    assert sheets[0].rows == [
        ["No.", "Address"],
        ["A1", "a.example"],
        ["=1+1", "one\ntwo"],
    ]


def test_each_table_is_a_sheet_with_a_name_that_a_workbook_allows() -> None:
    names = sheet_names(make_spreadsheet(PAGE, "Register"))

    assert names == ["Accounts", "How safe really", "How safe really 2"]


def test_a_long_heading_is_cut_and_stays_unlike_the_others() -> None:
    table = f"<h3>{'Long ' * 12}</h3><table><tr><th>x</th></tr></table>"

    names = sheet_names(make_spreadsheet(f"<main>{table * 3}</main>", "Register"))

    assert len({name.lower() for name in names}) == 3
    assert all(0 < len(name) <= 31 for name in names)


def test_every_cell_is_a_text_and_never_a_formula() -> None:
    data = make_spreadsheet(PAGE, "Register")
    sheet = parts(data)["xl/worksheets/sheet1.xml"]
    written = list(sheet.iter(f"{{{MAIN}}}c"))

    assert cells(data)[2] == ["=1+1", "one\ntwo"]
    assert {cell.get("t") for cell in written} == {"inlineStr"}
    assert not list(sheet.iter(f"{{{MAIN}}}f"))
    assert [cell.get("r") for cell in written][:3] == ["A1", "B1", "A2"]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("_x0041_", "_x005F_x0041_"),
        ("snake_case", "snake_case"),
        ("caf\u00e9 \U0001f35e", "caf\u00e9 \U0001f35e"),
        ("\x01bell", "bell"),
    ],
)
def test_what_was_typed_is_what_a_reader_gets(typed: str, stored: str) -> None:
    page = f"<main><table><tr><td>{typed}</td></tr></table></main>"

    assert cells(make_spreadsheet(page, "Register")) == [[stored]]


def test_the_same_page_gives_the_same_bytes_without_a_clock() -> None:
    data = make_spreadsheet(PAGE, "Register")

    assert data == make_spreadsheet(PAGE, "Register")
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert {entry.date_time[0] for entry in book.infolist()} == {1980}
        assert not re.search(
            rb"20\d\d-\d\d-\d\dT", b"".join(map(book.read, book.namelist()))
        )


def test_a_page_without_tables_is_a_workbook_with_its_title() -> None:
    data = make_spreadsheet("<main><p>Nothing</p></main>", "Register/list")

    assert cells(data) == [["Register/list"]]
    assert sheet_names(data) == ["Register list"]


def test_columns_after_z_have_two_letters() -> None:
    row = "".join(f"<td>{number}</td>" for number in range(28))
    data = make_spreadsheet(f"<main><table><tr>{row}</tr></table></main>", "Wide")
    sheet = parts(data)["xl/worksheets/sheet1.xml"]

    assert [c.get("r") for c in sheet.iter(f"{{{MAIN}}}c")][25:] == ["Z1", "AA1", "AB1"]


def test_a_draft_says_so_in_the_head_of_its_paper_and_not_in_a_cell() -> None:
    marked = make_spreadsheet(PAGE, "Register", "Ontwerp & meer")
    sheet = parts(marked)["xl/worksheets/sheet1.xml"]

    assert sheet.findtext(f".//{{{MAIN}}}oddHeader") == "&R&BOntwerp && meer"
    assert cells(marked) == cells(make_spreadsheet(PAGE, "Register"))
    plain = parts(make_spreadsheet(PAGE, "Register"))["xl/worksheets/sheet1.xml"]
    assert plain.find(f".//{{{MAIN}}}headerFooter") is None
