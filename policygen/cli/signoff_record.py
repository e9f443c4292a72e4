"""Owns `policygen signoff record`: what came back on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from policygen.actions.signoff_keep import audit_register
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_record import (
    Wishes,
    find_idle,
    look_at_returned,
    make_recordings,
    read_recordings,
    record,
)
from policygen.cli import manual, today
from policygen.cli.signoff_options import (
    FILE,
    of_client,
    of_version,
    read_day,
    warn_when_altered,
)
from policygen.cli.signoff_roster import show_unused
from policygen.errors import Problem, UsageError
from policygen.model.event import EventKind
from policygen.model.signoff import State
from policygen.register.record import Recorded
from policygen.register.standing import AFTER
from policygen.sandbox.words import say_date
from policygen.speech.say import say

KINDS = {
    "refused": EventKind.REFUSED,
    "exempted": EventKind.EXEMPTED,
    "withdrawn": EventKind.WITHDRAWN,
}


@manual.command("record")
@of_client
@manual.argument(
    "who",
    nargs=-1,
    metavar="[NUMBER or NAME]...",
    help="Who signed: a document number, a name or a personnel number.",
)
@manual.option(
    "--from", "file", type=FILE, help="A CSV or XLSX file with many of them."
)
@manual.option(
    "--on",
    "day",
    default="",
    metavar="DATE",
    help="The date on the paper; today if not given.",
)
@manual.option("--refused", "kind", flag_value="refused", help="They refused to sign.")
@manual.option("--exempted", "kind", flag_value="exempted", help="They need not sign.")
@manual.option("--withdrawn", "kind", flag_value="withdrawn", help="The sheet is void.")
@manual.option("--witness", default="", help="Who saw the refusal.")
@manual.option("--reason", default="", help="Why they need not sign, or it is void.")
@manual.option(
    "--correct",
    "corrects",
    is_flag=True,
    help="Replace another date that is on record already.",
)
@of_version
def record_command(
    office: Office,
    *,
    who: Sequence[str],
    file: Path | None,
    day: str,
    kind: str | None,
    witness: str,
    reason: str,
    corrects: bool,
    version: str,
) -> None:
    """Record who signed, by document number, name or personnel number.

    Either everything is recorded, or nothing and you hear what is wrong.
    """
    if not who and file is None:
        raise UsageError(
            Problem(
                message=say(office.language, "record.nobody_named"),
                hint=say(office.language, "record.nobody_named_hint"),
            )
        )
    on_paper = read_day("--on", day, office.language)
    wishes = Wishes(
        kind=KINDS.get(kind or "", EventKind.SIGNED),
        day=date.fromisoformat(on_paper) if on_paper else today.today(),
        is_dated=bool(on_paper),
        corrects=corrects,
        version=version,
        witness=witness,
        reason=reason,
    )
    warn_when_altered(office, audit_register(office))
    recordings = make_recordings(who, wishes)
    if file is not None:
        table = look_at_returned(file, office.language)
        show_unused(find_idle(table), office.language)
        recordings += read_recordings(table, wishes, office.language)
    done = record(office, recordings, today.now(), str(file) if file else "")
    for one in done:
        click.echo(_say(one, office.language))
    if any(one.other and not one.entries for one in done):
        click.echo(say(office.language, "signoff.other_day_hint"), err=True)


def _say(one: Recorded, language: str) -> str:
    standing = one.standing
    facts = {
        "name": standing.name or say(language, "signoff.erased"),
        "number": standing.number,
    }
    if not one.entries:
        state = say(language, f"state.{AFTER[standing.last]}")
        noted = date.fromisoformat(standing.day or standing.recorded[:10])
        day = say_date(noted, language)
        if one.other:
            facts["other"] = say_date(one.other, language)
        code = "signoff.other_day" if one.other else "signoff.already"
        return say(language, code, **facts, state=state, day=day)
    if one.other:
        before = say_date(date.fromisoformat(standing.day), language)
        after = say_date(one.other, language)
        return say(language, "signoff.corrected", **facts, before=before, after=after)
    if standing.state is State.SUPERSEDED:
        return say(language, "signoff.old_sheet", **facts)
    state = say(language, f"state.{AFTER[one.entries[0].kind]}")
    return say(language, "signoff.recorded", **facts, state=state)
