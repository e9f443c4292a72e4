"""Mends links: each one belongs to one element, and says in words where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pikepdf import Array, Dictionary, Name, NameTree, Object, Pdf, String

from policygen.render.conform.structure import Key, children_of, elements_in

Box = tuple[float, float, float, float]
NEAR = 1.0


def mend_links(pdf: Pdf) -> None:
    """Give each line of a link one element and one area."""
    tree = pdf.Root.StructTreeRoot
    numbers = tree.ParentTree.Nums
    owners = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    for element in elements_in(tree):
        for link, note in _move_links(element, None):
            owners[int(note.StructParent)] = link
    for page in pdf.pages:
        for note in _inner_areas(page.obj, owners):
            link = owners.pop(int(note.StructParent))
            link.K = Array([c for c in children_of(link) if not _is_link(c, note)])
            kept = [other for other in page.obj.Annots if other.objgen != note.objgen]
            page.obj.Annots = Array(kept)
    tree.ParentTree.Nums = Array([part for pair in owners.items() for part in pair])


def name_links(pdf: Pdf) -> None:
    """Say of a link inside the document which heading it leads to.

    WeasyPrint gives the id of the place, which a reader would hear spelled out.
    """
    titles = {_spot(mark.Dest): str(mark.Title) for mark in _bookmarks(pdf.Root)}
    places = NameTree(pdf.Root.Names.Dests) if "/Names" in pdf.Root else {}
    for page in pdf.pages:
        for note in page.obj.get("/Annots", Array()):
            if "/Dest" in note:
                title = titles.get(_spot(places[str(note.Dest)]))
                note.Contents = String(title) if title else note.Contents


def _spot(destination: Object) -> tuple[object, ...]:
    """Give the page of a destination, and how far up it lies."""
    return (destination[0].objgen, round(float(destination[3]), 1))


def _bookmarks(root: Object) -> Iterator[Object]:
    """Give the bookmarks at every depth."""
    waiting = [root.get("/Outlines", Dictionary())]
    while waiting:
        mark = waiting.pop()
        waiting += [mark[name] for name in ("/First", "/Next") if name in mark]
        if "/Dest" in mark:
            yield mark


def _move_links(element: Object, link: Object | None) -> list[tuple[Object, Object]]:
    """Move what stands under an element to the `link` above it; give what moved."""
    moved: list[tuple[Object, Object]] = []
    if link is None:
        link = element if str(element.S) == "/Link" else None
    else:
        element.S = Name.Span if str(element.S) == "/Link" else element.S
        children = children_of(element)
        links = [child for child in children if _is_link(child)]
        element.K = Array([child for child in children if not _is_link(child)])
        link.K = Array([*children_of(link), *links])
        moved = [(link, child.Obj) for child in links]
    for child in elements_in(element):
        moved += _move_links(child, link)
    return moved


def _inner_areas(page: Object, owners: Mapping[int, Object]) -> list[Object]:
    """Give the areas that lie inside another area of the same link."""
    inner: list[Object] = []
    outer: list[tuple[Key, Box]] = []
    notes = [note for note in page.get("/Annots", Array()) if "/Rect" in note]
    for note in sorted(notes, key=_size, reverse=True):
        owner, box = owners[int(note.StructParent)].objgen, _box(note)
        if any(owner == other and _holds(place, box) for other, place in outer):
            inner.append(note)
        else:
            outer.append((owner, box))
    return inner


def _box(note: Object) -> Box:
    """Give left, bottom, right and top; WeasyPrint writes the top first."""
    x1, y1, x2, y2 = (float(side) for side in note.Rect)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _size(note: Object) -> float:
    left, bottom, right, top = _box(note)
    return (right - left) * (top - bottom)


def _holds(outer: Box, inner: Box) -> bool:
    starts = all(outer[i] <= inner[i] + NEAR for i in (0, 1))
    return starts and all(inner[i] <= outer[i] + NEAR for i in (2, 3))


def _is_link(child: Object, note: Object | None = None) -> bool:
    """Tell whether a child is a reference to a link on the page, or to this one."""
    return (
        isinstance(child, Dictionary)
        and child.get("/Type") == Name.OBJR
        and child.Obj.get("/Subtype") == Name.Link
        and (note is None or child.Obj.objgen == note.objgen)
    )
