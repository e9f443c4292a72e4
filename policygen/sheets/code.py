"""Owns the QR code of a sheet: its document number, and nothing about the person."""

from __future__ import annotations

from functools import cache
from typing import Any

LEVEL = "Q"
"""A quarter of the code may get dirty."""


def qr_rows(text: str) -> tuple[int, bytes]:
    """Give how many modules a code is wide, and its rows, eight modules a byte, 1 dark."""
    write = _writer()
    image = memoryview(write(text))
    side = image.shape[0] if image.shape else 0
    cells = bytes(image)
    rows = bytearray()
    for start in range(0, side * side, side):
        bits = "".join("0" if cell else "1" for cell in cells[start : start + side])
        padded = bits.ljust(-(-side // 8) * 8, "0")
        rows += int(padded, 2).to_bytes(len(padded) // 8, "big")
    return side, bytes(rows)


@cache
def _writer() -> Any:  # noqa: ANN401 - a function of a library without types
    import zxingcpp

    def write(text: str) -> Any:  # noqa: ANN401 - the same
        made = zxingcpp.create_barcode(
            text, zxingcpp.BarcodeFormat.QRCode, ec_level=LEVEL
        )
        return made.to_image(scale=1, add_quiet_zones=False)

    return write
