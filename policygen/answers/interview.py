"""Owns the interview: which question comes next, whatever screen draws it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from policygen.answers.bounds import check_rules
from policygen.answers.circumstances import Circumstances
from policygen.answers.given import Given
from policygen.answers.kinds import accept, check
from policygen.answers.refused import Refused, nearest
from policygen.answers.resolve import resolve_with_facts, suggestion
from policygen.errors import InputError, Problem
from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint, Choice, Question, QuestionType
from policygen.model.values import Row, Value
from policygen.sandbox.expressions import holds
from policygen.sandbox.facts import freeze
from policygen.speech.say import say


class Interview:
    """One conversation with one client.

    A face loops: `next()` gives a question (or None when all is asked), the face draws
    it and calls `put`, `skip` or `back`. Nothing is written here; `given` is what to
    save after each of them.

    A question that the file answers is not asked again, unless `ask` names it or its
    group, or another answer has made it impossible. Without `full` only the quick
    questions are asked. Later answers stay when somebody goes back.
    """

    def __init__(
        self,
        blueprint: Blueprint,
        given: Given,
        *,
        full: bool = False,
        ask: Sequence[str] = (),
        language: str = "en",
    ) -> None:
        self.blueprint = blueprint
        self.given = given
        self.full = full
        self._ask = _find_asked(blueprint, ask, language)
        self._answered: set[str] = set()
        self._skipped: set[str] = set()
        self._again = ""
        self._unfinished: set[str] = set()
        self._resolved = resolve_with_facts(blueprint, given)
        self._trail = [] if ask else self._answered_before()

    def next(self) -> Question | None:
        """Give the question to ask now, the same until it is answered or skipped."""
        if self._again in self._known:
            return self._question(self._again)
        pending = self._pending()
        return pending[0] if pending else None

    def left(self) -> int:
        """Tell about how many questions are still to be asked, the next included."""
        keys = {question.key for question in self._pending()}
        return len(keys | {self._again} if self._again in self._known else keys)

    def put(self, key: str, raw: str | Value) -> Value:
        """Take an answer, typed as text or as a value; Refused when it will not do."""
        value = self.read(self._question(key), raw)
        self._give(key, value)
        self._answered.add(key)
        self._move_on(key)
        return value

    def keep(self, key: str, value: Value) -> None:
        """Take a value that is still being made, unless a file could not hold it.

        Its question is asked until it is put, skipped or released.
        """
        try:
            value = check(self._question(key), value, self.circumstances)
        except Refused:
            return
        self._give(key, value)
        self._unfinished.add(key)

    def read(self, question: Question, raw: str | Value) -> Value:
        """Read or check an answer; nothing is kept."""
        if isinstance(raw, str):
            return accept(question, raw, self.circumstances)
        return check(question, raw, self.circumstances)

    def read_cell(
        self, question: Question, column: Question, raw: str | Value, row: Row
    ) -> Value:
        """Read or check one cell of a row that is being made; nothing is kept."""
        value = self.read(replace(column, validate=()), raw)
        facts = {**self.circumstances.facts, "row": freeze(row)}
        check_rules(column, value, facts, f"{question.key}.{column.key}")
        return value

    def skip(self, key: str) -> None:
        """Leave a question to its default, or open; an answer that was there goes.

        Refused when the question is required and has no default.
        """
        if self._question(key).required and self.suggestion(key) is None:
            raise Refused("required")
        self.clear(key)
        self._skipped.add(key)
        self._move_on(key)

    def clear(self, key: str) -> None:
        """Take an answer away, so that the default counts again."""
        answers = {k: a for k, a in self.given.answers.items() if k != key}
        self._change(replace(self.given, answers=answers))

    def back(self) -> Question | None:
        """Go back to the question before; None at the first one."""
        at = len(self._trail)
        current = self.next()
        if current and current.key in self._trail:
            at = self._trail.index(current.key)
        for key in reversed(self._trail[:at]):
            if key in self._known:
                self._again = key
                return self._question(key)
        return None

    def ask_again(self, key: str) -> None:
        """Make a question the next one, such as a line of the page of all answers."""
        if key in self._known:
            self._again = key

    def release(self) -> None:
        """Forget the question that was to be asked again."""
        self._unfinished.discard(self._again)
        self._again = ""

    def choose_profile(self, profile: str) -> None:
        """Take the defaults of another profile; answers stay."""
        self._change(replace(self.given, profile=profile))

    def take(self, given: Given) -> None:
        """Go on with other answers; what was asked and skipped stays so."""
        self._change(given)

    def value(self, key: str) -> Value | None:
        """Give what counts now for a question: answered, profile or default."""
        return self._resolved.answers.value(key)

    def suggestion(self, key: str) -> Value | None:
        """Give what would count if nobody answered the question."""
        question = self._question(key)
        return suggestion(
            self.blueprint, self.given, question, self._resolved.facts
        ).value

    def choices(self, question: Question) -> tuple[Choice, ...]:
        """Give the choices that the other answers leave open."""
        facts = self._resolved.facts
        return tuple(
            choice
            for choice in question.choices
            if holds(choice.when, facts) is not False
        )

    def answers(self) -> Answers:
        """Give all answers as they count now."""
        return self._resolved.answers

    def assumed(self) -> tuple[tuple[Question, Answer], ...]:
        """Give what profile and defaults filled in, in the order of the blueprint."""
        return tuple(
            (self._question(key), self._known[key]) for key in self.answers().assumed
        )

    def troubles(self) -> Mapping[str, Refused]:
        """Give the answers that do not go together with the others, or name a lost file."""
        return {
            key: refused
            for key, answer in self._known.items()
            if answer.source in (Source.ANSWERED, Source.DATA)
            and (refused := self._trouble(key, answer))
        }

    def not_asked(self) -> tuple[str, ...]:
        """Give the keys in `ask` that do not apply to this client now."""
        return tuple(key for key in self._ask if key not in self._known)

    @property
    def circumstances(self) -> Circumstances:
        """Give what the reading of the next answer depends on."""
        key = self.blueprint.keys.get("jurisdiction", "")
        return Circumstances(
            jurisdiction=str(self.value(key) or "").lower(),
            languages=self.blueprint.languages,
            folder=self.given.folder,
            facts=self._resolved.facts,
        )

    @property
    def _known(self) -> Mapping[str, Answer]:
        return self._resolved.answers.known

    def _pending(self) -> list[Question]:
        troubled = self.troubles()
        return [
            question
            for question in self.blueprint.questions
            if question.key in self._known
            and question.key not in self._skipped
            and (self._is_due(question) or question.key in troubled)
        ]

    def _is_due(self, question: Question) -> bool:
        if question.key in self._unfinished:
            return True
        if self._ask:
            return question.key in self._ask and question.key not in self._answered
        wanted = self.full or question.quick
        return wanted and question.key not in self.given.answers

    def _answered_before(self) -> list[str]:
        return [
            question.key
            for question in self.blueprint.questions
            if (self.full or question.quick) and question.key in self.given.answers
        ]

    def _give(self, key: str, value: Value) -> None:
        answer = Answer(value=value, source=Source.ANSWERED)
        answers = {**self.given.answers, key: answer}
        self._change(replace(self.given, answers=answers))

    def _change(self, given: Given) -> None:
        self.given = given
        self._resolved = resolve_with_facts(self.blueprint, given)

    def _move_on(self, key: str) -> None:
        if key not in self._trail:
            self._trail.append(key)
        self._unfinished.discard(key)
        self._again = ""

    def _question(self, key: str) -> Question:
        question = self.blueprint.question(key)
        if question is None:
            raise KeyError(key)
        return question

    def _trouble(self, key: str, answer: Answer) -> Refused | None:
        if answer.value is None:
            return None
        question = self._question(key)
        try:
            check(question, answer.value, self.circumstances)
            if question.type is QuestionType.FILE:
                accept(question, str(answer.value), self.circumstances)
        except Refused as refused:
            return refused
        return None


def _find_asked(
    blueprint: Blueprint, ask: Sequence[str], language: str
) -> tuple[str, ...]:
    """Give the keys that `ask` names, by themselves or by their group."""
    keys: list[str] = []
    problems: list[Problem] = []
    known = [question.key for question in blueprint.questions]
    for name in ask:
        found = [
            question.key
            for question in blueprint.questions
            if name in (question.key, question.group, question.key.partition(".")[0])
        ]
        keys += found
        if not found:
            near = nearest(name, [*known, *blueprint.groups])
            hint = say(language, "answers.meant", meant=near) if near else ""
            message = say(language, "answers.unknown_question", key=name)
            problems.append(Problem(message=message, hint=hint, file=f"--ask {name}"))
    if problems:
        raise InputError(*problems)
    return tuple(dict.fromkeys(keys))
