"""Owns making signatories of the rows of a roster, with every mistake told at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from policygen.errors import InputError, Problem
from policygen.model.roster import Field, RosterTable
from policygen.model.signoff import Signatory, WorkerKind
from policygen.roster.columns import plain
from policygen.roster.table import find_extra
from policygen.roster.template import EXAMPLES
from policygen.speech.told import problem

LONGEST = 120
LANGUAGES: Mapping[str, str] = {
    name: tag
    for tag, names in {
        "nl": "nl n ned nederlands nederlandstalig neerlandais dutch niederlandisch",
        "fr": "fr f fra frans franstalig francais french franzosisch",
        "en": "en e eng engels anglais english englisch",
        "de": "de d deu ger duits duitstalig allemand german deutsch",
    }.items()
    for name in names.split()
}
WORKERS: Mapping[str, WorkerKind] = {
    name: kind
    for kind, names in {
        WorkerKind.EMPLOYEE: (
            "employees|employee|medewerker|werknemer|bediende|arbeider|vast|contractueel|"
            "employe|employee|ouvrier|ouvriere|salarie|salariee|travailleur|cdi|cdd|"
            "statutair|statutaire|permanent|mitarbeiter|angestellter|arbeiter"
        ),
        WorkerKind.MANAGER: (
            "managers|manager|leidinggevende|directie|kader|cadre|direction|"
            "dirigeant|responsable|fuhrungskraft"
        ),
        WorkerKind.TEMP: (
            "temps|temp|uitzendkracht|interim|interimair|interimaire|interimkracht|"
            "agency|agency worker|temporary|leiharbeiter|zeitarbeiter"
        ),
        WorkerKind.FREELANCER: (
            "freelancers|freelancer|freelance|zelfstandige|zzp|zzp er|onderaannemer|"
            "independant|independante|sous traitant|contractor|selbstandiger"
        ),
        WorkerKind.INTERN: (
            "interns|intern|stagiair|stagiaire|jobstudent|student|etudiant|etudiante|"
            "trainee|apprentice|praktikant|werkstudent"
        ),
        WorkerKind.VOLUNTEER: (
            "volunteers|volunteer|vrijwilliger|vrijwilligster|benevole|volontaire|"
            "freiwilliger|ehrenamtlicher"
        ),
        WorkerKind.BOARD: (
            "board|bestuurder|bestuur|administrateur|administratrice|director|"
            "board member|verwaltungsrat"
        ),
    }.items()
    for name in names.split("|")
}
EXAMPLE_NAMES = frozenset(example[0] for example in EXAMPLES.values())
_REGION = re.compile(r"(?P<language>[a-z]{2})[-_ ](?P<region>[a-z]{2})", re.IGNORECASE)
_EMAIL = re.compile(
    r"[^@\s<>,;:\"()\[\]\\]{1,64}@[^@\s<>,;:\"()\[\]\\]+\.[^@\s.,;:]{2,}"
)
_INVISIBLE = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
_BIDI = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_NAMES = (Field.NAME, Field.FIRST_NAME, Field.LAST_NAME)
_TEXTS = (Field.FUNCTION, Field.ENTITY, Field.DEPARTMENT, Field.PERSONNEL_NUMBER)

Judge: TypeAlias = Callable[[Sequence[Signatory]], Iterable[Problem]]
"""Gives what else is wrong with people of a roster."""


def read_people(
    table: RosterTable, *, language: str = "", judge: Judge = lambda _: ()
) -> tuple[Signatory, ...]:
    """Give everybody in a roster; `language` is for rows that say none.

    Raises InputError with every row that has to be mended: no name, a language or a
    kind of worker that is not known, an address that is none, the same person twice,
    and what `judge` finds. That is asked of rows with other mistakes too, so that
    everything is told at once; a language that is not known is "" then.
    """
    problems = list(find_extra(table))
    people: list[Signatory] = []
    for number, row in table.rows:
        problems += _faults(table, number, row, language)
        if not any(_of_name(table, row)):
            people.append(_signatory(table, number, row, language))
    problems += _duplicates(people, table.file)
    problems += judge(people)
    if not problems and not people:
        problems.append(problem("roster.nobody", file=table.file))
    if problems:
        raise InputError(*sorted(problems, key=lambda one: one.line))
    return tuple(people)


def read_language(text: str) -> str:
    """Give the tag of a language as people write it (`Frans`, `F`, `nl_BE`), or ""."""
    if found := _REGION.fullmatch(text.strip()):
        language = LANGUAGES.get(found["language"].lower(), "")
        return f"{language}-{found['region'].upper()}" if language else ""
    return LANGUAGES.get(plain(text), "")


def tidy(text: str) -> str:
    """Give a text composed (NFC) and with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _signatory(
    table: RosterTable, number: int, row: tuple[str, ...], language: str
) -> Signatory:
    def cell(field: Field) -> str:
        return tidy(table.cell(row, field))

    return Signatory(
        name=read_name(table, row),
        language=read_language(cell(Field.LANGUAGE) or language),
        function=cell(Field.FUNCTION),
        entity=cell(Field.ENTITY),
        department=cell(Field.DEPARTMENT),
        personnel_number=cell(Field.PERSONNEL_NUMBER),
        email=cell(Field.EMAIL),
        worker=WORKERS.get(plain(cell(Field.WORKER)), WorkerKind.EMPLOYEE),
        row=number,
    )


