"""Owns what is said when the file of a register cannot be read or written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from policygen.disk import machine_error
from policygen.errors import MachineError, PolicygenError, Problem

FULL = "disk is full"
LEAST = 64 * 1024
"""With less room than this, bytes, the database cannot even begin."""
SAID = (
    (FULL, "The disk is full.", "Make room and try again."),
    (
        "readonly",
        "The register can only be read here.",
        "Ask who manages this machine for the right to write in this folder.",
    ),
    (
        "unable to open",
        "The register cannot be opened.",
        "Look whether its folder is there, and whether you may write in it.",
    ),
    (
        "locked",
        "Another program has been busy with the register for half a minute.",
        "Wait until it is done and try again.",
    ),
    (
        "disk i/o error",
        "The disk does not do what it is asked.",
        "Look whether it is full or broken, then try again.",
    ),
)
DAMAGED = (
    "The file of the register is damaged, or is no register.",
    "Put a backup in its place: policygen signoff restore.",
)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database says into a sentence for a person."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).lower()
        if "disk i/o error" in said and _is_full(path):
            said = FULL
        known = ((text, hint) for part, text, hint in SAID if part in said)
        message, hint = next(known, DAMAGED)
        raise _fault(path, message, hint) from error
    except OSError as error:
        raise machine_error(error, path) from error


def _is_full(path: Path) -> bool:
    """Tell whether there is no room left beside a file."""
    return shutil.disk_usage(path.parent).free < LEAST


def _fault(path: Path, message: str, hint: str) -> PolicygenError:
    return MachineError(Problem(file=str(path), message=message, hint=hint))
