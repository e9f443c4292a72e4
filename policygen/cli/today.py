"""Owns the clock: the one place where the program asks what time it is."""

from __future__ import annotations

from datetime import UTC, date, datetime


def now() -> datetime:
    """Give this moment, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Give the day it is where this computer is."""
    return datetime.now().astimezone().date()
