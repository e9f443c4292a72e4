"""Owns what changed since an earlier release: all releases in between, added up."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.disk import fingerprint
from policygen.errors import InputError, Problem
from policygen.model.release import Difference, FrozenDocument, Place, Release
from policygen.release.compare import compare_clauses
from policygen.release.record import CHANGES, TEXTS, read_texts, read_touched
from policygen.release.shelf import Shelved
from policygen.release.versions import read_version
from policygen.speech.say import say


def find_difference(
    releases: Sequence[Shelved], after: Shelved, since: str, place: Place
) -> Difference:
    """Give how a document of a release differs from what it was in version `since`.

    `releases` are those of the client. Raises InputError when one of those in between
    was removed or damaged: then nobody can tell.
    """
    chain = _chain(releases, after, since)
    touched = {
        clause
        for shelved in chain[:-1]
        for clause in read_touched(shelved.folder, place)
    }
    old, new = _document(chain[-1], place), _document(chain[0], place)
    is_comparable = old is not None and new is not None
    return Difference(
        before=chain[-1].folder.name,
        after=after.folder.name,
        changes=tuple(compare_clauses(old, new, touched)) if old and new else (),
        is_comparable=is_comparable,
    )


def _chain(releases: Sequence[Shelved], after: Shelved, since: str) -> list[Shelved]:
    """Give the releases from the newest back to the one that was signed."""
    known = {shelved.sha256: shelved for shelved in releases if shelved.sha256}
    chain = [after]
    while read_version(chain[-1].folder.name) != read_version(since):
        record = _record(chain[-1])
        version, sha256 = record.previous or (since, "")
        if sha256 not in known:
            raise _lost(chain[-1], version)
        chain.append(known[sha256])
    for shelved in chain:
        _refuse_changed(shelved, TEXTS)
    for shelved in chain[:-1]:
        _refuse_changed(shelved, CHANGES)
    return chain


def _record(shelved: Shelved) -> Release:
    if shelved.record is None:
        raise _lost(shelved, shelved.folder.name)
    return shelved.record


def _refuse_changed(shelved: Shelved, path: str) -> None:
    listed = {file.path: file.sha256 for file in _record(shelved).files}
    try:
        found = fingerprint((shelved.folder / path).read_bytes())
    except OSError:
        found = ""
    if found != listed.get(path):
        raise _lost(shelved, shelved.folder.name)


def _lost(shelved: Shelved, version: str) -> InputError:
    language = shelved.record.language if shelved.record else "en"
    return InputError(
        Problem(
            file=str(shelved.folder.parent / version),
            message=say(language, "news.lost", version=version),
            hint=say(language, "release.damaged_hint"),
        )
    )


def _document(shelved: Shelved, place: Place) -> FrozenDocument | None:
    texts = read_texts(shelved.folder)
    if texts is None:
        raise _lost(shelved, shelved.folder.name)
    found = (document for document in texts.documents if document.place == place)
    return next(found, None)
