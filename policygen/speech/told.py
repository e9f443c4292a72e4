"""Owns problems that carry their code, to be told in the language of whoever hears them.

What finds a problem often knows no client: the disk, a roster, a file that is no YAML.
It gives the code and the facts; whoever does know the client tells it once more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from policygen.errors import PolicygenError, Problem
from policygen.speech.say import catalog, say

Error = TypeVar("Error", bound=PolicygenError)


def problem(
    code: str,
    /,
    *,
    remedy: str = "",
    file: str = "",
    line: int = 0,
    column: int = 0,
    key: str = "",
    **facts: object,
) -> Problem:
    """Give a problem by its code, in English while nobody knows a better language.

    `remedy` is the code of its hint; else that is the code with `_hint` behind it,
    when there is such a sentence.
    """
    hint = remedy or (f"{code}_hint" if f"{code}_hint" in catalog("en") else "")
    return Problem(
        message=say("en", code, **facts),
        hint=say("en", hint, **facts) if hint else "",
        file=file,
        line=line,
        column=column,
        key=key,
        code=code,
        remedy=hint,
        facts=facts,
    )


def told(problem: Problem, language: str) -> Problem:
    """Give a problem in a language, for good; one without a code is told already."""
    if not problem.code:
        return problem
    code, remedy, facts = problem.code, problem.remedy, problem.facts
    return replace(
        problem,
        message=say(language, code, **facts),
        hint=say(language, remedy, **facts) if remedy else "",
        code="",
        remedy="",
        facts={},
    )


def in_language(error: Error, language: str) -> Error:
    """Give an error in a language, for good: who knows its reader less leaves it so."""
    return type(error)(*(told(one, language) for one in error.problems))
