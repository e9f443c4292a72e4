"""Owns the conversation: one question after another until all answers are right."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from policygen.actions.wizard import Sitting, Wishes, open_sitting
from policygen.actions.wizard_files import free_path
from policygen.cli.ask import Card, Face, Look, Move, Option
from policygen.cli.command import command, same_place
from policygen.cli.desk import Desk, languages_of
from policygen.cli.greeting import choose_profile, confirm, greet
from policygen.cli.meanwhile import tell_meanwhile
from policygen.cli.review import BUILD, Outcome, Page, review
from policygen.cli.trace import Trace
from policygen.cli.words import words_for
from policygen.model.blueprint import Question, QuestionType
from policygen.model.values import Value
from policygen.speech.say import say


@dataclass(slots=True, kw_only=True)
class Conversation:
    """A face and a sitting; what it decides about defaults and profile."""

    face: Face
    sitting: Sitting
    wishes: Wishes
    folder: Path
    takes_defaults: bool = False
    output: Path = Path("output")
    brand: Path | None = None
    _group: str = ""
    _has_asked: bool = False
    _translated: set[str] = field(default_factory=set)
    _trace: Trace = field(init=False)
    _line: str = ""

    def __post_init__(self) -> None:
        self._trace = Trace(self.face)

    @property
    def place(self) -> tuple[str, ...]:
        """Give the options that lead to the same folder and the same looks."""
        return same_place(self.output, self.brand)

    def run(self) -> Outcome:
        """Ask everything that is due, show the page of all answers, until it is right."""
        self._name_file()
        if not self.takes_defaults and not self._welcome():
            return Outcome.LEAVE
        self._say_not_asked()
        while self._ask_all():
            tell_meanwhile(self.face, self.sitting)
            if self.takes_defaults and not self._has_asked:
                return Outcome.BUILD
            outcome = self._review()
            if outcome:
                return outcome
        return Outcome.LEAVE

    def _say_not_asked(self) -> None:
        """Say why what `--ask` names by its key is not asked, and what would change that."""
        language, blueprint = self.face.language, self.sitting.blueprint
        for question, deciding in self.sitting.not_asked():
            if question.key not in self.wishes.ask:
                continue
            words = words_for(blueprint, language, question)
            told = say(language, "wizard.not_asked", title=words.title)
            self.face.tell(told)
            for other in deciding:
                own = words_for(blueprint, language, other)
                value = own.show(self.sitting.interview.value(other.key))
                text = say(
                    language, "wizard.not_asked.now", title=own.title, value=value
                )
                self.face.tell(text)
            if deciding and self.sitting.path:
                keys = [word for other in deciding for word in ("--ask", other.key)]
                again = command("wizard", self.sitting.path, *keys, *self.place)
                self.face.tell(again, Look.COMMAND)

    def _welcome(self) -> bool:
        """Say hello and settle the profile; False when somebody leaves at once."""
        has_choice = greet(self.face, self.sitting)
        self._trace.begin()
        return not has_choice or choose_profile(self.face, self.sitting)

    def _review(self) -> Outcome | None:
        """Show the page of all answers; a line that is chosen becomes the next question."""
        interview, note = self.sitting.interview, ""
        if not self._line:
            self._trace.set_home()
        while True:
            self._trace.go_home()
            page = Page(
                blueprint=interview.blueprint,
                answers=interview.answers(),
                at=self._line or BUILD,
                old_version=self.sitting.old_version(self.output),
                brand=self.brand.name if self.brand else "",
                note=note,
            )
            reply = review(self.face, page)
            self._line = ""
            if isinstance(reply, Outcome):
                return reply
            if not isinstance(reply, Move):
                interview.ask_again(reply)
                self._line, self._group = reply, ""
                return None
            question = interview.back()
            if question is not None:
                self._group = self._trace.go_back(question.key, self._group)
                return None
            note = say(self.face.language, "wizard.first.review")

    def _ask_all(self) -> bool:
        """Ask what is due; False when somebody leaves."""
        while question := self._next():
            tell_meanwhile(self.face, self.sitting)
            if self.takes_defaults and not self._must_ask(question):
                self.sitting.skip(question.key)
                continue
            self._has_asked = True
            reply = self._show(question)
            if reply is Move.BACK and self._line == question.key:
                self.sitting.interview.release()
                return True
            if reply is Move.LEAVE or (reply is Move.BACK and not self._go_back()):
                return False
            if reply is Move.SKIP or not isinstance(reply, Move):
                self._keep(question, reply)
        return True

    def _next(self) -> Question | None:
        return self._next_translation() or self.sitting.interview.next()

    def _show(self, question: Question) -> Value | Move:
        """Ask a question, under its heading; nothing of it stays on the screen."""
        self._trace.note(question.key, self._group)
        self._announce(question)
        mark = self.face.mark()
        reply = self._ask(question)
        self.face.rewind(mark)
        return reply

    def _keep(self, question: Question, reply: Value | Move) -> None:
        """Save an answer, or leave the question open, and say what was understood."""
        if isinstance(reply, Move):
            self.sitting.skip(question.key)
        else:
            self.sitting.put(question.key, reply)
        self._confirm(question)
        for key in () if self._line else self._trace.take_lost():
            lost = self.sitting.blueprint.question(key)
            if lost and key in self.sitting.interview.answers().known:
                self._announce(lost)
                self._confirm(lost)
        self._name_file()

    def _confirm(self, question: Question) -> None:
        words = words_for(self.sitting.blueprint, self.face.language, question)
        shown = words.show(self.sitting.interview.value(question.key))
        self._trace.confirm(question.key)
        confirm(self.face, words.title, shown)

    def _must_ask(self, question: Question) -> bool:
        """Tell whether no default will do, `--ask` names it, or its file is lost."""
        interview = self.sitting.interview
        suggested = interview.suggestion(question.key)
        is_lost = question.type is QuestionType.FILE and bool(
            interview.value(question.key)
        )
        return (
            bool(self.wishes.ask)
            or is_lost
            or (question.required and suggested is None)
        )

    def _go_back(self) -> bool:
        """Go back one question, at last to the profile; False when somebody leaves."""
        self._line = ""
        question = self.sitting.interview.back()
        if question is not None:
            self._group = self._trace.go_back(question.key, self._group)
            return True
        self._group = self._trace.go_back("", self._group)
        if len(self.sitting.blueprint.profiles) > 1:
            return choose_profile(self.face, self.sitting)
        self.face.tell(say(self.face.language, "wizard.first"))
        return True

    def _next_translation(self) -> Question | None:
        """Give a text of this sitting that lacks languages that were chosen later."""
        interview = self.sitting.interview
        if len(languages_of(self.face, self.sitting)) <= 1:
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
        desk = Desk(face=self.face, sitting=self.sitting)
        return desk.ask(
            question,
            lacks_others=question.key in self._translated,
            is_alone=question.key == self._line,
        )

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
