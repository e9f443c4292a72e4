"""Owns what stops the build of a client although its answers can be read."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from policygen.actions.glimpse import Glimpse
from policygen.actions.place import REVIEW, BuildOptions
from policygen.actions.prepared import Prepared
from policygen.disk import machine_error
from policygen.errors import InputError, Problem
from policygen.model.finding import LEAK, Asked, Severity
from policygen.model.pack import Format
from policygen.release.shelf import SHELF
from policygen.render.manifest import NAME, read_manifest
from policygen.speech.say import say

BRAND = "brand."
RARE = {Format.XLSX: "build.nothing_sheets", Format.GUIDE: "build.nothing_guide"}
"""Forms that only some documents come in, and what is said of them."""


def refuse_leaks(prepared: Prepared, path: Path) -> None:
    """Refuse a pack in which a value stands where its readers may not see it."""
    problems = [
        Problem(
            file=str(path), message=finding.message, hint=finding.hint, key=finding.key
        )
        for finding in prepared.findings
        if finding.rule == LEAK and finding.severity is Severity.ERROR
    ]
    if problems:
        raise InputError(*problems)


def refuse_nothing(prepared: Prepared, path: Path, options: BuildOptions) -> None:
    """Refuse to make a pack without any file, and say what there is."""
    if any(map(options.wants, prepared.whole)):
        return
    language = prepared.language
    if prepared.documents:
        titles: dict[str, str] = {}
        for document in prepared.documents:
            titles.setdefault(document.document, document.title)
        message = say(language, "build.nothing", asked=", ".join(titles.values()))
        hint = _other_forms(prepared, options)
    else:
        asked = ", ".join(options.documents)
        message = say(language, "build.not_here", asked=asked)
        hint = say(language, "build.not_here_hint", known=_documents(prepared))
    raise InputError(Problem(file=str(path), message=message, hint=hint))


def _other_forms(prepared: Prepared, options: BuildOptions) -> str:
    """Say of which documents there is what was asked for."""
    for form, code in RARE.items():
        known = _documents(prepared, form)
        if form in options.formats and known:
            return say(prepared.language, code, known=known)
    return say(prepared.language, "build.nothing_form")


def _documents(prepared: Prepared, form: str = "") -> str:
    """Give the ids of the client's documents, or of those that have a form."""
    found = (slot.document for slot in prepared.whole if form in ("", slot.format))
    return ", ".join(dict.fromkeys(found))


def refuse_unprintable(prepared: Prepared, path: Path, options: BuildOptions) -> None:
    """Refuse PDF files in which letters would be missing."""
    if Format.PDF not in options.formats or not prepared.unprintable:
        return
    problems = []
    for finding in prepared.unprintable:
        asked = next(iter(finding.questions), Asked(key="", title=""))
        is_brand = options.brand and asked.key.startswith(BRAND) and not asked.line
        problems.append(
            Problem(
                file=str(options.brand if is_brand else path),
                line=asked.line,
                column=asked.column,
                message=finding.message,
                hint=finding.hint,
                key=finding.key,
            )
        )
    raise InputError(*problems)


def find_namesakes(
    seen: Mapping[Path, Glimpse], options: BuildOptions
) -> dict[Path, InputError]:
    """Give the refusal of every client that would get the folder of another one."""
    homes: defaultdict[Path, list[Path]] = defaultdict(list)
    for path, client in seen.items():
        if client.name:
            homes[options.folder(client.name)].append(path)
    found = {}
    for folder, paths in homes.items():
        for path in paths:
            others = [one for one in paths if one.resolve() != path.resolve()]
            if others:
                language = seen[path].language or options.locale
                found[path] = _same_folder(folder, path, others, language)
    return found


def _same_folder(
    folder: Path, path: Path, others: Sequence[Path], language: str
) -> InputError:
    other = ", ".join(map(str, others))
    return InputError(
        Problem(
            file=str(path),
            message=say(language, "build.same_folder", folder=folder, other=other),
            hint=say(language, "build.namesake_hint"),
        )
    )


def refuse_folder(
    folder: Path, path: Path, taken: dict[Path, Path], language: str
) -> None:
    """Refuse a folder of another client of this run, or with anything but a pack."""
    other = taken.setdefault(folder, path)
    if other != path:
        raise _same_folder(folder, path, [other], language)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        code = "build.no_folder"
    elif _is_strange(folder):
        code = "build.no_pack"
    else:
        _refuse_namesake(folder, path)
        return
    raise _in_the_way(folder, path, language, code)


def _in_the_way(folder: Path, path: Path, language: str, code: str) -> InputError:
    return InputError(
        Problem(
            file=str(path),
            message=say(language, code, folder=folder),
            hint=say(language, "build.in_the_way_hint"),
        )
    )


def _refuse_namesake(folder: Path, path: Path) -> None:
    """Refuse a folder made of another answers file that is still there.

    A file that is gone was renamed: its pack belongs to the new name.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        return
    other = Path(os.path.relpath(folder / manifest.answers))
    if not other.is_file() or other.samefile(path):
        return
    raise InputError(
        Problem(
            file=str(path),
            message=say(
                manifest.language, "build.namesake", folder=folder, other=other
            ),
            hint=say(manifest.language, "build.namesake_hint"),
        )
    )


def refuse_links(prepared: Prepared, folder: Path, path: Path) -> None:
    """Refuse a pack in which the folder of a language leads to somewhere else."""
    for language in sorted({slot.language for slot in prepared.whole}):
        if (folder / language).is_symlink():
            place = folder / language
            raise _in_the_way(place, path, prepared.language, "build.link")


def _is_strange(folder: Path) -> bool:
    """Tell whether a folder holds something, but no pack, releases or review."""
    try:
        return (
            folder.is_dir()
            and not (folder / NAME).is_file()
            and not (folder / SHELF).is_dir()
            and any(path.name != REVIEW for path in folder.iterdir())
        )
    except OSError as error:
        raise machine_error(error, folder) from error
