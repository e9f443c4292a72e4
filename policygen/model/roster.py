"""Owns the roster as it was found: its columns and its rows, before anybody is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a column of a roster can be; the last five are for what came back."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    FUNCTION = "function"
    ENTITY = "entity"
    DEPARTMENT = "department"
    LANGUAGE = "language"
    PERSONNEL_NUMBER = "personnel_number"
    EMAIL = "email"
    WORKER = "worker"
    NUMBER = "number"
    OUTCOME = "outcome"
    DAY = "day"
    WITNESS = "witness"
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterTable:
    """A roster as it was read, for a person to confirm.

    `form` says in words how the file was read (`XLSX`, `CSV, cp1252, ;`). `columns` go
    from field to the place of its column, counted from 0. `head` is the row with the
    names of the columns; `rows` are the others with their numbers in the file.
    """

    file: str
    form: str
    head: tuple[str, ...]
    columns: Mapping[Field, int]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    def cell(self, row: tuple[str, ...], field: Field) -> str:
        """Give what a row says of a field; "" when there is no such column or cell."""
        place = self.columns.get(field, -1)
        return row[place] if 0 <= place < len(row) else ""
