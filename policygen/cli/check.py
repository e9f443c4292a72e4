"""Owns `policygen check`: what is still to mend or to decide, for people and tools."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from policygen.actions.check import Report, check_client, says_no
from policygen.cli.findings import count_things, show_all
from policygen.cli.main import show_problems
from policygen.errors import PolicygenError
from policygen.speech.say import say


@click.command("check")
@click.argument(
    "clients",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="CLIENT.yaml...",
)
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--strict", is_flag=True, help="Let warnings fail as well as errors.")
def check_command(clients: Sequence[Path], *, as_json: bool, strict: bool) -> None:
    """Say what still has to be mended or decided. Writes nothing."""
    code = 0
    everything = []
    for path in clients:
        try:
            report = check_client(path)
        except PolicygenError as error:
            show_problems(error)
            code = max(code, error.exit_code)
            continue
        if as_json:
            findings = [asdict(item) for item in report.findings]
            everything.append({"client": str(path), "findings": findings})
        else:
            _show(path, report)
        if says_no(report.findings, is_strict=strict):
            code = max(code, 1)
    if as_json:
        click.echo(json.dumps(everything, ensure_ascii=False, indent=2))
    sys.exit(code)


def _show(path: Path, report: Report) -> None:
    counted = count_things(report.findings, report.language)
    click.echo(f"{path}: {counted or say(report.language, 'report.clean')}")
    show_all(report.findings, path, report.language)
