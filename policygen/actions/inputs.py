"""Owns the fingerprint of all that a pack is made of, read without understanding it."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator, Sequence
from pathlib import Path

from policygen.actions.client import NAMED, blueprint_root
from policygen.errors import PolicygenError
from policygen.render.manifest import Manifest, fingerprint, fingerprint_inputs
from policygen.settings import PACKAGE

LIBRARIES = ("weasyprint", "markdown", "jinja2", "nh3", "pikepdf", "babel", "fonttools")


def fingerprint_of(
    path: Path, content: bytes, brand: Path | None, options: Sequence[str]
) -> str:
    """Give one SHA-256 over program, libraries, blueprint, answers, brand and options.

    "" when the answers name no blueprint that can be found: there is nothing to compare.
    """
    named = NAMED.search(content)
    if not named:
        return ""
    try:
        root = blueprint_root(named[1].decode("utf-8", "replace"), path.parent)
    except PolicygenError:
        return ""
    parts = [
        *((name, importlib.metadata.version(name).encode()) for name in LIBRARIES),
        *_tree(PACKAGE, "*.py"),
        *_tree(root, "*"),
        ("answers", content),
        ("brand", brand.read_bytes() if brand and brand.is_file() else b""),
        *((f"option {number}", text.encode()) for number, text in enumerate(options)),
    ]
    return fingerprint_inputs(parts)


def same_assets(manifest: Manifest, beside: Path) -> bool:
    """Tell whether the pictures of a pack are still what they were."""
    try:
        return all(
            fingerprint((beside / path).read_bytes()) == digest
            for path, digest in manifest.assets
        )
    except OSError:
        return False


def _tree(root: Path, pattern: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(root.rglob(pattern)):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(root).as_posix(), path.read_bytes()
