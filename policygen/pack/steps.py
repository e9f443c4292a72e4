"""Owns `plan.steps`: the decision graph in one language, numbered for reading."""

from __future__ import annotations

from collections.abc import Mapping

from policygen.model.blueprint import Blueprint
from policygen.model.plan import Plan, Step
from policygen.sandbox.expressions import evaluate, holds, names_in
from policygen.sandbox.facts import Group, Open, Undecided

EXPRESSION = "="


def plan_steps(
    blueprint: Blueprint,
    language: str,
    facts: Mapping[str, object],
    names: Mapping[str, object],
) -> tuple[Group, ...]:
    """Give the steps that apply, questions and outcomes, each with its number.

    `names` are what `plan_names` gave.

    A step has `id`, `number`, `is_question`, `exits` (each with `id`, `label`,
    `target` and `number`), its texts from `plan: <id>:` and its facts: a fact that
    begins with `=` is an expression, one that is a key of `plan: words:` is its text.
    A question whose condition does not hold is passed by its last exit.
    """
    plan = blueprint.plan
    if plan is None:
        return ()
    facts = {**facts, **names}
    order = _in_reading_order(plan, facts)
    numbers = {step.id: str(number) for number, step in enumerate(order, 1)}
    return tuple(
        _describe(blueprint, language, facts, step, plan, numbers) for step in order
    )


def plan_names(plan: Plan | None, facts: Mapping[str, object]) -> dict[str, object]:
    """Work out the named expressions of a plan; a later one may use an earlier one."""
    names: dict[str, object] = {}
    for name, expression in plan.names if plan else ():
        names[name] = _work_out(expression, {**facts, **names})
    return names


def names_of_plan(plan: Plan | None) -> frozenset[str]:
    """Give every name that the expressions of a plan read, such as `org.headcount`."""
    if plan is None:
        return frozenset()
    facts = (fact for step in plan.steps for fact in step.facts.values())
    expressions = [
        *(expression for _, expression in plan.names),
        *(step.when for step in plan.steps),
        *(
            fact.removeprefix(EXPRESSION)
            for fact in facts
            if fact.startswith(EXPRESSION)
        ),
    ]
    return frozenset().union(*map(names_in, expressions))


def _in_reading_order(plan: Plan, facts: Mapping[str, object]) -> list[Step]:
    """Give questions in the order of the longest way, each followed by its outcomes."""
    order: list[Step] = []
    waiting = [_applying(plan, plan.start, facts)]
    while waiting:
        step = waiting.pop(0)
        if step in order:
            continue
        order.append(step)
        targets = [_applying(plan, target, facts) for _, target in step.exits]
        outcomes = [target for target in targets if not target.exits]
        questions = [target for target in targets if target.exits]
        waiting = outcomes + questions + waiting
    return order


def _applying(plan: Plan, step_id: str, facts: Mapping[str, object]) -> Step:
    step = next(step for step in plan.steps if step.id == step_id)
    if step.when and holds(step.when, facts) is False and step.exits:
        return _applying(plan, step.exits[-1][1], facts)
    return step


def _describe(
    blueprint: Blueprint,
    language: str,
    facts: Mapping[str, object],
    step: Step,
    plan: Plan,
    numbers: Mapping[str, str],
) -> Group:
    fields: dict[str, object] = {
        name: _fact(blueprint, language, facts, written)
        for name, written in step.facts.items()
    }
    fields |= _step_texts(blueprint, language, step.id)
    exits = []
    for exit_id, target_id in step.exits:
        target = _applying(plan, target_id, facts)
        label = (
            blueprint.text(language, "plan", step.id, exit_id)
            or blueprint.text(language, "plan", "exits", exit_id)
            or exit_id
        )
        exits.append(
            Group(
                {
                    "id": exit_id,
                    "label": label,
                    "target": target.id,
                    "number": numbers[target.id],
                }
            )
        )
    fields |= {
        "id": step.id,
        "number": numbers[step.id],
        "is_question": bool(step.exits),
        "exits": tuple(exits),
    }
    return Group(fields)


def _step_texts(blueprint: Blueprint, language: str, step_id: str) -> dict[str, object]:
    names: dict[str, object] = {}
    for candidate in reversed(blueprint.fallbacks(language)):
        texts = blueprint.texts.get(candidate)
        branch = texts.tree.get("plan", {}) if texts else {}
        own = branch.get(step_id, {}) if isinstance(branch, Mapping) else {}
        if isinstance(own, Mapping):
            names |= {str(key): value for key, value in own.items()}
    return names


def _fact(
    blueprint: Blueprint, language: str, facts: Mapping[str, object], written: str
) -> object:
    if written.startswith(EXPRESSION):
        return _work_out(written.removeprefix(EXPRESSION).strip(), facts)
    return blueprint.text(language, "plan", "words", written) or written


def _work_out(expression: str, facts: Mapping[str, object]) -> object:
    """Give the value of an expression, or the answer to come that it depends on."""
    try:
        return evaluate(expression, facts)
    except Undecided:
        for dotted in sorted(names_in(expression)):
            group, _, name = dotted.partition(".")
            found = facts.get(group)
            value = found[name] if isinstance(found, Group) and name in found else found
            if isinstance(value, Open):
                return value
        return Open(expression)
