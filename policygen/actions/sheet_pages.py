"""Owns the print page of a personal sheet: what a release holds, with room for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from policygen.actions.frozen_facts import facts_of
from policygen.actions.release_files import PRINT
from policygen.disk import fingerprint
from policygen.errors import InputError
from policygen.model.release import (
    ClauseChange,
    Difference,
    FrozenDocument,
    Release,
)
from policygen.release.record import read_texts
from policygen.release.shelf import Shelved, find_releases
from policygen.release.since import find_difference
from policygen.render.fonts import (
    SPARE_FAMILIES,
    Family,
    added_fonts,
    families_of,
    files_of,
    path_of,
)
from policygen.render.what_changed import add_what_changed, what_changed
from policygen.sandbox.words import say_date
from policygen.sheets.page import Facts, binds, personal_page
from policygen.speech.say import say
from policygen.speech.told import problem

WORDS = ("name", "function", "entity", "number", "fingerprint", "place", "date")


def signed_documents(shelved: Shelved) -> tuple[FrozenDocument, ...]:
    """Give the documents of a release that people sign, in every language."""
    texts = read_texts(shelved.folder)
    if shelved.record is None or texts is None:
        raise _damaged(shelved.folder)
    return tuple(document for document in texts.documents if document.is_signed)


def base_page(shelved: Shelved, document: FrozenDocument, since: str = "") -> str:
    """Give the print page of a document with coloured slots where the person comes.

    With `since`, a version, it begins with what changed after that version.
    """
    from policygen.sheets.sentinels import marked_slots

    alt = say(_binding(shelved, document)[0].language, "sheet.code")
    return filled_page(shelved, document, marked_slots(alt), since)


def filled_page(
    shelved: Shelved,
    document: FrozenDocument,
    slots: Mapping[str, str],
    since: str = "",
) -> str:
    """Give the print page of a document with something in every slot."""
    binding, binding_html = _binding(shelved, document)
    own = _print_page(shelved, document)
    page = personal_page(own, binding_html, _facts(shelved, binding), slots)
    if not since:
        return page
    return add_what_changed(page, _what_changed(shelved, document, since))


def paper_assets(shelved: Shelved, page: str) -> dict[str, bytes]:
    """Give the fonts and the logo that a print page of a release names."""
    assets = dict(files_of(families_of(page)))
    for path in sorted((shelved.folder / PRINT).glob("logo.*")):
        assets[f"asset:{path.name}"] = path.read_bytes()
    return assets


def faces_of_names(page: str) -> list[Path]:
    """Give the font files for names: those of the page, the spare ones, added ones."""
    families: tuple[Family, ...] = (*families_of(page), *SPARE_FAMILIES)
    ours = [path_of(family, family.paper[0]) for family in families]
    return [*ours, *added_fonts()]


def fonts_for_names(shelved: Shelved, document: FrozenDocument) -> tuple[Path, ...]:
    """Give the font files for names on the sheets of a released document."""
    return tuple(faces_of_names(_print_page(shelved, document)))


def record_of(shelved: Shelved) -> Release:
    """Give what a release says of itself; one that was damaged is refused."""
    if shelved.record is None:
        raise _damaged(shelved.folder)
    return shelved.record


def _what_changed(shelved: Shelved, document: FrozenDocument, since: str) -> str:
    """Give the section for whoever signed version `since` of a document."""
    releases = find_releases(shelved.folder.parent.parent)
    facts, language = facts_of(shelved), document.language
    difference = find_difference(releases, shelved, since, document.place)
    elsewhere = _changed_elsewhere(releases, shelved, document, difference)
    return what_changed(
        difference,
        language,
        elsewhere=elsewhere,
        is_informal=facts.is_informal(language),
        day=_day(record_of(shelved), language),
        owner=facts.owner(language),
    )


def _changed_elsewhere(
    releases: Sequence[Shelved],
    shelved: Shelved,
    document: FrozenDocument,
    difference: Difference,
) -> tuple[ClauseChange, ...]:
    """Give what changed in the text that binds, in parts where a translation did not."""
    binding, _ = _binding(shelved, document)
    if binding.place == document.place:
        return ()
    since = difference.before
    told = {change.clause for change in difference.changes}
    found = find_difference(releases, shelved, since, binding.place)
    return tuple(change for change in found.changes if change.clause not in told)


def _day(record: Release, language: str) -> str:
    """Give the date in force in words, "" when there is none."""
    if not record.effective:
        return ""
    return say_date(date.fromisoformat(record.effective), language)


def _facts(shelved: Shelved, binding: FrozenDocument) -> Facts:
    record, language = record_of(shelved), binding.language
    words = {name: say(language, f"sheet.{name}") for name in WORDS}
    code = "sheet.version" if record.effective else "sheet.version_only"
    return Facts(
        words={**words, "version": say(language, code)},
        version=record.version,
        effective=_day(record, language),
        fingerprint=_fingerprint(record, binding),
    )


def _fingerprint(record: Release, document: FrozenDocument) -> str:
    """Give the SHA-256 of the released PDF; of its print page when there is none."""
    listed = {file.path: file.sha256 for file in record.files}
    stem = f"{document.language}/{document.file}"
    return listed.get(f"{stem}.pdf") or listed[f"{PRINT}/{stem}.html"]


def _binding(shelved: Shelved, document: FrozenDocument) -> tuple[FrozenDocument, str]:
    """Give the version of a document that is signed: itself unless it is a translation."""
    own = _print_page(shelved, document)
    if binds(own):
        return document, own
    first = record_of(shelved).language
    others = [
        item for item in signed_documents(shelved) if item.document == document.document
    ]
    for other in sorted(others, key=lambda item: item.language != first):
        page = _print_page(shelved, other)
        if binds(page):
            return other, page
    return document, own


def _print_page(shelved: Shelved, document: FrozenDocument) -> str:
    """Give a released print page; one that was changed since is refused."""
    path = f"{PRINT}/{document.language}/{document.file}.html"
    listed = {file.path: file.sha256 for file in record_of(shelved).files}
    try:
        data = (shelved.folder / path).read_bytes()
    except OSError as error:
        raise _damaged(shelved.folder) from error
    if fingerprint(data) != listed.get(path):
        raise _damaged(shelved.folder)
    return data.decode()


def _damaged(folder: Path) -> InputError:
    return InputError(problem("sheet.damaged", file=str(folder)))
