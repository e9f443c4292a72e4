"""Owns opening the lists that signing off is given: who signs, and what came back."""

from __future__ import annotations

import stat
from enum import StrEnum
from pathlib import Path

from policygen.answers.files import read_file
from policygen.errors import InputError, Problem
from policygen.roster.table import MOST_BYTES
from policygen.speech.say import say


class ListKind(StrEnum):
    """What a list is for."""

    ROSTER = "roster"
    RETURNED = "returned"


def read_list(path: Path, kind: ListKind, language: str) -> bytes:
    """Give the bytes of a list; `language` is that in which is told what is wrong.

    Raises InputError when it is not there, is a folder, or cannot be read.
    """
    fault = _fault(path)
    if not fault:
        return read_file(path, language, most=MOST_BYTES)
    raise InputError(
        Problem(
            file=str(path),
            message=say(language, f"list.{kind}.{fault}"),
            hint=say(language, f"list.{kind}.hint"),
        )
    )


def _fault(path: Path) -> str:
    """Say whether it is missing or a folder; reading tells everything else."""
    try:
        return "folder" if stat.S_ISDIR(path.stat().st_mode) else ""
    except (FileNotFoundError, NotADirectoryError):
        return "missing"
    except (OSError, ValueError):
        return ""
