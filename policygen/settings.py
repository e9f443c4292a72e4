"""Owns where things are on disk: our blueprints, and the register of a client."""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
REGISTER = "register.sqlite"
"""The file of a register, in the folder of its client."""
SIGNOFF, SHEETS = "signoff", "sheets"
"""The folder of what comes with signing, beside the releases; that of the sheets in it."""


def blueprints_folder() -> Path:
    """Give the folder of our own blueprints: inside a wheel, else beside the package."""
    inside = PACKAGE / "blueprints"
    return inside if inside.is_dir() else PACKAGE.parent / "blueprints"


def version() -> str:
    """Give the version of the installed program."""
    return importlib.metadata.version("policygen")
