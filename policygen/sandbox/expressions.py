"""Owns the door to expressions: conditions and values that depend on the answers."""

from __future__ import annotations

from collections.abc import Mapping

from policygen.errors import InputError
from policygen.sandbox.facts import Undecided

__all__ = ["Undecided", "evaluate", "holds", "names_in", "syntax_problem"]


def holds(expression: str, facts: Mapping[str, object]) -> bool | None:
    """Tell whether a condition holds; "" always does.

    None means that it depends on an answer to come or on a name that the facts do
    not have. `and`, `or` and `not` decide as soon as one side is enough, in any order.
    """
    if not expression.strip():
        return True
    from policygen.sandbox.conditions import parse

    return parse(expression).holds(facts)


def evaluate(expression: str, facts: Mapping[str, object]) -> object:
    """Give the value of an expression; raise Undecided when an answer is missing."""
    from policygen.sandbox.conditions import parse

    return parse(expression).value(facts)


def names_in(expression: str) -> frozenset[str]:
    """Give the names that an expression reads, such as `org.headcount`."""
    if not expression.strip():
        return frozenset()
    from policygen.sandbox.conditions import parse

    return parse(expression).names


def syntax_problem(expression: str) -> str:
    """Say what is wrong with the writing of an expression; "" when nothing is."""
    try:
        names_in(expression)
    except InputError as error:
        return error.problems[0].message
    return ""
