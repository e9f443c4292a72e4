"""Owns what signing off needs beside the base installation."""

from __future__ import annotations

from importlib.util import find_spec

from policygen.errors import MachineError, Problem
from policygen.speech.say import say

LIBRARIES = ("alembic", "bidi", "openpyxl", "sqlalchemy", "uharfbuzz", "zxingcpp")


def require_libraries(language: str) -> None:
    """Say what to install, in a language, when the register or sheets cannot be made."""
    missing = [name for name in LIBRARIES if find_spec(name) is None]
    if missing:
        raise MachineError(
            Problem(
                message=say(language, "signoff.lacks", names=", ".join(missing)),
                hint=say(language, "signoff.lacks_hint"),
            )
        )
