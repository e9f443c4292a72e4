"""Owns reading rules.yaml, the checks over answers and over the text of a pack."""

from __future__ import annotations

from policygen.blueprint.documents import read_sources
from policygen.blueprint.fields import Fields, Page, items_of, text_of
from policygen.blueprint.folder import Folder
from policygen.marked import Node
from policygen.model.finding import Severity
from policygen.model.rule import Rule, Wording
from policygen.sandbox.patterns import pattern_problem

RULES = "rules.yaml"


def read_rules(folder: Folder) -> tuple[Rule, ...]:
    """Give the rules in the order of the file."""
    node = folder.node(RULES)
    if node is None:
        return ()
    page = Page(folder.label(RULES), folder.problems)
    rules: dict[str, Rule] = {}
    for item in items_of(page, node, "The file"):
        rule = _read_rule(page, item)
        if rule.id in rules:
            page.report(
                item,
                f'The rule "{rule.id}" stands here for the second time.',
                f"Keep one; the first is on line {rules[rule.id].line}.",
            )
        elif rule.id:
            rules[rule.id] = rule
    return tuple(rules.values())


def _read_rule(page: Page, item: Node) -> Rule:
    fields = Fields(page, item, "rule")
    entries = fields.node.entries
    if entries and not entries.keys() & {"condition", "text"}:
        page.report(
            item,
            'This rule has no "condition" and no "text".',
            "Say when it is broken: by the answers, or by what a text says.",
        )
    wording = fields.node.get("text")
    return Rule(
        id=fields.text("id"),
        severity=fields.one_of("severity", tuple(Severity), Severity.WARNING),
        condition=fields.text("condition"),
        error_when=fields.text("error_when"),
        parts=tuple(fields.texts("parts").items()),
        at_least=fields.number("at_least") or 1,
        text=None if wording is None else _read_wording(page, wording),
        is_legal=fields.flag("legal"),
        keys=fields.words("keys"),
        seeds=fields.words("seeds"),
        sources=read_sources(fields),
        line=fields.node.line,
    )


def _read_wording(page: Page, node: Node) -> Wording:
    fields = Fields(page, node, "wording")
    entries = fields.node.entries
    for keys, hint in (
        ({"documents", "clauses", "replies"}, "Say where the rule looks."),
        ({"never", "must", "avoid"}, "Say what the rule looks for."),
    ):
        if entries and not entries.keys() & keys:
            named = ", ".join(f'"{key}"' for key in sorted(keys))
            page.report(node, f"This text has none of {named}.", hint)
    replies = fields.texts("replies")
    return Wording(
        documents=fields.words("documents"),
        clauses=fields.words("clauses"),
        replies=replies if "replies" in entries else None,
        never=_read_patterns(fields, "never"),
        unless=_read_patterns(fields, "unless"),
        must=_read_patterns(fields, "must"),
        avoid=fields.text("avoid"),
    )


def _read_patterns(fields: Fields, key: str) -> dict[str, tuple[str, ...]]:
    patterns: dict[str, tuple[str, ...]] = {}
    for language, entry in fields.entries(key):
        what = f'"{language}" of "{key}"'
        items = items_of(fields.page, entry.node, what)
        patterns[language] = tuple(
            text_of(fields.page, item, f"A pattern of {what}") for item in items
        )
        for pattern, item in zip(patterns[language], items, strict=True):
            problem = pattern_problem(pattern)
            if problem:
                fields.page.report(
                    item,
                    f'The pattern "{pattern}" cannot be used: {problem}.',
                    "Write words in small letters, with | between choices and "
                    '".{0,40}" for a gap.',
                )
    return patterns
