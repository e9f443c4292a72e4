"""Owns one file to print: the sign-off page of everybody, and nothing else.

It is for a printer: the pages have no tags. What people read and keep is their sheet.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

import pikepdf
from pikepdf import Name, OutlineItem

from policygen.disk import slug
from policygen.model.sheet import Edition, Order, WantedSheet
from policygen.sheets.base import FONTS, Base
from policygen.sheets.sheet import draw_slots, fit_texts
from policygen.sheets.typeface import Typeface
from policygen.sheets.writer import Glyphs, Writer, write_fonts


def in_order(people: Iterable[WantedSheet], order: Order) -> list[WantedSheet]:
    """Give people alphabetically, or so within their entity and department."""

    def place(wanted: WantedSheet) -> tuple[str, ...]:
        name = (slug(wanted.signatory.name), str(wanted.number))
        if order is Order.NAME:
            return name
        return (*map(_sortable, _group(wanted)), *name)

    return sorted(people, key=place)


def print_file(
    bases: Mapping[Edition, Base],
    people: Sequence[WantedSheet],
    order: Order,
    title: str,
) -> bytes:
    """Give a PDF with the sign-off page of everybody, with bookmarks to find them.

    Raises InputError for somebody whose name cannot be printed.
    """
    ordered = in_order(people, order)
    piles: dict[Edition, list[WantedSheet]] = {}
    for wanted in ordered:
        piles.setdefault(wanted.edition, []).append(wanted)
    with pikepdf.new() as pdf:
        sources = {
            key: pikepdf.open(io.BytesIO(_pile(bases[key], pile)))
            for key, pile in piles.items()
        }
        waiting = {key: iter(source.pages) for key, source in sources.items()}
        for wanted in ordered:
            pdf.pages.append(next(waiting[wanted.edition]))
        with pdf.open_outline() as outline:
            outline.root.extend(_bookmarks(ordered, order))
        pdf.Root.PageMode = Name.UseOutlines
        pdf.docinfo["/Title"] = title
        target = io.BytesIO()
        pdf.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            compress_streams=True,
        )
        for source in sources.values():
            source.close()
        return target.getvalue()


def _group(wanted: WantedSheet) -> tuple[str, str]:
    return wanted.signatory.entity, wanted.signatory.department


def _sortable(text: str) -> str:
    return slug(text) if text else ""


def _bookmarks(ordered: Sequence[WantedSheet], order: Order) -> list[OutlineItem]:
    """Give a bookmark for every page, under that of the department."""
    items: list[OutlineItem] = []
    numbered = enumerate(ordered)
    if order is Order.NAME:
        return [OutlineItem(wanted.signatory.name, at) for at, wanted in numbered]
    for group, members in groupby(numbered, key=lambda pair: _group(pair[1])):
        pages = [(at, wanted.signatory.name) for at, wanted in members]
        head = OutlineItem(" · ".join(filter(None, group)) or "–", pages[0][0])
        head.children.extend(OutlineItem(name, at) for at, name in pages)
        items.append(head)
    return items


def _pile(base: Base, people: Sequence[WantedSheet]) -> bytes:
    """Give a file with the sign-off pages of one base; all share their fonts."""
    used: dict[Typeface, Glyphs] = {}
    for wanted in people:
        fit_texts(base, wanted, used)
    subsets = {face: face.cut(frozenset(glyphs)) for face, glyphs in used.items()}
    out = Writer(base)
    out.thing(base.numbers[FONTS], write_fonts(out, used, subsets))
    tree, root = out.new(), out.new()
    names = {number: name for name, number in base.numbers.items()}
    pages = []
    for wanted in people:
        fitted = fit_texts(base, wanted, {})
        own = {}
        for name, drawn in draw_slots(base, wanted, fitted, used, subsets):
            own[name] = out.new()
            out.stream(own[name], drawn)
        parts = b" ".join(
            b"%d 0 R" % own.get(names.get(number, ""), number)
            for number in base.contents
        )
        pages.append(out.new())
        out.thing(
            pages[-1],
            b"<</Type/Page/Parent %d 0 R/MediaBox%s/Resources %d 0 R/Contents[%s]>>"
            % (tree, base.size, base.resources, parts),
        )
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    out.thing(tree, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids))
    out.thing(root, b"<</Type/Catalog/Pages %d 0 R>>" % tree)
    return out.finish(root)
