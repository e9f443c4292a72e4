"""Owns `build`: from answers files to packs on disk, many at once, whole or not at all."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from policygen.actions.brand import open_brand
from policygen.actions.client import is_ours, open_client
from policygen.actions.glimpse import glimpse, glimpse_all, shared_language
from policygen.actions.inputs import fingerprint_of
from policygen.actions.limits import for_client
from policygen.actions.old_archive import find_old_archive
from policygen.actions.painters import Drawing, Painters, painters
from policygen.actions.place import (
    BuildOptions,
    Built,
    Tell,
    place,
    stem,
    write_archive,
)
from policygen.actions.prepared import Prepared
from policygen.actions.refuse import (
    find_namesakes,
    refuse_folder,
    refuse_leaks,
    refuse_links,
    refuse_nothing,
    refuse_unprintable,
)
from policygen.actions.unchanged import find_unchanged
from policygen.answers.files import read_file
from policygen.disk import check_root, prepare_root
from policygen.errors import PolicygenError
from policygen.model.pack import Format, Rendered
from policygen.speech.told import in_language

AHEAD = 2
"""So many clients a painter are prepared while earlier ones are drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the build of one answers file ended.

    `old_archive` is the zip of an earlier build that stays when this one failed.
    """

    path: Path
    result: Built | PolicygenError
    old_archive: Path | None = None


@dataclass(slots=True, kw_only=True)
class _Underway:
    path: Path
    prepared: Prepared | PolicygenError
    options: BuildOptions
    inputs: str = ""
    drawings: dict[str, Drawing] = field(default_factory=dict)


def _say_nothing(done: int, total: int) -> None:
    """Let documents be finished without a word."""


def build_client(path: Path, options: BuildOptions, tell: Tell = _say_nothing) -> Built:
    """Build the pack of one client, or raise what must be mended."""
    (outcome,) = build_clients([path], options, tell)
    if isinstance(outcome.result, PolicygenError):
        raise outcome.result
    return outcome.result


def build_clients(
    paths: Sequence[Path], options: BuildOptions, tell: Tell = _say_nothing
) -> Iterator[Outcome]:
    """Build the packs of many clients; one that fails does not stop the others.

    What is wrong with a client is told in its own language, else in the locale's.
    """
    for outcome in _build_all(paths, options, tell):
        path, result = outcome.path, outcome.result
        if isinstance(result, PolicygenError):
            language = glimpse(path).language or options.locale
            yield Outcome(
                path=path,
                result=in_language(result, language),
                old_archive=find_old_archive(path, options.output),
            )
        else:
            yield outcome


def _build_all(
    paths: Sequence[Path], options: BuildOptions, tell: Tell
) -> Iterator[Outcome]:
    seen = glimpse_all(paths) if options.brand or len(paths) > 1 else {}
    tags = [tag for item in seen.values() for tag in item.known]
    language = shared_language(seen, options.locale)
    options = replace(options, house=open_brand(options.brand, tags, language))
    check_root(options.output)
    taken: dict[Path, Path] = {}
    fresh: deque[Path] = deque()
    namesakes = find_namesakes(seen, options)
    for path in paths:
        if path in namesakes:
            yield Outcome(path=path, result=namesakes[path])
            continue
        try:
            known = _find_unchanged(path, options)
        except PolicygenError as error:
            yield Outcome(path=path, result=error)
            continue
        if known and taken.setdefault(known.folder, path) == path:
            yield Outcome(path=path, result=known)
        else:
            fresh.append(path)
    if fresh:
        yield from _build_fresh(fresh, options, taken, tell)


def _build_fresh(
    fresh: deque[Path], options: BuildOptions, taken: dict[Path, Path], tell: Tell
) -> Iterator[Outcome]:
    with painters(options.jobs if Format.PDF in options.formats else 1) as group:
        underway: deque[_Underway] = deque()
        while fresh or underway:
            while fresh and len(underway) <= AHEAD * group.count:
                underway.append(_start(fresh.popleft(), options, group, taken))
            yield _finish(underway.popleft(), tell)


def _start(
    path: Path, options: BuildOptions, group: Painters, taken: dict[Path, Path]
) -> _Underway:
    try:
        content = read_file(path, options.locale)
        inputs = fingerprint_of(path, content, options.brand)
        stranger = "" if is_ours(path, options.locale) else str(path)
        prepared = prepare_from(path, options)
        options = options.fitted({slot.language for slot in prepared.whole})
        refuse_leaks(prepared, path)
        refuse_nothing(prepared, path, options)
        refuse_unprintable(prepared, path, options)
        folder = options.folder(prepared.client)
        refuse_folder(folder, path, taken, prepared.language)
        refuse_links(prepared, folder, path)
        prepare_root(options.output)
        if options.is_review:
            refuse_folder(folder.parent, path, taken, prepared.language)
            prepare_root(folder.parent)
    except PolicygenError as error:
        return _Underway(path=path, options=options, prepared=error)
    work = _Underway(path=path, options=options, inputs=inputs, prepared=prepared)
    if Format.PDF in options.formats:
        for document in sorted(prepared.documents, key=_size, reverse=True):
            work.drawings[stem(document)] = group.start(
                document.print_html, prepared.assets, stranger=stranger
            )
    return work


def _size(document: Rendered) -> int:
    """Give how large a document is: the largest is drawn first, so none is left last."""
    return len(document.print_html)


def _finish(work: _Underway, tell: Tell) -> Outcome:
    if isinstance(work.prepared, PolicygenError):
        return Outcome(path=work.path, result=work.prepared)
    try:
        built = place(
            work.prepared,
            work.drawings,
            work.options,
            inputs=work.inputs,
            beside=work.path.parent,
            tell=tell,
        )
    except PolicygenError as error:
        return Outcome(path=work.path, result=error)
    return Outcome(path=work.path, result=built)


def prepare_from(path: Path, options: BuildOptions) -> Prepared:
    """Read a client and render its texts; a stranger's blueprint in a closed process."""
    return for_client(path, options.locale, _prepare, path, options)


def _prepare(path: Path, options: BuildOptions) -> Prepared:
    from policygen.actions.prepare import prepare_pack
    from policygen.actions.review import prepare_review

    client = open_client(path, brand=options.house, locale=options.locale)
    if options.is_review:
        return prepare_review(client, options.languages, options.documents)
    return prepare_pack(
        client,
        options.languages,
        options.documents,
        with_guide=Format.GUIDE in options.formats,
        with_blocks=False,
    )


def _find_unchanged(path: Path, options: BuildOptions) -> Built | None:
    """Give the pack on disk when it was made of exactly these inputs and is whole."""
    built = find_unchanged(path, options)
    if built is None or not options.with_zip:
        return built
    contents = {
        file.path: (built.folder / file.path).read_bytes() for file in built.files
    }
    prepared = prepare_from(path, options)
    return replace(built, archive=write_archive(built.folder, prepared, contents))
