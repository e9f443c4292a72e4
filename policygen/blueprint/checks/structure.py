"""Owns the structure of documents: the same clauses and conditions in all languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from policygen.blueprint.checks.templates import Template, find_templates
from policygen.blueprint.load import Reading
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Document
from policygen.sandbox.expressions import names_in, syntax_problem
from policygen.sandbox.outline import (
    ClauseOutline,
    conditions_in,
    conditions_of_all,
    is_readable,
)

SAME = "Let every language say the same thing under the same conditions."


def check_structure(reading: Reading) -> Iterator[Problem]:
    """Give where a template differs from the list of clauses or another language."""
    for document in reading.blueprint.documents:
        outlines = [
            (template, conditions_in(template.source))
            for template in find_templates(reading)
            if template.document.id == document.id
            and not template.of_guide
            and is_readable(template.source)
        ]
        for template, outline in outlines:
            yield from _check_clauses(reading, document, template, outline)
            yield from _check_conditions(reading, outlines[0], (template, outline))
            yield from _check_pictures(reading, outlines[0], (template, outline))
    yield from _check_guides(reading)


def _check_guides(reading: Reading) -> Iterator[Problem]:
    """Give where the guide of a document differs from that of another language."""
    first: dict[str, tuple[Template, tuple[str, ...]]] = {}
    for template in find_templates(reading):
        if not template.of_guide or not is_readable(template.source):
            continue
        own = conditions_of_all(template.source)
        other, theirs = first.setdefault(template.document.id, (template, own))
        difference = _difference(_shared(reading, theirs), _shared(reading, own))
        if difference:
            yield _problem(
                reading,
                template,
                0,
                f'The guide has other conditions than in "{other.language}": '
                f"{difference}.",
                SAME,
            )


def _problem(
    reading: Reading, template: Template, line: int, message: str, hint: str
) -> Problem:
    file = reading.folder.label(template.name)
    return Problem(file=file, line=line, message=message, hint=hint)


def _check_clauses(
    reading: Reading,
    document: Document,
    template: Template,
    outline: tuple[ClauseOutline, ...],
) -> Iterator[Problem]:
    listed = [clause.id for clause in document.clauses]
    written = [clause.id for clause in outline]
    for clause in outline:
        if clause.id not in listed:
            yield _problem(
                reading,
                template,
                clause.line,
                f'The clause "{clause.id}" is not in the list of clauses.',
                suggest(clause.id, listed) or "Add it to clauses.yaml.",
            )
        if not clause.title:
            yield _problem(
                reading,
                template,
                clause.line,
                f'The clause "{clause.id}" does not begin with its title.',
                'Begin it with "## " and the title.',
            )
    for clause_id in listed:
        if clause_id not in written:
            yield _problem(
                reading,
                template,
                0,
                f'The clause "{clause_id}" is missing in the language '
                f'"{template.language}".',
                f'Add {{% clause "{clause_id}" %}}, or take it out of clauses.yaml.',
            )
    yield from _check_order(reading, template, listed, outline)


def _check_order(
    reading: Reading,
    template: Template,
    listed: list[str],
    outline: tuple[ClauseOutline, ...],
) -> Iterator[Problem]:
    both = [clause for clause in outline if clause.id in listed]
    right = [one for one in listed if one in {clause.id for clause in both}]
    for clause, expected in zip(both, right, strict=False):
        if clause.id != expected:
            yield _problem(
                reading,
                template,
                clause.line,
                f'The clause "{clause.id}" stands where "{expected}" should.',
                "Keep the order of clauses.yaml.",
            )
            return


def _check_conditions(
    reading: Reading,
    first: tuple[Template, tuple[ClauseOutline, ...]],
    other: tuple[Template, tuple[ClauseOutline, ...]],
) -> Iterator[Problem]:
    of_first = {c.id: _shared(reading, c.conditions) for c in first[1]}
    for clause in other[1]:
        own = _shared(reading, clause.conditions)
        theirs = of_first.get(clause.id, own)
        difference = _difference(theirs, own)
        if difference:
            yield _problem(
                reading,
                other[0],
                clause.line,
                f'The clause "{clause.id}" has other conditions than in '
                f'"{first[0].language}": {difference}.',
                SAME,
            )


def _difference(theirs: list[str], own: list[str]) -> str:
    """Say which conditions lack and which are extra; "" when they are the same."""
    lacking, extra = _minus(theirs, own), _minus(own, theirs)
    return " and ".join(
        f"{word} {', '.join(conditions)}"
        for word, conditions in (("without", lacking), ("with", extra))
        if conditions
    )


def _check_pictures(
    reading: Reading,
    first: tuple[Template, tuple[ClauseOutline, ...]],
    other: tuple[Template, tuple[ClauseOutline, ...]],
) -> Iterator[Problem]:
    of_first = {clause.id: clause.pictures for clause in first[1]}
    for clause in other[1]:
        theirs = of_first.get(clause.id, clause.pictures)
        if theirs != clause.pictures:
            yield _problem(
                reading,
                other[0],
                clause.line,
                f'The clause "{clause.id}" has other pictures than in '
                f'"{first[0].language}": {", ".join(clause.pictures) or "none"}, not '
                f"{', '.join(theirs) or 'none'}.",
                "Draw the same pictures in every language.",
            )


def _minus(one: list[str], other: list[str]) -> list[str]:
    left = list(other)
    found = []
    for condition in one:
        if condition in left:
            left.remove(condition)
        else:
            found.append(condition)
    return found


def _shared(reading: Reading, conditions: Iterable[str]) -> list[str]:
    """Give the conditions but those that are about the language itself."""
    own = {"doc.language", reading.blueprint.keys.get("address", "")}
    return [
        condition.replace(" . ", ".")
        for condition in conditions
        if syntax_problem(condition) or not names_in(condition) <= own
    ]
