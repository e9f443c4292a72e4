"""Owns the fingerprint of all that a pack is made of, read without understanding it."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from policygen.actions.client import NAMED, blueprint_root
from policygen.disk import fingerprint
from policygen.errors import PolicygenError
from policygen.render.manifest import Manifest, fingerprint_inputs
from policygen.settings import PACKAGE

LIBRARIES = (
    *("babel", "email-validator", "fonttools", "jinja2", "markdown", "nh3"),
    *("phonenumbers", "pikepdf", "pillow", "pyyaml", "weasyprint"),
    *("fontpkg-atkinson-hyperlegible", "fontpkg-lato", "fontpkg-source-sans-3"),
)
"""What can change the words or the looks of a document by itself."""


def fingerprint_of(path: Path, content: bytes, brand: Path | None) -> str:
    """Give one SHA-256 over program, libraries, blueprint, answers and brand.

    "" when the answers name no blueprint that can be read: there is nothing to compare.
    """
    named = NAMED.search(content)
    if not named:
        return ""
    try:
        root = blueprint_root(named[1].decode("utf-8", "replace"), path.parent)
        parts = [
            ("program", _program().encode()),
            ("answers", content),
            ("brand", brand.read_bytes() if brand else b""),
            *_tree(root, "*"),
        ]
    except (PolicygenError, OSError):
        return ""
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


@cache
def _program() -> str:
    """Give the fingerprint of the program and the libraries as they are loaded."""
    versions = ((name, importlib.metadata.version(name).encode()) for name in LIBRARIES)
    return fingerprint_inputs(
        [*versions, *_tree(PACKAGE, "*.py"), *_tree(PACKAGE, "*.js")]
    )


def _tree(root: Path, pattern: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(root.rglob(pattern)):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(root).as_posix(), path.read_bytes()
