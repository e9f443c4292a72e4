"""Owns showing findings in the terminal: worst first, with what to do."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from policygen.model.finding import Finding, Severity

WORDS = {
    Severity.ERROR: "to mend",
    Severity.WARNING: "to decide",
    Severity.INFO: "good to know",
}
HEADINGS = {
    Severity.ERROR: "To mend before anybody publishes or signs",
    Severity.WARNING: "To decide consciously",
    Severity.INFO: "Good to know",
}

ANY_CLIENT = "CLIENT.yaml"


def count_findings(findings: Sequence[Finding]) -> str:
    """Give `2 to mend, 1 to decide`, or nothing when there is nothing."""
    tally = Counter(finding.severity for finding in findings if finding.stands)
    return ", ".join(
        f"{tally[severity]} {WORDS[severity]}"
        for severity in Severity
        if tally[severity]
    )


def _for(path: Path, hint: str) -> str:
    """Write the client's own file in the commands of a hint."""
    return hint.replace(ANY_CLIENT, shlex.quote(str(path)))


def show_worst(findings: Sequence[Finding], path: Path) -> None:
    """Show on stderr what stands between the pack of an answers file and its use."""
    errors = [
        item for item in findings if item.stands and item.severity is Severity.ERROR
    ]
    for finding in errors:
        click.echo(f"To mend ({finding.rule}): {finding.message}", err=True)
        click.echo(f"    {_for(path, finding.hint)}", err=True)
    counted = count_findings(findings)
    if counted:
        command = f"policygen check {shlex.quote(str(path))}"
        click.echo(f"Checks: {counted}. See them with: {command}", err=True)


def show_all(findings: Sequence[Finding], path: Path) -> None:
    """Show all findings of an answers file on stdout, grouped, worst first."""
    for severity in Severity:
        group = [item for item in findings if item.severity is severity and item.stands]
        if not group:
            continue
        click.echo(f"\n{HEADINGS[severity]} ({len(group)})")
        for finding in group:
            _show(finding, path)
    accepted = [item for item in findings if not item.stands]
    if accepted:
        click.echo(f"\nAccepted by the client ({len(accepted)})")
        for finding in accepted:
            _show(finding, path)
            click.echo(f"      Reason: {finding.reason}")


def _show(finding: Finding, path: Path) -> None:
    place = " ".join(filter(None, (finding.document, finding.clause, finding.language)))
    where = f" [{place}]" if place else ""
    click.echo(f"  {finding.rule}{where}: {finding.message}")
    if finding.sentence:
        click.echo(f'      "{finding.sentence}"')
    if finding.hint:
        click.echo(f"      {_for(path, finding.hint)}")
    if finding.source:
        click.echo(f"      Source: {finding.source}")
