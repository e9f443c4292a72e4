"""The audit names the first event that is not what it was, whatever was done to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policygen.model.event import (
    Anchor,
    Damage,
    Entry,
    Event,
    EventKind,
    History,
    Secret,
)
from policygen.register.audit import audit
from policygen.register.chain import commit, hash_of, link

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
FIELDS = ("at", "kind", "version", "person", "number", "commitment", "previous", "hash")


def make_history(count: int) -> History:
    events: list[Event] = []
    secrets: dict[int, Secret] = {}
    for number in range(count):
        entry = Entry(
            kind=EventKind.ISSUED,
            version="1.0",
            person=f"p{number}",
            number=str(number),
            payload={"name": f"Person {number}"},
        )
        event, secret = link(entry, events[-1] if events else None, NOW)
        events.append(event)
        secrets[event.sequence] = secret
    return History(events=tuple(events), secrets=secrets)


def forge(history: History, events: list[Event]) -> History:
    """Give events one after the other, numbered anew, as a forger leaves them."""
    numbered = [replace(one, sequence=place) for place, one in enumerate(events, 1)]
    return replace(history, events=tuple(numbered))


def found(history: History, anchor: Anchor | None = None) -> tuple[Damage | None, int]:
    verdict = audit(history, anchor)
    return verdict.damage, verdict.sequence


def anchor_of(history: History) -> Anchor:
    return Anchor(count=len(history.events), hash=history.events[-1].hash)


counts = st.integers(2, 12)


@given(counts)
@settings(deadline=None, max_examples=12)
def test_a_register_that_nobody_touched_is_whole(count: int) -> None:
    history = make_history(count)

    assert found(history, anchor_of(history)) == (None, 0)


def test_an_empty_register_is_whole() -> None:
    assert found(History(), Anchor(count=0, hash="")) == (None, 0)


@given(counts, st.data())
@settings(deadline=None, max_examples=60)
def test_an_altered_event_is_named(count: int, data: st.DataObject) -> None:
    history = make_history(count)
    place = data.draw(st.integers(1, count))
    field = data.draw(st.sampled_from(FIELDS))
    altered = replace(history.events[place - 1], **{field: "x"})  # type: ignore[arg-type]
    events = [*history.events]
    events[place - 1] = altered

    verdict = found(replace(history, events=tuple(events)))

    assert verdict == (Damage.ALTERED, place)


@given(counts, st.data())
@settings(deadline=None, max_examples=40)
def test_an_event_that_was_altered_and_hashed_anew_is_named(
    count: int, data: st.DataObject
) -> None:
    history = make_history(count)
    place = data.draw(st.integers(1, count - 1))
    altered = replace(history.events[place - 1], person="somebody else")
    events = [*history.events]
    events[place - 1] = replace(altered, hash=hash_of(altered))

    verdict = found(replace(history, events=tuple(events)))

    assert verdict == (Damage.ALTERED, place)


@given(counts, st.booleans(), st.data())
@settings(deadline=None, max_examples=60)
def test_a_deleted_event_is_named(
    count: int, is_renumbered: bool, data: st.DataObject
) -> None:
    history = make_history(count)
    place = data.draw(st.integers(1, count - 1))
    events = [one for one in history.events if one.sequence != place]
    left = (
        forge(history, events)
        if is_renumbered
        else replace(history, events=tuple(events))
    )

    assert found(left) == (Damage.DELETED, place)


@given(counts, st.data())
@settings(deadline=None, max_examples=60)
def test_an_inserted_event_is_named(count: int, data: st.DataObject) -> None:
    history = make_history(count)
    place = data.draw(st.integers(1, count))
    model = history.events[place - 1]
    fake = replace(model, person="nobody", hash=data.draw(st.sampled_from(["", "own"])))
    fake = replace(fake, hash=hash_of(fake) if fake.hash else "0" * 64)
    events = [*history.events]
    events.insert(place - 1, fake)

    assert found(forge(history, events)) == (Damage.INSERTED, place)


@given(st.integers(3, 12), st.data())
@settings(deadline=None, max_examples=60)
def test_swapped_events_are_named(count: int, data: st.DataObject) -> None:
    history = make_history(count)
    one, other = sorted(
        data.draw(st.lists(st.integers(1, count), min_size=2, max_size=2, unique=True))
    )
    events = [*history.events]
    events[one - 1], events[other - 1] = events[other - 1], events[one - 1]

    assert found(forge(history, events)) == (Damage.SWAPPED, one)


@given(counts, st.data())
@settings(deadline=None, max_examples=30)
def test_a_cut_tail_shows_against_an_anchor(count: int, data: st.DataObject) -> None:
    history = make_history(count)
    left = data.draw(st.integers(1, count - 1))
    cut = History(
        events=history.events[:left],
        secrets={at: one for at, one in history.secrets.items() if at <= left},
    )

    assert found(cut) == (None, 0)
    assert found(cut, anchor_of(history)) == (Damage.CUT, left + 1)


def test_a_register_that_was_written_anew_shows_against_an_anchor() -> None:
    history, other = make_history(5), make_history(8)

    assert found(other, anchor_of(history)) == (Damage.REWRITTEN, 5)


def test_an_older_anchor_fits_a_register_that_grew() -> None:
    history = make_history(8)

    assert found(history, Anchor(count=3, hash=history.events[2].hash)) == (None, 0)


def test_what_an_event_says_of_a_person_cannot_be_altered() -> None:
    history = make_history(4)
    other = replace(history.secrets[3], payload='{"name":"Somebody"}')

    verdict = found(replace(history, secrets={**history.secrets, 3: other}))

    assert verdict == (Damage.DATA_ALTERED, 3)


@pytest.mark.parametrize(
    ("is_said", "verdict"), [(True, (None, 0)), (False, (Damage.DATA_DELETED, 2))]
)
def test_data_may_only_be_gone_after_an_erasure(
    is_said: bool, verdict: tuple[Damage | None, int]
) -> None:
    history = make_history(3)
    secrets = {at: one for at, one in history.secrets.items() if at != 2}
    events = [*history.events]
    if is_said:
        entry = Entry(kind=EventKind.ERASED, version="", person="p1")
        event, secret = link(entry, events[-1], NOW)
        events.append(event)
        secrets[event.sequence] = secret

    assert found(History(events=tuple(events), secrets=secrets)) == verdict


def test_equal_payloads_cannot_be_told_from_their_commitments() -> None:
    entry = Entry(kind=EventKind.SIGNED, version="1.0", payload={"day": "2027-01-04"})
    (one, secret), (other, _) = link(entry, None, NOW), link(entry, None, NOW)

    assert one.commitment != other.commitment
    assert one.commitment == commit(secret)
