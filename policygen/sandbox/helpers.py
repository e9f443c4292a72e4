"""Owns what a template may call that only its caller knows how to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def no_label(key: str, *values: object) -> object:
    """Know no choices."""
    raise LookupError(key, *values)


def no_reference(clause_id: str) -> str:
    """Know no clause of another document."""
    raise LookupError(clause_id)


def no_drawing(name: str) -> tuple[str, str]:
    """Know no drawing."""
    raise LookupError(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpers:
    """The functions behind `label`, `ref` and `diagram`; each may raise LookupError.

    `label(key)` gives the label of the answer to a question, a list of labels for a
    question with many choices, an Open or NotAsked as it is; `label(key, value)` the
    label of one choice, also for a column (`people.notify.when`).
    `reference(clause_id)` gives the text that points to a clause of another document.
    `drawing(name)` gives a finished SVG for the screen and one for paper. `captions`
    may hold `callout_note` and so on: the title of a callout.
    """

    label: Callable[..., object] = no_label
    reference: Callable[[str], str] = no_reference
    drawing: Callable[[str], tuple[str, str]] = no_drawing
    captions: Mapping[str, str] = field(default_factory=dict)
