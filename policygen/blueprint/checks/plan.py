"""Owns the decision graph: every step can be reached, and every way ends well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policygen.blueprint.load import Reading
from policygen.blueprint.references import MAIN
from policygen.errors import Problem
from policygen.model.plan import Step

FILE = "plan.yaml"
OUTCOME = ("owner", "deputy", "within")
OF_GUIDE = (*OUTCOME, "hours")
PAGE = "guide.html.j2"


def check_plan(reading: Reading) -> Iterator[Problem]:
    """Give what is wrong with the plan as a graph, and with the guides made of it."""
    yield from _check_guides(reading)
    plan = reading.blueprint.plan
    if plan is None:
        return
    steps = {step.id: step for step in plan.steps}
    reached = _reached(plan.start, steps)
    for step in plan.steps:
        if plan.start in steps and step.id not in reached:
            yield reading.folder.problem(
                FILE,
                ("steps", step.id),
                f'No exit leads to the step "{step.id}".',
                "Let an exit of another step lead to it, or remove it.",
            )
        yield from _check_outcome(reading, step)
    yield from _check_circles(reading, plan.start, steps)


def _reached(start: str, steps: Mapping[str, Step]) -> set[str]:
    reached: set[str] = set()
    pending = [start]
    while pending:
        step = steps.get(pending.pop())
        if step and step.id not in reached:
            reached.add(step.id)
            pending += [target for _, target in step.exits]
    return reached


def _check_guides(reading: Reading) -> Iterator[Problem]:
    """Give what a guide needs and the blueprint does not have."""
    for document in reading.blueprint.documents:
        place = ("documents", document.id, "guide")
        if document.guide and reading.blueprint.plan is None:
            yield reading.folder.problem(
                MAIN,
                place,
                f'"{document.id}" has a guide, and there is no plan to go through.',
                f"Write {FILE}, or take the guide away.",
            )
        if document.guide and PAGE not in reading.blueprint.theme:
            yield reading.folder.problem(
                MAIN,
                place,
                f'"{document.id}" has a guide, and the theme has no page for one.',
                f"Write theme/{PAGE}, or take the guide away.",
            )


def _check_outcome(reading: Reading, step: Step) -> Iterator[Problem]:
    has_guide = any(document.guide for document in reading.blueprint.documents)
    wanted = OF_GUIDE if has_guide else OUTCOME
    missing = [name for name in wanted if not step.facts.get(name)]
    if missing and not step.exits:
        yield reading.folder.problem(
            FILE,
            ("steps", step.id),
            f'The outcome "{step.id}" does not say its {", ".join(missing)}.',
            f"Add {missing[0]}: ..., so that everybody knows who acts and when.",
        )


def _check_circles(
    reading: Reading, start: str, steps: Mapping[str, Step]
) -> Iterator[Problem]:
    """Walk the graph in depth; an exit to a step on the way here closes a circle."""
    finished: set[str] = set()
    pending: list[tuple[str, tuple[str, ...]]] = [(start, ())]
    while pending:
        step_id, way = pending.pop()
        if step_id not in steps or step_id in finished:
            continue
        finished.add(step_id)
        for exit_id, target in steps[step_id].exits:
            if target in (*way, step_id):
                circle = " > ".join((*way, step_id, target))
                yield reading.folder.problem(
                    FILE,
                    ("steps", step_id, "exits", exit_id),
                    f"The plan goes round in a circle: {circle}.",
                    "Let this exit lead to an outcome.",
                )
            pending.append((target, (*way, step_id)))