def read_name(table: RosterTable, row: tuple[str, ...]) -> str:
    """Give the name in a row, which may stand in two columns; "" for none."""
    whole, first, last = (tidy(table.cell(row, field)) for field in _NAMES)
    return whole or f"{first} {last}".strip()


def _faults(
    table: RosterTable, number: int, row: tuple[str, ...], language: str
) -> Iterator[Problem]:
    """Give what has to be mended in a row."""
    said = (*_of_name(table, row), *_of_texts(table, row), *_of_rest(table, row))
    for one in (*said, *_of_language(table, row, language)):
        yield replace(one, file=table.file, line=number)


def _of_name(table: RosterTable, row: tuple[str, ...]) -> Iterator[Problem]:
    name = read_name(table, row)
    if not name:
        yield problem("roster.no_name")
    elif name in EXAMPLE_NAMES:
        yield problem("roster.example")
    else:
        for field in _NAMES:
            text = table.cell(row, field)
            yield from _unfit(table, field, text, "lines" if "\n" in text else "")


def _of_texts(table: RosterTable, row: tuple[str, ...]) -> Iterator[Problem]:
    for field in _TEXTS:
        yield from _unfit(table, field, table.cell(row, field))


def _of_rest(table: RosterTable, row: tuple[str, ...]) -> Iterator[Problem]:
    email = tidy(table.cell(row, Field.EMAIL))
    if email and not _EMAIL.fullmatch(email):
        yield problem("roster.email", text=email)
    worker = tidy(table.cell(row, Field.WORKER))
    if worker and plain(worker) not in WORKERS:
        yield problem("roster.worker", text=worker)


def _of_language(
    table: RosterTable, row: tuple[str, ...], language: str
) -> Iterator[Problem]:
    tongue = tidy(table.cell(row, Field.LANGUAGE)) or language
    if not tongue:
        yield problem("roster.no_language")
    elif not read_language(tongue):
        yield problem("roster.language", text=tongue)


def _unfit(
    table: RosterTable, field: Field, text: str, otherwise: str = ""
) -> Iterator[Problem]:
    """Give why a cell cannot be printed, by the heading of its column."""
    reason = _reason(tidy(text)) or otherwise
    if reason:
        heading, code = table.head[table.columns[field]], f"roster.{reason}"
        yield problem(code, remedy="roster.retype_hint", heading=heading, most=LONGEST)


def _reason(text: str) -> str:
    if len(text) > LONGEST:
        return "long"
    if any(sign in _BIDI for sign in text):
        return "hidden"
    if any(unicodedata.category(sign) in _INVISIBLE for sign in text):
        return "unprintable"
    return "lost" if "\N{REPLACEMENT CHARACTER}" in text else ""


def _duplicates(people: Sequence[Signatory], file: str) -> Iterator[Problem]:
    """Give who is there twice: the same number, or a name that nothing tells apart."""
    numbers: dict[str, Signatory] = {}
    names: dict[str, list[Signatory]] = {}
    for person in people:
        number = person.personnel_number.casefold()
        other = numbers.get(number) if number else None
        if other is None:
            same = names.get(plain(person.name) or person.name, [])
            other = next((one for one in same if not _differ(one, person)), None)
        if other is not None:
            yield problem(
                "roster.twice",
                file=file,
                line=person.row,
                name=person.name,
                row=other.row,
                other=other.name,
            )
        numbers.setdefault(number, person)
        names.setdefault(plain(person.name) or person.name, []).append(person)


def _differ(one: Signatory, other: Signatory) -> bool:
    """Tell whether two people of one name are two people."""
    pairs = (
        (one.personnel_number, other.personnel_number),
        (one.email, other.email),
    )
    return any(a and b and a.casefold() != b.casefold() for a, b in pairs)
