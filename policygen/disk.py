"""Owns the writing of files and folders: whole or not at all, under safe names."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import secrets
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from policygen.errors import InputError, MachineError
from policygen.speech.told import problem

PREFIX = ".policygen-"
READY = f"{PREFIX}ready"
LONGEST_NAME = 60
SAID = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EACCES: "disk.no_right",
    errno.EPERM: "disk.no_right",
    errno.EROFS: "disk.read_only",
    errno.ENOTDIR: "disk.in_the_way",
    errno.EEXIST: "disk.in_the_way",
    errno.ENAMETOOLONG: "disk.too_long",
}
"""The codes of what is said of an error of the operating system."""
RESERVED = {"con", "prn", "aux", "nul"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}


def slug(name: str) -> str:
    """Give a file name for any text: `[a-z0-9-]`, at most 60, safe on every system.

    A short hash is added when the letters alone would not do: nothing left, cut off,
    or a name that Windows keeps for itself.
    """
    from anyascii import anyascii

    words = re.sub(r"[^a-z0-9]+", "-", anyascii(name).lower()).strip("-")
    if words and len(words) <= LONGEST_NAME and words not in RESERVED:
        return words
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    head = words[: LONGEST_NAME - 9].strip("-")
    return f"{head}-{digest}" if head else f"client-{digest}"


def fingerprint(data: bytes) -> str:
    """Give the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def machine_error(error: OSError, path: Path) -> MachineError:
    """Give the sentence for an error of the operating system on a path."""
    code = SAID.get(error.errno or 0, "disk.other")
    reason = error.strerror or str(error)
    return MachineError(problem(code, file=str(path), reason=reason))


def write_file(path: Path, data: bytes, *, mode: int = 0o644) -> None:
    """Write a file through a temporary sibling, so that it is whole or untouched."""
    sibling = path.with_name(f"{PREFIX}{os.getpid()}-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_synced(sibling, data, mode)
        sibling.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise machine_error(error, path) from error
    finally:
        with suppress(OSError):
            sibling.unlink()


def rewrite_file(path: Path, data: bytes) -> None:
    """Write a file that people own again: where a link leads, with the rights it had.

    A file that may not be written is refused, though its folder may be.
    """
    target = path.resolve()
    try:
        before = target.stat()
    except FileNotFoundError:
        write_file(target, data)
        return
    except OSError as error:
        raise machine_error(error, path) from error
    if not os.access(target, os.W_OK):
        raise machine_error(PermissionError(errno.EACCES, ""), path)
    write_file(target, data, mode=stat.S_IMODE(before.st_mode))
    with suppress(OSError):
        if os.name == "posix":
            os.chown(target, before.st_uid, before.st_gid)
        target.chmod(stat.S_IMODE(before.st_mode))


def check_root(root: Path) -> None:
    """Refuse an output root that cannot be meant; write nothing."""
    try:
        _refuse_root(root)
    except OSError as error:
        raise machine_error(error, root) from error


def _refuse_root(root: Path) -> None:
    if root.is_symlink():
        code = "disk.root_link"
    elif root.exists() and not root.is_dir():
        code = "disk.root_file"
    elif root.resolve() in {Path("/").resolve(), Path.home().resolve()}:
        code = "disk.root_place"
    else:
        return
    raise InputError(problem(code, remedy="disk.root_hint", file=str(root)))


def prepare_root(root: Path) -> Path:
    """Make the output root, and sweep what dead runs left there."""
    check_root(root)
    try:
        root.mkdir(parents=True, exist_ok=True)
        sweep(root)
    except OSError as error:
        raise machine_error(error, root) from error
    return root


@contextmanager
def alone_in(root: Path) -> Iterator[None]:
    """Wait until no other run of ours is changing packs below this folder.

    Systems without such locks (Windows, some network disks) go on without waiting, and
    so does a run that may not look at the folder.
    """
    handle = _wait_for(root)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _wait_for(root: Path) -> int | None:
    """Give a lock on a folder once nobody else has it; None where there is none."""
    try:
        import fcntl

        handle = os.open(root, os.O_RDONLY)
    except (ImportError, OSError):
        return None
    try:
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
    except BaseException:
        os.close(handle)
        raise
    return handle


def place_pack(
    folder: Path, files: Mapping[str, bytes], previous: Iterable[str]
) -> None:
    """Put the files of a pack in its folder, replacing those of the previous pack.

    `files` go from relative path to bytes; `previous` lists the relative paths of the
    pack that stands there. Everything else in the folder stays. A run that is killed
    leaves the previous pack; once all bytes are safely on disk the change is finished
    by this run or by `recover` at the start of the next.
    """
    stage = folder.parent / f"{PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
    try:
        for name, data in files.items():
            target = stage / name
            target.parent.mkdir(parents=True, exist_ok=True)
            _write_synced(target, data, 0o644)
        if not folder.exists():
            stage.rename(folder)
            _sync_folder(folder.parent)
            return
        recover(folder)
        gone = sorted(set(previous) - set(files))
        _write_synced(stage / f"{PREFIX}gone", json.dumps(gone).encode(), 0o600)
        stage.rename(folder / READY)
        _sync_folder(folder)
        recover(folder)
    except OSError as error:
        raise machine_error(error, folder) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def place_once(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put files in a folder that is not there yet, read-only, whole or not at all.

    `files` go from relative path to bytes. A folder that is there is an InputError,
    also when another run makes it in the meantime.
    """
    stage = folder.parent / f"{PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        sweep(folder.parent)
        for name, data in files.items():
            target = stage / name
            target.parent.mkdir(parents=True, exist_ok=True)
            _write_synced(target, data, 0o444)
            target.chmod(0o444)
        for made in (stage, *(path for path in stage.rglob("*") if path.is_dir())):
            _sync_folder(made)
        if folder.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        stage.rename(folder)
        _sync_folder(folder.parent)
    except OSError as error:
        if error.errno in {errno.EEXIST, errno.ENOTEMPTY} and folder.exists():
            there = problem("disk.there_already", file=str(folder))
            raise InputError(there) from error
        raise machine_error(error, folder) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def recover(folder: Path) -> None:
    """Finish the change that a killed run had made ready in this folder."""
    ready = folder / READY
    if not ready.is_dir():
        return
    marker = ready / f"{PREFIX}gone"
    gone = json.loads(marker.read_bytes()) if marker.exists() else []
    for source in sorted(p for p in ready.rglob("*") if p.is_file() and p != marker):
        target = folder / source.relative_to(ready)
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)
    for name in gone:
        (folder / name).unlink(missing_ok=True)
        _remove_if_empty((folder / name).parent, folder)
    shutil.rmtree(ready)
    _sync_folder(folder)


def sweep(root: Path) -> None:
    """Remove temporary files and folders of runs that are no longer alive."""
    for leftover in root.glob(f"{PREFIX}*-*"):
        number = leftover.name.removeprefix(PREFIX).partition("-")[0]
        if number.isdigit() and not _is_alive(int(number)):
            if leftover.is_dir():
                shutil.rmtree(leftover, ignore_errors=True)
            else:
                leftover.unlink(missing_ok=True)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _remove_if_empty(folder: Path, stop: Path) -> None:
    while folder != stop and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _write_synced(path: Path, data: bytes, mode: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
