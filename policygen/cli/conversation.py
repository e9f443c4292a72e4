"""Owns the conversation: one question after another until all answers are right."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from policygen.actions.wizard import Sitting, Wishes, free_path, open_sitting
from policygen.answers.explain import explain
from policygen.answers.kinds import accept, check
from policygen.answers.refused import Refused
from policygen.cli.ask import Card, Face, Look, Move, Option
from policygen.cli.ask_rows import Rows, Table, ask_rows
from policygen.cli.asking import Slot, ask_value
from policygen.cli.greeting import choose_profile, confirm, greet
from policygen.cli.review import BUILD, review
from policygen.cli.words import Words, words_for
from policygen.model.blueprint import Question, QuestionType
from policygen.model.values import Row, Value
from policygen.speech.say import say


class Outcome(Enum):
    """How a conversation ends when nobody breaks it off."""

    BUILD = "build"
    LEAVE = "leave"


@dataclass(slots=True, kw_only=True)
class Conversation:
    """A face and a sitting; what it decides about defaults and profile."""

    face: Face
    sitting: Sitting
    wishes: Wishes
    folder: Path
    takes_defaults: bool = False
    _group: str = ""
    _has_asked: bool = False
    _translated: set[str] = field(default_factory=set)

    def run(self) -> Outcome:
        """Ask everything that is due, show the page of all answers, until it is right."""
        self._name_file()
        if not self.takes_defaults and not greet(self.face, self.sitting):
            return Outcome.LEAVE
        line = BUILD
        while self._ask_all():
            if self.takes_defaults and not self._has_asked:
                return Outcome.BUILD
            reply = self._review(line)
            if isinstance(reply, Outcome):
                return reply
            line = reply
        return Outcome.LEAVE

    def _review(self, line: str) -> Outcome | str:
        """Show the page of all answers; a line that is chosen becomes the next question."""
        interview = self.sitting.interview
        reply = review(self.face, interview.blueprint, interview.answers(), line)
        if reply is Move.LEAVE:
            return Outcome.LEAVE
        if reply == BUILD:
            return Outcome.BUILD
        if isinstance(reply, Move):
            interview.back()
            return BUILD
        interview.ask_again(reply)
        return reply

    def _ask_all(self) -> bool:
        """Ask what is due; False when somebody leaves."""
        while True:
            interview = self.sitting.interview
            question = self._next_translation() or interview.next()
            if question is None:
                return True
            if self.takes_defaults and not self._must_ask(question):
                self.sitting.skip(question.key)
                continue
            self._has_asked = True
            self._announce(question)
            reply = self._ask(question)
            if reply is Move.LEAVE or (reply is Move.BACK and not self._go_back()):
                return False
            if reply is Move.SKIP:
                self.sitting.skip(question.key)
                self._confirm_answer(question)
            elif not isinstance(reply, Move):
                self.sitting.put(question.key, reply)
                self._confirm_answer(question)
                self._name_file()

    def _must_ask(self, question: Question) -> bool:
        """Tell whether no default will do, or the question was named by `--ask`."""
        suggested = self.sitting.interview.suggestion(question.key)
        return bool(self.wishes.ask) or (question.required and suggested is None)

    def _go_back(self) -> bool:
        """Go back one question, at last to the profile; False when somebody leaves."""
        if self.sitting.interview.back() is not None:
            return True
        if len(self.sitting.blueprint.profiles) > 1:
            return choose_profile(self.face, self.sitting)
        self.face.tell(say(self.face.language, "wizard.first"))
        return True

    def _next_translation(self) -> Question | None:
        """Give a text of this sitting that lacks languages that were chosen later."""
        interview = self.sitting.interview
        if len(self._languages()) <= 1:
            return None
        for question in interview.blueprint.questions:
            key = question.key
            is_new = key in self.sitting.touched and key not in self._translated
            lacks = question.translatable and isinstance(interview.value(key), str)
            if is_new and lacks:
                self._translated.add(key)
                interview.ask_again(key)
                return question
        return None

    def _announce(self, question: Question) -> None:
        """Show the heading of a group when the first of its questions comes."""
        if question.group == self._group:
            return
        self._group = question.group
        language, blueprint = self.face.language, self.sitting.blueprint
        path = ("groups", question.group)
        title = blueprint.text(language, *path, "title") or question.group
        self.face.tell(title, Look.TITLE)
        intro = blueprint.text(language, *path, "intro")
        if intro:
            self.face.tell(intro)

    def _ask(self, question: Question) -> Value | Move:
        words = words_for(self.sitting.blueprint, self.face.language, question)
        value = self.sitting.interview.value(question.key)
        if question.type is not QuestionType.ROWS:
            slot = self._slot(words, value, self._progress())
            is_ours = question.key not in self.sitting.interview.given.answers
            lacks_others = question.key in self._translated and isinstance(value, str)
            slot = replace(slot, is_proposal=is_ours, lacks_others=lacks_others)
            return ask_value(self.face, slot)
        rows = (
            tuple(r for r in value if isinstance(r, Row))
            if isinstance(value, tuple)
            else ()
        )
        return ask_rows(self.face, self._table(question, words), rows)

    def _slot(self, words: Words, value: Value | None, progress: str) -> Slot:
        question, interview = words.question, self.sitting.interview

        def read(raw: str | tuple[str, ...]) -> Value:
            where = interview.circumstances
            if isinstance(raw, tuple):
                return check(question, raw, where)
            return accept(question, raw, where)

        return Slot(
            words=words,
            read=read,
            explain=self._explain,
            value=value,
            choices=tuple(choice.id for choice in interview.choices(question)),
            languages=self._languages() if question.translatable else (),
            progress=progress,
            can_skip=not question.required,
        )

    def _table(self, question: Question, words: Words) -> Table:
        def slot_of(column: Question, row: Row) -> Slot:
            value = row.cells.get(column.key, column.default)
            return self._slot(words.column(column), value, "")

        def check_rows(rows: Rows) -> Value:
            return check(question, rows, self.sitting.interview.circumstances)

        def keep(rows: Rows) -> None:
            self.sitting.keep(question.key, rows)

        return Table(
            words=words,
            slot_of=slot_of,
            check=check_rows,
            keep=keep,
            explain=self._explain,
            progress=self._progress(),
            can_skip=not question.required,
        )

    def _languages(self) -> tuple[tuple[str, str], ...]:
        """Give the languages of the documents with their names, regions together."""
        blueprint, interview = self.sitting.blueprint, self.sitting.interview
        key = blueprint.keys.get("languages", "")
        question, value = blueprint.question(key), interview.value(key)
        if question is None or not isinstance(value, tuple):
            return ()
        words = words_for(blueprint, self.face.language, question)
        names: dict[str, str] = {}
        for language in value:
            names.setdefault(
                str(language).partition("-")[0], words.label(str(language))
            )
        return tuple(names.items())

    def _explain(self, refused: Refused) -> str:
        return explain(refused, self.sitting.blueprint, self.face.language)

    def _progress(self) -> str:
        left = self.sitting.interview.left()
        if left <= 1:
            return say(self.face.language, "wizard.left.last")
        return say(self.face.language, "wizard.left", count=left)

    def _confirm_answer(self, question: Question) -> None:
        words = words_for(self.sitting.blueprint, self.face.language, question)
        shown = words.show(self.sitting.interview.value(question.key))
        confirm(self.face, words.title, shown)

    def _name_file(self) -> None:
        """Give the answers a file as soon as the client has a name."""
        sitting = self.sitting
        if sitting.path is not None:
            return
        path = sitting.suggested_path(self.folder)
        if path is None:
            return
        if path.exists():
            other = free_path(path)
            if self._wants_to_resume(path, other):
                self.sitting = open_sitting(path, self.wishes)
                return
            path = other
        sitting.path = path
        sitting.save()
        folder = path.parent.resolve()
        text = say(self.face.language, "wizard.named", file=path.name, folder=folder)
        self.face.tell(text)

    def _wants_to_resume(self, path: Path, other: Path) -> bool:
        """Ask whether to go on with a file that is there; never write over it."""
        if self.takes_defaults:
            return False
        language = self.face.language
        resume = Option(id="resume", label=say(language, "wizard.taken.resume"))
        new = Option(id="new", label=say(language, "wizard.taken.new", file=other.name))
        card = Card(
            ask=say(language, "wizard.taken.ask", file=path.name),
            options=(resume, new),
            chosen=("resume",),
        )
        return self.face.ask_one(card) == "resume"
