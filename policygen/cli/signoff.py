"""The face of `signoff`: the commands about who signs."""

from __future__ import annotations

import click

from policygen.cli.signoff_sheet import sheet_command


@click.group("signoff")
def signoff_group() -> None:
    """Make the sheets that people sign."""


signoff_group.add_command(sheet_command)
