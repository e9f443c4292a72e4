"""Owns the search for a pack on disk that is just what a build would make."""

from __future__ import annotations

from pathlib import Path

from policygen.actions.inputs import fingerprint_of, same_assets
from policygen.actions.place import REVIEW, BuildOptions, Built
from policygen.answers.files import read_file
from policygen.disk import alone_in, recover
from policygen.model.pack import PackFile, Slot
from policygen.render.archive import find_stale
from policygen.render.manifest import NAME, Manifest, is_whole, read_manifest


def find_unchanged(path: Path, options: BuildOptions) -> Built | None:
    """Give the pack that was made of exactly these inputs, when all asked for is there."""
    inputs = fingerprint_of(path, read_file(path, options.locale), options.brand)
    pattern = f"*/{REVIEW}/{NAME}" if options.is_review else f"*/{NAME}"
    for file in options.output.glob(pattern) if inputs else ():
        if not _mentions(file, inputs):
            continue
        folder = file.parent
        with alone_in(options.output):
            recover(folder)
            manifest = read_manifest(folder)
        if manifest is None or folder != options.folder(manifest.client):
            continue
        files = _all_there(manifest, path, folder, options)
        if manifest.inputs_sha256 == inputs and files:
            return Built(
                client=manifest.client,
                folder=folder,
                language=manifest.language,
                files=files,
                findings=manifest.findings,
                kept=len(manifest.files) - len(files),
                is_unchanged=True,
                stale=None if options.with_zip else find_stale(folder),
            )
    return None


def _mentions(file: Path, inputs: str) -> bool:
    """Tell whether a manifest can be the one of these inputs, without reading it out."""
    try:
        return inputs.encode() in file.read_bytes()
    except OSError:
        return False


def _all_there(
    manifest: Manifest, path: Path, folder: Path, options: BuildOptions
) -> tuple[PackFile, ...]:
    """Give the files that are asked for when every one of them is whole; else none."""
    known: tuple[Slot | PackFile, ...] = (*manifest.files, *manifest.missing)
    options = options.fitted({item.language for item in known})
    files = tuple(file for file in manifest.files if options.wants(file))
    if (
        not set(options.languages) <= {item.language for item in known}
        or not set(options.documents) <= {item.document for item in known}
        or any(map(options.wants, manifest.missing))
        or not same_assets(manifest, path.parent)
        or not is_whole(folder, files)
    ):
        return ()
    return files
