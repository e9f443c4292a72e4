"""Owns the order of the repair of a PDF; loads pikepdf, so import it late."""

from __future__ import annotations

import io

import pikepdf

from policygen.render.conform.copies import add_copies
from policygen.render.conform.links import mend_links, name_links
from policygen.render.conform.metadata import mend_metadata
from policygen.render.conform.pages import mend_pages
from policygen.render.conform.structure import mend_structure

AMBIGUOUS_END = b"\r\nendstream"
DICTIONARY = b" 0 obj\n<< "


def repair(data: bytes, *, with_copies: bool = False) -> bytes:
    """Give the same pages as a file that is PDF/A-3a and PDF/UA-1 at once.

    `with_copies` adds sheets of A4 with the same pages, for a card of A5.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        reached = mend_structure(pdf)
        mend_links(pdf)
        name_links(pdf)
        mend_pages(pdf, reached)
        mend_metadata(pdf)
        if with_copies:
            add_copies(pdf)
        return _save(pdf)


def _save(pdf: pikepdf.Pdf) -> bytes:
    """Write a file whose bytes depend on its content only."""
    target = io.BytesIO()
    pdf.save(
        target,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
        compress_streams=True,
    )
    return end_streams_clearly(target.getvalue())


def end_streams_clearly(data: bytes) -> bytes:
    """Write CR LF after each stream whose last byte is a carriage return.

    With a bare LF that byte looks like half of the line end, and the stream one byte
    too short, which PDF/A forbids. A space less in the dictionary keeps all offsets.
    """
    mended = bytearray(data)
    at = data.find(AMBIGUOUS_END)
    while at >= 0:
        space = data.rindex(DICTIONARY, 0, at) + len(DICTIONARY) - 1
        mended[space : at + 1] = data[space + 1 : at + 1] + b"\r"
        at = data.find(AMBIGUOUS_END, at + 1)
    return bytes(mended)
