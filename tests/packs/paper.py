"""What other programs read in a PDF: its text as heard, seen, and its parts."""

from __future__ import annotations

import ctypes
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
from pikepdf import Dictionary, Object, Pdf
from pypdfium2 import raw

from tests.packs.built import unspaced

LONG = 4
"""A document of more sheets has contents, when they are not too few."""
FEW = 5
"""A list of contents with fewer entries is left out."""
FOOT = 53
"""The feet of all pages lie below this, in points; the text lies above."""
HYPHEN = "\x02"
"""What PDFium makes of a hyphen at the end of a line."""
UNHEARD = {"Lbl", "Figure"}


@dataclass(frozen=True, slots=True)
class Heard:
    """A piece of text in the order of the tags, and the elements that it stands in."""

    text: str
    within: tuple[str, ...]
    part: int


@cache
def hear(path: Path) -> tuple[Heard, ...]:
    """Give the text as a screen reader gets it; a head that is repeated comes once."""
    words = _words_by_mark(path)
    with pikepdf.open(path) as pdf:
        sheets = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        (document,) = _kids(pdf.Root.StructTreeRoot)
        pieces = [
            Heard(
                words[sheets[sheet.objgen], mark].replace(HYPHEN, "-"), within, number
            )
            for number, section in enumerate(_kids(document))
            for sheet, mark, within in _marks(section, ())
            if not UNHEARD & set(within)
        ]
    return tuple(_without_repeated_heads(pieces))


def _words_by_mark(path: Path) -> Mapping[tuple[int, int], str]:
    """Give the text of each piece of marked content, by its sheet and its number."""
    words: dict[tuple[int, int], str] = defaultdict(str)
    with pypdfium2.PdfDocument(path) as pdf:
        for number, page in enumerate(pdf):
            text_page = page.get_textpage()
            for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                mark = raw.FPDFPageObj_GetMarkedContentID(item)
                size = raw.FPDFTextObj_GetText(item, text_page, None, 0)
                buffer = (ctypes.c_ushort * size)()
                raw.FPDFTextObj_GetText(item, text_page, buffer, size)
                words[number, mark] += bytes(buffer).decode("utf-16-le").rstrip("\0")
    return words


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _marks(
    element: Object, within: tuple[str, ...]
) -> Iterator[tuple[Object, int, tuple[str, ...]]]:
    """Give the sheet and the number of each mark under an element, in reading order."""
    within = (*within, str(element.S)[1:])
    for child in _kids(element):
        if not isinstance(child, Dictionary):
            yield element.Pg, int(child), within
        elif "/MCID" in child:
            sheet = child.Pg if "/Pg" in child else element.Pg
            yield sheet, int(child.MCID), within
        elif "/S" in child:
            yield from _marks(child, within)


def _without_repeated_heads(pieces: list[Heard]) -> Iterator[Heard]:
    """Leave out the head of a table that goes on over a page."""
    last_head: list[str] = []
    i = 0
    while i < len(pieces):
        head: list[Heard] = []
        while i + len(head) < len(pieces) and "THead" in pieces[i + len(head)].within:
            head.append(pieces[i + len(head)])
        words = [piece.text for piece in head]
        is_repeated = words == last_head and i > 0 and "TBody" in pieces[i - 1].within
        if head:
            yield from () if is_repeated else head
            last_head = words
            i += len(head)
        else:
            yield pieces[i]
            i += 1


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: its title, its sheet (from 0), and how far up it lies, in points."""

    title: str
    sheet: int
    top: float


def bookmarks(pdf: pypdfium2.PdfDocument) -> list[Mark]:
    marks = []
    for mark in pdf.get_toc():
        destination = mark.get_dest()
        index, (_, view) = destination.get_index(), destination.get_view()
        marks.append(Mark(mark.get_title(), index, view[1]))
    return marks


def text_below(pdf: pypdfium2.PdfDocument, mark: Mark) -> str:
    """Give what stands under a heading on its sheet, without blanks."""
    page = pdf[mark.sheet]
    text = page.get_textpage().get_text_bounded(
        left=0, bottom=FOOT, right=page.get_width(), top=mark.top
    )
    return unspaced(text).removeprefix(unspaced(mark.title))


def body_of(pdf: pypdfium2.PdfDocument, sheet: int, top: float) -> str:
    """Give the text of a sheet from a height on, without its foot."""
    page = pdf[sheet]
    text = page.get_textpage().get_text_bounded(
        left=0, bottom=FOOT, right=page.get_width(), top=top
    )
    return str(text).replace(HYPHEN, "-")


def has_font_file(descriptor: Object) -> bool:
    return any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))


def fonts(data: bytes) -> Mapping[str, bool]:
    """Give the name of each font, and whether its letters are in the file."""
    found: dict[str, bool] = {}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, Dictionary) and thing.get("/Type") == "/Font":
                name = str(thing.BaseFont).partition("+")[2] or str(thing.BaseFont)
                inner = thing.get("/DescendantFonts", [thing])[0]
                found[name] = has_font_file(inner.get("/FontDescriptor", Dictionary()))
    return found


def row_counts(data: bytes) -> int:
    """Count the rows of all tables, those of their heads left out."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return sum(
            str(thing.get("/S")) == "/TR" and str(thing.P.S) != "/THead"
            for thing in pdf.objects
            if isinstance(thing, Dictionary)
        )


def links(pdf: Pdf, sheet: int) -> list[tuple[str, str]]:
    """Give what each link inside the document says, and the place that it names."""
    notes = pdf.pages[sheet].obj.get("/Annots", pikepdf.Array())
    return [(str(note.Contents), str(note.Dest)) for note in notes if "/Dest" in note]


def main_text(path: Path, has_contents: bool) -> tuple[str, str]:
    """Give what is heard of the head of a document, and of all after its contents."""
    first = 2 if has_contents else 1
    pieces = hear(path)
    head = "".join(piece.text for piece in pieces if piece.part == 0)
    return head, "".join(piece.text for piece in pieces if piece.part >= first)


def page_numbers(path: Path, entries: Sequence[str]) -> list[str]:
    """Give the page number that is heard after each entry of the contents."""
    _, *waiting = [piece.text for piece in hear(path) if piece.part == 1]
    numbers: list[str] = []
    for entry in entries:
        words = ""
        while waiting and len(unspaced(words)) < len(unspaced(entry)):
            words += waiting.pop(0)
        assert unspaced(words) == unspaced(entry)
        numbers.append(waiting.pop(0))
    return numbers
