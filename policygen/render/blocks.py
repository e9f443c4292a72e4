"""Owns the pieces of a clause: headings, paragraphs, items and rows, without looks."""

from __future__ import annotations

import re
from html import unescape

from policygen.model.pack import Block, BlockKind

_HEADINGS = {"h3", "h4", "h5", "h6"}
_CELLS = {"td", "th"}
_EDGES = {"p", "li", "ul", "ol", "div", "pre", "blockquote", "hr", "table"}
TITLE = "h2"
_TAG = re.compile(r"""<(/?)([a-z][a-z0-9]*)(?:[^"'<>]|"[^"]*"|'[^']*')*>""")


class _Pieces:
    """Collects the pieces of a clause in reading order.

    The HTML is clean, so its tags can be found with a pattern; html.parser, which reads
    any page, takes four times as long.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._open: list[str] = []
        self._text: list[str] = []
        self._cells: list[str] = []
        self._is_head = True

    def read(self, html: str) -> None:
        """Take in a whole clause."""
        end = 0
        for found in _TAG.finditer(html):
            if TITLE not in self._open:
                self._text.append(unescape(html[end : found.start()]))
            end = found.end()
            if found[1]:
                self._close(found[2])
            else:
                self._begin(found[2])

    def _begin(self, tag: str) -> None:
        if tag in {"br", "hr"}:
            self._text.append(" ")
            return
        if tag in _EDGES | _HEADINGS:
            self._finish()
        self._open.append(tag)
        if tag == "tr":
            self._cells, self._is_head = [], "thead" in self._open

    def _close(self, tag: str) -> None:
        if tag in _CELLS:
            self._cells.append(self._said())
        elif tag == "tr":
            kind = BlockKind.HEAD if self._is_head else BlockKind.ROW
            self.blocks.append(Block(kind, tuple(self._cells)))
        elif tag in _EDGES | _HEADINGS:
            self._finish()
        while self._open and self._open.pop() != tag:
            pass

    def _finish(self) -> None:
        """Close the piece at hand, unless it is a part of a cell."""
        if _CELLS & set(self._open):
            return
        text = self._said()
        if text:
            self.blocks.append(Block(self._kind(), (text,)))

    def _kind(self) -> BlockKind:
        if _HEADINGS & set(self._open):
            return BlockKind.HEADING
        return BlockKind.ITEM if "li" in self._open else BlockKind.TEXT

    def _said(self) -> str:
        text = " ".join("".join(self._text).split())
        self._text.clear()
        return text


def read_blocks(html: str) -> tuple[Block, ...]:
    """Give the pieces of the clean HTML of a clause, its title left out."""
    pieces = _Pieces()
    pieces.read(html)
    return tuple(pieces.blocks)
