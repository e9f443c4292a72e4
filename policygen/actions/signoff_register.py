"""Owns opening a client's register: that it is there, holds events, and is this client's."""

from __future__ import annotations

from pathlib import Path

from policygen.actions.signoff_office import Office
from policygen.actions.signoff_sheets import find_sheets
from policygen.errors import InputError, Problem
from policygen.model.event import EventKind, History
from policygen.model.number import read_number
from policygen.register.store import Register
from policygen.speech.say import say
from policygen.speech.told import problem, told


def require_register(office: Office) -> Register:
    """Give the register; refuse when nothing was ever opened for this client.

    Raises InputError too for a register that `own_history` refuses.
    """
    own_history(office)
    if not office.register.path.exists():
        raise InputError(
            Problem(
                file=str(office.register.path),
                message=say(office.language, "register.none"),
                hint=say(office.language, "register.none_hint"),
            )
        )
    return office.register


def own_history(office: Office) -> History:
    """Give what the register of a client holds; nothing before anything was opened.

    Raises InputError when it holds nothing while sheets were made, which would give out
    their numbers once more, and when it is another client's. A register has events
    before a sheet is listed, also when an opening is killed.
    """
    path = office.register.path
    history = office.register.history()
    if not history.events and find_sheets(office):
        code = "register.empty" if path.exists() else "register.lost"
        lost = problem(
            code,
            remedy="register.lost_hint",
            file=str(path),
            folder=office.folder,
            signoff=office.signoff,
        )
        raise InputError(told(lost, office.language))
    refuse_stranger(history, office, path, "register.stranger_hint")
    return history


def refuse_stranger(
    history: History, office: Office, path: Path, remedy: str = ""
) -> None:
    """Refuse a register of which a document number is not of this client.

    `path` is its file, and `remedy` the code of what to do, that of a backup if "".
    """
    numbers = (
        read_number(event.number)
        for event in history.events
        if event.kind == EventKind.ISSUED
    )
    if any(number and not number.fits(office.client) for number in numbers):
        wrong = problem(
            "keep.stranger",
            remedy=remedy,
            file=str(path),
            client=office.name,
            folder=office.folder,
        )
        raise InputError(told(wrong, office.language))
