"""Owns what happened to an answers file while a wizard had it open: nothing is lost."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from policygen.answers.interview import Interview
from policygen.answers.merge import Known, Merged, merge
from policygen.answers.read import read_given
from policygen.disk import write_file

COPY = ".bak"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanwhile:
    """What somebody else did to the file, as far as it is worth telling.

    `taken` are the questions whose new answer was taken over. To those in `kept` there
    was another answer; `copy` is the file as it was, None when nothing of it is gone.
    It `is_unreadable` when nothing could be taken over from it.
    """

    taken: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    copy: Path | None = None
    is_unreadable: bool = False


def catch_up(
    interview: Interview, before: bytes, now: bytes, past: Sequence[Known]
) -> Merged:
    """Let an interview take over what a file says now and did not say before.

    Raises InputError when the file cannot be read.
    """
    given = interview.given
    was, theirs = (
        read_given(interview.blueprint, data, given.file, folder=given.folder)
        for data in (before, now)
    )
    merged = merge(given, was, theirs, past)
    interview.take(merged.given)
    return merged


def keep_copy(path: Path, data: bytes) -> Path:
    """Keep what a file said, beside it, under a name that nothing else has."""
    copy, number = path.with_name(f"{path.name}{COPY}"), 2
    while copy.exists():
        copy = path.with_name(f"{path.name}{COPY}-{number}")
        number += 1
    write_file(copy, data, mode=stat.S_IMODE(path.stat().st_mode))
    return copy
