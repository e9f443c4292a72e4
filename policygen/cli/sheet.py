"""Owns what stands around a list or a line of the rich face: question, help, keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policygen.cli.ask import Card, Option, wrap
from policygen.speech.say import say

BETWEEN = "  ·  "
WIDEST = 78
Parts = list[tuple[str, str]]


@dataclass(slots=True, kw_only=True)
class Sheet:
    """What stands around the list or the line: it changes while a person chooses."""

    card: Card
    language: str
    keys: tuple[str, ...]
    width: int = WIDEST
    refusal: str = ""
    is_help_open: bool = False
    pointed: Callable[[], Option | None] = lambda: None
    typed: Callable[[], str] = lambda: ""
    jump: Callable[[int], None] = lambda _: None

    @property
    def is_list(self) -> bool:
        """Tell whether a letter is a key here, and not a part of the answer."""
        return "choose" in self.keys

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
        if self.is_help_open:
            parts.append(("class:help", "\n" + self._block(self._help()) + "\n"))
        keys = "\n".join(self._lines_of_keys())
        parts.append(("class:keys", f"\n{keys}"))
        return parts

    def _help(self) -> str:
        option = self.pointed()
        sides = (
            f"{option.label}: {option.tradeoff}" if option and option.tradeoff else ""
        )
        words = "\n\n".join(text for text in (self.card.help, sides) if text)
        return words or say(self.language, "wizard.no_help")

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
