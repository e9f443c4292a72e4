"""Owns the folding of findings: what one act mends is one thing to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from policygen.model.finding import COMPLETENESS, Asked, Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a thing shows, in these languages, and the sentence that stands there."""

    message: str
    place: str
    sentence: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing to do, with every spot in the pack where it shows.

    `reason` is filled when the client accepted it.
    """

    rule: str
    severity: Severity
    message: str
    hint: str
    source: str
    reason: str
    questions: tuple[Asked, ...]
    spots: tuple[Spot, ...]


def fold(findings: Iterable[Finding]) -> tuple[Thing, ...]:
    """Give the things to do, in the order of their first findings.

    Findings of one rule with the same remedy and question are one thing; so is an
    open answer with all the places that wait for it.
    """
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        groups.setdefault(_remedy(finding), []).append(finding)
    return tuple(_thing(group) for group in groups.values())


def _remedy(finding: Finding) -> tuple[str, ...]:
    hint = finding.hint
    if finding.rule == COMPLETENESS and finding.key:
        hint = ""
    return (finding.reason, finding.severity, finding.rule, finding.key, hint)


def _thing(group: list[Finding]) -> Thing:
    lead = group[0]
    return Thing(
        rule=lead.rule,
        severity=lead.severity,
        message=lead.message,
        hint=lead.hint,
        source=lead.source,
        reason=lead.reason,
        questions=lead.questions,
        spots=tuple(_spots(group)),
    )


def _spots(group: list[Finding]) -> Iterator[Spot]:
    lead = group[0]
    is_open = lead.rule == COMPLETENESS and not lead.document
    found: dict[tuple[str, str, str], dict[str, None]] = {}
    for finding in group:
        message = lead.message if is_open else finding.message
        spot = (message, finding.place, finding.sentence)
        if finding.place or message != lead.message:
            found.setdefault(spot, {})[finding.language] = None
    for (message, place, sentence), languages in found.items():
        yield Spot(
            message=message,
            place=place,
            sentence=sentence,
            languages=tuple(filter(None, languages)),
        )
