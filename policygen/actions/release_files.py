"""Owns the files of a release: what people read, and what it was made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from policygen.actions.change_list import write_change_list
from policygen.actions.client import is_ours
from policygen.actions.inputs import fingerprint_of
from policygen.actions.painters import Drawing, painters
from policygen.actions.place import BuildOptions, Tell, collect, draw, list_pack, stem
from policygen.actions.release_pack import ReleasePack, Wanted
from policygen.answers.files import read_file
from policygen.model.pack import Format
from policygen.release.record import CHANGES, TEXTS, write_changes, write_texts
from policygen.render.manifest import NAME, write_manifest
from policygen.render.redline import Redline

ANSWERS, BRAND, PRINT = "answers.yaml", "brand.yaml", "print"


def draw_all(
    ready: ReleasePack, path: Path, options: BuildOptions, tell: Tell
) -> dict[str, bytes]:
    """Give every file that people read: the pack, its manifest, the redlines."""
    stranger = "" if is_ours(path) else str(path)
    pages = {stem(item): item.print_html for item in ready.pack.documents}
    pages |= {_stem(item): item.print_html for item in ready.redlines}
    drawings: dict[str, Drawing] = {}
    with painters(options.jobs if Format.PDF in options.formats else 1) as group:
        if Format.PDF in options.formats:
            drawings = {
                name: group.start(page, ready.pack.assets, stranger=stranger)
                for name, page in pages.items()
            }
        done = len(ready.pack.documents)
        contents = collect(
            ready.pack, drawings, options, lambda at, _: tell(at, len(pages))
        )
        for number, redline in enumerate(ready.redlines, done + 1):
            contents.update(_write_redline(redline, drawings))
            tell(number, len(pages))
    inputs = fingerprint_of(path, read_file(path), options.brand)
    manifest = list_pack(ready.pack, contents, inputs, path.parent)
    return {**contents, NAME: write_manifest(manifest)}


def _stem(redline: Redline) -> str:
    return f"changes/{redline.language}/{redline.file}"


def _forms(asked: Sequence[Format]) -> tuple[Format, ...]:
    """Give the forms of a redline; only drawing a PDF takes long enough to leave out."""
    first = (Format.PDF,) if Format.PDF in asked else ()
    return (*first, Format.HTML, Format.MD)


def _write_redline(
    redline: Redline, drawings: Mapping[str, Drawing]
) -> Iterator[tuple[str, bytes]]:
    name = _stem(redline)
    yield f"{name}.{Format.MD}", redline.markdown.encode()
    yield f"{name}.{Format.HTML}", redline.html.encode()
    if name in drawings:
        yield f"{name}.{Format.PDF}", draw(drawings[name], name)


def list_sources(
    ready: ReleasePack,
    path: Path,
    wanted: Wanted,
    note: str,
    forms: Sequence[Format],
) -> dict[str, bytes]:
    """Give what the release was made of, and what the next one is compared with.

    `note` is the line about this version; `forms` are those of the pack.
    """
    contents = {ANSWERS: read_file(path), TEXTS: write_texts(ready.texts)}
    if wanted.brand:
        contents[BRAND] = wanted.brand.data
    contents |= {
        f"{PRINT}/{stem(document)}.{Format.HTML}": document.print_html.encode()
        for document in ready.pack.documents
        if document.document in ready.pack.signed
    }
    logos = {name: data for name, data in ready.pack.assets.items() if ":logo." in name}
    contents |= {
        f"{PRINT}/{name.partition(':')[2]}": data for name, data in logos.items()
    }
    if ready.comparison:
        contents[CHANGES] = write_changes(ready.comparison)
        contents |= write_change_list(
            ready.pack.client,
            ready.pack.language,
            ready.comparison,
            ready.redlines,
            note,
            _forms(forms),
        )
    return contents
