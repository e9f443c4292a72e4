"""Owns the pieces of a clause: headings, paragraphs, items and rows, without looks."""

from __future__ import annotations

from html.parser import HTMLParser

from typing_extensions import override

from policygen.model.pack import Block, BlockKind

_HEADINGS = {"h3", "h4", "h5", "h6"}
_CELLS = {"td", "th"}
_EDGES = {"p", "li", "ul", "ol", "div", "pre", "blockquote", "hr", "table"}
TITLE = "h2"


class _Pieces(HTMLParser):
    """Collects the pieces of a clause in reading order."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._open: list[str] = []
        self._text: list[str] = []
        self._cells: list[str] = []
        self._is_head = True

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"br", "hr"}:
            self._text.append(" ")
            return
        if tag in _EDGES | _HEADINGS:
            self._finish()
        self._open.append(tag)
        if tag == "tr":
            self._cells, self._is_head = [], "thead" in self._open

    @override
    def handle_data(self, data: str) -> None:
        if TITLE not in self._open:
            self._text.append(data)

    @override
    def handle_endtag(self, tag: str) -> None:
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
    parser = _Pieces()
    parser.feed(html)
    parser.close()
    return tuple(parser.blocks)
