"""Owns the pack: which documents apply, and what came out of rendering them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from policygen.model.blueprint import Clause, Document


class Format(StrEnum):
    """The forms in which a document is delivered."""

    MD = "md"
    HTML = "html"
    PDF = "pdf"
    XLSX = "xlsx"
    GUIDE = "guide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One document of the pack in one language, before rendering.

    `clauses` are those that apply. `facts` is what its template may see: nested
    mappings under the groups of the answers, already cut down to the audience.
    `title` and `file` are in the language of the member.
    """

    document: Document
    language: str
    title: str
    file: str
    clauses: tuple[Clause, ...]
    facts: Mapping[str, object]
    template: str
    template_path: str


class BlockKind(StrEnum):
    """What a piece of a clause is; a row has as many cells as its table has columns."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    HEAD = "head"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a clause as a reader sees it: its cells, one when it is no row."""

    kind: BlockKind
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseText:
    """A clause as rendered: its number ("" if unnumbered), title and Markdown.

    `text` is what a reader sees of it: a line for every block and cell, without
    drawings. `blocks` are the same without the title, with what each of them is.
    """

    id: str
    number: str
    title: str
    markdown: str
    text: str = ""
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """One document in one language, rendered.

    `guide` is the page to click through and `guide_file` the name of its file, without
    ending; both are "" for a document that has none.
    """

    document: str
    language: str
    title: str
    file: str
    markdown: str
    html: str
    print_html: str
    text: str
    clauses: tuple[ClauseText, ...] = ()
    todos: tuple[str, ...] = ()
    guide: str = ""
    guide_file: str = ""

    def __hash__(self) -> int:
        """Give a number by which what was worked out of a document is found again."""
        return hash((self.document, self.language, self.markdown))


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One file that a pack can have; `path` is relative, with slashes."""

    document: str
    language: str
    format: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """One file of a pack as the manifest lists it; `path` is relative, with slashes."""

    document: str
    language: str
    format: str
    path: str
    sha256: str
    bytes: int
