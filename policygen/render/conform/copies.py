"""Puts a card on A4 as well: twice side by side to cut, and once enlarged for the wall."""

from __future__ import annotations

from pikepdf import (
    Array,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Page,
    Pdf,
    parse_content_stream,
    unparse_content_stream,
)

SHORT, LONG = 595.276, 841.89
"""The sides of A4, in points."""
MARKS = frozenset({"BDC", "BMC", "EMC", "MP", "DP"})
CUT = "q 0.5 G 0.4 w [3 4] 0 d {x:.3f} 0 m {x:.3f} {y:.3f} l S Q"


def add_copies(pdf: Pdf) -> None:
    """Add two sheets of A4 for every page: the page twice on one, large on the other.

    The copies are artifacts: who listens hears the page once.
    """
    for page in list(pdf.pages):
        form = _as_form(pdf, page)
        width, height = (float(side) for side in list(page.mediabox)[2:])
        half = LONG / 2
        beside, below = (half - width) / 2, (SHORT - height) / 2
        pair = [(1.0, beside, below), (1.0, half + beside, below)]
        _add_sheet(pdf, form, (LONG, SHORT), pair, CUT.format(x=half, y=SHORT))
        scale = min(SHORT / width, LONG / height)
        middle = ((SHORT - scale * width) / 2, (LONG - scale * height) / 2)
        _add_sheet(pdf, form, (SHORT, LONG), [(scale, *middle)])


def _as_form(pdf: Pdf, page: Page) -> Object:
    """Give what a page shows as something to show again, without its marks."""
    kept = [
        part
        for part in parse_content_stream(page)
        if not (
            isinstance(part, ContentStreamInstruction) and str(part.operator) in MARKS
        )
    ]
    form = pdf.make_stream(unparse_content_stream(kept))
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox = page.mediabox
    form.Resources = page.obj.Resources
    return form


def _add_sheet(
    pdf: Pdf,
    form: Object,
    size: tuple[float, float],
    places: list[tuple[float, float, float]],
    line: str = "",
) -> None:
    """Add a sheet that shows a form at places: scale, from the left, from below."""
    shown = [
        f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm /Face Do Q"
        for scale, x, y in places
    ]
    content = "\n".join(["/Artifact BMC", *shown, line, "EMC"])
    sheet = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *size]),
        Resources=Dictionary(XObject=Dictionary(Face=form)),
        Contents=pdf.make_stream(content.encode("ascii")),
    )
    pdf.pages.append(Page(pdf.make_indirect(sheet)))
