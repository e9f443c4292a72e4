"""Owns `build`: from answers files to packs on disk, many at once, whole or not at all."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from policygen.actions.client import is_ours, open_client, told_at
from policygen.actions.inputs import fingerprint_of, same_assets
from policygen.actions.limits import run_limited
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
from policygen.answers.files import read_file
from policygen.disk import check_root, machine_error, prepare_root, recover, slug
from policygen.errors import InputError, PolicygenError, Problem
from policygen.model.finding import LEAK, Severity
from policygen.model.pack import Format
from policygen.render.manifest import NAME, is_whole, read_manifest

AHEAD = 2
"""So many clients a painter are prepared while earlier ones are drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the build of one answers file ended."""

    path: Path
    result: Built | PolicygenError


@dataclass(slots=True, kw_only=True)
class _Underway:
    path: Path
    prepared: Prepared | PolicygenError
    inputs: str = ""
    drawings: dict[str, Drawing] = field(default_factory=dict)


def build_client(path: Path, options: BuildOptions) -> Built:
    """Build the pack of one client, or raise what must be mended."""
    (outcome,) = build_clients([path], options)
    if isinstance(outcome.result, PolicygenError):
        raise outcome.result
    return outcome.result


def _say_nothing(done: int, total: int) -> None:
    """Let documents be finished without a word."""


def build_clients(
    paths: Sequence[Path], options: BuildOptions, tell: Tell = _say_nothing
) -> Iterator[Outcome]:
    """Build the packs of many clients; one that fails does not stop the others."""
    _check_brand(options.brand)
    check_root(options.output)
    taken: dict[Path, Path] = {}
    fresh: deque[Path] = deque()
    for path in paths:
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


def _check_brand(brand: Path | None) -> None:
    if brand is None:
        return
    if not brand.exists():
        raise InputError(
            Problem(
                file=str(brand),
                message="There is no such file.",
                hint="Look at the name that stands after --brand.",
            )
        )
    read_file(brand)


def _build_fresh(
    fresh: deque[Path], options: BuildOptions, taken: dict[Path, Path], tell: Tell
) -> Iterator[Outcome]:
    with painters(options.jobs if Format.PDF in options.formats else 1) as group:
        underway: deque[_Underway] = deque()
        while fresh or underway:
            while fresh and len(underway) <= AHEAD * group.count:
                underway.append(_start(fresh.popleft(), options, group, taken))
            yield _finish(underway.popleft(), options, tell)


def _start(
    path: Path, options: BuildOptions, group: Painters, taken: dict[Path, Path]
) -> _Underway:
    try:
        inputs = _fingerprint(path, options)
        stranger = "" if is_ours(path) else str(path)
        prepared = prepare_from(path, options)
        _refuse_leaks(prepared, path)
        if Format.PDF in options.formats and prepared.unprintable:
            with told_at(path):
                raise InputError(*prepared.unprintable)
        _refuse_folder(options.output / slug(prepared.client), path, taken)
        prepare_root(options.output)
    except PolicygenError as error:
        return _Underway(path=path, prepared=error)
    work = _Underway(path=path, inputs=inputs, prepared=prepared)
    if Format.PDF in options.formats:
        for document in prepared.documents:
            work.drawings[stem(document)] = group.start(
                document.print_html, prepared.assets, stranger=stranger
            )
    return work


def _finish(work: _Underway, options: BuildOptions, tell: Tell) -> Outcome:
    if isinstance(work.prepared, PolicygenError):
        return Outcome(path=work.path, result=work.prepared)
    try:
        built = place(
            work.prepared,
            work.drawings,
            options,
            inputs=work.inputs,
            beside=work.path.parent,
            tell=tell,
        )
    except PolicygenError as error:
        return Outcome(path=work.path, result=error)
    return Outcome(path=work.path, result=built)


def prepare_from(path: Path, options: BuildOptions) -> Prepared:
    """Read a client and render its texts; a stranger's blueprint in a closed process."""
    with told_at(path):
        if is_ours(path):
            return _prepare(path, options)
        return run_limited(str(path), _prepare, path, options)


def _prepare(path: Path, options: BuildOptions) -> Prepared:
    from policygen.actions.prepare import prepare_pack

    client = open_client(path, brand=options.brand)
    return prepare_pack(client, options.languages, options.documents)


def _refuse_leaks(prepared: Prepared, path: Path) -> None:
    problems = [
        Problem(
            file=str(path), message=finding.message, hint=finding.hint, key=finding.key
        )
        for finding in prepared.findings
        if finding.rule == LEAK and finding.severity is Severity.ERROR
    ]
    if problems:
        raise InputError(*problems)


def _refuse_folder(folder: Path, path: Path, taken: dict[Path, Path]) -> None:
    other = taken.setdefault(folder, path)
    if other != path:
        raise InputError(
            Problem(
                file=str(path),
                message=f"This client would get the same folder as {other}: {folder}.",
                hint="Give one of the two another name, or build it with another -o.",
            )
        )
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        message = f"{folder} is in the way: it is not a folder."
    elif _is_strange(folder):
        message = f"{folder} holds files that are not a pack."
    else:
        return
    raise InputError(
        Problem(
            file=str(path),
            message=message,
            hint="Move it away, or choose another output folder with -o.",
        )
    )


def _is_strange(folder: Path) -> bool:
    """Tell whether a folder holds something, but no pack."""
    try:
        return (
            folder.is_dir() and not (folder / NAME).is_file() and any(folder.iterdir())
        )
    except OSError as error:
        raise machine_error(error, folder) from error


def _fingerprint(path: Path, options: BuildOptions) -> str:
    asked = (*options.languages, "/", *options.documents, "/", *options.formats)
    return fingerprint_of(path, read_file(path), options.brand, asked)


def _find_unchanged(path: Path, options: BuildOptions) -> Built | None:
    """Give the pack on disk when it was made of exactly these inputs and is whole."""
    inputs = _fingerprint(path, options)
    for file in options.output.glob(f"*/{NAME}") if inputs else ():
        if not _mentions(file, inputs):
            continue
        recover(file.parent)
        manifest = read_manifest(file.parent)
        if (
            manifest
            and manifest.inputs_sha256 == inputs
            and same_assets(manifest, path.parent)
            and is_whole(file.parent, manifest.files)
        ):
            built = Built(
                client=manifest.client,
                folder=file.parent,
                files=manifest.files,
                findings=manifest.findings,
                is_unchanged=True,
            )
            return _with_archive(built, path, options)
    return None


def _mentions(file: Path, inputs: str) -> bool:
    """Tell whether a manifest can be the one of these inputs, without reading it out."""
    try:
        return inputs.encode() in file.read_bytes()
    except OSError:
        return False


def _with_archive(built: Built, path: Path, options: BuildOptions) -> Built:
    if not options.with_zip:
        return built
    contents = {
        file.path: (built.folder / file.path).read_bytes() for file in built.files
    }
    prepared = prepare_from(path, options)
    return replace(built, archive=write_archive(built.folder, prepared, contents))
