"""Owns the facts while they grow: what conditions see of the answers so far."""

from __future__ import annotations

from policygen.model.values import Value
from policygen.sandbox.facts import Group, NotAsked, freeze


class Ledger:
    """Answers so far, grouped for expressions; cheap to change one at a time."""

    def __init__(self) -> None:
        self._entries: dict[str, dict[str, object]] = {}
        self.facts: dict[str, object] = {}

    def enter(self, key: str, value: Value | None) -> None:
        """Note the answer to a question; None leaves it open."""
        group, _, name = key.partition(".")
        entries = self._entries.setdefault(group, {})
        if value is None:
            entries.pop(name, None)
        else:
            entries[name] = freeze(value)
        self.facts[group] = Group(entries, group)

    def hide(self, key: str) -> None:
        """Note that a question does not apply, so that conditions on it are decided."""
        group, _, name = key.partition(".")
        self._entries.setdefault(group, {})[name] = NotAsked()
        self.facts[group] = Group(self._entries[group], group)
