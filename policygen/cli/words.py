"""Owns how questions and values read in the wizard: from nouns to words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from policygen.answers.hours import DAYS, read_hours, write_hours
from policygen.answers.plain import typed
from policygen.answers.refused import Refused
from policygen.answers.show import show, show_cell
from policygen.model.blueprint import Blueprint, Expects, Question, QuestionType
from policygen.model.tags import parent_of
from policygen.model.values import Hours, Row, Value
from policygen.speech.say import say

LINE = 68
LONGEST = 2 * LINE
OWN_DAYS = {
    "nl": dict(zip(DAYS, ("ma", "di", "wo", "do", "vr", "za", "zo"), strict=True)),
    "fr": dict(zip(DAYS, ("lu", "ma", "me", "je", "ve", "sa", "di"), strict=True)),
}
EXAMPLES = frozenset(
    {
        QuestionType.DATE,
        QuestionType.EMAIL,
        QuestionType.PHONE,
        QuestionType.URL,
        QuestionType.MONEY,
        QuestionType.HOURS,
        QuestionType.COLOUR,
        QuestionType.FILE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The texts of one question, or of one column, in one language."""

    blueprint: Blueprint
    language: str
    question: Question
    path: tuple[str, ...]

    @property
    def is_column(self) -> bool:
        """Tell whether this is a column of rows."""
        return "columns" in self.path

    def part(self, *names: str) -> str:
        """Give a text of the blueprint about this question; "" when it has none."""
        return self.blueprint.text(self.language, *self.path, *names)

    @property
    def title(self) -> str:
        """Give the short name."""
        return self.part("title") or self.question.key

    @property
    def ask(self) -> str:
        """Give the full question."""
        return self.part("ask") or self.title

    @property
    def help(self) -> str:
        """Give the explanation; that of a column ends with that of its question."""
        helps = [self.part("help")]
        if self.is_column:
            helps.append(self.blueprint.text(self.language, *self.path[:2], "help"))
        return "\n".join(text for text in helps if text)

    @property
    def example(self) -> str:
        """Give an example to follow; "" where there is nothing to follow."""
        is_date = self.question.type is QuestionType.DATE
        placeholder = "" if is_date else self.part("placeholder")
        if not placeholder and self.question.expects is Expects.JOB_TITLE:
            return say(self.language, "wizard.form.job_title")
        if placeholder or self.question.type not in EXAMPLES:
            return placeholder
        return say(self.language, f"wizard.form.{self.question.type.value}")

    def label(self, choice: str) -> str:
        """Give what a choice is called."""
        return self.part("choices", choice, "label") or choice

    def column(self, column: Question) -> Words:
        """Give the texts of one of the columns."""
        path = (*self.path, "columns", column.key)
        return replace(self, question=column, path=path)

    def show(self, value: Value | None) -> str:
        """Give a value as a person would say it, on one line; of rows their heads."""
        if value is None:
            return say(self.language, "wizard.open")
        if self.question.type is QuestionType.ROWS and isinstance(value, tuple):
            heads = (self._cells(row)[:1] for row in value if isinstance(row, Row))
            shown = "; ".join(cell for head in heads for cell in head)
            return shown or say(self.language, "wizard.nothing")
        return clip(show(self.question, value, self.blueprint, self.language), LONGEST)

    def show_row(self, row: Row) -> str:
        """Give one row as a line: its cells with dots between them."""
        shown = " · ".join(self._cells(row))
        return clip(shown, LONGEST) or say(self.language, "wizard.rows.empty")

    def _cells(self, row: Row) -> list[str]:
        cells = (
            show_cell(self.question, column, row, self.blueprint, self.language)
            for column in self.question.columns
        )
        return [cell for cell in cells if cell]

    def write(self, value: Value | None) -> str:
        """Give a value as text that can be edited and read back."""
        days = OWN_DAYS.get(parent_of(self.language), {})
        match value:
            case None:
                return ""
            case date():
                return show(self.question, value, self.blueprint, self.language)
            case Hours() if days:
                return _write_hours(value, days)
            case _:
                return typed(self.question, value)


def clip(text: str, longest: int) -> str:
    """Give a text that is not longer than that, with dots where it was cut."""
    if len(text) <= longest:
        return text
    return f"{text[: longest - 3].rstrip()}..."


def words_for(blueprint: Blueprint, language: str, question: Question) -> Words:
    """Give the texts of a question."""
    path = ("questions", question.key)
    return Words(blueprint=blueprint, language=language, question=question, path=path)


def _write_hours(hours: Hours, days: Mapping[str, str]) -> str:
    """Give a timetable with the days of a language, unless they read as others."""
    text = write_hours(hours)
    translated = text
    for day, ours in days.items():
        translated = translated.replace(day, ours)
    try:
        return translated if read_hours(translated) == hours else text
    except Refused:
        return text
