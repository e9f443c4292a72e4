"""Owns one sitting of the wizard: the interview, and the file that keeps up with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from policygen.actions.apart import InterviewApart, written
from policygen.actions.client import SIMPLE_ID, blueprint_source
from policygen.actions.meanwhile import Meanwhile, catch_up, keep_copy
from policygen.actions.wizard_files import refuse_place
from policygen.answers.files import read_file
from policygen.answers.head import peek_blueprint
from policygen.answers.interview import Interview
from policygen.answers.merge import Merged
from policygen.answers.read import read_given
from policygen.answers.refused import Refused, nearest
from policygen.blueprint.load import load_blueprint
from policygen.disk import alone_in, rewrite_file, slug
from policygen.errors import InputError, Problem
from policygen.model.answers import Answer
from policygen.model.blueprint import Blueprint, Question
from policygen.model.values import Value
from policygen.release.shelf import find_releases
from policygen.release.versions import is_version, read_version
from policygen.render.colours import ENOUGH, WHITE, contrast, nearest_readable
from policygen.render.manifest import read_manifest
from policygen.sandbox.expressions import names_in
from policygen.settings import blueprints_folder
from policygen.speech.say import say

OURS = "social-media"
ENDING = ".yaml"
BRAND_COLOUR = "brand.colour"
FIRST = "1.0"
"""The version to freeze when the answers tell none."""

Talk: TypeAlias = Interview | InterviewApart
"""What a face talks to: the interview itself, or one in a process with limits."""


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
    """An interview that is on disk after every answer, once the client has a name.

    Nothing is on disk before the first answer. What somebody else did to the file in
    the meantime is taken over when it is saved.
    """

    def __init__(self, interview: Talk, head: bytes, path: Path | None) -> None:
        self.interview = interview
        self.path = path
        self.touched: set[str] = set()
        self._on_disk = head
        self._past = [interview.given.answers]
        self._news: list[Meanwhile] = []

    @property
    def blueprint(self) -> Blueprint:
        """Give the blueprint whose questions are asked."""
        return self.interview.blueprint

    def read(self, question: Question, raw: str | Value) -> Value:
        """Read or check an answer, also as the looks see it; keep nothing."""
        value = self.interview.read(question, raw)
        if question.key == BRAND_COLOUR and contrast(str(value), WHITE) < ENOUGH:
            raise Refused("colour_pale", raw=raw, meant=nearest_readable(str(value)))
        return value

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
        with alone_in(self.path.resolve().parent):
            self._save(self.path)
        self._past.append(self.interview.given.answers)

    def _save(self, path: Path) -> None:
        if path.is_file():
            self._look_at(path)
        elif not self.interview.given.answers:
            return
        self._on_disk = self._written(self._on_disk)
        rewrite_file(path, self._on_disk)

    def _look_at(self, path: Path) -> None:
        """Take over what stands in the file now; what cannot be taken is kept."""
        now = path.read_bytes()
        if now == self._on_disk:
            return
        try:
            merged = self._catch_up(now)
        except InputError:
            copy = keep_copy(path, now)
            self._news.append(Meanwhile(copy=copy, is_unreadable=True))
            return
        self._on_disk = now
        if merged.taken or merged.kept:
            copied = keep_copy(path, now) if merged.kept else None
            self._news.append(
                Meanwhile(taken=merged.taken, kept=merged.kept, copy=copied)
            )

    def _catch_up(self, now: bytes) -> Merged:
        if isinstance(self.interview, InterviewApart):
            return self.interview.catch_up(self._on_disk, now, self._past)
        return catch_up(self.interview, self._on_disk, now, self._past)

    def take_news(self) -> tuple[Meanwhile, ...]:
        """Give what somebody else did to the file, once."""
        news, self._news = tuple(self._news), []
        return news

    def _written(self, previous: bytes) -> bytes:
        if isinstance(self.interview, InterviewApart):
            return self.interview.written(previous)
        return written(self.interview, previous)

    def old_version(self, output: Path) -> str:
        """Give the version, frozen in `output`, that these answers outgrew.

        "" while it is not frozen, nothing was changed in this sitting, or the version
        was: a draft may change as often as people like.
        """
        version = self.interview.value(self.blueprint.keys.get("version", ""))
        changed = self._changed()
        if not changed or self.blueprint.keys.get("version", "") in changed:
            return ""
        return str(version) if self._is_frozen(str(version), output) else ""

    def next_version(self, output: Path) -> str:
        """Give the version to freeze: that of the answers, or a whole number higher."""
        version = str(self.interview.value(self.blueprint.keys.get("version", "")))
        if not is_version(version):
            version = FIRST
        while self._is_frozen(version, output):
            version = f"{read_version(version)[0] + 1}.0"
        return version

    def outgrown(self, output: Path) -> Path | None:
        """Give the folder in `output` whose documents are older than these answers."""
        folder = self._pack(output)
        is_made = folder is not None and read_manifest(folder) is not None
        return folder if is_made and self._changed() else None

    def _changed(self) -> set[str]:
        """Give the questions that have another answer than when this sitting began."""
        before, now = self._past[0], self.interview.given.answers
        return {
            one
            for one in {*before, *now}
            if _value(before.get(one)) != _value(now.get(one))
        }

    def _pack(self, output: Path) -> Path | None:
        """Give the folder of the client in `output`; None for one who had no name."""
        name = self._past[0].get(self.blueprint.keys.get("name", ""))
        return output / slug(str(name.value)) if name else None

    def _is_frozen(self, version: str, output: Path) -> bool:
        folder = self._pack(output)
        if folder is None or not is_version(version):
            return False
        frozen = (release.folder.name for release in find_releases(folder))
        return any(read_version(one) >= read_version(version) for one in frozen)

    def not_asked(self) -> Iterator[tuple[Question, tuple[Question, ...]]]:
        """Give what was to be asked but does not apply, with the questions that decide."""
        for key in self.interview.not_asked():
            question = self.blueprint.question(key)
            if question:
                names = names_in(question.when)
                deciding = (one for one in self.blueprint.questions if one.key in names)
                yield question, tuple(deciding)

    def suggested_path(self, folder: Path) -> Path | None:
        """Give the file that the client's name leads to; None while it has none."""
        name = self.interview.value(self.blueprint.keys.get("name", ""))
        return folder / f"{slug(name)}{ENDING}" if isinstance(name, str) else None


