"""Owns how Alembic runs a revision: on the connection it is handed, in its transaction."""

from __future__ import annotations

from alembic import context

from policygen.register.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA
)
context.run_migrations()
