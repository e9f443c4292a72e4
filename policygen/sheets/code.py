"""Owns the QR code of a sheet: its document number, and nothing about the person."""

from __future__ import annotations

from functools import cache
from typing import Any

LEVEL = "Q"
"""A quarter of the code may get dirty."""
DIGITS = b"1" + b"0" * 255
"""A dark cell, which is 0 in the picture, as a binary digit."""


def qr_rows(text: str) -> tuple[int, bytes]:
    """Give how many modules a code is wide, and its rows, eight modules a byte, 1 dark."""
    write = _writer()
    image = memoryview(write(text))
    side = image.shape[0] if image.shape else 0
    cells = bytes(image).translate(DIGITS)
    width = -(-side // 8)
    rows = b"".join(
        int(cells[start : start + side].ljust(width * 8, b"0"), 2).to_bytes(
            width, "big"
        )
        for start in range(0, side * side, side)
    )
    return side, rows


@cache
def _writer() -> Any:  # noqa: ANN401 - a function of a library without types
    import zxingcpp

    def write(text: str) -> Any:  # noqa: ANN401 - the same
        made = zxingcpp.create_barcode(
            text, zxingcpp.BarcodeFormat.QRCode, ec_level=LEVEL
        )
        return made.to_image(scale=1, add_quiet_zones=False)

    return write
