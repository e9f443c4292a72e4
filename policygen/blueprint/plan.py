"""Owns reading plan.yaml, the decision graph, and rules.yaml, the checks."""

from __future__ import annotations

from policygen.blueprint.documents import read_sources
from policygen.blueprint.fields import Fields, Page, items_of
from policygen.blueprint.folder import Folder
from policygen.marked import Entry, suggest
from policygen.model.blueprint import Plan, Rule, Step
from policygen.model.finding import Severity

PLAN = "plan.yaml"
RULES = "rules.yaml"


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


def read_rules(folder: Folder) -> tuple[Rule, ...]:
    """Give the rules in the order of the file."""
    node = folder.node(RULES)
    if node is None:
        return ()
    page = Page(folder.label(RULES), folder.problems)
    rules: dict[str, Rule] = {}
    for item in items_of(page, node, "The file"):
        fields = Fields(page, item, "rule")
        rule = Rule(
            id=fields.text("id"),
            severity=fields.one_of("severity", tuple(Severity), Severity.WARNING),
            condition=fields.text("condition"),
            keys=fields.words("keys"),
            sources=read_sources(fields),
            line=fields.node.line,
        )
        if rule.id in rules:
            page.report(
                item,
                f'The rule "{rule.id}" stands here for the second time.',
                f"Keep one; the first is on line {rules[rule.id].line}.",
            )
        elif rule.id:
            rules[rule.id] = rule
    return tuple(rules.values())
