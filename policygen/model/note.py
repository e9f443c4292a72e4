"""Owns the note: what is told about a clause or an answer, in words, ready to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some lines of a note under a heading; "" is no heading."""

    lines: tuple[str, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A title and its parts, in the language of whoever reads it."""

    title: str
    parts: tuple[Part, ...]


Margin: TypeAlias = Mapping[str, Note]
"""The notes of one document by the id of the clause that they stand beside."""
