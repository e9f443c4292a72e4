"""Owns the personal sheet: one that is to be made, and one that was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from policygen.model.number import DocumentNumber
from policygen.model.signoff import Signatory

Edition: TypeAlias = tuple[str, str, str]
"""A document, its language, and the version since which its sheet says what changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedSheet:
    """A personal sheet that is to be made.

    `document` and `language` say which text of the release it holds. `since` is the
    version that this person signed before and that a material change reopened: the
    sheet then says what changed. It is "" for whoever signs for the first time.
    """

    number: DocumentNumber
    signatory: Signatory
    document: str
    language: str
    since: str = ""

    @property
    def edition(self) -> Edition:
        """Give what this sheet has in common with others."""
        return self.document, self.language, self.since


class Order(StrEnum):
    """How the sign-off pages lie on the pile when all are printed."""

    NAME = "name"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSheet:
    """A personal sheet on disk, as sheets.json lists it; `path` is relative to it."""

    number: str
    language: str
    path: str
    sha256: str
    bytes: int