def begin(wishes: Wishes, path: Path | None = None) -> Sitting:
    """Start with a client who has no file yet; `path` is where it will be."""
    if path is not None:
        refuse_place(path, wishes.language)
    name = wishes.blueprint or OURS
    head = f"blueprint: {name}\n".encode()
    return _sit_down(_Start(name, head, "", Path(), wishes), path)


def open_sitting(path: Path, wishes: Wishes) -> Sitting:
    """Go on with the file of a client."""
    content = read_file(path, wishes.language)
    named = peek_blueprint(content, str(path), wishes.language)
    source = blueprint_source(named, path.parent)
    return _sit_down(_Start(source, content, str(path), path.parent, wishes), path)


@dataclass(frozen=True, slots=True)
class _Start:
    """What an interview begins with: blueprint, content of the file, its place."""

    source: str
    content: bytes
    file: str
    folder: Path
    wishes: Wishes

    def interview(self) -> Interview:
        """Read the blueprint and what the file says."""
        blueprint = load_blueprint(self.source, blueprints_folder())
        _refuse_profile(blueprint, self.wishes)
        given = read_given(
            blueprint,
            self.content,
            self.file,
            data_overrides=self.wishes.data,
            folder=self.folder,
            language=self.wishes.language,
        )
        return Interview(
            blueprint,
            given,
            full=self.wishes.is_full,
            ask=self.wishes.ask,
            language=self.wishes.language,
        )


def _sit_down(start: _Start, path: Path | None) -> Sitting:
    """Begin the interview; that of a stranger's blueprint in a process with limits."""
    is_ours = SIMPLE_ID.fullmatch(start.source)
    interview = (
        start.interview()
        if is_ours
        else InterviewApart(start.file or start.source, start.interview)
    )
    sitting = Sitting(interview, start.content, path)
    if start.wishes.profile:
        sitting.choose_profile(start.wishes.profile)
    if start.wishes.data:
        sitting.save()
    return sitting


def _value(answer: Answer | None) -> Value | None:
    return answer.value if answer else None


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
