"""Owns `policygen check`: what is still to mend or to decide, for people and tools."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from policygen.actions.check import check_client, says_no
from policygen.cli.findings import count_findings, show_all
from policygen.cli.main import show_problems
from policygen.errors import PolicygenError


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
            findings = check_client(path)
        except PolicygenError as error:
            show_problems(error)
            code = max(code, error.exit_code)
            continue
        everything.append(
            {"client": str(path), "findings": [asdict(item) for item in findings]}
        )
        if not as_json:
            counted = count_findings(findings) or "nothing to mend"
            click.echo(f"{path}: {counted}")
            show_all(findings, path)
        if says_no(findings, is_strict=strict):
            code = max(code, 1)
    if as_json:
        click.echo(json.dumps(everything, ensure_ascii=False, indent=2))
    sys.exit(code)
