"""Owns what a finished build leaves on disk: the pack, its manifest, its archive."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from policygen.actions.painters import Drawing
from policygen.actions.prepared import Prepared
from policygen.actions.readme import write_readme
from policygen.disk import place_pack, slug, write_file
from policygen.errors import InputError
from policygen.model.finding import Finding
from policygen.model.pack import Format, PackFile, Rendered
from policygen.render.archive import make_archive
from policygen.render.manifest import (
    NAME,
    Manifest,
    list_file,
    read_manifest,
    write_manifest,
)
from policygen.render.spreadsheet import make_spreadsheet
from policygen.settings import version

Tell: TypeAlias = Callable[[int, int], None]
"""Hears how many documents of a client are done, and of how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """What is asked of a build; empty means everything that applies."""

    output: Path = Path("output")
    languages: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    formats: tuple[Format, ...] = tuple(Format)
    brand: Path | None = None
    jobs: int = 0
    with_zip: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build left on disk."""

    client: str
    folder: Path
    files: tuple[PackFile, ...]
    findings: tuple[Finding, ...]
    is_unchanged: bool = False
    archive: Path | None = None


def stem(document: Rendered) -> str:
    """Give the path of a document inside its pack, without the ending."""
    return f"{document.language}/{document.file}"


def place(
    prepared: Prepared,
    drawings: Mapping[str, Drawing],
    options: BuildOptions,
    *,
    inputs: str,
    beside: Path,
    tell: Tell,
) -> Built:
    """Wait for the drawings and write the pack of one client, whole or not at all."""
    folder = options.output / slug(prepared.client)
    contents: dict[str, bytes] = {}
    files: list[PackFile] = []
    for number, document in enumerate(prepared.documents, 1):
        for form in options.formats:
            if form is Format.XLSX and document.document not in prepared.spreadsheets:
                continue
            path = f"{stem(document)}.{form}"
            contents[path] = _content(document, form, drawings)
            files.append(
                list_file(
                    document.document, document.language, form, path, contents[path]
                )
            )
        tell(number, len(prepared.documents))
    manifest = Manifest(
        policygen=version(),
        blueprint=prepared.blueprint,
        client=prepared.client,
        answers_sha256=prepared.answers_sha256,
        inputs_sha256=inputs,
        findings=prepared.findings,
        files=tuple(sorted(files, key=lambda item: item.path)),
        assets=_assets(prepared, beside),
    )
    previous = read_manifest(folder)
    place_pack(
        folder,
        {**contents, NAME: write_manifest(manifest)},
        [file.path for file in previous.files] if previous else [],
    )
    return Built(
        client=prepared.client,
        folder=folder,
        files=manifest.files,
        findings=manifest.findings,
        archive=write_archive(folder, prepared, contents) if options.with_zip else None,
    )


def write_archive(
    folder: Path, prepared: Prepared, contents: Mapping[str, bytes]
) -> Path:
    """Write the zip of a pack beside its folder, with a page to read first."""
    path = folder.with_name(f"{folder.name}.zip")
    data = make_archive(folder.name, {**contents, **write_readme(prepared, contents)})
    if not (path.is_file() and path.read_bytes() == data):
        write_file(path, data)
    return path


def _content(
    document: Rendered, form: Format, drawings: Mapping[str, Drawing]
) -> bytes:
    match form:
        case Format.MD:
            return document.markdown.encode()
        case Format.HTML:
            return document.html.encode()
        case Format.PDF:
            return _draw(drawings[stem(document)], stem(document))
        case Format.XLSX:
            return make_spreadsheet(document.html, document.title)


def _draw(drawing: Drawing, name: str) -> bytes:
    """Wait for a drawing; a page that cannot be drawn is named."""
    try:
        return drawing()
    except InputError as error:
        raise InputError(
            *(
                replace(problem, file=problem.file or f"{name}.pdf")
                for problem in error.problems
            )
        ) from error


def _assets(prepared: Prepared, beside: Path) -> tuple[tuple[str, str], ...]:
    if prepared.logo is None:
        return ()
    path, digest = prepared.logo
    return ((Path(os.path.relpath(path, beside)).as_posix(), digest),)
