"""Owns the spreadsheet of a document: each of its tables as a sheet of plain text.

Every cell is a text, so nothing that was typed can become a formula, a number or a
date. Nothing in the file depends on a clock: the same page gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

from typing_extensions import override

from policygen.render.archive import zip_files

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SCHEMA = "http://schemas.openxmlformats.org"
MAIN = f"{SCHEMA}/spreadsheetml/2006/main"
OFFICE = f"{SCHEMA}/officeDocument/2006/relationships"
PACKAGE = f"{SCHEMA}/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LONGEST_NAME = 31
NARROWEST, WIDEST = 10, 55
_HEADINGS = ("h2", "h3")
_NO_NAME = re.compile(r"^\d+\. |[\[\]:*?/\\]+")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(slots=True)
class Sheet:
    """A table: the heading above it and its rows, the head first."""

    title: str
    rows: list[list[str]] = field(default_factory=list)


class _Tables(HTMLParser):
    """Collects the tables in the main part of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[Sheet] = []
        self._heading = ""
        self._inside: list[str] = []
        self._text: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "main":
            self._inside.append(tag)
        elif not self._inside:
            return
        elif tag == "table":
            self.sheets.append(Sheet(self._heading))
        elif tag == "tr":
            self.sheets[-1].rows.append([])
        elif tag in {*_HEADINGS, "td", "th"}:
            self._text = []
        elif tag == "br":
            self._text.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        self._text.append(data)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "main":
            self._inside.clear()
        elif not self._inside:
            return
        elif tag in _HEADINGS:
            self._heading = self._said()
        elif tag in {"td", "th"}:
            self.sheets[-1].rows[-1].append(self._said())

    def _said(self) -> str:
        lines = "".join(self._text).split("\n")
        return "\n".join(" ".join(line.split()) for line in lines).strip()


def read_tables(page: str) -> list[Sheet]:
    """Give the tables of an HTML page under the headings above them."""
    parser = _Tables()
    parser.feed(page)
    parser.close()
    return parser.sheets


def make_spreadsheet(page: str, title: str, mark: str = "") -> bytes:
    """Give the tables of a page as a workbook; `mark` is in the head of its paper."""
    return make_workbook(read_tables(page) or [Sheet(title, [[title]])], title, mark)


def make_workbook(sheets: Sequence[Sheet], title: str, mark: str = "") -> bytes:
    """Give sheets as a workbook (XLSX); `title` names a sheet without one."""
    names = _names([sheet.title or title for sheet in sheets])
    count = range(1, len(sheets) + 1)
    parts = [
        ("[Content_Types].xml", _content_types(count)),
        ("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml", _workbook(names)),
        (
            "xl/_rels/workbook.xml.rels",
            _relations(
                [
                    *(("worksheet", f"worksheets/sheet{n}.xml") for n in count),
                    ("styles", "styles.xml"),
                ]
            ),
        ),
        ("xl/styles.xml", STYLES),
        *(
            (f"xl/worksheets/sheet{number}.xml", _worksheet(sheet.rows, mark))
            for number, sheet in enumerate(sheets, 1)
        ),
    ]
    return zip_files([(name, (HEAD + text).encode()) for name, text in parts])


def _names(titles: Sequence[str]) -> list[str]:
    """Give each sheet a name that a workbook allows, and each only once."""
    taken: list[str] = []
    for title in titles:
        plain = " ".join(_NO_NAME.sub(" ", title).split()).strip("'") or "1"
        name, number = _cut(plain, LONGEST_NAME), 1
        while name.lower() in {other.lower() for other in taken}:
            number += 1
            ending = f" {number}"
            name = _cut(plain, LONGEST_NAME - len(ending)) + ending
        taken.append(name)
    return taken


def _cut(text: str, most: int) -> str:
    """Keep the words that fit."""
    if len(text) <= most:
        return text
    return text[: most + 1].rpartition(" ")[0].rstrip(" ,") or text[:most]


def _content_types(count: range) -> str:
    overrides = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>'
        for name, kind in (
            ("workbook", "sheet.main"),
            ("styles", "styles"),
            *((f"worksheets/sheet{number}", "worksheet") for number in count),
        )
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'


def _workbook(names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, 1)
    )
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets>'
        "</workbook>"
    )


STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/>'
    '<name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>'
    '</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1">'
    "<border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    '</cellStyleXfs><cellXfs count="2">'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" '
    'applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/>'
    '</xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" '
    'applyNumberFormat="1" applyFont="1" applyAlignment="1">'
    '<alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1">'
    '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def _worksheet(rows: Sequence[Sequence[str]], mark: str) -> str:
    columns = max((len(row) for row in rows), default=1)
    widths = "".join(
        f'<col min="{n + 1}" max="{n + 1}" width="{_width(rows, n)}" customWidth="1"/>'
        for n in range(columns)
    )
    lines = "".join(
        f'<row r="{number}">{_cells(row, number)}</row>'
        for number, row in enumerate(rows, 1)
    )
    return (
        f'<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>{lines}</sheetData>"
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        f"{_header(mark)}</worksheet>"
    )


def _header(mark: str) -> str:
    """Say in the head of each printed sheet what it is; a cell would disturb the table."""
    text = escape(f"&R&B{mark.replace('&', '&&')}", quote=False)
    return f"<headerFooter><oddHeader>{text}</oddHeader></headerFooter>" if mark else ""


def _width(rows: Sequence[Sequence[str]], column: int) -> int:
    cells = [row[column] for row in rows if column < len(row)]
    longest = max(len(line) for cell in cells for line in cell.split("\n"))
    return min(max(longest + 2, NARROWEST), WIDEST)


def _cells(row: Sequence[str], number: int) -> str:
    style = 1 if number == 1 else 0
    return "".join(
        f'<c r="{_letters(column)}{number}" s="{style}" t="inlineStr"><is>'
        f'<t xml:space="preserve">{_text(cell)}</t></is></c>'
        for column, cell in enumerate(row)
    )


def _letters(column: int) -> str:
    """Give the name of a column: A to Z, then AA."""
    more, last = divmod(column, 26)
    return (_letters(more - 1) if more else "") + chr(ord("A") + last)


def _text(text: str) -> str:
    """Write a text so that a reader of workbooks gives back exactly that text."""
    return escape(_LOOKS_ESCAPED.sub("_x005F_", _NO_XML.sub("", text)), quote=False)
