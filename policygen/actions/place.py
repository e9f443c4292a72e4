"""Owns what a finished build leaves on disk: the pack, its manifest, its archive."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from policygen.actions.inputs import same_assets
from policygen.actions.painters import Drawing
from policygen.actions.prepared import Prepared
from policygen.actions.readme import write_readme
from policygen.answers.brand import Brand
from policygen.check.rules import sort_worst_first
from policygen.disk import alone_in, place_pack, recover, slug, write_file
from policygen.errors import InputError
from policygen.model.finding import Finding
from policygen.model.pack import Format, PackFile, Rendered, Slot
from policygen.model.tags import fit
from policygen.render.archive import find_stale, make_archive
from policygen.render.manifest import (
    NAME,
    Manifest,
    is_whole,
    list_file,
    read_manifest,
    write_manifest,
)
from policygen.render.spreadsheet import make_spreadsheet
from policygen.sandbox.words import say_page
from policygen.settings import version

Tell: TypeAlias = Callable[[int, int], None]
"""Hears how many documents of a client are done, and of how many."""


REVIEW = "review"
"""The folder, inside that of the client, of the edition with notes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """What is asked of a build; empty means everything that applies.

    A review has notes in the margin and a folder of its own, apart from the pack.
    `brand` is where a consultant's file is, and `house` what was read there. `locale`
    is the language to speak while the client's own is not known.
    """

    output: Path = Path("output")
    languages: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    formats: tuple[Format, ...] = tuple(Format)
    brand: Path | None = None
    house: Brand | None = None
    jobs: int = 0
    with_zip: bool = False
    is_review: bool = False
    locale: str = "en"

    def folder(self, client: str) -> Path:
        """Give where the files of a client go, by the client's name."""
        folder = self.output / slug(client)
        return folder / REVIEW if self.is_review else folder

    def fitted(self, known: Collection[str]) -> BuildOptions:
        """Give these options with the tags of the languages that a client has."""
        tags = tuple(fit(one, known) or one for one in self.languages)
        return replace(self, languages=tags)

    def wants(self, slot: Slot | PackFile) -> bool:
        """Tell whether a file of the whole pack is asked for."""
        return (
            (not self.languages or slot.language in self.languages)
            and (not self.documents or slot.document in self.documents)
            and slot.format in self.formats
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build left on disk.

    `files` are those that were asked for; `kept` counts the others of the same pack
    that stay, and `removed` names those that another version of it had left.
    `stale` is an archive from before, beside the folder, that holds other files.
    `findings` are told in `language`.
    """

    client: str
    folder: Path
    language: str
    files: tuple[PackFile, ...]
    findings: tuple[Finding, ...]
    kept: int = 0
    removed: tuple[str, ...] = ()
    is_unchanged: bool = False
    stale: Path | None = None
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
    """Wait for the drawings and write the pack of one client, whole or not at all.

    Files of the pack that are not asked for now stay, if they were made of the same
    inputs; otherwise they are removed, because they would not agree with the new ones.
    """
    folder = options.folder(prepared.client)
    contents = collect(prepared, drawings, options, tell)
    manifest = replace(
        list_pack(prepared, contents, inputs, beside),
        answers=Path(os.path.relpath(beside / prepared.answers, folder)).as_posix(),
    )
    with alone_in(options.output):
        recover(folder)
        previous = read_manifest(folder)
        manifest, kept = _with_kept(manifest, previous, folder, beside)
        listed = {file.path for file in manifest.files}
        gone = {file.path for file in previous.files} - listed if previous else set()
        place_pack(folder, {**contents, NAME: write_manifest(manifest)}, gone)
    return Built(
        client=prepared.client,
        folder=folder,
        language=prepared.language,
        files=tuple(
            sorted(
                (file for file in manifest.files if file.path in contents),
                key=lambda file: file.path,
            )
        ),
        findings=manifest.findings,
        kept=kept,
        removed=tuple(sorted(gone & {slot.path for slot in prepared.whole})),
        archive=write_archive(folder, prepared, contents) if options.with_zip else None,
        stale=None if options.with_zip else find_stale(folder),
    )


def collect(
    prepared: Prepared,
    drawings: Mapping[str, Drawing],
    options: BuildOptions,
    tell: Tell,
) -> dict[str, bytes]:
    """Give every file that is asked for, by its path in the pack."""
    wanted = {
        (slot.language, slot.document, slot.format): slot.path
        for slot in prepared.whole
        if options.wants(slot)
    }
    contents: dict[str, bytes] = {}
    for number, document in enumerate(prepared.documents, 1):
        for form in options.formats:
            path = wanted.get((document.language, document.document, form))
            if path:
                contents[path] = _content(document, form, drawings)
        tell(number, len(prepared.documents))
    return contents


def list_pack(
    prepared: Prepared, contents: Mapping[str, bytes], inputs: str, beside: Path
) -> Manifest:
    """Give the manifest of a pack; `beside` is the folder of the answers file."""
    return Manifest(
        policygen=version(),
        blueprint=prepared.blueprint,
        client=prepared.client,
        language=prepared.language,
        answers=prepared.answers,
        brand="" if prepared.looks == prepared.answers else prepared.looks,
        answers_sha256=prepared.answers_sha256,
        inputs_sha256=inputs,
        findings=prepared.findings,
        assets=_assets(prepared, beside),
        files=tuple(
            list_file(slot, contents[slot.path])
            for slot in prepared.whole
            if slot.path in contents
        ),
        missing=tuple(slot for slot in prepared.whole if slot.path not in contents),
    )


def _with_kept(
    manifest: Manifest, previous: Manifest | None, folder: Path, beside: Path
) -> tuple[Manifest, int]:
    """Add the files of the previous pack that can stay beside the new ones.

    The same inputs give the same findings, so those of both hold for the whole.
    """
    if (
        previous is None
        or not manifest.inputs_sha256
        or previous.inputs_sha256 != manifest.inputs_sha256
        or not same_assets(previous, beside)
    ):
        return manifest, 0
    missing = {slot.path for slot in manifest.missing}
    kept = [
        file
        for file in previous.files
        if file.path in missing and is_whole(folder, [file])
    ]
    paths = {file.path for file in kept}
    findings = dict.fromkeys([*manifest.findings, *previous.findings])
    whole = replace(
        manifest,
        files=(*manifest.files, *kept),
        missing=tuple(slot for slot in manifest.missing if slot.path not in paths),
        findings=tuple(sort_worst_first(findings)) if kept else manifest.findings,
    )
    return whole, len(kept)


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
            return draw(drawings[stem(document)], stem(document))
        case Format.XLSX:
            return make_spreadsheet(document.html, document.title, _mark(document))
        case Format.GUIDE:
            return document.guide.encode()


def _mark(document: Rendered) -> str:
    """Give the word that tells a draft from a release; "" for a release."""
    head = document.markdown.partition("\n---\n")[0]
    is_draft = 'status: "draft"' in head.splitlines()
    return say_page(document.language)["draft"] if is_draft else ""


def draw(drawing: Drawing, name: str) -> bytes:
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
