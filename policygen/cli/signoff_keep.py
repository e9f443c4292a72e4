"""Owns the commands that keep a register safe: audit, erase, close, backup, restore."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from policygen.actions.signoff_erase import close, erase
from policygen.actions.signoff_keep import audit_register, backup, read_anchor, restore
from policygen.actions.signoff_office import Office
from policygen.cli import manual, today
from policygen.cli.signoff_options import FILE, of_client, read_day, warn_when_altered
from policygen.model.event import Anchor, Audit
from policygen.speech.say import say

SHARED = (".pdf", ".csv")
"""How files end that hold something of everybody, and go with one of them."""


@manual.command("audit")
@of_client
@manual.option(
    "--anchor", default="", help="The anchor of a report, or that report (.md)."
)
@manual.option("--json", "as_json", is_flag=True, help="Print the verdict as JSON.")
def audit_command(office: Office, anchor: str, *, as_json: bool) -> None:
    """Say whether an event of the register was altered, deleted, inserted or swapped.

    That the last events were cut off only shows against an anchor.
    """
    found = audit_register(office, read_anchor(anchor) if anchor else None)
    if as_json:
        click.echo(json.dumps(asdict(found), indent=2))
    else:
        click.echo(_say(found, office.language))
    sys.exit(1 if found.damage else 0)


def _say(found: Audit, language: str) -> str:
    if found.damage:
        return say(language, f"audit.{found.damage}", n=found.sequence)
    return say(language, "audit.whole", count=found.count)


@manual.command("erase")
@of_client
@manual.argument(
    "who", metavar="NUMBER-or-NAME", help="Whom: a document number or a name."
)
@manual.option("--dry-run", is_flag=True, help="Only say what would be erased.")
def erase_command(office: Office, who: str, *, dry_run: bool) -> None:
    """Erase everything that names a person; the chain of events stays whole.

    Backups, exports and paper are yours to remove.
    """
    warn_when_altered(office, audit_register(office))
    found = erase(office, who, today.now(), is_rehearsal=dry_run)
    language, code = office.language, "erase.would" if dry_run else "erase.done"
    events = say(language, "erase.events", count=found.payloads)
    sheets = say(language, "erase.sheets", count=len(found.files))
    click.echo(say(language, code, events=events, sheets=sheets))
    for file in (*found.files.values(), *found.prints):
        click.echo(f"  {file}")
    for file in found.prints:
        if file.suffix in SHARED:
            folder = file.parent if file.suffix == ".pdf" else file.parent.parent
            facts = {"file": file.name, "version": folder.name}
            click.echo(say(language, f"erase.shared{file.suffix}", **facts))
    for file in found.replaced:
        click.echo(say(language, "erase.replaced", file=file))


@manual.command("close")
@of_client
@manual.argument("version", metavar="VERSION", help="The version to close.")
@manual.option(
    "--keep-until",
    default="",
    metavar="DATE",
    help="Until then nobody with a sheet may be erased.",
)
def close_command(
    office: Office,
    version: str,
    keep_until: str,
) -> None:
    """Close a version for signing: nothing is recorded and nobody reminded any more."""
    until = read_day("--keep-until", keep_until, office.language)
    warn_when_altered(office, audit_register(office))
    unsigned = close(office, version, today.now(), until)
    facts = {"version": version, "count": unsigned}
    click.echo(say(office.language, "close.done", **facts))


@manual.command("backup")
@of_client
@manual.argument("path", type=FILE, metavar="FILE", help="The file to make.")
def backup_command(office: Office, path: Path) -> None:
    """Copy the register to FILE, also while somebody works with it."""
    anchor = backup(office, path)
    _say_copied(path, anchor, office.language)
    click.echo(say(office.language, "keep.anchor", anchor=anchor), err=True)


@manual.command("restore")
@of_client
@manual.argument("path", type=FILE, metavar="FILE", help="The backup.")
def restore_command(office: Office, path: Path) -> None:
    """Put the backup FILE in the place of the register.

    The register that stands there is kept under another name.
    """
    done, language = restore(office, path, today.now()), office.language
    _say_copied(office.register.path, done.anchor, language)
    if done.aside:
        click.echo(say(language, "keep.aside", path=done.aside), err=True)
    if done.forgotten:
        click.echo(say(language, "keep.older", count=done.forgotten), err=True)


def _say_copied(path: Path, anchor: Anchor, language: str) -> None:
    click.echo(say(language, "keep.copied", path=path, count=anchor.count))
