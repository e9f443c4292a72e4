"""Owns telling people apart: who in a roster is somebody the register knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from policygen.marked import nearest
from policygen.model.number import read_number
from policygen.model.signoff import Signatory, Standing


def same_letters(text: str) -> str:
    """Give a name without capitals, accents and signs, to compare it with another."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", letters)) or text.strip()


class Directory:
    """The people a register knows, each under a pseudonym."""

    def __init__(
        self, standings: Iterable[Standing], witnesses: Mapping[str, str]
    ) -> None:
        self._numbers: dict[str, str] = {}
        self._names: dict[str, dict[str, Signatory]] = {}
        for standing in standings:
            if standing.signatory:
                self.add(standing.person, standing.signatory)
        for person, name in witnesses.items():
            self.add_witness(person, name)

    def add(self, person: str, signatory: Signatory) -> None:
        """Remember somebody; what is newer counts."""
        if signatory.personnel_number:
            self._numbers[signatory.personnel_number.casefold()] = person
        self._names.setdefault(same_letters(signatory.name), {})[person] = signatory

    def add_witness(self, person: str, name: str) -> None:
        """Remember who saw a refusal, of whom nothing but the name is known."""
        known = self._names.setdefault(same_letters(name), {})
        known.setdefault(person, Signatory(name=name, language=""))

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


def find_pseudonyms(
    standings: Sequence[Standing], witnesses: Mapping[str, str], who: str
) -> dict[str, str]:
    """Give whom a name, a personnel or document number or a pseudonym may mean.

    Each pseudonym goes with what tells that person from the others: a document number,
    or the pseudonym itself of who only saw a refusal.
    """
    wanted, letters = who.strip(), same_letters(who)
    by_name = {one.number for one in Sheets(standings).find(who)}
    found: dict[str, str] = {}
    for one in standings:
        if (
            wanted.upper() == one.number
            or wanted == one.person
            or one.number in by_name
        ):
            found.setdefault(one.person, one.number)
    for person, name in witnesses.items():
        if wanted == person or same_letters(name) == letters:
            found.setdefault(person, person)
    return found


class Sheets:
    """The sheets of a register, by their number or by who has them.

    Names are compared once, so that a file of ten thousand is looked up at once.
    """

    def __init__(self, standings: Iterable[Standing]) -> None:
        self._names: dict[str, list[Standing]] = {}
        self._numbers: dict[str, list[Standing]] = {}
        self._sheets: dict[str, Standing] = {}
        for standing in standings:
            self._sheets[standing.number] = standing
            one = standing.signatory
            if one:
                self._names.setdefault(same_letters(one.name), []).append(standing)
            if one and one.personnel_number:
                self._numbers.setdefault(one.personnel_number, []).append(standing)

    def find(self, who: str) -> tuple[Standing, ...]:
        """Give the sheets of somebody by name or personnel number, or one by its number."""
        number = read_number(who)
        if number:
            return tuple(filter(None, [self._sheets.get(str(number))]))
        by_name = self._names.get(same_letters(who), [])
        by_number = self._numbers.get(who.strip(), [])
        found = {one.number: one for one in (*by_name, *by_number)}
        return tuple(found.values())

    def nearest(self, who: str) -> str:
        """Give the name of whoever was probably meant; "" when nobody is near."""
        near = nearest(same_letters(who), self._names)
        return self._names[near][0].name if near else ""
