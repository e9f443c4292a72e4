"""Owns where answers files are: the one that was meant, and a place for a new one."""

from __future__ import annotations

import difflib
from pathlib import Path

from policygen.answers.files import answers_files
from policygen.errors import InputError, Problem
from policygen.speech.say import say

NEAR = 0.8


def free_path(path: Path) -> Path:
    """Give a path beside `path` that nobody uses."""
    number = 2
    while (free := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return free


def find_meant(path: Path) -> Path | None:
    """Give the answers file that was probably meant by a name that does not exist."""
    names = {Path(name).stem.casefold(): name for name in answers_files(path.parent)}
    stem = path.stem.casefold()
    longer = (one for one in names if one.startswith(stem) or stem.startswith(one))
    near = difflib.get_close_matches(stem, names, n=1, cutoff=NEAR)
    found = next(iter([*near, *longer]), "")
    return path.with_name(names[found]) if found else None


def refuse_place(path: Path, language: str) -> None:
    """Refuse a new file in a folder that is not there."""
    if path.parent.is_dir():
        return
    raise InputError(
        Problem(
            file=str(path),
            message=say(language, "wizard.no_folder", folder=path.parent),
            hint=say(language, "wizard.no_folder.hint"),
        )
    )
