"""Owns `check`: everything that the checks say of a client, without writing anything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policygen.actions.build import prepare_from
from policygen.actions.place import BuildOptions
from policygen.check.rules import sort_worst_first
from policygen.model.finding import Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the checks say of a client, worst first, in the client's own language."""

    language: str
    findings: tuple[Finding, ...]


def check_client(path: Path, locale: str = "en") -> Report:
    """Render a client's texts in memory and give every finding.

    Letters that no PDF can show are among them, because a build would refuse those.
    `locale` is the language to speak while the client's own is not known.
    """
    prepared = prepare_from(path, BuildOptions(locale=locale))
    findings = sort_worst_first([*prepared.findings, *prepared.unprintable])
    return Report(language=prepared.language, findings=tuple(findings))


def says_no(findings: tuple[Finding, ...], *, is_strict: bool) -> bool:
    """Tell whether findings stand in the way: errors, and warnings when strict."""
    refusing = {Severity.ERROR, Severity.WARNING} if is_strict else {Severity.ERROR}
    return any(item.stands and item.severity in refusing for item in findings)
