"""Owns the state of one rendering: what was printed, which clauses were written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from jinja2 import TemplateRuntimeError, Undefined
from jinja2.runtime import Context

from policygen.model.blueprint import Clause
from policygen.model.sketch import Sketch
from policygen.model.values import Hours, Localised, Money
from policygen.sandbox import words
from policygen.sandbox.facts import Group, NotAsked, Open, title_of
from policygen.sandbox.helpers import Helpers
from policygen.sandbox.jail import RUN, Rendered
from policygen.sandbox.vault import (
    Kind,
    Secret,
    Vault,
    is_unprintable,
    refused_character,
)

_LINE_END = re.compile(r"\r\n|[\r\n]")
_BLANKS: Final = " \t\r\n"


@dataclass(frozen=True, slots=True)
class ClauseDraft:
    """A clause as its template wrote it; the text still has marker words."""

    id: str
    number: str
    title: str
    text: str


@dataclass(kw_only=True)
class Run:
    """One rendering of one template."""

    language: str
    clauses: Sequence[Clause] = ()
    helpers: Helpers = field(default_factory=Helpers)
    vault: Vault = field(default_factory=Vault)
    drafts: dict[str, ClauseDraft] = field(default_factory=dict)
    references: list[tuple[str, str, bool]] = field(default_factory=list)
    sketches: list[tuple[str, Sketch]] = field(default_factory=list)
    numbers: Mapping[str, str] = field(init=False)
    classes: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.numbers = number_clauses(self.clauses)
        self.classes = {clause.id: _class_of(clause) for clause in self.clauses}

    def show(self, value: object) -> Rendered:
        """Hide a value behind a word; only what the engine made stays as it is."""
        if isinstance(value, Rendered):
            return value
        if isinstance(value, Open):
            return self.hide(Secret(Kind.TODO, str(value), title_of(value)))
        text = _LINE_END.sub(" ", self.text(value))
        return (
            self.hide(Secret(Kind.VALUE, text)) if text.strip(_BLANKS) else Rendered()
        )

    def hide(self, secret: Secret) -> Rendered:
        """Hide anything that the engine itself made."""
        return Rendered(self.vault.hide(secret))

    def text(self, value: object) -> str:
        """Put a value in words of the language of this run."""
        text = value if isinstance(value, str) else in_words(value, self.language)
        if is_unprintable(text):
            raise TemplateRuntimeError(
                f"A value has a character that cannot be printed: "
                f"{refused_character(text)}."
            )
        return text


def number_clauses(clauses: Sequence[Clause]) -> dict[str, str]:
    """Give every clause its number, counting those that apply; "" for one without."""
    numbers: dict[str, str] = {}
    count = 0
    for clause in clauses:
        count += clause.numbered
        numbers[clause.id] = str(count) if clause.numbered else ""
    return numbers


def _class_of(clause: Clause) -> str:
    """Give the classes of a clause in HTML."""
    kinds = (("own-sheet", clause.own_sheet), ("part", clause.part))
    return " ".join(["clause", *(name for name, holds in kinds if holds)])


def run_of(context: Context) -> Run:
    """Give the run that a template is in."""
    run: Run = context[RUN]
    return run


def in_words(value: object, language: str) -> str:
    """Write a value that is no text; refuse what has no single way of writing."""
    if isinstance(value, (bool, type(None))):
        raise _unprintable(value)
    writers: tuple[tuple[type | tuple[type, ...], Callable[..., str]], ...] = (
        ((int, float, Decimal), words.say_number),
        (date, words.say_date),
        (Money, words.say_money),
        (Hours, words.say_hours),
        (Localised, Localised.in_language),
    )
    for kinds, write in writers:
        if isinstance(value, kinds):
            return write(value, language)
    if isinstance(value, (Undefined, Open)):
        return str(value)
    raise _unprintable(value)


def _unprintable(value: object) -> TemplateRuntimeError:
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (NotAsked, "an answer that was not asked for: put an `if` around it"),
        (type(None), "nothing: put an `if` around it"),
        (bool, "yes or no: use `if`, or label()"),
        (Group, "a group: print one of its fields"),
        ((list, tuple), "a list: use `| join_and`, `| join_or` or `for`"),
    )
    fallback = f"a {type(value).__name__}"
    what = next((text for kind, text in kinds if isinstance(value, kind)), fallback)
    return TemplateRuntimeError(f"This prints {what}.")
