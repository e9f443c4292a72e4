"""Owns tables that a spreadsheet opens right, and in which nothing can run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
BOM = "\ufeff"


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Give rows as CSV for Excel in Belgium and the Netherlands: `;` and UTF-8 with BOM.

    A text that Excel would take for a formula gets an apostrophe before it.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([disarm(cell) for cell in row] for row in rows)
    return (BOM + stream.getvalue()).encode()


def disarm(text: str) -> str:
    """Give a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(RISKY) else text
