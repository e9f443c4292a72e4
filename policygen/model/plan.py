"""Owns the plan of a blueprint: the questions of the triage and where they lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A node of the plan graph: a question with exits, or an outcome.

    `exits` go from exit id (`yes`, `no`, ...) to step id. An outcome has no exits.
    `facts` are the other fields as written (owner, deputy, within, class, reply ...).
    """

    id: str
    exits: tuple[tuple[str, str], ...] = ()
    when: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A decision graph; `start` is the id of its first step.

    `names` are expressions with a name, in order, that the facts of steps may use.
    """

    start: str
    steps: tuple[Step, ...]
    names: tuple[tuple[str, str], ...] = ()
