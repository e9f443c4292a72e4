"""Three checks of a tagged PDF that no validator at hand makes."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Object, Page, Pdf

Mark = tuple[int, int]


def structure_faults(data: bytes) -> list[str]:
    """Give every mark without element, without owner, or with another owner."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        holders = _holders(pdf)
        faults: list[str] = []
        for number, page in enumerate(pdf.pages):
            owners = _owners(pdf, page)
            for mark in _marks(page):
                place = f"page {number + 1}, mark {mark}"
                holder = holders.get((number, mark))
                owner = owners[mark] if mark < len(owners) else None
                if holder is None:
                    faults.append(f"{place}: not in the tree")
                elif owner is None:
                    faults.append(f"{place}: no owner in the ParentTree")
                elif owner.objgen != holder:
                    faults.append(f"{place}: another owner in the ParentTree")
    return faults


def _marks(page: Page) -> Iterator[int]:
    """Give the marks of text and pictures; artifacts have none."""
    for instruction in pikepdf.parse_content_stream(page):
        if str(instruction.operator) == "BDC":
            properties = instruction.operands[1]
            if isinstance(properties, Dictionary) and "/MCID" in properties:
                yield int(properties.MCID)


def _owners(pdf: Pdf, page: Page) -> list[Object | None]:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    for i in range(0, len(numbers), 2):
        if int(numbers[i]) == int(page.obj.get("/StructParents", -1)):
            return list(numbers[i + 1])
    return []


def _holders(pdf: Pdf) -> dict[Mark, tuple[int, int]]:
    """Give for every mark of every page the element that holds it."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    holders: dict[Mark, tuple[int, int]] = {}
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        children = element.get("/K", pikepdf.Array())
        for child in children if isinstance(children, pikepdf.Array) else [children]:
            if not isinstance(child, Dictionary):
                holders[pages[element.Pg.objgen], int(child)] = element.objgen
            elif "/MCID" in child:
                page = child.Pg if "/Pg" in child else element.Pg
                holders[pages[page.objgen], int(child.MCID)] = element.objgen
            elif "/S" in child:
                waiting.append(child)
    return holders
