"""Mends links: each belongs to a Link element, and says in words where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, NameTree, Object, Pdf, String

from policygen.render.conform.structure import children_of, elements_in


def mend_links(pdf: Pdf) -> None:
    """Move links that a Span or Strong inside a link owns to the link itself."""
    owners = {
        int(annotation.StructParent): link
        for element in elements_in(pdf.Root.StructTreeRoot)
        for link, annotation in _move_links(element, None)
    }
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    for i in range(0, len(numbers), 2):
        if int(numbers[i]) in owners:
            numbers[i + 1] = owners[int(numbers[i])]


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
    if str(element.S) == "/Link":
        link = element
    elif link is not None:
        children = children_of(element)
        links = [child for child in children if _is_link(child)]
        element.K = Array([child for child in children if not _is_link(child)])
        link.K = Array([*children_of(link), *links])
        moved = [(link, child.Obj) for child in links]
    for child in elements_in(element):
        moved += _move_links(child, link)
    return moved


def _is_link(child: Object) -> bool:
    """Tell whether a child is a reference to a link on the page."""
    return (
        isinstance(child, Dictionary)
        and child.get("/Type") == Name.OBJR
        and child.Obj.get("/Subtype") == Name.Link
    )
