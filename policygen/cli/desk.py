"""Owns putting one question of a sitting to a face: what stands there, what may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from policygen.actions.wizard import Sitting
from policygen.answers.explain import explain
from policygen.answers.refused import Refused
from policygen.cli.ask import Face, Move
from policygen.cli.ask_rows import Rows, Table, ask_rows
from policygen.cli.asking import Slot, ask_value
from policygen.cli.words import Words, words_for
from policygen.model.blueprint import Question, QuestionType
from policygen.model.tags import parent_of
from policygen.model.values import Row, Value
from policygen.speech.say import say


def languages_of(face: Face, sitting: Sitting) -> tuple[tuple[str, str], ...]:
    """Give the languages of the documents with their names, regions together."""
    blueprint = sitting.blueprint
    key = blueprint.keys.get("languages", "")
    question, value = blueprint.question(key), sitting.interview.value(key)
    if question is None or not isinstance(value, tuple):
        return ()
    words = words_for(blueprint, face.language, question)
    names: dict[str, str] = {}
    for language in map(str, value):
        name = words.label(language).partition(" (")[0]
        names.setdefault(parent_of(language), name)
    return tuple(names.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A face and the sitting whose questions it draws."""

    face: Face
    sitting: Sitting

    def ask(
        self, question: Question, *, lacks_others: bool = False, is_alone: bool = False
    ) -> Value | Move:
        """Ask a question; `lacks_others` when only other languages are missing.

        One that `is_alone` was chosen on the page of all answers: nothing is left
        to count.
        """
        interview = self.sitting.interview
        progress = "" if is_alone else self._progress()
        words = words_for(self.sitting.blueprint, self.face.language, question)
        value = interview.value(question.key)
        if question.type is QuestionType.ROWS:
            found = value if isinstance(value, tuple) else ()
            rows = tuple(row for row in found if isinstance(row, Row))
            return ask_rows(self.face, self._table(question, words, progress), rows)
        slot = replace(
            self._slot(words, value, self.sitting.read),
            progress=progress,
            is_proposal=question.key not in interview.given.answers,
            lacks_others=lacks_others and isinstance(value, str),
            trouble=self._trouble(question.key),
        )
        return ask_value(self.face, slot)

    def _slot(
        self,
        words: Words,
        value: Value | None,
        read: Callable[[Question, str | Value], Value],
    ) -> Slot:
        question, interview = words.question, self.sitting.interview
        is_translated = question.translatable
        return Slot(
            words=words,
            read=lambda raw: read(question, raw),
            explain=self._explain,
            value=value,
            choices=tuple(choice.id for choice in interview.choices(question)),
            languages=languages_of(self.face, self.sitting) if is_translated else (),
            can_skip=not question.required,
        )

    def _table(self, question: Question, words: Words, progress: str) -> Table:
        def slot_of(column: Question, row: Row) -> Slot:
            def read(column: Question, raw: str | Value) -> Value:
                interview = self.sitting.interview
                return interview.read_cell(question, column, raw, row)

            value = row.cells.get(column.key, column.default)
            return self._slot(words.column(column), value, read)

        def check_rows(rows: Rows) -> Value:
            return self.sitting.read(question, rows)

        def keep(rows: Rows) -> None:
            self.sitting.keep(question.key, rows)

        return Table(
            words=words,
            slot_of=slot_of,
            check=check_rows,
            keep=keep,
            explain=self._explain,
            progress=progress,
            can_skip=not question.required,
        )

    def _trouble(self, key: str) -> str:
        """Say why the answer to a question will not do any more; "" when it will."""
        refused = self.sitting.interview.troubles().get(key)
        parts = refused.every() if refused else ()
        return "\n".join(dict.fromkeys(map(self._explain, parts)))

    def _explain(self, refused: Refused) -> str:
        return explain(refused, self.sitting.blueprint, self.face.language)

    def _progress(self) -> str:
        left = self.sitting.interview.left()
        if left <= 1:
            return say(self.face.language, "wizard.left.last")
        return say(self.face.language, "wizard.left", count=left)
