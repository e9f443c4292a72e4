"""Owns `verify`: the verdict on files and releases, without changing anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from policygen.actions.known_sheets import find_lists
from policygen.actions.verify_sheets import SheetBook
from policygen.disk import machine_error
from policygen.errors import InputError, Problem
from policygen.model.verdict import Judgement, Verdict
from policygen.release.shelf import find_all
from policygen.release.verify import Known, judge, look_around, releases_in
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
            message=say(
                locale, "verify.no_file" if path.exists() else "verify.no_path"
            ),
            hint=say(locale, "verify.no_path_hint"),
        )
        for path in paths
        if not (path.is_file() or path.is_dir())
    ]
    if missing:
        raise InputError(*missing)
    known, book = look_around(root), SheetBook(root, paths)
    return tuple(item for path in paths for item in _judge(path, known, book))


def has_releases(root: Path) -> bool:
    """Tell whether there is any release under an output folder."""
    return any(True for _ in find_all(root))


def _judge(path: Path, known: Known, book: SheetBook) -> list[Judgement]:
    try:
        if path.is_dir() and not releases_in(path) and (sheets := find_lists(path)):
            return [book.judge_folder(folder) for folder in sheets]
        return [
            book.judge(Path(item.path), item) if _is_open(item) else item
            for item in judge(path, known)
        ]
    except OSError as error:
        raise machine_error(error, Path(error.filename or path)) from error


def _is_open(item: Judgement) -> bool:
    """Tell whether a file is of no release, so that it may be a personal sheet."""
    return item.verdict is Verdict.UNKNOWN or bool(item.namesakes)


def says_no(judgements: Sequence[Judgement]) -> bool:
    """Tell whether any of them is not, for certain, an unchanged part of a release."""
    return not judgements or any(
        item.verdict is not Verdict.UNCHANGED or not item.is_certain
        for item in judgements
    )
