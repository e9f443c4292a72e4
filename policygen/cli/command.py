"""Owns commands as a person can type them in the terminal that is open now."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

PROGRAM = "policygen"


def program() -> str:
    """Give the words that start this program in the terminal that is open now."""
    if shutil.which(PROGRAM):
        return PROGRAM
    started = Path(sys.argv[0])
    if started.name == "__main__.py":
        return f"{shlex.quote(sys.executable)} -m {PROGRAM}"
    return shlex.quote(str(started))


def command(name: str, path: Path, *more: str) -> str:
    """Give a command on a client's file as it can be typed; `more` stands behind."""
    words = (shlex.quote(word) for word in (as_word(path), *more))
    return " ".join((program(), name, *words))


def same_place(output: Path, brand: Path | None) -> tuple[str, ...]:
    """Give the options that lead to the same folder and the same looks."""
    folder = () if output == Path("output") else ("-o", as_word(output))
    return (*folder, *(("--brand", as_word(brand)) if brand else ()))


def as_word(path: Path) -> str:
    """Give a path that no command takes for an option."""
    text = str(path)
    return f"./{text}" if text.startswith("-") else text
