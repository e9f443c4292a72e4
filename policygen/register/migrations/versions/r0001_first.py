"""The first tables: events that only grow, and the payloads that can be erased."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, and refuse changes of an event where the database can."""
    op.create_table(
        "events",
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
    op.create_table(
        "payloads",
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
    if op.get_bind().dialect.name == "sqlite":
        for what in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER events_never_{what.lower()} BEFORE {what} ON events "
                "BEGIN SELECT RAISE(ABORT, 'an event never changes'); END"
            )
