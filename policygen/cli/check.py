"""Owns `policygen check`: what is still to mend or to decide, for people and tools."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from policygen.actions.check import Report, check_client, says_no
from policygen.cli import manual
from policygen.cli.findings import count_things, show_all
from policygen.cli.main import show_problems
from policygen.cli.summary import Checked, summarise
from policygen.cli.tongue import own_language, told_to
from policygen.errors import PolicygenError
from policygen.speech.say import say


@manual.command("check")
@manual.argument(
    "clients",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="CLIENT.yaml...",
    help="The answers files of the clients.",
)
@manual.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@manual.option("--strict", is_flag=True, help="Let warnings fail as well as errors.")
def check_command(clients: Sequence[Path], *, as_json: bool, strict: bool) -> None:
    """Say what still has to be mended or decided. Writes nothing."""
    checked = []
    for path in clients:
        item = _check(path)
        checked.append(item)
        if isinstance(item.result, PolicygenError):
            show_problems(item.result)
        elif not as_json:
            _show(path, item.result)
    if as_json:
        _show_json(checked)
    elif len(checked) > 1:
        click.echo("\n" + "\n".join(summarise(checked, own_language())))
    sys.exit(max(_exit_code(item, is_strict=strict) for item in checked))


def _check(path: Path) -> Checked:
    try:
        with told_to(path):
            return Checked(path=path, result=check_client(path, own_language()))
    except PolicygenError as error:
        return Checked(path=path, result=error)


def _exit_code(item: Checked, *, is_strict: bool) -> int:
    if isinstance(item.result, PolicygenError):
        return item.result.exit_code
    return 1 if says_no(item.result.findings, is_strict=is_strict) else 0


def _show_json(checked: Sequence[Checked]) -> None:
    found = [
        {
            "client": str(item.path),
            "findings": [asdict(finding) for finding in item.result.findings],
        }
        for item in checked
        if isinstance(item.result, Report)
    ]
    click.echo(json.dumps(found, ensure_ascii=False, indent=2))


def _show(path: Path, report: Report) -> None:
    counted = count_things(report.findings, report.language)
    click.echo(f"{path}: {counted or say(report.language, 'report.clean')}")
    show_all(report.findings, path, report.language)
