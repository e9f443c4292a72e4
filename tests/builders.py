"""Owns what many tests start from: real blueprints and answers, made small."""

from __future__ import annotations

import shutil
from pathlib import Path

from policygen.blueprint.load import load_blueprint
from policygen.model.blueprint import Blueprint

TINY_HOME = Path(__file__).parent / "tiny"
TINY = TINY_HOME / "bike-shed"


def tiny_blueprint() -> Blueprint:
    """Give the blueprint about a bicycle shed, read from its folder."""
    return load_blueprint("bike-shed", TINY_HOME)


def copy_tiny(folder: Path) -> Path:
    """Give a copy of the tiny blueprint to plant mistakes in."""
    return Path(shutil.copytree(TINY, folder / TINY.name))


MARK = "§"


def plant(folder: Path, file: str, old: str, new: str) -> int:
    """Put a mistake in a file; give the line of the mark in `new`, or of its start.

    `old` must stand in the file exactly once; `old` "" adds `new` at the end.
    """
    path = folder / file
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if old:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    before, _, after = text.partition(old) if old else (text, "", "")
    head = before + new.partition(MARK)[0] if MARK in new else before
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(before + new.replace(MARK, "") + after, encoding="utf-8")
    return head.count("\n") + 1
