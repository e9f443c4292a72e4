"""Owns finding a clause by what a reader sees of it: its number, or words of its title."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from policygen.actions.client import Client
from policygen.actions.prepare import looks_of, own_language, render_members
from policygen.model.blueprint import Clause, Document
from policygen.pack.select import languages_of, select_members
from policygen.sandbox.words import fold

FEWEST = 3
"""Fewer letters than these say nothing about a title."""
WORDS = "deel|onderdeel|punt|hoofdstuk|part|section|chapter|partie|point|chapitre|nr|no"
LITTLE = frozenset(
    {
        *("de", "het", "een", "van", "in", "uit", "the", "of", "a"),
        *("le", "la", "les", "du", "des", "l", "d", "en", "dans", "au"),
    }
)
NUMBERED = re.compile(
    rf"(?P<before>.*?)(?:\b(?:{WORDS})\b\.?|§)?\s*\b(?P<number>\d+(?:\.\d+)*)\b\.?"
    r"(?P<after>.*)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A clause as a reader sees it: in which document, under which number and title."""

    document: Document
    clause: Clause
    book: str
    number: str
    title: str

    @property
    def place(self) -> str:
        """Give where it is, on one line."""
        number = f"{self.number}. " if self.number else ""
        return f"{self.clause.id}  {self.book}, {number}{self.title}"


def find_seen(client: Client, name: str) -> tuple[Seen, ...]:
    """Give the clauses that a name can mean, in the first language where there are any."""
    own = own_language(client)
    languages = languages_of(client.blueprint, client.answers)
    for language in sorted(languages, key=lambda one: one != own):
        found = match(name, list_seen(client, language))
        if found:
            return found
    return ()


def match(name: str, clauses: Sequence[Seen]) -> tuple[Seen, ...]:
    """Give the clauses with a title, else those with its words, else with a number."""
    tries = (_same_title, _in_title, _same_number)
    found = (tuple(filter(matches(name), clauses)) for matches in tries)
    return next(filter(None, found), ())


def list_seen(client: Client, language: str) -> list[Seen]:
    """Give all clauses of the client's documents in a language."""
    members = select_members(client.blueprint, client.answers, (language,))
    rendered = render_members(client, members, members, looks_of(client))
    return [
        Seen(
            document=member.document,
            clause=known[text.id],
            book=document.title,
            number=text.number,
            title=text.title,
        )
        for member, document in zip(members, rendered, strict=True)
        for known in [{clause.id: clause for clause in member.document.clauses}]
        for text in document.clauses
        if text.id in known
    ]


def _same_title(name: str) -> Callable[[Seen], bool]:
    wanted = list(_words(name))
    return lambda seen: list(_words(seen.title)) == wanted


def _in_title(name: str) -> Callable[[Seen], bool]:
    """Look for the words together, unless they are only a number."""
    wanted = " ".join(_words(name))
    found = NUMBERED.fullmatch(wanted)
    rest = f"{found['before']}{found['after']}" if found else wanted
    says_enough = sum(map(str.isalpha, rest)) >= FEWEST
    pattern = re.compile(rf"\b{re.escape(wanted)}\b")
    return lambda seen: (
        says_enough and bool(pattern.search(" ".join(_words(seen.title))))
    )


def _same_number(name: str) -> Callable[[Seen], bool]:
    """Look for the number, in the document that the other words name.

    What is numbered inside a clause is looked for in the clause.
    """
    found = NUMBERED.fullmatch(fold(name))
    number = found["number"].partition(".")[0] if found else ""
    rest = _words(f"{found['before']} {found['after']}") if found else ()
    wanted = set(rest) - LITTLE

    def matches(seen: Seen) -> bool:
        place = fold(f"{seen.document.id} {seen.book} {seen.title}")
        has_number = bool(number) and seen.number == number
        return has_number and all(word in place for word in wanted)

    return matches


def _words(text: str) -> Iterator[str]:
    return (word[0] for word in re.finditer(r"\w+", fold(text)))
