"""Owns one reading of an answers file: what to mend, and in which words to say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from policygen.answers.explain import explain
from policygen.answers.refused import Refused, nearest
from policygen.errors import Problem
from policygen.model.blueprint import Blueprint
from policygen.speech.say import say


@dataclass(slots=True, kw_only=True)
class Reading:
    """The blueprint, the file, the language to report in, and the problems so far."""

    blueprint: Blueprint
    file: str
    language: str = "en"
    problems: list[Problem] = field(default_factory=list)

    def report(self, place: tuple[int, int], message: str, hint: str = "") -> None:
        """Note a problem at a line and column."""
        self.problems.append(
            Problem(
                file=self.file,
                line=place[0],
                column=place[1],
                message=message,
                hint=hint,
            )
        )

    def report_outside(self, place: str, message: str, hint: str) -> None:
        """Note a problem with something that does not stand in the file."""
        self.problems.append(Problem(file=place, message=message, hint=hint))

    def report_refusal(self, key: str, refused: Refused, file: str = "") -> None:
        """Note every part of a refused answer."""
        for part in refused.every():
            self.problems.append(
                Problem(
                    file=file or self.file,
                    line=part.line,
                    column=part.column,
                    message=explain(part, self.blueprint, self.language),
                    key=key,
                )
            )

    def sorted_problems(self) -> list[Problem]:
        """Give the problems of the file by line, then those of other places."""
        return sorted(
            self.problems,
            key=lambda item: (item.file != self.file, item.file, item.line),
        )

    def say(self, code: str, **facts: object) -> str:
        """Give a sentence about the file as a whole."""
        return say(self.language, f"answers.{code}", **facts)

    def hint(self, word: str, known: Sequence[str], otherwise: str) -> str:
        """Give `Did you mean ...?`, or the list of what there is."""
        near = nearest(word, known)
        if near:
            return self.say("meant", meant=near)
        return self.say(otherwise, known=", ".join(known))
