"""Mends the structure tree: list items, table headers, boxes of pictures."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf

POINTS_PER_PIXEL = 0.75

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
    return frozenset(reached)


def children_of(element: Object) -> list[Object]:
    """Give what stands under an element: elements, marks and references."""
    children = element.get("/K")
    if children is None:
        return []
    return list(children) if isinstance(children, Array) else [children]


def elements_in(element: Object) -> Iterator[Object]:
    """Give the structure elements that stand directly under an element."""
    for child in children_of(element):
        if isinstance(child, Dictionary) and "/S" in child:
            yield child


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
    if "/A" not in cell:
        cell.A = Dictionary(O=Name.Table)
    cell.A.Scope = Name.Column if in_head else Name.Row


def _turn_box(figure: Object) -> None:
    """Give a picture's box in points from the foot of the page, not pixels from its head."""
    if "/A" not in figure or "/BBox" not in figure.A:
        return
    height = float(figure.Pg.MediaBox[3])
    left, top, right, bottom = (float(v) * POINTS_PER_PIXEL for v in figure.A.BBox)
    box = (left, height - bottom, right, height - top)
    figure.A.BBox = Array([round(value, 3) for value in box])
