"""Owns what the events of a register add up to: the rounds, and who stands where."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from policygen.model.event import Event, EventKind, History
from policygen.model.signoff import (
    WAITING,
    ZONE,
    Round,
    Signatory,
    Standing,
    State,
    WorkerKind,
)

AFTER: Mapping[str, State] = {
    EventKind.SIGNED: State.SIGNED,
    EventKind.REFUSED: State.REFUSED,
    EventKind.EXEMPTED: State.EXEMPT,
    EventKind.WITHDRAWN: State.WITHDRAWN,
}
PERSONAL = tuple(one.name for one in fields(Signatory) if one.name != "row")


def read_payload(history: History, event: Event) -> dict[str, str]:
    """Give the payload of an event; nothing when it was erased."""
    secret = history.secrets.get(event.sequence)
    return json.loads(secret.payload) if secret else {}


def read_rounds(history: History) -> dict[str, Round]:
    """Give every release that was opened for signing, by version, oldest first."""
    rounds: dict[str, Round] = {}
    for event in history.events:
        payload = read_payload(history, event)
        if event.kind == EventKind.OPENED:
            first = rounds.get(event.version)
            rounds[event.version] = Round(
                version=event.version,
                opened=first.opened if first else event.at,
                due=payload.get("due", ""),
                zone=payload.get("zone", "") or ZONE,
                keep_until=payload.get("keep_until", ""),
                release_sha256=payload.get("release_sha256", ""),
            )
        elif event.kind == EventKind.CLOSED and event.version in rounds:
            known = rounds[event.version]
            keep = payload.get("keep_until", "") or known.keep_until
            rounds[event.version] = replace(known, is_closed=True, keep_until=keep)
    return rounds


def read_standings(history: History, now: datetime) -> tuple[Standing, ...]:
    """Give how it stands with every sheet that was ever issued, in order of issue."""
    rounds = read_rounds(history)
    found: dict[str, Standing] = {}
    newest: dict[tuple[str, str], str] = {}
    reopened: set[str] = set()
    erased: set[str] = set()
    for event in history.events:
        payload = read_payload(history, event)
        if event.kind == EventKind.ISSUED:
            made = _issued(event, payload, rounds.get(event.version))
            before = newest.get((made.person, made.document))
            if before and made.document:
                reopened.add(before)
            found[event.number] = made
            newest[made.person, made.document] = event.number
        elif event.kind == EventKind.REOPENED:
            reopened.add(event.number)
        elif event.kind == EventKind.ERASED:
            erased.add(event.person)
        elif event.number in found:
            found[event.number] = _after(found[event.number], event, payload)
    return tuple(
        _today(one, reopened, erased, rounds.get(one.version), now)
        for one in found.values()
    )


def read_witnesses(history: History) -> dict[str, str]:
    """Give the name of everybody who ever saw a refusal, by pseudonym."""
    return {
        event.person: payload["name"]
        for event in history.events
        if event.kind == EventKind.WITNESSED
        if (payload := read_payload(history, event))
    }


def _issued(event: Event, payload: Mapping[str, str], known: Round | None) -> Standing:
    return Standing(
        person=event.person,
        number=event.number,
        version=event.version,
        document=payload.get("document", ""),
        language=payload.get("text_language", ""),
        state=State.OPEN,
        signatory=read_signatory(payload),
        issued=local_day(event.at, known.zone if known else ZONE),
        due=known.due if known else "",
        since=payload.get("since", ""),
        recorded=event.at,
    )


def _after(standing: Standing, event: Event, payload: Mapping[str, str]) -> Standing:
    if event.kind == EventKind.MADE:
        return replace(standing, sha256=payload.get("sha256", ""))
    if event.kind == EventKind.WITNESSED:
        return replace(standing, detail=payload.get("name", "") or standing.detail)
    if event.kind not in AFTER:
        return standing
    return replace(
        standing,
        state=AFTER[event.kind],
        day=payload.get("day", ""),
        detail=payload.get("reason", ""),
        last=event.kind,
        recorded=event.at,
    )


def _today(
    standing: Standing,
    reopened: set[str],
    erased: set[str],
    known: Round | None,
    now: datetime,
) -> Standing:
    if standing.number in reopened:
        return replace(standing, state=State.SUPERSEDED)
    if standing.state is not State.OPEN:
        return standing
    if standing.person in erased:
        return replace(standing, state=State.WITHDRAWN)
    if known and is_late(known, now):
        return replace(standing, state=State.OVERDUE)
    return standing


def is_late(known: Round, now: datetime) -> bool:
    """Tell whether the last day to sign is over where the client is."""
    today = now.astimezone(ZoneInfo(known.zone)).date()
    return bool(known.due) and today > date.fromisoformat(known.due)


def local_day(moment: str, zone: str) -> str:
    """Give the day of a moment in UTC where the client is (ISO 8601)."""
    return datetime.fromisoformat(moment).astimezone(ZoneInfo(zone)).date().isoformat()


def write_signatory(person: Signatory) -> dict[str, str]:
    """Give what a payload keeps of a signatory; what is not known is left out."""
    return {name: str(value) for name in PERSONAL if (value := getattr(person, name))}


def read_signatory(payload: Mapping[str, str]) -> Signatory | None:
    """Give the signatory of a payload; None when it was erased."""
    known = {name: payload[name] for name in PERSONAL if name in payload}
    if "name" not in known:
        return None
    worker = WorkerKind(known.pop("worker", WorkerKind.EMPLOYEE))
    return Signatory(**known, worker=worker)  # type: ignore[arg-type]


def is_waiting(standing: Standing) -> bool:
    """Tell whether this person still has to sign."""
    return standing.state in WAITING
