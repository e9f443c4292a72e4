"""Owns QR codes: a web address as a drawing that a phone can read from paper."""

from __future__ import annotations

from html import escape
from itertools import groupby

QUIET = 4
"""The white edge that a reader needs, in modules (ISO/IEC 18004)."""


def draw_code(address: str, title: str) -> str:
    """Give the QR code of an address as SVG; a quarter of it may get dirty."""
    import segno

    rows = segno.make(address, error="q", micro=False, boost_error=False).matrix
    side = len(rows) + 2 * QUIET
    path = "".join(
        f"M{x + QUIET} {y + QUIET}h{length}v1h-{length}z"
        for y, row in enumerate(rows)
        for x, length in _dark_runs(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'width="{side}" height="{side}" role="img"><title>{escape(title)}</title>'
        f'<rect width="{side}" height="{side}" fill="#ffffff"/>'
        f'<path d="{path}" fill="#000000"/></svg>'
    )


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    """Give where dark modules begin in a row, and how many follow each other."""
    runs, x = [], 0
    for is_dark, modules in groupby(row):
        length = len(list(modules))
        if is_dark:
            runs.append((x, length))
        x += length
    return runs
