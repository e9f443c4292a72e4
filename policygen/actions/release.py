"""Owns `release`: a version of a pack that is frozen, compared with the one before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from policygen.actions.brand import open_brand
from policygen.actions.client import open_client, told_at
from policygen.actions.damage import find_damage
from policygen.actions.glimpse import glimpse
from policygen.actions.limits import for_client
from policygen.actions.place import BuildOptions, Tell
from policygen.actions.refuse import refuse_folder
from policygen.actions.release_files import draw_all, list_sources
from policygen.actions.release_pack import ReleasePack, Wanted, prepare_release
from policygen.actions.release_refusals import (
    refuse_lost_looks,
    refuse_material,
    refuse_note,
    refuse_rewording,
    refuse_unfinished,
)
from policygen.answers.brand import Brand
from policygen.disk import (
    alone_in,
    check_root,
    fingerprint,
    place_once,
    prepare_root,
    slug,
)
from policygen.errors import InputError, Problem
from policygen.model.finding import Finding
from policygen.model.pack import Format
from policygen.model.release import (
    Comparison,
    FrozenFile,
    FrozenTexts,
    Place,
    Release,
    Weight,
)
from policygen.model.verdict import Fault
from policygen.release.record import (
    RECORD,
    TEXTS,
    read_reopened,
    read_texts,
    write_release,
)
from policygen.release.shelf import (
    SHELF,
    Shelved,
    damaged,
    find_releases,
    newest,
    refuse_version,
)
from policygen.release.versions import read_version
from policygen.settings import version as program
from policygen.speech.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What a release is about to change.

    `folder` is the client's, `language` the client's own. `last` is the folder of the
    release before, and `altered` what there is no longer as it was released: none of
    it is of use for the comparison.
    """

    comparison: Comparison
    language: str
    folder: Path
    last: Path
    altered: tuple[Fault, ...]


