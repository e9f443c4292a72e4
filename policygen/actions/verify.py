"""Owns `verify`: the verdict on files and releases, without changing anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from policygen.disk import machine_error
from policygen.errors import InputError, Problem
from policygen.model.release import Judgement, Verdict
from policygen.release.shelf import find_all
from policygen.release.verify import Known, judge, look_around
from policygen.speech.say import say


def verify_paths(
    paths: Sequence[Path], root: Path, locale: str = "en"
) -> tuple[Judgement, ...]:
    """Give the verdict on every path; `root` is the output folder with the releases.

    Raises InputError with all paths that are not there, told in the language of the
    locale.
    """
    missing = [
        Problem(
            file=str(path),
            message=say(locale, "verify.no_path"),
            hint=say(locale, "verify.no_path_hint"),
        )
        for path in paths
        if not path.exists()
    ]
    if missing:
        raise InputError(*missing)
    known = look_around(root)
    return tuple(item for path in paths for item in _judge(path, known))


def has_releases(root: Path) -> bool:
    """Tell whether there is any release under an output folder."""
    return any(True for _ in find_all(root))


def _judge(path: Path, known: Known) -> list[Judgement]:
    try:
        return list(judge(path, known))
    except OSError as error:
        raise machine_error(error, Path(error.filename or path)) from error


def says_no(judgements: Sequence[Judgement]) -> bool:
    """Tell whether any of them is not an unchanged part of a release."""
    return not judgements or any(
        item.verdict is not Verdict.UNCHANGED for item in judgements
    )
