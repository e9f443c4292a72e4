"""Owns what stands around a list or a line of the rich face: question, help, keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policygen.cli.ask import Card, wrap
from policygen.speech.say import say

FEWEST_LINES = 3
"""So many lines of help are in sight, however low the terminal is."""
LIST_SHARE = 4
"""While help is open, a list keeps this part of the terminal (one in so many)."""
EMPTY_LINES = 5
"""Around the help, and for the line that says that there is more."""
ROWS = 24
BETWEEN = "  ·  "
WIDEST = 78
Parts = list[tuple[str, str]]


@dataclass(slots=True, kw_only=True)
class Sheet:
    """What stands around the list or the line: it changes while a person chooses.

    `help_page` counts from 1; 0 is closed. `rows` tells those of the terminal, which
    may change.
    """

    card: Card
    language: str
    keys: tuple[str, ...]
    width: int = WIDEST
    refusal: str = ""
    rows: Callable[[], int] = lambda: ROWS
    help_page: int = 0
    typed: Callable[[], str] = lambda: ""
    jump: Callable[[int], None] = lambda _: None

    @property
    def is_list(self) -> bool:
        """Tell whether a letter is a key here, and not a part of the answer."""
        return "choose" in self.keys

    def turn_help(self) -> None:
        """Open the help, turn its page, or close it after the last one."""
        last = len(self._pages())
        self.help_page = self.help_page + 1 if self.help_page < last else 0

    def head(self) -> Parts:
        """Give the question and the notes under it."""
        card = self.card
        parts: Parts = [("", "\n")]
        if card.progress:
            parts.append(("class:progress", f"{self._block(card.progress)}\n"))
        parts.append(("class:ask", self._block(card.ask)))
        notes = card.notes
        if card.placeholder:
            example = say(self.language, "wizard.example", example=card.placeholder)
            notes = (*notes, example)
        parts += [("class:note", "\n" + self._block(note)) for note in notes]
        return parts

    def foot(self) -> Parts:
        """Give the refusal, the help when it is open, and the keys."""
        parts: Parts = []
        if self.refusal:
            parts.append(("class:wrong", "\n" + self._block(self.refusal) + "\n"))
        if self.help_page:
            page = self._pages()[self.help_page - 1]
            parts.append(("class:help", "\n" + page + "\n"))
        keys = "\n".join(self._lines_of_keys())
        parts.append(("class:keys", f"\n{keys}"))
        return parts

    @property
    def fits(self) -> bool:
        """Tell whether all that stands around the list or line is in sight at once."""
        around = height(self.head()) + height(self.foot())
        return around < self.rows()

    def _pages(self) -> list[str]:
        """Give the help and every choice's trade-off, on as few pages as have room."""
        options = self.card.options
        sides = [f"{one.label}: {one.tradeoff}" for one in options if one.tradeoff]
        texts = [text for text in (self.card.help, *sides) if text]
        texts = texts or [say(self.language, "wizard.no_help")]
        room = self._room()
        pages: list[list[str]] = [[]]
        for lines in (self._block(text).split("\n") for text in texts):
            page = [*pages[-1], "", *lines] if pages[-1] else lines
            if len(page) <= room:
                pages[-1] = page
                continue
            parts = [lines[at : at + room] for at in range(0, len(lines), room)]
            pages[-1:] = [*filter(None, pages[-1:]), *parts]
        key = "?" if self.is_list else "F1"
        more = self._block(say(self.language, "wizard.help.more", key=key))
        whole = [[*page, "", more] for page in pages[:-1]] + pages[-1:]
        return ["\n".join(page) for page in whole]

    def _room(self) -> int:
        """Give how many lines of help leave the question, the list and the keys in sight."""
        rows = self.rows()
        shown = min(len(self.card.options) or 1, rows // LIST_SHARE)
        refusal = self._block(self.refusal).count("\n") + 2 if self.refusal else 0
        around = height(self.head()) + len(self._lines_of_keys()) + refusal
        return max(FEWEST_LINES, rows - around - shown - EMPTY_LINES)

    def _lines_of_keys(self) -> list[str]:
        """Give the keys on as few lines as will hold them; none is broken."""
        lines: list[str] = []
        for key in self.keys:
            words = say(self.language, f"wizard.keys.{key}")
            longer = f"{lines[-1]}{BETWEEN}{words}" if lines else ""
            if longer and len(longer) <= self.width:
                lines[-1] = longer
            else:
                lines.append(f"  {words}")
        return lines

    def _block(self, text: str) -> str:
        return block(text, self.width)


def block(text: str, width: int) -> str:
    """Give a text wrapped and indented under the question."""
    return "\n".join(wrap(text, width, "  "))


def height(parts: Parts) -> int:
    """Give how many lines of the terminal parts take that are wrapped already."""
    return "".join(text for _, text in parts).count("\n") + 1
