"""Owns finding the archive that a client still has when a build came to nothing."""

from __future__ import annotations

from pathlib import Path

from policygen.render.manifest import read_manifest


def find_old_archive(path: Path, root: Path) -> Path | None:
    """Give the zip below an output folder that an answers file made; None without one.

    The pack beside it tells, so that an answers file that cannot be read has one too.
    """
    for archive in sorted(root.glob("*.zip")):
        folder = archive.with_suffix("")
        manifest = read_manifest(folder) if archive.is_file() else None
        if manifest and _is_same(folder / manifest.answers, path):
            return archive
    return None


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
