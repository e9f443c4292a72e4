"""Owns the tables of a register, and how its file is opened.

Nothing here is particular to SQLite but the two listeners at the end.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import event as on

HEAD = "0001"
"""The newest revision of the tables; migrations/versions has them all."""

METADATA = sa.MetaData()
EVENTS = sa.Table(
    "events",
    METADATA,
    sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", sa.String(20), nullable=False),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("version", sa.String(20), nullable=False),
    sa.Column("person", sa.String(32), nullable=False),
    sa.Column("number", sa.String(50), nullable=False),
    sa.Column("commitment", sa.String(64), nullable=False),
    sa.Column("previous", sa.String(64), nullable=False, unique=True),
    sa.Column("hash", sa.String(64), nullable=False, unique=True),
)
PAYLOADS = sa.Table(
    "payloads",
    METADATA,
    sa.Column(
        "sequence",
        sa.Integer,
        sa.ForeignKey("events.sequence"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("salt", sa.String(32), nullable=False),
    sa.Column("payload", sa.Text, nullable=False),
)
REVISIONS = sa.table("alembic_version", sa.column("version_num"))

PATIENCE = 30
"""Seconds to wait for another program that is writing."""
TRIES, PAUSE = 200, 0.05


def make_engine(path: Path) -> sa.Engine:
    """Give the engine for a register in a file; it may stand where one can only read."""
    query = {"mode": "ro", "immutable": "1", "uri": "true"} if is_frozen(path) else {}
    name = f"file:{quote(str(path.resolve()))}" if query else str(path)
    engine = sa.create_engine(
        sa.URL.create("sqlite+pysqlite", database=name, query=query),
        connect_args={"timeout": PATIENCE},
        # What cannot be written is no reason to tell whose it is.
        hide_parameters=True,
        poolclass=sa.pool.NullPool,
    )
    on.listen(engine, "connect", _set_up_frozen if query else _set_up)
    on.listen(engine, "begin", _begin)
    return engine


def is_frozen(path: Path) -> bool:
    """Tell whether a register stands where one can only read, and is whole by itself."""
    journal = path.with_name(f"{path.name}-wal")
    is_whole = not journal.exists() or not journal.stat().st_size
    return path.exists() and is_whole and not os.access(path.parent, os.W_OK)


def _set_up(connection: sqlite3.Connection, _: object) -> None:
    """Let us begin transactions ourselves; erased means overwritten."""
    connection.isolation_level = None
    cursor = connection.cursor()
    _use_journal(cursor)
    for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _set_up_frozen(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None


def _use_journal(cursor: sqlite3.Cursor) -> None:
    """Choose the journal once; another program may be doing the same right now."""
    for attempt in range(TRIES):
        try:
            cursor.execute("PRAGMA journal_mode")
            if cursor.fetchone() != ("wal",):
                cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or attempt == TRIES - 1:
                raise
            time.sleep(PAUSE)
        else:
            return


def _begin(connection: sa.Connection) -> None:
    """Take the right to write at once: a reader that becomes a writer is refused."""
    options: Any = connection.get_execution_options()
    kind = "IMMEDIATE" if options.get("writes") else "DEFERRED"
    connection.exec_driver_sql(f"BEGIN {kind}")
