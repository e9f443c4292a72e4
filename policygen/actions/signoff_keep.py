"""Owns keeping a register safe: backup, restore and audit."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from policygen.actions.signoff_numbers import ASIDE, find_turns, turns_of
from policygen.actions.signoff_office import Office
from policygen.actions.signoff_register import refuse_stranger, require_register
from policygen.actions.signoff_status import anchor_of
from policygen.disk import PREFIX, machine_error
from policygen.errors import InputError, MachineError
from policygen.model.event import Anchor, Audit, EventKind, History
from policygen.register.audit import audit
from policygen.register.store import Register
from policygen.speech.told import problem

_ANCHOR = re.compile(r"(\d+):([0-9a-f]{64})")
MOST_BYTES = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What putting a backup back did.

    `anchor` is that of the register now, `aside` where what stood there is kept.
    `forgotten` counts sheets that were made and that the register does not know now.
    """

    anchor: Anchor
    aside: Path | None
    forgotten: int


def audit_register(office: Office, anchor: Anchor | None = None) -> Audit:
    """Judge the register of a client, against an anchor when there is one."""
    return audit(require_register(office).history(), anchor)


def read_anchor(text: str) -> Anchor:
    """Give the anchor that was typed, or that stands in a report (Markdown, HTML)."""
    found = _ANCHOR.fullmatch(text.strip())
    path = Path(text)
    if found is None and path.is_file() and path.stat().st_size < MOST_BYTES:
        read = path.read_text(encoding="utf-8", errors="ignore")
        found = _ANCHOR.search(read)
    if found is None:
        raise InputError(problem("keep.no_anchor", text=text))
    return Anchor(count=int(found[1]), hash=found[2])


def backup(office: Office, path: Path) -> Anchor:
    """Copy the register to a file, also while others write; give its anchor.

    The copy is judged before it takes its name. A file that is there is replaced.
    """
    register = require_register(office)
    copied = _copy(register, path)
    try:
        history = Register(copied).history()
        _refuse_damaged(history, register.path)
        _settle(copied, path)
    finally:
        _drop(copied)
    return anchor_of(history)


def restore(office: Office, path: Path, now: datetime) -> Restored:
    """Put a backup in the place of the register.

    A register that stands there is kept beside it under another name, and whoever was
    erased from it is erased from the backup too. A backup that is damaged or another
    client's is refused. Whoever writes at the same moment waits, or was there before.
    """
    history = _read_backup(office, path)
    register = office.register
    broken = _move_aside(register.path) if register.is_damaged() else None
    with register.writing(now) as pen:
        before = pen.history()
        aside = _set_aside(office) if before.events else broken
        pen.replace(history)
        known = {
            one.person for one in history.events if one.sequence in history.secrets
        }
        for person in sorted(_erased(before) & known - _erased(history)):
            pen.erase(person)
    register.forget()
    after = register.history()
    forgotten = find_turns(office) - turns_of(after, office.client)
    return Restored(anchor=anchor_of(after), aside=aside, forgotten=len(forgotten))


def _read_backup(office: Office, path: Path) -> History:
    """Give what a backup holds, out of a copy: the backup itself is left alone."""
    if not path.is_file():
        raise InputError(problem("keep.no_backup", file=str(path)))
    copied = _copy(Register(path), office.register.path)
    try:
        history = Register(copied).history()
    finally:
        _drop(copied)
    _refuse_damaged(history, path)
    refuse_stranger(history, office, path)
    return history


def _erased(history: History) -> set[str]:
    return {one.person for one in history.events if one.kind == EventKind.ERASED}


def _copy(register: Register, target: Path) -> Path:
    """Give a copy of a register beside where it will stand."""
    copied = target.with_name(f"{PREFIX}{os.getpid()}-{secrets.token_hex(4)}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        register.copy_to(copied)
    except OSError as error:
        raise machine_error(error, target) from error
    except MachineError as error:
        _drop(copied)
        raise _renamed(error, copied, target) from error
    except BaseException:
        _drop(copied)
        raise
    return copied


def _renamed(error: MachineError, copied: Path, target: Path) -> MachineError:
    """Give an error about a copy as one about the file that it was to become."""
    return MachineError(
        *(
            replace(one, file=str(target)) if one.file == str(copied) else one
            for one in error.problems
        )
    )


def _set_aside(office: Office) -> Path:
    """Keep the register that is there, whole, under a name that nothing else has."""
    aside = _name_aside(office.register.path)
    office.register.copy_to(aside)
    return aside


def _move_aside(path: Path) -> Path:
    """Give a file that is no register any more another name."""
    aside = _name_aside(path)
    try:
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        return path.rename(aside)
    except OSError as error:
        raise machine_error(error, path) from error


def _name_aside(path: Path) -> Path:
    return path.with_name(f"{path.stem}{ASIDE}{secrets.token_hex(3)}{path.suffix}")


def _settle(copied: Path, target: Path) -> None:
    """Give a copy its name; the journal of what stood there must not be read with it."""
    try:
        for ending in ("-wal", "-shm"):
            target.with_name(target.name + ending).unlink(missing_ok=True)
        copied.replace(target)
    except OSError as error:
        raise machine_error(error, target) from error


def _drop(copied: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        copied.with_name(copied.name + ending).unlink(missing_ok=True)


def _refuse_damaged(history: History, path: Path) -> None:
    found = audit(history)
    if found.damage or not history.events:
        code = "keep.not_whole" if found.damage else "keep.no_events"
        remedy, n = "keep.not_whole_hint", found.sequence
        raise InputError(problem(code, remedy=remedy, file=str(path), n=n))
