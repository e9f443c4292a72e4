"""Owns the columns of a list that nothing is done with: which they are, and what is in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from policygen.model.roster import Field, RosterTable
from policygen.speech.say import say

LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Unused:
    """A column that nothing is done with; `title` is "" for one without a heading."""

    place: int
    title: str
    cells: tuple[str, ...]

    def name(self, language: str) -> str:
        """Give what a person calls it: its heading, else its letter in a spreadsheet."""
        return self.title or say(language, "roster.unnamed", letter=_letter(self.place))


def find_unused(
    table: RosterTable, fields: Iterable[Field] = Field
) -> Iterator[Unused]:
    """Give the columns that are none of the fields; an empty one without a heading is none.

    The cells are those that are filled in.
    """
    used = {table.columns[field] for field in fields if field in table.columns}
    for place, title in enumerate(table.head):
        cells = (row[place] for _, row in table.rows if len(row) > place)
        filled = tuple(cell for cell in cells if cell)
        if place not in used and (title or filled):
            yield Unused(place=place, title=title, cells=filled)


def _letter(place: int) -> str:
    """Give the letters of a column as a spreadsheet shows them."""
    before, letter = divmod(place, LETTERS)
    return (_letter(before - 1) if before else "") + chr(ord("A") + letter)
