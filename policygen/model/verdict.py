"""Owns the verdict on a file: of which release it is, and whether it is unchanged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a verification says of a file or of a whole release."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"
    EXTRA = "extra"
    DRAFT = "draft"
    UNKNOWN = "unknown"


class Subject(StrEnum):
    """What a verification is about."""

    RELEASE = "release"
    FILE = "file"
    SHEETS = "sheets"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A file of a release, or a sheet by its number, that is not what it was."""

    path: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What is known of a path: of which release it is, and whether it is unchanged.

    `file` is its path inside the release, "" for a whole release. `current` is the
    newest version of the client that is known, "" when none is. `files` says how many
    files were compared, `faults` which of them are wrong. `namesakes` are the versions
    that hold a file of this name with other bytes.

    Of a personal sheet `number` is the document number and `current` that of the sheet
    that is in force for the same person, "" when nobody knows or it was withdrawn.
    `has_addition` tells that it is whole and that something was added after it;
    `is_certain` is false when the register that knows it was altered.
    """

    path: str
    verdict: Verdict
    subject: Subject = Subject.FILE
    language: str = ""
    client: str = ""
    version: str = ""
    file: str = ""
    number: str = ""
    current: str = ""
    files: int = 1
    faults: tuple[Fault, ...] = ()
    namesakes: tuple[str, ...] = ()
    is_withdrawn: bool = False
    has_addition: bool = False
    is_certain: bool = True

    @property
    def is_current(self) -> bool:
        """Tell whether no newer release of the client, or sheet, is known."""
        own = self.number or self.version
        return bool(own) and own == self.current
