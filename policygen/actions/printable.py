"""Owns the search for answers that the fonts of a PDF have no letters for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import normalize

from policygen.errors import Problem
from policygen.model.answers import Answers
from policygen.model.pack import Rendered
from policygen.model.values import Localised, Row, Value
from policygen.render.spare_fonts import find_spares, name_letters

WITHOUT = "make no PDF (--format md --format html)"


def find_unprintable(documents: Sequence[Rendered], answers: Answers) -> list[Problem]:
    """Say which answers hold characters that the PDF files of a pack cannot show."""
    missing = set(find_spares("".join(item.print_html for item in documents)).missing)
    problems = []
    for key, answer in answers.known.items() if missing else ():
        text = "".join(_texts(answer.value))
        if missing & set(text):
            problems.append(_problem("".join(filter(missing.__contains__, text)), key))
    if missing and not problems:
        problems.append(_problem("".join(sorted(missing)), ""))
    return problems


def _texts(value: Value | Row | None) -> Iterator[str]:
    """Give every text in a value."""
    match value:
        case str():
            yield value
        case Localised():
            yield from (text for _, text in value.texts)
        case Row():
            for cell in value.cells.values():
                yield from _texts(cell)
        case tuple():
            for item in value:
                yield from _texts(item)
        case _:
            return


def _problem(letters: str, key: str) -> Problem:
    letters = "".join(dict.fromkeys(letters))
    plain = normalize("NFKC", letters)
    hint = f"Leave it out, or {WITHOUT}."
    if plain != letters and not find_spares(plain).missing:
        hint = f"Use ordinary letters ({plain}), or {WITHOUT}."
    where = "" if key else " It stands in a template of the blueprint."
    return Problem(
        message=f"A PDF cannot show {name_letters(letters)}: no font for it comes along.{where}",
        hint=hint,
        key=key,
    )
