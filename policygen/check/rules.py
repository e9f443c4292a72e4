"""Owns the blueprint's own checks: when a rule speaks, and how its finding reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint
from policygen.model.finding import IDLE, LEAK, Finding, Severity
from policygen.model.rule import Rule
from policygen.sandbox import words
from policygen.sandbox.expressions import holds
from policygen.speech.say import say

UNCERTAIN = "U"


def find_broken_rules(
    blueprint: Blueprint,
    facts: Mapping[str, object],
    language: str,
) -> list[Finding]:
    """Report every rule over the answers that is broken; `facts` see all answers."""
    return [
        make_finding(blueprint, rule, facts, language)
        for rule in blueprint.rules
        if rule.text is None
        and holds(rule.condition, facts) is True
        and (not rule.parts or len(_parts(rule, facts)) >= rule.at_least)
    ]


def make_finding(
    blueprint: Blueprint, rule: Rule, facts: Mapping[str, object], language: str
) -> Finding:
    """Give what a broken rule says, without its place in the pack."""
    is_error = bool(rule.error_when) and holds(rule.error_when, facts) is True
    return Finding(
        rule=rule.id,
        severity=Severity.ERROR if is_error else Severity(rule.severity),
        message=_message(blueprint, rule, _parts(rule, facts), language),
        hint=blueprint.text(language, "rules", rule.id, "hint"),
        key=rule.keys[0] if rule.keys else "",
        source=say(language, "check.between_sources").join(
            f"{blueprint.source(language, source)} ({say(language, f'confidence.{source.confidence}')})"
            for source in rule.sources
        ),
        confidence="".join(sorted({source.confidence for source in rule.sources})),
    )


def _parts(rule: Rule, facts: Mapping[str, object]) -> list[str]:
    """Give the ids of the parts of a rule that hold."""
    return [part for part, condition in rule.parts if holds(condition, facts) is True]


def _message(
    blueprint: Blueprint, rule: Rule, parts: Iterable[str], language: str
) -> str:
    """Say what is wrong, in what, whether that is certain, and that it is no advice."""
    sentences = [blueprint.text(language, "rules", rule.id, "message")]
    named = [blueprint.text(language, "rules", rule.id, "parts", one) for one in parts]
    if named:
        listed = words.say_list(named, language)
        sentences.append(say(language, "check.parts", parts=listed))
    if any(source.confidence == UNCERTAIN for source in rule.sources):
        sentences.append(say(language, "check.uncertain"))
    if rule.is_legal:
        day = words.say_date(date.fromisoformat(blueprint.law_date), language)
        sentences.append(say(language, "check.legal", date=day))
    return " ".join(sentences)


def accept_overrides(findings: list[Finding], answers: Answers) -> list[Finding]:
    """Give the findings with the reason of every one that the client accepted.

    A leak can never be accepted.
    """
    reasons = {override.rule: override.reason for override in answers.overrides}
    reasons.pop(LEAK, None)
    return [
        replace(finding, reason=reasons.get(finding.rule, "")) for finding in findings
    ]


def find_idle(
    findings: Iterable[Finding], answers: Answers, language: str
) -> list[Finding]:
    """Report the reasons that were given for rules that now have nothing to say.

    `findings` are those of the whole pack.
    """
    told = {finding.rule for finding in findings}
    return [
        Finding(
            rule=IDLE,
            severity=Severity.INFO,
            message=say(
                language, "idle.message", rule=override.rule, reason=override.reason
            ),
            hint=say(language, "idle.hint"),
        )
        for override in answers.overrides
        if override.rule not in told
    ]


def sort_worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Sort by severity, then by rule, document, language and clause."""
    order = list(Severity)
    return sorted(
        findings,
        key=lambda item: (
            bool(item.reason),
            order.index(item.severity),
            item.rule,
            item.document,
            item.language,
            item.clause,
            item.key,
            item.message,
            item.sentence,
        ),
    )
