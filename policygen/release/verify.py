"""Owns the verdict on files: of which release they are, and whether a byte differs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from policygen.disk import fingerprint
from policygen.model.release import Release
from policygen.model.verdict import Fault, Judgement, Subject, Verdict
from policygen.release.record import BROKEN, RECORD
from policygen.release.shelf import (
    SHELF,
    Shelved,
    find_all,
    find_releases,
    look_at,
)
from policygen.release.versions import is_version, read_version

DEEPEST = 4
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an output folder: its releases, and what its drafts list.

    `drafts` go from the fingerprint of a file to the client's language.
    """

    releases: tuple[Shelved, ...]
    drafts: Mapping[str, str]


def look_around(root: Path) -> Known:
    """Read all records and manifests under an output folder."""
    drafts: dict[str, str] = {}
    for file in root.glob(f"*/{MANIFEST}"):
        drafts |= _listed(file)
    return Known(releases=tuple(find_all(root)), drafts=drafts)


def _listed(manifest: Path) -> dict[str, str]:
    try:
        data = json.loads(manifest.read_bytes())
        language = str(data.get("language", ""))
        return {str(file["sha256"]): language for file in data["files"]}
    except BROKEN:
        return {}


def judge(path: Path, known: Known) -> Iterator[Judgement]:
    """Give the verdict on a file, on a release, or on all releases or files in a folder.

    A file from elsewhere is looked up by its fingerprint in what is known. Raises
    OSError for what cannot be read.
    """
    if not path.is_dir():
        yield _judge_file(path, known)
    elif _is_release(path):
        yield _judge_release(path, known)
    else:
        inside = releases_in(path)
        for shelved in inside:
            yield _judge_release(shelved.folder, known)
        for file in () if inside else sorted(path.rglob("*")):
            if file.is_file():
                yield _judge_file(file, known)


def releases_in(folder: Path) -> list[Shelved]:
    """Give the releases that stand in a folder: a client's, a shelf, or an output."""
    inside = [*find_releases(folder), *find_all(folder)]
    if folder.name == SHELF:
        inside += find_releases(folder.parent)
    return inside


def _is_release(folder: Path) -> bool:
    on_shelf = folder.resolve().parent.name == SHELF and is_version(
        folder.resolve().name
    )
    return on_shelf or (folder / RECORD).is_file()


def _judge_release(folder: Path, known: Known) -> Judgement:
    shelved = look_at(folder)
    release = shelved.record
    if release is None:
        fault = Fault(
            path=RECORD,
            verdict=Verdict.CHANGED if shelved.sha256 else Verdict.MISSING,
        )
        beside = find_releases(folder.resolve().parents[1])
        spoken = (item.record.language for item in beside if item.record)
        return Judgement(
            path=str(folder),
            verdict=Verdict.CHANGED,
            subject=Subject.RELEASE,
            language=next(spoken, ""),
            files=0,
            faults=(fault,),
        )
    faults = tuple(_faults(shelved, release, _family(folder, release, known)))
    return replace(
        _unchanged(folder, release, known),
        verdict=Verdict.CHANGED if faults else Verdict.UNCHANGED,
        files=len(release.files) + 1,
        faults=faults,
    )


def _faults(
    shelved: Shelved, release: Release, family: Sequence[Shelved]
) -> Iterator[Fault]:
    folder = shelved.folder
    if not _is_vouched_for(shelved, release, family):
        yield Fault(path=RECORD, verdict=Verdict.CHANGED)
    listed = {file.path for file in release.files}
    for file in release.files:
        verdict = _compare(folder / file.path, file.sha256)
        if verdict is not Verdict.UNCHANGED:
            yield Fault(path=file.path, verdict=verdict)
    for found in sorted(folder.rglob("*")):
        name = found.relative_to(folder).as_posix()
        if not found.is_dir() and name not in listed | {RECORD}:
            yield Fault(path=name, verdict=Verdict.EXTRA)


def _compare(path: Path, sha256: str) -> Verdict:
    try:
        is_same = not path.is_symlink() and fingerprint(path.read_bytes()) == sha256
    except OSError:
        return Verdict.MISSING
    return Verdict.UNCHANGED if is_same else Verdict.CHANGED


def _is_vouched_for(
    shelved: Shelved, release: Release, family: Sequence[Shelved]
) -> bool:
    """Tell whether nothing contradicts a record: its place, its successor, its copies."""
    name = shelved.folder.resolve().name
    if shelved.folder.resolve().parent.name == SHELF and name != release.version:
        return False
    for other in family:
        if other.record is None:
            continue
        followed = other.record.previous
        if (
            followed
            and followed[0] == release.version
            and followed[1] != shelved.sha256
        ):
            return False
        if other.record.version == release.version and other.sha256 != shelved.sha256:
            return False
    return True


def _family(folder: Path, release: Release, known: Known) -> list[Shelved]:
    """Give the other releases of a client: those beside it and those in the output."""
    beside = find_releases(folder.resolve().parents[1])
    return [
        item
        for item in (*beside, *known.releases)
        if item.record and item.record.client == release.client
    ]


def _current(folder: Path, release: Release, known: Known) -> str:
    versions = [
        item.record.version
        for item in _family(folder, release, known)
        if item.record and item.folder.name == item.record.version
    ]
    return max(versions, key=read_version, default="")


def _judge_file(path: Path, known: Known) -> Judgement:
    home = _home(path)
    if home is not None:
        return _judge_inside(path, home, known)
    digest = fingerprint(path.read_bytes())
    for shelved in reversed(known.releases):
        name = _name_inside(shelved, digest)
        if name and shelved.record:
            return replace(
                _unchanged(shelved.folder, shelved.record, known),
                path=str(path),
                subject=Subject.FILE,
                file=name,
            )
    if digest in known.drafts:
        language = known.drafts[digest]
        return Judgement(path=str(path), verdict=Verdict.DRAFT, language=language)
    namesakes = [
        item.record
        for item in known.releases
        if item.record
        and any(Path(file.path).name == path.name for file in item.record.files)
    ]
    return Judgement(
        path=str(path),
        verdict=Verdict.CHANGED if namesakes else Verdict.UNKNOWN,
        language=namesakes[-1].language if namesakes else "",
        namesakes=tuple(f"{one.client} {one.version}" for one in namesakes),
    )


def _home(path: Path) -> Path | None:
    """Give the folder of the release in which a file stands."""
    above = path.resolve().parents[:DEEPEST]
    return next((folder for folder in above if _is_release(folder)), None)


def _judge_inside(path: Path, home: Path, known: Known) -> Judgement:
    whole = _judge_release(home, known)
    name = path.resolve().relative_to(home).as_posix()
    fault = next((item for item in whole.faults if item.path == name), None)
    record_is_gone = not whole.version
    verdict = Verdict.UNKNOWN if record_is_gone else Verdict.UNCHANGED
    return replace(
        whole,
        path=str(path),
        subject=Subject.FILE,
        file=name,
        files=1,
        verdict=fault.verdict if fault else verdict,
        faults=(),
    )


def _name_inside(shelved: Shelved, digest: str) -> str:
    """Give the path inside a release of the file with these bytes; "" without one."""
    if shelved.sha256 == digest:
        return RECORD
    files = shelved.record.files if shelved.record else ()
    return next((file.path for file in files if file.sha256 == digest), "")


def _unchanged(folder: Path, release: Release, known: Known) -> Judgement:
    return Judgement(
        path=str(folder),
        verdict=Verdict.UNCHANGED,
        subject=Subject.RELEASE,
        language=release.language,
        client=release.client,
        version=release.version,
        current=_current(folder, release, known),
    )
