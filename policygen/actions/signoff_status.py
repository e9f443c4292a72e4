"""Owns `signoff status`: how many signed, who still has to, per department and language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from policygen.actions.signoff_office import Office
from policygen.actions.signoff_register import require_register
from policygen.errors import InputError, Problem
from policygen.model.event import Anchor, Audit, History
from policygen.model.signoff import Round, Standing, State
from policygen.model.tags import parent_of
from policygen.register.audit import audit
from policygen.register.standing import read_rounds, read_standings
from policygen.sandbox.words import say_language
from policygen.speech.say import say

SHOWN = tuple(State)


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How signing off stands.

    `standings` are the sheets asked about, with those that were superseded. `audit`
    says whether the register is what it was.
    """

    office: Office
    standings: tuple[Standing, ...]
    rounds: Mapping[str, Round]
    audit: Audit

    @property
    def anchor(self) -> Anchor:
        """Give what has to stand in a report so that a cut tail shows later."""
        return Anchor(count=self.audit.count, hash=self.audit.head)

    @property
    def counts(self) -> Mapping[State, int]:
        """Give how many sheets there are of each state; every state is there."""
        found = Counter(one.state for one in self.standings)
        return {state: found[state] for state in SHOWN}

    @property
    def total(self) -> int:
        """Give how many have to be in: signed, waiting or refused."""
        counted = (State.SIGNED, State.OPEN, State.OVERDUE, State.REFUSED)
        return sum(self.counts[state] for state in counted)

    def by_department(self) -> Mapping[str, Counter[State]]:
        """Give the counts of each department; "" for who has none."""
        return _group(
            self.standings,
            lambda one: one.signatory.department if one.signatory else "",
        )

    def by_language(self) -> Mapping[str, Counter[State]]:
        """Give the counts of each language of a sheet."""
        return _group(self.standings, lambda one: one.language)

    @property
    def languages(self) -> Mapping[str, str]:
        """Give what the language of each sheet is called, in that of the client.

        The tag goes with it when two of them are called the same.
        """
        tags = {one.language for one in self.standings}
        words = {tag: self._call(tag) for tag in tags}
        count = Counter(words.values())
        return {
            tag: f"{word} ({tag})" if count[word] > 1 else word
            for tag, word in words.items()
        }

    def _call(self, tag: str) -> str:
        return say_language(parent_of(tag), self.office.language)


def not_opened(office: Office, version: str, rounds: Iterable[str]) -> InputError:
    """Give the refusal of a version that is none of the `rounds` of signing."""
    known = ", ".join(rounds) or say(office.language, "register.no_versions")
    return InputError(
        Problem(
            message=say(office.language, "register.not_opened", version=version),
            hint=say(office.language, "register.not_opened_hint", known=known),
        )
    )


def read_status(office: Office, now: datetime, version: str = "") -> Status:
    """Give how it stands today; `version` for the sheets of that release only.

    Without one, all sheets count, each as it stands now.
    """
    history = require_register(office).history()
    rounds = read_rounds(history)
    if version and version not in rounds:
        raise not_opened(office, version, rounds)
    return Status(
        office=office,
        standings=tuple(
            one
            for one in read_standings(history, now)
            if not version or one.version == version
        ),
        rounds=rounds,
        audit=audit(history),
    )


def anchor_of(history: History) -> Anchor:
    """Give what has to stand in a report so that a cut tail shows later."""
    events = history.events
    return Anchor(count=len(events), hash=events[-1].hash if events else "")


def _group(
    standings: Sequence[Standing], key: Callable[[Standing], str]
) -> Mapping[str, Counter[State]]:
    groups: dict[str, Counter[State]] = {}
    for standing in standings:
        if standing.state is not State.SUPERSEDED:
            groups.setdefault(key(standing), Counter())[standing.state] += 1
    return dict(sorted(groups.items()))
