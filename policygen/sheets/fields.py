"""Owns the signature fields: what WeasyPrint drew as text fields becomes one to sign."""

from __future__ import annotations

import re

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, parse_content_stream

from policygen.sheets.page import FIELD

SIGNATURES_EXIST = 1
SECTION = "/Sect"
_FONT = re.compile(r"(/\S+) [\d.]+ Tf")
OF_TEXT_FIELDS = ("/V", "/DA", "/Ff", "/MaxLen")


def mend_fields(pdf: Pdf) -> None:
    """Turn the fields of the sign-off clause into empty signature fields."""
    form = pdf.Root.AcroForm
    fonts: set[str] = set()
    for field in form.Fields:
        if str(field.get("/T", "")).startswith(FIELD):
            fonts |= set(_FONT.findall(str(field.get("/DA", ""))))
            _make_signature(pdf, field)
    pdf.Root.AcroForm = Dictionary(Fields=form.Fields, SigFlags=SIGNATURES_EXIST)
    _drop_fonts(pdf, fonts)


def clause_runs_over(pdf: Pdf) -> bool:
    """Tell whether the clause with the fields goes on on another page.

    There WeasyPrint begins another section, and only a whole clause has a heading first.
    """
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums
    tree = {int(owners[place]): owners[place + 1] for place in range(0, len(owners), 2)}
    clause = tree[int(pdf.Root.AcroForm.Fields[0].StructParent)]
    while str(clause.S) != SECTION:
        clause = clause.P
    siblings = _children(clause.P)
    after = siblings[siblings.index(clause) + 1 :][:1]
    return any(
        str(part.S) == SECTION and not str(_children(part)[0].S).startswith("/H")
        for part in after
    )


def _children(element: Object) -> list[Object]:
    below = element.get("/K", Array())
    found = list(below) if isinstance(below, Array) else [below]
    return [one for one in found if isinstance(one, Dictionary) and "/S" in one]


def _make_signature(pdf: Pdf, field: Object) -> None:
    field.FT = Name.Sig
    for name in OF_TEXT_FIELDS:
        if name in field:
            del field[name]
    x, y, right, top = map(float, list(field.Rect))
    x, right, y, top = min(x, right), max(x, right), min(y, top), max(y, top)
    field.Rect = Array([round(side, 3) for side in (x, y, right, top)])
    look = pdf.make_stream(b"")
    look.Type, look.Subtype = Name.XObject, Name.Form
    look.BBox = Array([0, 0, round(right - x, 3), round(top - y, 3)])
    field.AP = Dictionary(N=look)


def _drop_fonts(pdf: Pdf, fonts: set[str]) -> None:
    """Drop the whole fonts that came with text fields, unless a page draws with them."""
    unused = fonts - {
        name for page in pdf.pages for name in _used(page, page.obj.Resources, set())
    }
    for page in pdf.pages:
        for name in unused & set(page.obj.Resources.Font.keys()):
            del page.obj.Resources.Font[name]


def _used(
    drawing: Page | Object, resources: Object | None, seen: set[tuple[int, int]]
) -> set[str]:
    """Give the names of the fonts that a page and the pictures on it draw with."""
    used = {
        str(step.operands[0])
        for step in parse_content_stream(drawing)
        if str(step.operator) == "Tf"
    }
    pictures = (
        Dictionary() if resources is None else resources.get("/XObject", Dictionary())
    )
    for picture in pictures.values():
        if picture.get("/Subtype") == Name.Form and picture.objgen not in seen:
            seen.add(picture.objgen)
            used |= _used(picture, picture.get("/Resources", None), seen)
    return used
