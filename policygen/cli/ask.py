"""Owns what a face of the wizard is: how a question is put and what can come back."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

NUMBER = re.compile(r"\d+\. ")


class Move(Enum):
    """What a person can do instead of answering."""

    BACK = "back"
    LEAVE = "leave"
    SKIP = "skip"


class Look(Enum):
    """How a paragraph is set."""

    TITLE = "title"
    ASK = "ask"
    PLAIN = "plain"
    GOOD = "good"
    WRONG = "wrong"
    COMMAND = "command"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice of a list; an option without id is a heading between the others."""

    id: str
    label: str
    tradeoff: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One question as it is drawn.

    `typed` stands ready to be edited, or `chosen` to be confirmed. `notes` are short
    lines under the question; `help` is shown on request, with the trade-offs.
    `can_skip` says that no answer is an answer too.
    """

    ask: str
    notes: tuple[str, ...] = ()
    help: str = ""
    placeholder: str = ""
    typed: str = ""
    options: tuple[Option, ...] = ()
    chosen: tuple[str, ...] = ()
    progress: str = ""
    can_skip: bool = False


Refuse = Callable[[str], str]
RefuseMany = Callable[[tuple[str, ...]], str]


def accept(_: object) -> str:
    """Refuse nothing."""
    return ""


def wrap(text: str, width: int, indent: str = "") -> list[str]:
    """Give the lines of a text; commands and paths are never broken.

    The lines after the first of a numbered paragraph stand under its text.
    """
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        number = NUMBER.match(paragraph)
        hanging = indent + " " * len(number[0]) if number else indent
        lines += textwrap.wrap(
            paragraph,
            max(width, 20),
            initial_indent=indent,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return lines


class Face(Protocol):
    """A terminal face; `refuse` gives the reason why an answer will not do, or ""."""

    language: str

    def tell(self, text: str, look: Look = Look.PLAIN) -> None:
        """Show a paragraph."""

    def mark(self) -> int:
        """Give a place in what was told, to go back to."""

    def rewind(self, mark: int) -> bool:
        """Wipe what was told since a place; False when this face keeps everything."""

    def ask_text(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask one line of text."""

    def ask_lines(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask a text that may have several lines."""

    def ask_one(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask one of the options."""

    def ask_many(
        self, card: Card, refuse: RefuseMany = accept
    ) -> tuple[str, ...] | Move:
        """Ask any number of the options."""
