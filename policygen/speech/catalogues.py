"""Owns where the words of the command line are: catalogues of gettext."""

from __future__ import annotations

from pathlib import Path

DOMAIN = "policygen"
FOLDER = Path(__file__).parent / "locales"
"""For each language but English: `<language>/LC_MESSAGES/policygen.po` and `.mo`."""
