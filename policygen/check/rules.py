"""Owns the blueprint's own checks: conditions over the answers of a client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint, Rule
from policygen.model.finding import LEAK, Finding, Severity
from policygen.sandbox.expressions import holds


def find_broken_rules(
    blueprint: Blueprint,
    facts: Mapping[str, object],
    language: str,
) -> list[Finding]:
    """Report every rule whose condition holds; `facts` see all answers."""
    return [
        _finding(blueprint, rule, language)
        for rule in blueprint.rules
        if holds(rule.condition, facts) is True
    ]


def accept_overrides(findings: list[Finding], answers: Answers) -> list[Finding]:
    """Give the findings with the reason of every one that the client accepted.

    A leak can never be accepted.
    """
    reasons = {override.rule: override.reason for override in answers.overrides}
    reasons.pop(LEAK, None)
    return [
        replace(finding, reason=reasons.get(finding.rule, "")) for finding in findings
    ]


def sort_worst_first(findings: list[Finding]) -> list[Finding]:
    """Sort by severity, then by rule, document and language."""
    order = list(Severity)
    return sorted(
        findings,
        key=lambda item: (
            bool(item.reason),
            order.index(item.severity),
            item.rule,
            item.document,
            item.language,
            item.key,
            item.message,
        ),
    )


def _finding(blueprint: Blueprint, rule: Rule, language: str) -> Finding:
    return Finding(
        rule=rule.id,
        severity=Severity(rule.severity),
        message=blueprint.text(language, "rules", rule.id, "message"),
        hint=blueprint.text(language, "rules", rule.id, "hint"),
        key=rule.keys[0] if rule.keys else "",
        source="; ".join(source.text for source in rule.sources),
        confidence="".join(sorted({source.confidence for source in rule.sources})),
    )
