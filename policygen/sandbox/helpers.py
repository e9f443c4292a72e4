"""Owns what a template may call that only its caller knows how to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape

from policygen.model.sketch import Sketch


def no_label(key: str, *values: object) -> object:
    """Know no choices."""
    raise LookupError(key, *values)


def no_reference(clause_id: str) -> str:
    """Know no clause of another document."""
    raise LookupError(clause_id)


def no_drawing(name: str) -> tuple[str, str]:
    """Know no drawing."""
    raise LookupError(name)


def no_sketch(sketch: Sketch) -> tuple[str, str]:
    """Draw nothing but the title."""
    title = escape(sketch.title)
    return title, title


def no_code(address: str, title: str) -> str:
    """Draw nothing but the title."""
    return escape(f"{title}: {address}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpers:
    """The functions behind `label`, `ref` and `diagram`; each may raise LookupError.

    `label(key)` gives the label of the answer to a question, a list of labels for a
    question with many choices, an Open or NotAsked as it is; `label(key, value)` the
    label of one choice, also for a column (`people.notify.when`).
    `reference(clause_id)` gives the text that points to a clause of another document.
    `drawing(name)` gives a finished SVG for the screen and one for paper; so does
    `sketch(what)` for a list or table that is drawn. `code(address, title)` gives the
    SVG of a QR code. `captions` may hold `callout_note` and so on: the title of a callout.
    """

    label: Callable[..., object] = no_label
    reference: Callable[[str], str] = no_reference
    drawing: Callable[[str], tuple[str, str]] = no_drawing
    sketch: Callable[[Sketch], tuple[str, str]] = no_sketch
    code: Callable[[str, str], str] = no_code
    captions: Mapping[str, str] = field(default_factory=dict)
