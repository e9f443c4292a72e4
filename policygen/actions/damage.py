"""Owns what is no longer as it was released, and naming it in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.model.verdict import Fault, Verdict
from policygen.release.shelf import Shelved
from policygen.release.verify import Known, judge
from policygen.speech.say import say

MOST = 5
"""So many damaged files are named; verify names them all."""


def find_damage(shelved: Shelved, beside: Sequence[Shelved]) -> tuple[Fault, ...]:
    """Give the files of a release that are gone or are not as they were released.

    `beside` are the releases of the client. A file that was put between them is of no
    release, and does no harm.
    """
    known = Known(releases=tuple(beside), drafts={})
    return tuple(
        fault
        for judgement in judge(shelved.folder, known)
        for fault in judgement.faults
        if fault.verdict is not Verdict.EXTRA
    )


def name_damage(faults: Sequence[Fault], language: str) -> str:
    """Give the first files with what is wrong with each, and how many more there are."""
    names = [
        say(language, f"fault.{one.verdict}", path=one.path) for one in faults[:MOST]
    ]
    rest = [f"+{len(faults) - MOST}"] if len(faults) > MOST else []
    return "; ".join(names + rest)
