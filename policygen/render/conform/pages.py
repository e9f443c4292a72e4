"""Mends the pages: running heads become artifacts, links are printed."""

from __future__ import annotations

from collections.abc import Mapping

from pikepdf import (
    Array,
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Operator,
    Page,
    Pdf,
    parse_content_stream,
    unparse_content_stream,
)

from policygen.render.conform.structure import Key

PRINT_FLAG = 4


def mend_pages(pdf: Pdf, reached: frozenset[Key]) -> None:
    """Mend every page; `reached` are the keys of the elements in the tree."""
    owners = _owners_by_page(pdf)
    for page in pdf.pages:
        _mark_artifacts(pdf, page, owners[int(page.obj.StructParents)], reached)
        for annotation in page.obj.get("/Annots", Array()):
            annotation.F = int(annotation.get("/F", 0)) | PRINT_FLAG


def _owners_by_page(pdf: Pdf) -> Mapping[int, Object]:
    """Give the ParentTree: the number of a page to the owners of its marks."""
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    return {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}


def _mark_artifacts(
    pdf: Pdf, page: Page, owners: Object, reached: frozenset[Key]
) -> None:
    """Turn marked content that the tree does not reach into pagination artifacts.

    WeasyPrint marks running heads and feet as if they were text, and leaves their
    elements outside the tree: a reader would read them aloud on every page.
    """
    artifact = ContentStreamInstruction(
        [Name.Artifact, Dictionary(Type=Name.Pagination)], Operator("BDC")
    )
    rewritten: list[ContentStreamInstruction | ContentStreamInlineImage] = []
    for instruction in parse_content_stream(page):
        mark = _mark_of(instruction)
        if mark is None or owners[mark].objgen in reached:
            rewritten.append(instruction)
            continue
        owners[mark] = None
        rewritten.append(artifact)
    page.obj.Contents = pdf.make_stream(unparse_content_stream(rewritten))


def _mark_of(
    instruction: ContentStreamInstruction | ContentStreamInlineImage,
) -> int | None:
    """Give the MCID that an instruction opens, if it does."""
    if str(instruction.operator) != "BDC":
        return None
    properties = instruction.operands[1]
    return int(properties.MCID) if "/MCID" in properties else None
