"""Owns what is said when the file of a register cannot be read or written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from policygen.disk import machine_error
from policygen.errors import MachineError
from policygen.speech.told import problem

FULL = "disk is full"
LEAST = 64 * 1024
"""With less room than this, bytes, the database cannot even begin."""
SAID = {
    FULL: "disk.full",
    "readonly": "register.read_only",
    "unable to open": "register.not_opened_file",
    "locked": "register.busy",
    "disk i/o error": "register.disk",
}
"""What the database says, in part, and the code of what we say."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database says into a sentence for a person."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).lower()
        if "disk i/o error" in said and _is_full(path):
            said = FULL
        known = (code for part, code in SAID.items() if part in said)
        code = next(known, "register.damaged")
        raise MachineError(problem(code, file=str(path))) from error
    except OSError as error:
        raise machine_error(error, path) from error


def _is_full(path: Path) -> bool:
    """Tell whether there is no room left beside a file."""
    return shutil.disk_usage(path.parent).free < LEAST
