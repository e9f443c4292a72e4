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
