"""Owns `policygen signoff open` and `sheet`: a personal sheet for whoever must sign."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from policygen.actions.sheets import Press, SheetOptions, print_path
from policygen.actions.signoff_judge import OpenOptions
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_open import (
    Hire,
    Opened,
    open_release,
)
from policygen.actions.signoff_roster import look_at_roster
from policygen.cli import manual, today
from policygen.cli.consent import ask_to_go_on
from policygen.cli.progress import watch
from policygen.cli.signoff_options import FILE, of_client, read_day
from policygen.cli.signoff_roster import read_columns, show_roster
from policygen.errors import InputError
from policygen.model.sheet import Order
from policygen.model.signoff import Signatory
from policygen.register.issue import Plan
from policygen.roster.people import read_language, tidy
from policygen.speech.say import say
from policygen.speech.told import problem


@manual.command("open")
@of_client
@manual.argument(
    "roster",
    type=FILE,
    metavar="ROSTER",
    help="The list of people: a CSV or XLSX file.",
)
@manual.option("--release", "version", default="", help="The version; else the newest.")
@manual.option(
    "--yes", is_flag=True, help="Do not ask whether the list was read right."
)
@manual.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=HEADING",
    help="Which column is what, such as name=Who.",
)
@manual.option("--language", default="", help="The language of rows without one.")
@manual.option(
    "--other-language",
    default="",
    help="The text for people whose language was not released.",
)
@manual.option("--due", default="", metavar="DATE", help="The last day to sign.")
@manual.option("--zone", default="", help="The time zone of that day.")
@manual.option(
    "--keep-until",
    default="",
    metavar="DATE",
    help="Until then nobody with a sheet may be erased.",
)
@manual.option(
    "--print",
    "order",
    type=click.Choice([one.value for one in Order]),
    help="One PDF with all sign-off pages too, in this order.",
)
@manual.option(
    "--jobs",
    default=0,
    type=click.IntRange(0, 64),
    help="How many processes make sheets; 0 is one for each core.",
)
def open_command(
    office: Office,
    *,
    roster: Path,
    version: str,
    yes: bool,
    columns: Sequence[str],
    language: str,
    other_language: str,
    due: str,
    zone: str,
    keep_until: str,
    order: str | None,
    jobs: int,
) -> None:
    """Make a personal sheet for everybody on a list, and open the register for them."""
    spoken = office.language
    options = OpenOptions(
        due=read_day("--due", due, spoken),
        zone=zone,
        keep_until=read_day("--keep-until", keep_until, spoken),
        language=language,
        other_language=other_language,
    )
    given = read_columns(columns, spoken)
    table = look_at_roster(roster, given, spoken)
    show_roster(table, spoken)
    wanted = version or _newest(office)
    steps = open_release(office, wanted, table, options, today.now())
    if not version:
        click.echo(say(spoken, "signoff.newest", version=wanted), err=True)
    _announce(steps.plan(), office.language)
    if not yes:
        ask_to_go_on(office.language)
    wishes = SheetOptions(jobs=jobs, to_print=Order(order) if order else None)
    with watch(say(office.language, "progress.sheets")) as tell:
        opened = steps.carry_out(_press(wishes), tell)
    folder = office.sheets_folder(opened.round.version)
    _say_opened(opened, folder, spoken, is_to_print=order is not None)


@manual.command("sheet")
@of_client
@manual.option(
    "--name", required=True, help="Who signs, as it must stand on the sheet."
)
@manual.option("--function", default="", help="What this person does.")
@manual.option("--entity", default="", help="The company or site.")
@manual.option("--department", default="", help="The department.")
@manual.option("--personnel-number", default="", help="The personnel number.")
@manual.option("--email", default="", help="The e-mail address, for reminders.")
@manual.option("--language", default="", help="nl, fr, en; else the client's own.")
@manual.option("--release", "version", default="", help="The version; else the newest.")
def sheet_command(
    office: Office,
    *,
    name: str,
    function: str,
    entity: str,
    department: str,
    personnel_number: str,
    email: str,
    language: str,
    version: str,
) -> None:
    """Make the sheet of one new colleague, and note it in the register."""
    person = Signatory(
        name=tidy(name),
        language=read_language(language) or language or office.language,
        function=tidy(function),
        entity=tidy(entity),
        department=tidy(department),
        personnel_number=tidy(personnel_number),
        email=tidy(email),
    )
    if not person.name:
        raise InputError(problem("signoff.no_name"))
    wanted = version or _newest(office)
    steps = open_release(office, wanted, [person], OpenOptions(), today.now())
    opened = steps.carry_out(_press(SheetOptions(jobs=1)), _say_nothing)
    _show_sheets(opened, office, person)


def _newest(office: Office) -> str:
    """Give the version to sign when none was named; the first when there is none."""
    return office.newest.folder.name if office.newest else "1.0"


def _say_opened(
    opened: Opened, folder: Path, language: str, *, is_to_print: bool
) -> None:
    """Say where the sheets are, which file to print, and what comes next."""
    if not opened.made:
        click.echo(say(language, "signoff.opened_none"))
        return
    facts = {"count": len(opened.made), "folder": folder}
    click.echo(say(language, "signoff.opened", **facts))
    if is_to_print:
        path = print_path(folder, language)
        click.echo(say(language, "signoff.opened_print", path=path))
    click.echo(say(language, "signoff.opened_next"))


def _show_sheets(opened: Opened, office: Office, person: Signatory) -> None:
    folder = office.sheets_folder(opened.round.version)
    for sheet in opened.made:
        facts = {"number": sheet.number, "version": opened.round.version}
        path = folder / sheet.path
        click.echo(say(office.language, "sheet.made", name=person.name, path=path))
        click.echo(f"  {say(office.language, 'sheet.numbered', **facts)}")


def _press(options: SheetOptions) -> Hire:
    return lambda release: Press(release, options)


def _say_nothing(done: int, total: int) -> None:
    """Let one sheet be made without a word."""


def _announce(plan: Plan, language: str) -> None:
    """Say what an opening comes to before anything is written."""
    counts = {
        "new": len(plan.sheets),
        "reopened": len(plan.reopened),
        "waiting": len(plan.waiting),
        "kept": plan.kept,
    }
    for code, count in counts.items():
        if count:
            text = say(language, f"signoff.plan.{code}", count=count)
            click.echo(text, err=True)
    if plan.absent:
        names = ", ".join(one.name for one in plan.absent)
        click.echo(say(language, "signoff.plan.absent", names=names), err=True)
