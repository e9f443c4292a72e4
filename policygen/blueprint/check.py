"""Owns finding every mistake in a blueprint that shows without an answers file."""

from __future__ import annotations

from policygen.blueprint.checks.data import check_data
from policygen.blueprint.checks.expressions import check_expressions
from policygen.blueprint.checks.feeds import check_feeds
from policygen.blueprint.checks.ids import check_ids
from policygen.blueprint.checks.names import check_names
from policygen.blueprint.checks.plan import check_plan
from policygen.blueprint.checks.points import check_points
from policygen.blueprint.checks.sources import check_sources
from policygen.blueprint.checks.structure import check_structure
from policygen.blueprint.checks.templates import check_templates
from policygen.blueprint.checks.texts import check_texts
from policygen.blueprint.checks.titles import check_titles
from policygen.blueprint.checks.wording import check_wording
from policygen.blueprint.load import Reading
from policygen.errors import InputError, Problem

CHECKS = (
    check_ids,
    check_expressions,
    check_plan,
    check_data,
    check_titles,
    check_texts,
    check_sources,
    check_templates,
    check_structure,
    check_names,
    check_feeds,
    check_wording,
    check_points,
)


def check_reading(reading: Reading) -> tuple[Problem, ...]:
    """Give all problems of a blueprint, those of its reading included, in file order."""
    found: list[Problem] = []
    for check in CHECKS:
        try:
            found += check(reading)
        except InputError as error:
            found += error.problems
    return in_order([*reading.folder.problems, *found])


def in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    """Give problems once each, by file and line."""
    once = dict.fromkeys(problems)
    return tuple(sorted(once, key=lambda one: (one.file, one.line, one.column)))
