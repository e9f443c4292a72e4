"""Owns the noun for a picture that is drawn from a list or a table of a document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SketchKind(StrEnum):
    """What a list or a table is drawn as."""

    CLOCK = "clock"
    LADDER = "ladder"
    MATRIX = "matrix"
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What a picture shows, in words.

    The rows of a ladder are its steps, from the bottom, each with a name that may be ""
    and a text. A clock has a row for every span: from, to, within. A timeline has a row
    for every moment, with the moment first; `head` names the columns.
    """

    kind: SketchKind
    title: str
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
