"""Owns the audit: which event of a register is the first that is not what it was."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.model.event import Anchor, Audit, Damage, Event, EventKind, History
from policygen.register.chain import commit, hash_of


def audit(history: History, anchor: Anchor | None = None) -> Audit:
    """Judge a register; `anchor` is what an exported report says of it.

    Without an anchor nobody can see that the last events were cut off, or that all
    events were written anew.
    """
    events = history.events
    head = events[-1].hash if events else ""
    looked = (_broken_link(events), _broken_payload(history), _against(events, anchor))
    found = [one for one in looked if one]
    damage, sequence = min(found, key=lambda one: one[1]) if found else (None, 0)
    return Audit(count=len(events), head=head, damage=damage, sequence=sequence)


def _against(
    events: Sequence[Event], anchor: Anchor | None
) -> tuple[Damage, int] | None:
    if anchor is None:
        return None
    if anchor.count > len(events):
        return Damage.CUT, len(events) + 1
    if anchor.count and events[anchor.count - 1].hash != anchor.hash:
        return Damage.REWRITTEN, anchor.count
    return None


def _broken_link(events: Sequence[Event]) -> tuple[Damage, int] | None:
    """Give the first break of the chain, and what most likely made it."""
    for place, event in enumerate(events, 1):
        if event.sequence != place:
            return Damage.DELETED, place
        if hash_of(event) != event.hash:
            return _diagnose(events, place)
        before = events[place - 2].hash if place > 1 else ""
        if event.previous != before:
            # The hash of this one is its own: the one before was written anew.
            return Damage.ALTERED, max(place - 1, 1)
    return None


def _diagnose(events: Sequence[Event], place: int) -> tuple[Damage, int]:
    """Say what was done where the event in a place does not have the hash of it."""
    home = _home(events[place - 1], len(events))
    if home > place:
        is_there = any(hash_of(event, place) == event.hash for event in events[place:])
        return (Damage.SWAPPED if is_there else Damage.DELETED), place
    if home:
        return Damage.INSERTED, home
    follower = events[place] if place < len(events) else None
    if follower and hash_of(follower, place) == follower.hash:
        return Damage.INSERTED, place
    return Damage.ALTERED, place


def _home(event: Event, count: int) -> int:
    """Give the place that an event was made for; 0 when there is none."""
    places = range(1, 2 * count + 1000)
    return next((one for one in places if hash_of(event, one) == event.hash), 0)


def _broken_payload(history: History) -> tuple[Damage, int] | None:
    """Give the first event whose payload is another, or is gone without an erasure."""
    erased = {
        event.person for event in history.events if event.kind == EventKind.ERASED
    }
    for event in history.events:
        secret = history.secrets.get(event.sequence)
        if secret is None:
            if not event.person or event.person not in erased:
                return Damage.DATA_DELETED, event.sequence
        elif commit(secret) != event.commitment:
            return Damage.DATA_ALTERED, event.sequence
    return None
