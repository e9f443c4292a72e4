"""Owns where releases stand on disk, and finding them there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from policygen.disk import fingerprint
from policygen.errors import InputError, Problem
from policygen.model.release import Release
from policygen.release.record import RECORD, TEXTS, read_release
from policygen.release.versions import is_version, read_version
from policygen.speech.say import say

SHELF = "releases"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A release on disk. `record` is None when its release.json cannot be read."""

    folder: Path
    record: Release | None
    sha256: str


def look_at(folder: Path) -> Shelved:
    """Give what stands in the folder of a release."""
    try:
        digest = fingerprint((folder / RECORD).read_bytes())
    except OSError:
        digest = ""
    return Shelved(folder=folder, record=read_release(folder), sha256=digest)


def find_releases(client_folder: Path) -> tuple[Shelved, ...]:
    """Give the releases of a client, oldest first."""
    shelf = client_folder / SHELF
    folders = [path for path in shelf.glob("*") if is_version(path.name)]
    folders.sort(key=lambda path: read_version(path.name))
    return tuple(look_at(folder) for folder in folders if folder.is_dir())


def find_all(root: Path) -> Iterator[Shelved]:
    """Give every release under an output folder."""
    for client_folder in sorted(path.parent for path in root.glob(f"*/{SHELF}")):
        yield from find_releases(client_folder)


def newest(client_folder: Path, language: str = "en") -> Shelved | None:
    """Give the release that the next one follows; one that is damaged is refused."""
    found = find_releases(client_folder)
    if not found:
        return None
    last = found[-1]
    listed = (
        {file.path: file.sha256 for file in last.record.files} if last.record else {}
    )
    try:
        texts = fingerprint((last.folder / TEXTS).read_bytes())
    except OSError:
        texts = ""
    if last.record is None or listed.get(TEXTS) != texts:
        raise damaged(last, language)
    return last


def damaged(shelved: Shelved, language: str) -> InputError:
    """Give the refusal of a release with which nothing can be compared."""
    return InputError(
        Problem(
            file=str(shelved.folder),
            message=say(language, "release.damaged"),
            hint=say(language, "release.damaged_hint"),
        )
    )


def refuse_version(version: str, last: Shelved | None) -> None:
    """Refuse a version that is there already, or older than the newest one."""
    wanted = read_version(version)
    if last is None or wanted > read_version(last.folder.name):
        return
    name = last.folder.name
    is_same = wanted == read_version(name)
    language = last.record.language if last.record else "en"
    code = "release.same_version" if is_same else "release.older_version"
    raise InputError(
        Problem(
            message=say(language, code, version=version, last=name),
            hint=say(language, "release.newer_hint", last=name),
        )
    )
