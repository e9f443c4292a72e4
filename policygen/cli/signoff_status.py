"""Owns `policygen signoff status`: figures, a bar, and who still has to sign."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date

import click

from policygen.actions.signoff_office import Office
from policygen.actions.signoff_status import Status
from policygen.cli import manual
from policygen.cli.findings import width
from policygen.cli.signoff_options import (
    look_at_register,
    of_client,
    of_version,
)
from policygen.model.signoff import Standing, State
from policygen.register.standing import is_waiting
from policygen.sandbox.words import say_date
from policygen.speech.say import say

BAR = 40
MOST = 20
"""So many names of people who still have to sign are shown, unless all are asked."""


@manual.command("status")
@of_client
@of_version
@manual.option("--people", is_flag=True, help="Name everybody who still has to sign.")
@manual.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def status_command(
    office: Office,
    version: str,
    *,
    people: bool,
    as_json: bool,
) -> None:
    """Show how many signed, and who still has to."""
    status = look_at_register(office, version)
    if as_json:
        click.echo(_json(status))
        return
    _show(status, office.language)
    _show_waiting(
        status, office.language, most=len(status.standings) if people else MOST
    )


def _json(status: Status) -> str:
    found = {
        "counts": dict(status.counts),
        "total": status.total,
        "anchor": str(status.anchor),
        "damage": status.audit.damage,
        "rounds": [asdict(one) for one in status.rounds.values()],
        "sheets": [asdict(one) for one in status.standings],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def _show(status: Status, language: str) -> None:
    signed, total = status.counts[State.SIGNED], status.total
    click.echo(status.office.name)
    click.echo(f"{bar(signed, total)} {_share(signed, total)}")
    click.echo(say(language, "signoff.signed_of", signed=signed, total=total))
    for state, count in status.counts.items():
        if count:
            click.echo(f"  {count:>5}  {say(language, f'state.{state}')}")
    _show_groups("signoff.by_department", status.by_department(), language)
    named = {status.languages[tag]: row for tag, row in status.by_language().items()}
    _show_groups("signoff.by_language", named, language)


def bar(count: int, of: int, long: int = BAR) -> str:
    """Give a bar of text that is as full as a share."""
    full = round(long * count / of) if of else 0
    return "█" * full + "░" * (long - full)


def _share(count: int, of: int) -> str:
    return f"{100 * count // of} %" if of else ""


def _show_groups(
    title: str, groups: Mapping[str, Counter[State]], language: str
) -> None:
    """Show figures for each group in a table; one group says nothing new."""
    if list(groups) == list(groups)[:1]:
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    states = [state for state in State if any(row[state] for row in groups.values())]
    table = Table(box=None, pad_edge=False)
    table.add_column(say(language, title))
    for state in states:
        table.add_column(say(language, f"state.{state}"), justify="right")
    for name, row in groups.items():
        shown = escape(name or say(language, "signoff.none"))
        table.add_row(shown, *(str(row[state]) for state in states))
    click.echo()
    Console(width=width(), highlight=False).print(table)


def _show_waiting(status: Status, language: str, most: int) -> None:
    waiting = [one for one in status.standings if is_waiting(one)]
    if not waiting:
        return
    click.echo()
    click.echo(say(language, "signoff.still"))
    for one in waiting[:most]:
        click.echo(f"  {one.name} ({one.number}): {_say_state(one, language)}")
    if len(waiting) > most:
        click.echo(f"  +{len(waiting) - most} (--people)")


def _say_state(one: Standing, language: str) -> str:
    """Give the state of a sheet, with the last day to sign it when there is one."""
    state = say(language, f"state.{one.state}")
    if not one.due:
        return state
    due = say_date(date.fromisoformat(one.due), language)
    return say(language, "signoff.last_day", state=state, due=due)
