"""Owns how questions and values read in the wizard: from nouns to words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from policygen.answers.hours import DAYS, read_hours, write_hours
from policygen.answers.refused import Refused
from policygen.model.blueprint import Blueprint, Question, QuestionType
from policygen.model.values import Hours, Localised, Money, Row, Value
from policygen.speech.say import say

DUTCH_DAYS = dict(zip(DAYS, ("ma", "di", "wo", "do", "vr", "za", "zo"), strict=True))
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
    def is_dutch(self) -> bool:
        """Tell whether days and dates are written the Dutch way."""
        return self.language.startswith("nl")

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
    def example(self) -> str:
        """Give an example to follow; "" where there is nothing to follow."""
        placeholder = self.part("placeholder")
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
        """Give a value as a person would say it, on one line."""
        match value:
            case None:
                return say(self.language, "wizard.open")
            case bool():
                return say(self.language, "wizard.yes" if value else "wizard.no")
            case Localised():
                return " / ".join(text for _, text in value.texts)
            case tuple():
                return self._show_items(value)
            case str() if self.question.type is QuestionType.ONE:
                return self.label(value)
            case _:
                return " ".join(self.write(value).split())

    def show_row(self, row: Row) -> str:
        """Give one row as a line: its cells with dots between them."""
        cells = [
            self.column(column).show(row.cells[column.key])
            for column in self.question.columns
            if column.key in row.cells
        ]
        return " · ".join(cells) or say(self.language, "wizard.rows.empty")

    def write(self, value: Value | None) -> str:
        """Give a value as text that can be edited and read back."""
        match value:
            case None | tuple():
                text = ""
            case bool():
                text = "yes" if value else "no"
            case date() if self.is_dutch:
                text = f"{value.day}/{value.month}/{value.year}"
            case Hours():
                text = self._write_hours(value)
            case Money():
                text = f"{value.amount:f} {value.currency}"
            case Localised():
                text = value.texts[0][1]
            case _:
                text = str(value)
        return text

    def _show_items(self, items: tuple[str, ...] | tuple[Row, ...]) -> str:
        if not items:
            return say(self.language, "wizard.nothing")
        shown = [
            self.show_row(item) if isinstance(item, Row) else self.label(item)
            for item in items
        ]
        is_rows = self.question.type is QuestionType.ROWS
        return ("; " if is_rows else ", ").join(shown)

    def _write_hours(self, hours: Hours) -> str:
        text = write_hours(hours)
        if not self.is_dutch:
            return text
        dutch = text
        for day, ours in DUTCH_DAYS.items():
            dutch = dutch.replace(day, ours)
        try:
            return dutch if read_hours(dutch) == hours else text
        except Refused:
            return text


def words_for(blueprint: Blueprint, language: str, question: Question) -> Words:
    """Give the texts of a question."""
    path = ("questions", question.key)
    return Words(blueprint=blueprint, language=language, question=question, path=path)
