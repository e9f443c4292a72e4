"""Owns the register of one client on disk: reading it, adding to it, erasing from it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from policygen.model.event import Entry, Event, EventKind, History, Secret
from policygen.register.chain import link
from policygen.register.faults import told
from policygen.register.migrate import migrate, revision_of
from policygen.register.tables import (
    EVENTS,
    HEAD,
    METADATA,
    PAYLOADS,
    REVISIONS,
    make_engine,
)

OWNER_ONLY = 0o600
BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Pen:
    """A transaction that may write: what it reads stays true until it ends."""

    def __init__(self, connection: sa.Connection, path: Path, now: datetime) -> None:
        self._connection = connection
        self._path = path
        self._now = now
        self._last = _last(connection)

    def history(self) -> History:
        """Give all events and payloads."""
        return _history(self._connection)

    def append(self, entries: Iterable[Entry]) -> tuple[Event, ...]:
        """Add events in order; give them as they stand in the chain."""
        made = []
        for entry in entries:
            event, secret = link(entry, self._last, self._now)
            made.append((event, secret))
            self._last = event
        if made:
            self._connection.execute(
                sa.insert(EVENTS), [asdict(event) for event, _ in made]
            )
            self._connection.execute(
                sa.insert(PAYLOADS),
                [{"sequence": event.sequence, **asdict(one)} for event, one in made],
            )
        return tuple(event for event, _ in made)

    def replace(self, history: History) -> None:
        """Put other events and payloads, such as those of a backup, in place of these."""
        METADATA.drop_all(self._connection)
        self._connection.execute(sa.delete(REVISIONS))
        migrate(self._connection, self._path)
        events = [asdict(event) for event in history.events]
        payloads = [
            {"sequence": sequence, **asdict(one)}
            for sequence, one in history.secrets.items()
        ]
        for table, rows in ((EVENTS, events), (PAYLOADS, payloads)):
            if rows:
                self._connection.execute(sa.insert(table), rows)
        self._last = history.events[-1] if history.events else None

    def erase(self, person: str) -> int:
        """Overwrite all payloads of a person, and say so in the chain; give how many."""
        theirs = sa.select(EVENTS.c.sequence).where(EVENTS.c.person == person)
        gone = self._connection.execute(
            sa.delete(PAYLOADS).where(PAYLOADS.c.sequence.in_(theirs))
        )
        self.append([Entry(kind=EventKind.ERASED, version="", person=person)])
        return gone.rowcount


class Register:
    """The register of one client; `path` need not be there yet."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = make_engine(path)

    def history(self) -> History:
        """Give all events and payloads; nothing when there is no register yet."""
        if not self.path.exists():
            return History()
        with told(self.path):
            with self._engine.connect() as connection:
                is_ready = revision_of(connection) == HEAD
            if not is_ready:
                with self._writing_connection() as writer:
                    migrate(writer, self.path)
            with self._engine.connect() as connection:
                return _history(connection)

    @contextmanager
    def writing(self, now: datetime) -> Iterator[Pen]:
        """Give a pen; what it wrote is on disk when the block ends, or not at all."""
        self._create()
        with told(self.path), self._writing_connection() as connection:
            migrate(connection, self.path)
            yield Pen(connection, self.path, now)

    def is_damaged(self) -> bool:
        """Tell whether the file is there and cannot be read as a register any more."""
        if not self.path.exists():
            return False
        with told(self.path):
            try:
                with self._engine.connect() as connection:
                    found = connection.execute(sa.text("PRAGMA quick_check(1)"))
                    return found.scalar() != "ok"
            except sa.exc.DatabaseError as error:
                if getattr(error.orig, "sqlite_errorcode", 0) in BROKEN:
                    return True
                raise

    def forget(self) -> None:
        """Overwrite what the journal still holds of what was erased."""
        with told(self.path):
            connection = self._engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()

    def copy_to(self, target: Path) -> None:
        """Copy the register, whole, also while others write; `target` is for the owner."""
        _create(target)
        with told(self.path), self._engine.connect() as source:
            other = make_engine(target)
            with told(target), other.connect() as copy:
                source.connection.driver_connection.backup(  # type: ignore[union-attr]
                    copy.connection.driver_connection
                )
        for ending in ("-wal", "-shm"):
            target.with_name(target.name + ending).unlink(missing_ok=True)

    @contextmanager
    def _writing_connection(self) -> Iterator[sa.Connection]:
        with self._engine.connect() as connection:
            writer = connection.execution_options(writes=True)
            with writer.begin():
                yield writer

    def _create(self) -> None:
        with told(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _create(self.path)


def _create(path: Path) -> None:
    """Make the file for its owner alone, before the database writes in it."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))


def _last(connection: sa.Connection) -> Event | None:
    newest = sa.select(EVENTS).order_by(EVENTS.c.sequence.desc()).limit(1)
    row = connection.execute(newest).mappings().one_or_none()
    return _event(row) if row else None


def _history(connection: sa.Connection) -> History:
    events = connection.execute(sa.select(EVENTS).order_by(EVENTS.c.sequence))
    secrets = connection.execute(sa.select(PAYLOADS))
    return History(
        events=tuple(_event(row) for row in events.mappings()),
        secrets={
            row.sequence: Secret(salt=row.salt, payload=row.payload) for row in secrets
        },
    )


def _event(row: sa.RowMapping) -> Event:
    return Event(**{str(name): value for name, value in row.items()})
