"""Owns the numbers of releases: how they are written and which of two is newer."""

from __future__ import annotations

import re

from policygen.errors import InputError, Problem
from policygen.speech.say import say

LONGEST = 20
_VERSION = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}")


def read_version(text: str, language: str = "en") -> tuple[int, ...]:
    """Give a version as numbers to compare, zeros at its end left out.

    So `2` and `2.0` are one version, and 1.10 is newer than 1.9. Raises InputError
    for anything but up to four numbers with dots between them, told in a language.
    """
    if not _VERSION.fullmatch(text) or len(text) > LONGEST:
        raise InputError(
            Problem(
                message=say(language, "release.bad_version", text=text),
                hint=say(language, "release.bad_version_hint"),
            )
        )
    numbers = [int(part) for part in text.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def is_version(text: str) -> bool:
    """Tell whether a text is the number of a version."""
    return bool(_VERSION.fullmatch(text)) and len(text) <= LONGEST
