"""Owns bringing the tables of a register to the newest revision, with Alembic."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from policygen.errors import InputError
from policygen.register.tables import HEAD, REVISIONS
from policygen.speech.told import problem

FOLDER = Path(__file__).parent / "migrations"


def revision_of(connection: sa.Connection) -> str:
    """Give the revision of the tables; "" when there are none yet."""
    if not sa.inspect(connection).has_table(REVISIONS.name):
        return ""
    return connection.execute(sa.select(REVISIONS.c.version_num)).scalar() or ""


def migrate(connection: sa.Connection, path: Path) -> None:
    """Make or change the tables inside the transaction of a connection.

    Raises InputError for the register of a newer program.
    """
    found = revision_of(connection)
    if found == HEAD:
        return
    if found > HEAD:
        raise InputError(problem("register.newer", file=str(path)))
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
