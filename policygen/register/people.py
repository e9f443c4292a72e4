"""Owns telling people apart: who in a roster is somebody the register knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from policygen.model.signoff import Signatory, Standing


def same_letters(text: str) -> str:
    """Give a name without capitals, accents and signs, to compare it with another."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", letters)) or text.strip()


class Directory:
    """The people a register knows, each under a pseudonym."""

    def __init__(self, standings: Iterable[Standing]) -> None:
        self._numbers: dict[str, str] = {}
        self._names: dict[str, dict[str, Signatory]] = {}
        for standing in standings:
            if standing.signatory:
                self.add(standing.person, standing.signatory)

    def add(self, person: str, signatory: Signatory) -> None:
        """Remember somebody; what is newer counts."""
        if signatory.personnel_number:
            self._numbers[signatory.personnel_number.casefold()] = person
        self._names.setdefault(same_letters(signatory.name), {})[person] = signatory

    def find(self, signatory: Signatory) -> str:
        """Give the pseudonym of somebody in a roster; "" for a stranger.

        A personnel number decides. Without one on either side the name does, unless
        the e-mail addresses say that these are two people.
        """
        number = signatory.personnel_number.casefold()
        if number in self._numbers:
            return self._numbers[number]
        known = self._names.get(same_letters(signatory.name), {})
        same = [key for key, one in known.items() if not _differ(one, signatory)]
        return same[0] if len(same) == 1 else ""


def _differ(one: Signatory, other: Signatory) -> bool:
    pairs = (
        (one.personnel_number, other.personnel_number),
        (one.email, other.email),
    )
    return any(a and b and a.casefold() != b.casefold() for a, b in pairs)


def find_standings(standings: Sequence[Standing], who: str) -> Iterator[Standing]:
    """Give the sheets of somebody by name or by personnel number."""
    letters = same_letters(who)
    for standing in standings:
        one = standing.signatory
        if one and (
            same_letters(one.name) == letters
            or (one.personnel_number and one.personnel_number == who.strip())
        ):
            yield standing
