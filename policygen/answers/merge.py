"""Owns bringing together what two people made of one answers file at the same time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from policygen.answers.given import Given
from policygen.model.answers import Answer
from policygen.model.values import Value

Known = Mapping[str, Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What two made of one file, together.

    `taken` are the questions to which the other answer was taken, `kept` those that
    have another answer than the file had.
    """

    given: Given
    taken: tuple[str, ...]
    kept: tuple[str, ...]


def merge(ours: Given, before: Given, theirs: Given, past: Sequence[Known]) -> Merged:
    """Take what the others changed since `before`, but for what we answered ourselves.

    `past` are our answers as they stood earlier: what one of them has is nothing new,
    but what an editor had open all the while.
    """
    answers, taken, kept = dict(ours.answers), [], []
    for key in dict.fromkeys((*before.answers, *theirs.answers)):
        own, was, now = (_value(one.answers, key) for one in (ours, before, theirs))
        if now in (was, own):
            continue
        if own != was or any(_value(earlier, key) == now for earlier in past):
            kept.append(key)
            continue
        taken.append(key)
        answers.pop(key, None)
        if key in theirs.answers:
            answers[key] = theirs.answers[key]
    is_theirs = ours.profile == before.profile
    given = replace(
        ours,
        answers=answers,
        profile=theirs.profile if is_theirs else ours.profile,
        overrides=theirs.overrides,
    )
    return Merged(given=given, taken=tuple(taken), kept=tuple(kept))


def _value(answers: Known, key: str) -> Value | None:
    return answers[key].value if key in answers else None
