"""Owns the interview of a stranger's blueprint, held in a process with limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from policygen.actions.limits import Apart
from policygen.actions.meanwhile import catch_up
from policygen.answers.given import Given
from policygen.answers.interview import Interview
from policygen.answers.merge import Known, Merged
from policygen.answers.refused import Refused
from policygen.answers.write import write_answers
from policygen.model.answers import Answer, Answers
from policygen.model.blueprint import Blueprint, Choice, Question
from policygen.model.values import Row, Value


class InterviewApart:
    """What a face needs of an `Interview`, each call with the limits of a build.

    Conditions, defaults and rules of the blueprint are worked out over there only.
    """

    def __init__(self, place: str, make: Callable[[], Interview]) -> None:
        self._there = Apart(place, make)
        self.blueprint: Blueprint = self._there.call(_blueprint_of)

    @property
    def given(self) -> Given:
        """Give what is to be saved."""
        return self._there.call(_given_of)

    def next(self) -> Question | None:
        """Give the question to ask now."""
        return self._there.call(Interview.next)

    def left(self) -> int:
        """Tell about how many questions are still to be asked."""
        return self._there.call(Interview.left)

    def read(self, question: Question, raw: str | Value) -> Value:
        """Read or check an answer; nothing is kept."""
        return self._there.call(Interview.read, question, raw)

    def read_cell(
        self, question: Question, column: Question, raw: str | Value, row: Row
    ) -> Value:
        """Read or check one cell of a row; nothing is kept."""
        return self._there.call(Interview.read_cell, question, column, raw, row)

    def put(self, key: str, raw: str | Value) -> Value:
        """Take an answer; Refused when it will not do."""
        return self._there.call(Interview.put, key, raw)

    def keep(self, key: str, value: Value) -> None:
        """Take a value that is still being made."""
        self._there.call(Interview.keep, key, value)

    def skip(self, key: str) -> None:
        """Leave a question to its default, or open."""
        self._there.call(Interview.skip, key)

    def back(self) -> Question | None:
        """Go back to the question before."""
        return self._there.call(Interview.back)

    def ask_again(self, key: str) -> None:
        """Make a question the next one."""
        self._there.call(Interview.ask_again, key)

    def release(self) -> None:
        """Forget the question that was to be asked again."""
        self._there.call(Interview.release)

    def choose_profile(self, profile: str) -> None:
        """Take the defaults of another profile."""
        self._there.call(Interview.choose_profile, profile)

    def value(self, key: str) -> Value | None:
        """Give what counts now for a question."""
        return self._there.call(Interview.value, key)

    def suggestion(self, key: str) -> Value | None:
        """Give what would count if nobody answered the question."""
        return self._there.call(Interview.suggestion, key)

    def choices(self, question: Question) -> tuple[Choice, ...]:
        """Give the choices that the other answers leave open."""
        return self._there.call(Interview.choices, question)

    def answers(self) -> Answers:
        """Give all answers as they count now."""
        return self._there.call(Interview.answers)

    def assumed(self) -> tuple[tuple[Question, Answer], ...]:
        """Give what profile and defaults filled in."""
        return self._there.call(Interview.assumed)

    def troubles(self) -> Mapping[str, Refused]:
        """Give the answers that will not do any more."""
        return self._there.call(Interview.troubles)

    def not_asked(self) -> tuple[str, ...]:
        """Give the keys that were to be asked and do not apply now."""
        return self._there.call(Interview.not_asked)

    def catch_up(self, before: bytes, now: bytes, past: Sequence[Known]) -> Merged:
        """Take over what a file says now and did not say before."""
        return self._there.call(catch_up, before, now, past)

    def written(self, previous: bytes) -> bytes:
        """Give the answers file, with the comments and the order of what it was."""
        return self._there.call(written, previous)


def written(interview: Interview, previous: bytes) -> bytes:
    """Give the bytes of an answers file that says what an interview was told."""
    return write_answers(interview.blueprint, interview.given, previous)


def _blueprint_of(interview: Interview) -> Blueprint:
    return interview.blueprint


def _given_of(interview: Interview) -> Given:
    return interview.given
