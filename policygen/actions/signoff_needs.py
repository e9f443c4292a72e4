"""Owns what signing off needs beside the base installation."""

from __future__ import annotations

from importlib.util import find_spec

from policygen.errors import MachineError
from policygen.speech.told import problem, told

LIBRARIES = ("alembic", "bidi", "openpyxl", "sqlalchemy", "uharfbuzz", "zxingcpp")


def require_libraries(language: str) -> None:
    """Say what to install, in a language, when the register or sheets cannot be made."""
    missing = [name for name in LIBRARIES if find_spec(name) is None]
    if missing:
        lacking = problem("signoff.lacks", names=", ".join(missing))
        raise MachineError(told(lacking, language))
