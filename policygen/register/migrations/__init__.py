"""The revisions of the tables of a register; Alembic runs them."""
