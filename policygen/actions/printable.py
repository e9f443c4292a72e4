"""Owns the search for answers that the fonts of a PDF have no letters for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import normalize

from policygen.model.answers import Answers
from policygen.model.finding import PRINT, Finding, Severity
from policygen.model.pack import Rendered
from policygen.model.values import Localised, Row, Value
from policygen.render.spare_fonts import find_spares, name_letters
from policygen.speech.say import say


def find_unprintable(
    documents: Sequence[Rendered], answers: Answers, language: str
) -> list[Finding]:
    """Say which answers hold characters that the PDF files of a pack cannot show."""
    missing = set(find_spares("".join(item.print_html for item in documents)).missing)
    found = []
    for key, answer in answers.known.items() if missing else ():
        text = "".join(_texts(answer.value))
        if missing & set(text):
            letters = "".join(filter(missing.__contains__, text))
            found.append(_finding(letters, key, language))
    if missing and not found:
        found.append(_finding("".join(sorted(missing)), "", language))
    return found


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


def _finding(letters: str, key: str, language: str) -> Finding:
    letters = "".join(dict.fromkeys(letters))
    message = say(language, "print.message", letters=name_letters(letters))
    plain = normalize("NFKC", letters)
    hint = say(language, "print.leave")
    if plain != letters and not find_spares(plain).missing:
        hint = say(language, "print.plain", plain=plain)
    if not key:
        message = f"{message} {say(language, 'print.template')}"
    return Finding(
        rule=PRINT, severity=Severity.ERROR, message=message, hint=hint, key=key
    )
