"""Owns reading plan.yaml, the decision graph."""

from __future__ import annotations

from policygen.blueprint.fields import Fields, Page
from policygen.blueprint.folder import Folder
from policygen.marked import Entry, suggest
from policygen.model.plan import Plan, Step

PLAN = "plan.yaml"


def read_plan(folder: Folder) -> Plan | None:
    """Give the decision graph, None when the blueprint has none."""
    node = folder.node(PLAN)
    if node is None:
        return None
    page = Page(folder.label(PLAN), folder.problems)
    fields = Fields(page, node, PLAN)
    steps = tuple(
        _read_step(page, name, entry) for name, entry in fields.entries("steps")
    )
    known = [step.id for step in steps]
    start = fields.text("start")
    if start and start not in known:
        page.report(
            fields.node.get("start") or fields.node,
            f'The plan starts at "{start}", which is no step.',
            suggest(start, known) or f"The steps are {', '.join(known)}.",
        )
    for name, entry in fields.entries("steps"):
        _check_exits(page, name, entry, known)
    return Plan(start=start, steps=steps, names=tuple(fields.texts("names").items()))


def _read_step(page: Page, name: str, entry: Entry) -> Step:
    fields = Fields(page, entry.node, "step")
    return Step(
        id=name,
        exits=tuple(fields.texts("exits").items()),
        when=fields.text("when"),
        facts={
            key: fields.text(key)
            for key in fields.node.entries
            if key not in ("exits", "when")
        },
    )


def _check_exits(page: Page, name: str, entry: Entry, known: list[str]) -> None:
    fields = Fields(Page(page.file, []), entry.node, "step")
    for exit_id, target in fields.entries("exits"):
        text = getattr(target.node, "text", "")
        if text not in known:
            page.report(
                target,
                f'The exit "{exit_id}" of step "{name}" leads to "{text}", '
                "which is no step.",
                suggest(text, known) or f"The steps are {', '.join(known)}.",
            )
