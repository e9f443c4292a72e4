"""Owns the expressions of a blueprint: their writing, names, order and chance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policygen.blueprint.checks.compared import compared_choices
from policygen.blueprint.checks.reach import can_hold
from policygen.blueprint.folder import Step
from policygen.blueprint.load import Reading
from policygen.blueprint.references import MAIN, QUESTIONS
from policygen.blueprint.rules import RULES
from policygen.blueprint.shape import RESERVED_KEYS
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Question
from policygen.model.plan import Plan
from policygen.model.rule import Rule
from policygen.sandbox.expressions import names_in, syntax_problem
from policygen.sandbox.variants import conditions_inside

CONTEXT = frozenset(
    {"t", "c", "country", "countries", "network", "law_date", "replies", "plan"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """An expression in a blueprint.

    `what` says whose it is; `asked` is the key of the question that is asked only
    after it is worked out, which so can read earlier questions only; `extra` are
    names that it may read besides the answers; `is_condition` tells that something
    never happens when it never holds.
    """

    expression: str
    what: str
    file: str
    path: tuple[Step, ...]
    asked: str = ""
    extra: frozenset[str] = frozenset()
    is_condition: bool = True


def find_uses(reading: Reading) -> Iterator[Use]:
    """Give every expression that is not empty."""
    blueprint = reading.blueprint
    for question in blueprint.questions:
        yield from _uses_of_question(question)
    for document in blueprint.documents:
        yield Use(
            expression=document.when,
            what=f'The document "{document.id}"',
            file=MAIN,
            path=("documents", document.id, "when"),
            extra=CONTEXT,
        )
        for clause in document.clauses:
            yield Use(
                expression=clause.when,
                what=f'The clause "{clause.id}"',
                file=f"documents/{document.id}/clauses.yaml",
                path=("clauses", clause.id, "when"),
                extra=CONTEXT,
            )
    if blueprint.plan:
        yield from _uses_of_plan(blueprint.plan)
    for language, library in blueprint.replies.items():
        for path, expression in conditions_inside(library):
            yield Use(
                expression=expression,
                what="A condition of the replies",
                file=f"replies/{language}.yaml",
                path=path,
                extra=CONTEXT,
            )
    for rule in blueprint.rules:
        yield from _uses_of_rule(rule)


def _uses_of_plan(plan: Plan) -> Iterator[Use]:
    extra = CONTEXT
    for name, expression in plan.names:
        yield Use(
            expression=expression,
            what=f'The name "{name}" of the plan',
            file="plan.yaml",
            path=("names", name),
            extra=extra,
            is_condition=False,
        )
        extra |= {name}
    for step in plan.steps:
        yield Use(
            expression=step.when,
            what=f'The step "{step.id}"',
            file="plan.yaml",
            path=("steps", step.id, "when"),
            extra=extra,
        )
        for fact, written in step.facts.items():
            if written.startswith("="):
                yield Use(
                    expression=written.removeprefix("=").strip(),
                    what=f'"{fact}" of the step "{step.id}"',
                    file="plan.yaml",
                    path=("steps", step.id, fact),
                    extra=extra,
                    is_condition=False,
                )


def _uses_of_rule(rule: Rule) -> Iterator[Use]:
    yield Use(
        expression=rule.condition,
        what=f'The rule "{rule.id}"',
        file=RULES,
        path=(rule.id, "condition"),
    )
    yield Use(
        expression=rule.error_when,
        what=f'The error of the rule "{rule.id}"',
        file=RULES,
        path=(rule.id, "error_when"),
    )
    for part, expression in rule.parts:
        yield Use(
            expression=expression,
            what=f'The part "{part}" of the rule "{rule.id}"',
            file=RULES,
            path=(rule.id, "parts", part),
        )


def _uses_of_question(question: Question) -> Iterator[Use]:
    here = (question.key,)
    yield Use(
        expression=question.when,
        what=f'The question "{question.key}"',
        file=QUESTIONS,
        path=(*here, "when"),
        asked=question.key,
    )
    yield Use(
        expression=question.default_from,
        what=f'The default of "{question.key}"',
        file=QUESTIONS,
        path=(*here, "default_from"),
        asked=question.key,
        is_condition=False,
    )
    yield from _uses_inside(question, here, question.key, frozenset({"value"}))
    for column in question.columns:
        path = (*here, "columns", column.key)
        name = f"{question.key}.{column.key}"
        yield from _uses_inside(column, path, name, frozenset({"value", "row"}))


def _uses_inside(
    question: Question, path: tuple[Step, ...], name: str, extra: frozenset[str]
) -> Iterator[Use]:
    for choice in question.choices:
        yield Use(
            expression=choice.when,
            what=f'The choice "{choice.id}" of "{name}"',
            file=QUESTIONS,
            path=(*path, "choices", choice.id, "when"),
            asked=question.key if "." in question.key else "",
        )
    for rule in question.validate:
        yield Use(
            expression=rule.expression,
            what=f'The validation "{rule.id}" of "{name}"',
            file=QUESTIONS,
            path=(*path, "validate", rule.id),
            extra=extra,
            is_condition=False,
        )


def names_read(reading: Reading) -> set[str]:
    """Give the keys of all questions that some expression reads."""
    return {
        name
        for use in find_uses(reading)
        if not syntax_problem(use.expression)
        for name in names_in(use.expression)
    }


def check_expressions(reading: Reading) -> Iterator[Problem]:
    """Give what is wrong with each expression."""
    order = {q.key: place for place, q in enumerate(reading.blueprint.questions)}
    for use in find_uses(reading):
        if not use.expression.strip():
            continue
        problem = syntax_problem(use.expression)
        if problem:
            yield _problem(
                reading,
                use,
                f"{use.what}: {problem}",
                "Write it as in: org.headcount >= 50 and sla.weekend == 'none'.",
            )
            continue
        found = [
            *_check_names(reading, use, order),
            *_check_compared(reading, use),
        ]
        yield from found
        if not found and use.is_condition:
            yield from _check_reach(reading, use)


def _problem(reading: Reading, use: Use, message: str, hint: str) -> Problem:
    return reading.folder.problem(use.file, use.path, message, hint, use.asked)


def _check_names(
    reading: Reading, use: Use, order: dict[str, int]
) -> Iterator[Problem]:
    own = order.get(use.asked, len(order))
    for dotted in sorted(names_in(use.expression)):
        first, _, second = dotted.partition(".")
        name = first if second.isdigit() else dotted
        if first in use.extra or (use.extra >= CONTEXT and name in RESERVED_KEYS):
            continue
        if name not in order:
            yield _problem(
                reading,
                use,
                f'{use.what} reads "{name}", which is no question.',
                suggest(name, order) or "Write the key of a question.",
            )
        elif order[name] >= own:
            which = "itself" if order[name] == own else f'"{name}", asked later'
            yield _problem(
                reading,
                use,
                f"{use.what} depends on {which}.",
                "Let it depend on earlier questions only, or move it down.",
            )


def _check_compared(reading: Reading, use: Use) -> Iterator[Problem]:
    for key, word in compared_choices(use.expression):
        question = reading.blueprint.question(key)
        known = [choice.id for choice in question.choices] if question else []
        if known and word not in known:
            yield _problem(
                reading,
                use,
                f'{use.what} compares "{key}" with "{word}", which is no choice of it.',
                suggest(word, known) or f"The choices are {', '.join(known)}.",
            )


def _check_reach(reading: Reading, use: Use) -> Iterator[Problem]:
    if not can_hold(use.expression, reading.blueprint.questions):
        yield _problem(
            reading,
            use,
            f"{use.what} can never come up: no answers make its condition hold.",
            "Mend the condition, or remove what depends on it.",
        )
