"""Owns turning the bytes of a text file of an office into text."""

from __future__ import annotations

import codecs

BOMS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)


def decode(data: bytes) -> tuple[str, str]:
    """Give the text and the encoding it was in.

    A byte order mark decides; without one strict UTF-8, else UTF-16 when every other
    byte is nothing, else cp1252. Guessing from letters turns names into other names.
    """
    for mark, codec, name in BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), name
    if bare := _bare_utf_16(data):
        return data.decode(bare, "replace"), "utf-16"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def _bare_utf_16(data: bytes) -> str:
    """Give the name of UTF-16 without a mark; Latin text has a zero in every pair."""
    sample = data[:400]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half * 0.6:
        return "utf-16-le"
    if half and sample[0::2].count(0) > half * 0.6:
        return "utf-16-be"
    return ""
