"""Owns the order of the repair of a PDF; loads pikepdf, so import it late."""

from __future__ import annotations

import io

import pikepdf

from policygen.render.conform.metadata import mend_attachments, mend_metadata
from policygen.render.conform.pages import mend_pages
from policygen.render.conform.structure import mend_structure


def repair(data: bytes) -> bytes:
    """Give the same pages as a file that is PDF/A-3a and PDF/UA-1 at once."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        reached = mend_structure(pdf)
        mend_pages(pdf, reached)
        mend_metadata(pdf)
        mend_attachments(pdf)
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
    return target.getvalue()
