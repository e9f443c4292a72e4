"""Owns `check`: everything that the checks say of a client, without writing anything."""

from __future__ import annotations

from pathlib import Path

from policygen.actions.build import prepare_from
from policygen.actions.place import BuildOptions
from policygen.model.finding import Finding, Severity


def check_client(path: Path) -> tuple[Finding, ...]:
    """Render a client's texts in memory and give every finding, worst first."""
    return prepare_from(path, BuildOptions()).findings


def says_no(findings: tuple[Finding, ...], *, is_strict: bool) -> bool:
    """Tell whether findings stand in the way: errors, and warnings when strict."""
    refusing = {Severity.ERROR, Severity.WARNING} if is_strict else {Severity.ERROR}
    return any(item.stands and item.severity in refusing for item in findings)
