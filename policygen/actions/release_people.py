"""Owns how many people a release concerns: who signs again, whose signature stays good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from policygen.actions.release import find_reopened
from policygen.actions.signoff_office import find_office
from policygen.actions.signoff_register import own_history
from policygen.model.release import Comparison, Place
from policygen.model.signoff import Standing, State
from policygen.register.standing import is_waiting, read_standings


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """What a release means for the people in a register.

    `signed` people sign again, `waiting` ones had not signed yet and get a new sheet;
    `kept` signatures stay good.
    """

    signed: int = 0
    waiting: int = 0
    kept: int = 0

    @property
    def is_anybody(self) -> bool:
        """Tell whether somebody has to read and sign another text than before."""
        return bool(self.signed or self.waiting)


def find_concerned(
    register: Path, client_folder: Path, comparison: Comparison, now: datetime
) -> Concerned:
    """Count people in a register by what a release that is not made yet asks of them.

    Somebody whose signature an earlier release reopened already is not counted again.
    Raises InputError for a register that was lost or is another client's.
    """
    office = find_office(client_folder, client_folder.parent, register)
    standings = read_standings(own_history(office), now)
    now_reopened = frozenset(comparison.reopens)
    before: dict[str, frozenset[Place]] = {}
    signed, waiting, kept = [], [], []
    for one in standings:
        place = (one.document, one.language)
        if one.version not in before:
            before[one.version] = find_reopened(client_folder, one.version)
        if place in now_reopened:
            signed += [one] if one.state is State.SIGNED else []
            waiting += [one] if is_waiting(one) else []
        elif one.state is State.SIGNED and place not in before[one.version]:
            kept.append(one)
    return Concerned(signed=_count(signed), waiting=_count(waiting), kept=len(kept))


def _count(standings: Sequence[Standing]) -> int:
    """Give how many people these sheets are of: somebody may sign two documents."""
    return len({one.person for one in standings})
