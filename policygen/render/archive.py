"""Owns the zip archive of a pack: the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

EPOCH = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o100644 << 16
UNIX = 3


def make_archive(folder: str, files: Mapping[str, bytes]) -> bytes:
    """Give a zip with every file under `folder`, sorted, without times or owners."""
    return zip_files([(f"{folder}/{path}", files[path]) for path in sorted(files)])


def zip_files(files: Sequence[tuple[str, bytes]]) -> bytes:
    """Give a zip of these files in this order, without times or owners."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path, data in files:
            entry = zipfile.ZipInfo(path, date_time=EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = PLAIN_FILE
            entry.create_system = UNIX
            archive.writestr(entry, data)
    return buffer.getvalue()


def find_stale(folder: Path) -> Path | None:
    """Give the archive beside a pack when it holds other files than the pack does.

    The page to read first is no part of the pack. What is no archive is left alone.
    """
    path = folder.with_name(f"{folder.name}.zip")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = {
                name: archive.read(name)
                for name in archive.namelist()
                if name.count("/") > 1
            }
    except (OSError, zipfile.BadZipFile):
        return None
    for name, data in parts.items():
        file = folder.parent / name
        if not file.is_file() or file.read_bytes() != data:
            return path
    return None
