"""Owns the hash chain: how an event is bound to its payload and to the one before."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from policygen.model.event import Entry, Event, Secret


def digest(*parts: object) -> str:
    """Give the SHA-256 of some texts and numbers, written in one way only."""
    written = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def write_payload(payload: Mapping[str, str]) -> str:
    """Give a payload as canonical JSON."""
    return json.dumps(
        dict(payload), ensure_ascii=True, sort_keys=True, separators=(",", ":")
    )


def commit(secret: Secret) -> str:
    """Give what an event says of its payload: nobody can guess it without the salt."""
    return digest(secret.salt, secret.payload)


def hash_of(event: Event, sequence: int = 0) -> str:
    """Give the hash that an event should have; `sequence` for another place."""
    return digest(
        event.previous,
        sequence or event.sequence,
        event.kind,
        event.at,
        event.version,
        event.person,
        event.number,
        event.commitment,
    )


def link(entry: Entry, last: Event | None, now: datetime) -> tuple[Event, Secret]:
    """Give the event that follows the last one, and its payload with a fresh salt."""
    secret = Secret(salt=secrets.token_hex(16), payload=write_payload(entry.payload))
    event = Event(
        sequence=last.sequence + 1 if last else 1,
        at=write_moment(now),
        kind=entry.kind,
        version=entry.version,
        person=entry.person,
        number=entry.number,
        commitment=commit(secret),
        previous=last.hash if last else "",
        hash="",
    )
    return replace(event, hash=hash_of(event)), secret


def write_moment(now: datetime) -> str:
    """Give a moment in UTC to the second; it has to know its own time zone."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
