"""Owns `build`: from answers files to packs on disk, many at once, whole or not at all."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace
from pathlib import Path

from policygen.actions.client import is_ours, open_client
from policygen.actions.inputs import fingerprint_of, same_assets
from policygen.actions.limits import run_limited
from policygen.actions.painters import paint, painters
from policygen.actions.place import BuildOptions, Built, place, stem, write_archive
from policygen.actions.prepared import Prepared
from policygen.answers.files import read_file
from policygen.disk import prepare_root, recover, slug
from policygen.errors import InputError, PolicygenError, Problem
from policygen.model.finding import Severity
from policygen.model.pack import Format
from policygen.render.manifest import NAME, is_whole, read_manifest

AHEAD = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the build of one answers file ended."""

    path: Path
    result: Built | PolicygenError


@dataclass(slots=True, kw_only=True)
class _Underway:
    path: Path
    inputs: str
    prepared: Prepared | PolicygenError
    drawings: dict[str, Future[bytes]] = field(default_factory=dict)


def build_client(path: Path, options: BuildOptions) -> Built:
    """Build the pack of one client, or raise what must be mended."""
    (outcome,) = build_clients([path], options)
    if isinstance(outcome.result, PolicygenError):
        raise outcome.result
    return outcome.result


def build_clients(paths: Sequence[Path], options: BuildOptions) -> Iterator[Outcome]:
    """Build the packs of many clients; one that fails does not stop the others."""
    prepare_root(options.output)
    taken: dict[Path, Path] = {}
    pending = deque(paths)
    fresh: deque[tuple[Path, str]] = deque()
    while pending:
        path = pending.popleft()
        try:
            inputs = _fingerprint(path, options)
            known = _find_unchanged(path, inputs, options)
        except PolicygenError as error:
            yield Outcome(path=path, result=error)
            continue
        if known and taken.setdefault(known.folder, path) == path:
            yield Outcome(path=path, result=known)
        else:
            fresh.append((path, inputs))
    if fresh:
        yield from _build_fresh(fresh, options, taken)


def _build_fresh(
    fresh: deque[tuple[Path, str]], options: BuildOptions, taken: dict[Path, Path]
) -> Iterator[Outcome]:
    jobs = options.jobs if Format.PDF in options.formats else 1
    with painters(jobs) as executor:
        underway: deque[_Underway] = deque()
        ahead = AHEAD * (jobs or os.cpu_count() or 1)
        while fresh or underway:
            while fresh and len(underway) <= ahead:
                path, inputs = fresh.popleft()
                underway.append(_start(path, inputs, options, executor, taken))
            yield _finish(underway.popleft(), options)


def _start(
    path: Path,
    inputs: str,
    options: BuildOptions,
    executor: Executor,
    taken: dict[Path, Path],
) -> _Underway:
    try:
        prepared = prepare_from(path, options)
        _refuse_leaks(prepared, path)
        _refuse_folder(options.output / slug(prepared.client), path, taken)
    except PolicygenError as error:
        return _Underway(path=path, inputs=inputs, prepared=error)
    work = _Underway(path=path, inputs=inputs, prepared=prepared)
    if Format.PDF in options.formats:
        for document in prepared.documents:
            work.drawings[stem(document)] = executor.submit(
                paint, document.print_html, prepared.assets
            )
    return work


def _finish(work: _Underway, options: BuildOptions) -> Outcome:
    if isinstance(work.prepared, PolicygenError):
        return Outcome(path=work.path, result=work.prepared)
    try:
        built = place(
            work.prepared,
            work.drawings,
            options,
            inputs=work.inputs,
            beside=work.path.parent,
        )
    except PolicygenError as error:
        return Outcome(path=work.path, result=error)
    return Outcome(path=work.path, result=built)


def prepare_from(path: Path, options: BuildOptions) -> Prepared:
    """Read a client and render its texts; a stranger's blueprint in a closed process."""
    if is_ours(path):
        return _prepare(path, options)
    return run_limited(_prepare, path, options)


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
        if finding.rule == "leak" and finding.severity is Severity.ERROR
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
    if not folder.exists():
        return
    if not folder.is_dir() or folder.is_symlink():
        message = f"{folder} is in the way: it is not a folder."
    elif any(folder.iterdir()) and not (folder / NAME).is_file():
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


def _fingerprint(path: Path, options: BuildOptions) -> str:
    content = read_file(path)
    if options.brand:
        read_file(options.brand)
    asked = (*options.languages, "/", *options.documents, "/", *options.formats)
    return fingerprint_of(path, content, options.brand, asked)


def _find_unchanged(path: Path, inputs: str, options: BuildOptions) -> Built | None:
    """Give the pack on disk when it was made of exactly these inputs and is whole."""
    if not inputs:
        return None
    for file in options.output.glob(f"*/{NAME}"):
        if inputs.encode() not in file.read_bytes():
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


def _with_archive(built: Built, path: Path, options: BuildOptions) -> Built:
    if not options.with_zip:
        return built
    contents = {
        file.path: (built.folder / file.path).read_bytes() for file in built.files
    }
    prepared = prepare_from(path, options)
    return replace(built, archive=write_archive(built.folder, prepared, contents))