Announce: TypeAlias = Callable[[Ahead], None]
"""Hears what a release changes, before anything is written; it may still be stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseOptions:
    """What is asked of a release.

    `locale` is the language to speak while the client's own is not known.
    """

    output: Path = Path("output")
    brand: Path | None = None
    is_editorial: bool = False
    note: str = ""
    jobs: int = 0
    formats: tuple[Format, ...] = tuple(Format)
    locale: str = "en"

    @property
    def build(self) -> BuildOptions:
        """Give the same wishes as those of a build."""
        return BuildOptions(
            output=self.output, brand=self.brand, formats=self.formats, jobs=self.jobs
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """A release as it stands on disk.

    `has_old_date` tells that it changes what people agreed to, and is in force since
    the same day as the version before it. `findings` are what the checks said.
    """

    release: Release
    folder: Path
    has_old_date: bool = False
    findings: tuple[Finding, ...] = ()


def _say_nothing(done: int, total: int) -> None:
    """Let documents be finished without a word."""


def release_client(
    path: Path,
    version: str,
    options: ReleaseOptions,
    announce: Announce,
    tell: Tell = _say_nothing,
) -> Released:
    """Freeze the documents of a client under a version, for good.

    Raises InputError, with everything there is to mend, when a check of severity error
    stands, when something is still to be filled in, when the version is not newer
    than the last one, when that one can no longer be compared with, or when an
    editorial release would change what people agreed to.
    """
    brand, language = _check_wishes(path, version, options)
    with told_at(path):
        name = for_client(path, language, _name_of, path, brand, language)
        folder = options.output / slug(name)
        refuse_folder(folder, path, {}, language)
        last = newest(folder, language)
        altered = _find_altered(last, folder, language)
        refuse_version(version, last)
        refuse_rewording(last, language, is_editorial=options.is_editorial)
        wanted = _wanted(version, options, brand, last)
        ready = for_client(path, language, prepare_release, path, wanted)
        refuse_lost_looks(ready.pack, folder, ready.pack.language)
        refuse_unfinished(ready.pack, path, options.build)
        if ready.comparison and options.is_editorial:
            refuse_material(ready.comparison, ready.pack.language)
    if ready.comparison and last:
        announce(
            Ahead(
                comparison=ready.comparison,
                language=ready.pack.language,
                folder=folder,
                last=last.folder,
                altered=altered,
            )
        )
    contents = draw_all(ready, path, options.build, tell)
    contents |= list_sources(ready, path, wanted, options.note, options.formats)
    release = _record(ready, options, wanted, last, contents)
    with told_at(path):
        place = _put(folder, release, last, contents)
    old = last.record.effective if last and last.record else ""
    return Released(
        release=release,
        folder=place,
        has_old_date=bool(old)
        and old == release.effective
        and not options.is_editorial,
        findings=ready.pack.findings,
    )


def _find_altered(
    last: Shelved | None, folder: Path, language: str
) -> tuple[Fault, ...]:
    """Give what was altered in the last release; refuse when its record was."""
    if last is None:
        return ()
    found = find_damage(last, find_releases(folder))
    if any(fault.path == RECORD for fault in found):
        raise damaged(last, language)
    return found


def _check_wishes(
    path: Path, version: str, options: ReleaseOptions
) -> tuple[Brand | None, str]:
    """Refuse what cannot be meant, whatever the answers say.

    Gives the brand file, and the language to speak.
    """
    seen = glimpse(path)
    language = seen.language or options.locale
    read_version(version, language)
    refuse_note(options.note, language)
    check_root(options.output)
    return open_brand(options.brand, seen.known, language), language


def _put(
    folder: Path, release: Release, last: Shelved | None, contents: Mapping[str, bytes]
) -> Path:
    """Put a release on disk, unless another run made one since the comparison."""
    place = folder / SHELF / release.version
    with alone_in(prepare_root(folder.parent)):
        if newest(folder) != last:
            raise InputError(
                Problem(
                    message=say(release.language, "release.meantime"),
                    hint=say(release.language, "release.meantime_hint"),
                )
            )
        place_once(place, {**contents, RECORD: write_release(release)})
    return place


def find_reopened(client_folder: Path, since: str) -> frozenset[Place]:
    """Give the documents, by language, that changed materially after a version.

    Whoever signed one of them under `since` is asked to sign the newest release.
    """
    return frozenset(
        place
        for shelved in find_releases(client_folder)
        if read_version(shelved.folder.name) > read_version(since)
        for place in read_reopened(shelved.folder)
    )


def _name_of(path: Path, brand: Brand | None, locale: str) -> str:
    return open_client(path, brand=brand, locale=locale).name


def _wanted(
    version: str, options: ReleaseOptions, brand: Brand | None, last: Shelved | None
) -> Wanted:
    weight = Weight.EDITORIAL if options.is_editorial else Weight.MATERIAL
    return Wanted(version=version, weight=weight, brand=brand, before=_before(last))


def _before(last: Shelved | None) -> tuple[Release, FrozenTexts] | None:
    if last is None or last.record is None:
        return None
    texts = read_texts(last.folder)
    if texts is None:
        raise InputError(
            Problem(
                file=str(last.folder / TEXTS),
                message=say(last.record.language, "release.other_program"),
                hint=say(last.record.language, "release.other_program_hint"),
            )
        )
    return last.record, texts


def _record(
    ready: ReleasePack,
    options: ReleaseOptions,
    wanted: Wanted,
    last: Shelved | None,
    contents: Mapping[str, bytes],
) -> Release:
    return Release(
        client=ready.pack.client,
        language=ready.pack.language,
        version=wanted.version,
        effective=ready.effective,
        weight=wanted.weight,
        note=options.note,
        policygen=program(),
        blueprint=ready.pack.blueprint,
        answers_sha256=ready.pack.answers_sha256,
        previous=(last.folder.name, last.sha256) if last else None,
        files=tuple(
            FrozenFile(path=name, sha256=fingerprint(data), bytes=len(data))
            for name, data in sorted(contents.items())
        ),
    )
