"""Owns the opening of an answers file: every way in which that can fail."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from policygen.answers.refused import nearest
from policygen.errors import InputError, MachineError, Problem
from policygen.marked import LARGEST
from policygen.speech.say import say
from policygen.speech.told import problem

ENDINGS = (".yaml", ".yml")
GLIMPSE = 100_000


def read_file(path: Path, language: str = "en", *, most: int = LARGEST) -> bytes:
    """Give the bytes of a file; one of more than `most` bytes is not read at all."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _problem(path, language, "folder", **_example(path))
        if not stat.S_ISREG(status.st_mode):
            raise _problem(path, language, "special")
        if status.st_size > most:
            raise InputError(
                problem(
                    "answers.too_large",
                    file=str(path),
                    size=f"{status.st_size / 1e6:.1f}",
                    most=f"{most / 1e6:.0f}",
                )
            )
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except ValueError as error:
        raise _problem(path, language, "bad_name") from error
    except OSError as error:
        raise refusal(path, language, error) from error


def read_start(path: Path) -> bytes:
    """Give the first bytes of an ordinary file, nothing of what cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return b""
        with path.open("rb") as stream:
            return stream.read(GLIMPSE)
    except (OSError, ValueError):
        return b""


def refusal(path: Path, language: str, error: OSError) -> InputError | MachineError:
    """Give the error for what the system says about a file."""
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return _missing(path, language)
        case errno.EACCES | errno.EPERM:
            return _problem(path, language, "unreadable")
        case errno.ENAMETOOLONG | errno.EINVAL | errno.ELOOP:
            return _problem(path, language, "bad_name")
        case _:
            return MachineError(
                Problem(
                    file=str(path),
                    message=say(language, "answers.machine", reason=error.strerror),
                    hint=say(language, "answers.machine_hint"),
                )
            )


def _missing(path: Path, language: str) -> InputError:
    near = nearest(path.name, answers_files(path.parent))
    hint = (
        say(language, "answers.meant", meant=str(path.parent / near))
        if near
        else say(language, "answers.missing_hint", name=path)
    )
    return InputError(
        Problem(file=str(path), message=say(language, "answers.missing"), hint=hint)
    )


def _example(folder: Path) -> dict[str, str]:
    found = answers_files(folder)
    return {"example": str(folder / found[0])} if found else {}


def answers_files(folder: Path) -> list[str]:
    """Give the names of the files of a folder that can be answers, sorted."""
    try:
        return sorted(
            item.name for item in folder.iterdir() if item.suffix.lower() in ENDINGS
        )
    except OSError:
        return []


def _problem(path: Path, language: str, code: str, **facts: str) -> InputError:
    hint = f"answers.{code}_hint"
    if code == "folder" and not facts:
        hint = "answers.folder_empty_hint"
    return InputError(
        Problem(
            file=str(path),
            message=say(language, f"answers.{code}", **facts),
            hint=say(language, hint, **facts),
        )
    )
