"""Mends the structure tree: list items, table headers, boxes of pictures."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf

POINTS_PER_PIXEL = 0.75
LIST_PARTS = frozenset({"/L", "/LI", "/Lbl", "/LBody"})

Key = tuple[int, int]


def mend_structure(pdf: Pdf) -> frozenset[Key]:
    """Mend every element of the tree; give the keys of all that it reaches."""
    reached: set[Key] = set()
    waiting = [(element, False) for element in elements_in(pdf.Root.StructTreeRoot)]
    while waiting:
        element, in_head = waiting.pop()
        reached.add(element.objgen)
        kind = str(element.get("/S"))
        if kind == "/LI":
            _wrap_body(pdf, element)
        elif kind == "/TH":
            _set_scope(element, in_head=in_head)
        elif kind == "/Figure":
            _turn_box(element)
        in_head = in_head or kind == "/THead"
        waiting += [(child, in_head) for child in elements_in(element)]
    _drop_empty(pdf.Root.StructTreeRoot)
    return frozenset(reached)


def children_of(element: Object) -> list[Object]:
    """Give what stands under an element: elements, marks and references."""
    return list(element.K)


def elements_in(element: Object) -> Iterator[Object]:
    """Give the structure elements that stand directly under an element."""
    for child in children_of(element):
        if _is_element(child):
            yield child


def _drop_empty(element: Object) -> bool:
    """Take away parts of lists that a page break left empty; tell if this is one."""
    children = children_of(element)
    kept = [
        child for child in children if not (_is_element(child) and _drop_empty(child))
    ]
    if len(kept) < len(children):
        element.K = Array(kept)
    return not kept and str(element.get("/S")) in LIST_PARTS


def _is_element(child: Object) -> bool:
    return isinstance(child, Dictionary) and "/S" in child


def _wrap_body(pdf: Pdf, item: Object) -> None:
    """Put all of a list item but its label into one body, as PDF/UA wants."""
    kept: list[Object] = []
    body: Object | None = None
    for child in children_of(item):
        kind = str(child.get("/S")) if isinstance(child, Dictionary) else ""
        if kind in {"/Lbl", "/LBody"}:
            kept.append(child)
            body = child if kind == "/LBody" else body
            continue
        if body is None:
            body = pdf.make_indirect(
                Dictionary(
                    Type=Name.StructElem, S=Name.LBody, K=Array(), P=item, Pg=item.Pg
                )
            )
            kept.append(body)
        body.K.append(child)
        if isinstance(child, Dictionary) and "/P" in child:
            child.P = body
    item.K = Array(kept)


def _set_scope(cell: Object, *, in_head: bool) -> None:
    """Say of a header cell whether it heads a column or a row."""
    cell.A.Scope = Name.Column if in_head else Name.Row


def _turn_box(figure: Object) -> None:
    """Give a picture's box in points from the foot of the page, not pixels from its head."""
    height = float(figure.Pg.MediaBox[3])
    left, top, right, bottom = (float(v) * POINTS_PER_PIXEL for v in figure.A.BBox)
    box = (left, height - bottom, right, height - top)
    figure.A.BBox = Array([round(value, 3) for value in box])
