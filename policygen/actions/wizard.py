"""Owns one sitting of the wizard: the interview, and the file that keeps up with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from policygen.actions.client import blueprint_source
from policygen.answers.files import read_file
from policygen.answers.given import Given
from policygen.answers.head import peek_blueprint
from policygen.answers.interview import Interview
from policygen.answers.read import read_given
from policygen.answers.refused import nearest
from policygen.answers.write import write_answers
from policygen.blueprint.load import load_blueprint
from policygen.disk import slug, write_file
from policygen.errors import InputError, Problem
from policygen.model.blueprint import Blueprint
from policygen.model.values import Value
from policygen.settings import blueprints_folder
from policygen.speech.say import say

OURS = "social-media"
ENDING = ".yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the command line says of a sitting; "" and () mean nothing was said."""

    blueprint: str = ""
    profile: str = ""
    data: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    is_full: bool = False
    language: str = "en"


class Sitting:
    """An interview that is on disk after every answer, once the client has a name."""

    def __init__(self, interview: Interview, head: bytes, path: Path | None) -> None:
        self.interview = interview
        self.path = path
        self.touched: set[str] = set()
        self._head = head

    @property
    def blueprint(self) -> Blueprint:
        """Give the blueprint whose questions are asked."""
        return self.interview.blueprint

    def put(self, key: str, value: Value) -> None:
        """Take an answer and save; Refused when it will not do."""
        self.interview.put(key, value)
        self.touched.add(key)
        self.save()

    def keep(self, key: str, value: Value) -> None:
        """Save an answer that is still being made; the question stays the same."""
        self.interview.keep(key, value)
        self.save()

    def skip(self, key: str) -> None:
        """Leave a question to its default or open, also when it had an answer."""
        self.interview.skip(key)
        self.save()

    def choose_profile(self, profile: str) -> None:
        """Take the defaults of a profile and save."""
        self.interview.choose_profile(profile)
        self.save()

    def save(self) -> None:
        """Write the file, with the comments and the order that it has now."""
        if self.path is None:
            return
        previous = self.path.read_bytes() if self.path.is_file() else self._head
        write_file(
            self.path, write_answers(self.blueprint, self.interview.given, previous)
        )

    def suggested_path(self, folder: Path) -> Path | None:
        """Give the file that the client's name leads to; None while it has none."""
        name = self.interview.value(self.blueprint.keys.get("name", ""))
        return folder / f"{slug(name)}{ENDING}" if isinstance(name, str) else None


def free_path(path: Path) -> Path:
    """Give a path beside `path` that nobody uses."""
    number = 2
    while (free := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return free


def begin(wishes: Wishes) -> Sitting:
    """Start with a client who has no file yet."""
    name = wishes.blueprint or OURS
    blueprint = load_blueprint(name, blueprints_folder())
    head = f"blueprint: {name}\n".encode()
    given = read_given(
        blueprint,
        head,
        "",
        data_overrides=wishes.data,
        folder=Path(),
        language=wishes.language,
    )
    return _sit_down(blueprint, given, wishes, head, None)


def open_sitting(path: Path, wishes: Wishes) -> Sitting:
    """Go on with the file of a client, or start one of that name."""
    if not path.exists():
        _refuse_place(path, wishes.language)
        sitting = begin(wishes)
        sitting.path = path
        sitting.save()
        return sitting
    content = read_file(path, wishes.language)
    named = peek_blueprint(content, str(path), wishes.language)
    blueprint = load_blueprint(
        blueprint_source(named, path.parent), blueprints_folder()
    )
    given = read_given(
        blueprint,
        content,
        str(path),
        data_overrides=wishes.data,
        folder=path.parent,
        language=wishes.language,
    )
    return _sit_down(blueprint, given, wishes, content, path)


def _sit_down(
    blueprint: Blueprint,
    given: Given,
    wishes: Wishes,
    head: bytes,
    path: Path | None,
) -> Sitting:
    _refuse_profile(blueprint, wishes)
    interview = Interview(
        blueprint,
        given,
        full=wishes.is_full,
        ask=wishes.ask,
        language=wishes.language,
    )
    sitting = Sitting(interview, head, path)
    if wishes.profile:
        sitting.choose_profile(wishes.profile)
    if wishes.data:
        sitting.save()
    return sitting


def _refuse_profile(blueprint: Blueprint, wishes: Wishes) -> None:
    known: Sequence[str] = tuple(blueprint.profiles)
    if not wishes.profile or wishes.profile in known:
        return
    language, near = wishes.language, nearest(wishes.profile, known)
    hint = (
        say(language, "answers.meant", meant=near)
        if near
        else say(language, "wizard.unknown.profile.hint", known=", ".join(known))
    )
    message = say(language, "wizard.unknown.profile", profile=wishes.profile)
    raise InputError(Problem(file="--profile", message=message, hint=hint))


def _refuse_place(path: Path, language: str) -> None:
    if path.parent.is_dir():
        return
    raise InputError(
        Problem(
            file=str(path),
            message=say(language, "wizard.no_folder", folder=path.parent),
            hint=say(language, "wizard.no_folder.hint"),
        )
    )
