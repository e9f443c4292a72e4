"""Owns `policygen signoff`: the group of commands about who signs."""

from __future__ import annotations

from typing import ClassVar

import click
from typing_extensions import override

from policygen.actions.signoff_needs import require_libraries
from policygen.cli import manual
from policygen.cli.lazy import LazyGroup
from policygen.cli.tongue import own_language


class SignoffCommands(LazyGroup):
    """The commands of signing off, which need more than the base installation."""

    known: ClassVar = {
        "roster-template": (
            "policygen.cli.signoff_roster",
            "template_command",
            "Write a list of people to fill in.",
        ),
        "open": (
            "policygen.cli.signoff_open",
            "open_command",
            "Make a personal sheet for everybody on a list.",
        ),
        "sheet": (
            "policygen.cli.signoff_open",
            "sheet_command",
            "Make the sheet of one new colleague.",
        ),
        "mail": (
            "policygen.cli.signoff_mail",
            "mail_command",
            "Write everybody a letter with their own sheet.",
        ),
        "record": (
            "policygen.cli.signoff_record",
            "record_command",
            "Record who signed, refused or need not sign.",
        ),
        "status": (
            "policygen.cli.signoff_status",
            "status_command",
            "Show how many signed and who still has to.",
        ),
        "remind": (
            "policygen.cli.signoff_remind",
            "remind_command",
            "Write letters to those who still have to sign.",
        ),
        "export": (
            "policygen.cli.signoff_export",
            "export_command",
            "Write the register as a table or a report.",
        ),
        "audit": (
            "policygen.cli.signoff_keep",
            "audit_command",
            "Say whether the register was tampered with.",
        ),
        "erase": (
            "policygen.cli.signoff_keep",
            "erase_command",
            "Erase what is kept about a person.",
        ),
        "close": (
            "policygen.cli.signoff_keep",
            "close_command",
            "Close a version for signing.",
        ),
        "backup": (
            "policygen.cli.signoff_keep",
            "backup_command",
            "Copy the register to a safe place.",
        ),
        "restore": (
            "policygen.cli.signoff_keep",
            "restore_command",
            "Put a backup in the place of the register.",
        ),
    }

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and give one command; say what to install when that cannot be."""
        require_libraries(own_language())
        return super().get_command(ctx, cmd_name)


@manual.group("signoff", cls=SignoffCommands)
def signoff_group() -> None:
    """Keep who must sign a release, and who signed it."""
