"""Owns groups of commands of which only the one that is used is imported."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import ClassVar

import click

from policygen.cli.manual import Group, translate


class LazyGroup(Group):
    """A group that imports a command only when it is used, so that help is fast.

    `known` goes from the name of a command to its module, the name there, and what
    the list of commands says of it.
    """

    known: ClassVar[Mapping[str, tuple[str, str, str]]] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of the commands in the order of a day's work."""
        return list(self.known)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and give one command."""
        if cmd_name not in self.known:
            return None
        module, name, _ = self.known[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """List the commands without importing them."""
        with formatter.section(translate("Commands")):
            formatter.write_dl(
                [(name, translate(text)) for name, (_, _, text) in self.known.items()]
            )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the command that was probably meant when there is none of that name."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in self.known:
            from policygen.marked import nearest

            said = translate('There is no command "{name}".').format(name=name)
            near = nearest(name, self.known)
            if near:
                said += " " + translate('Did you mean "{name}"?').format(name=near)
            ctx.fail(said)
        return super().resolve_command(ctx, args)
