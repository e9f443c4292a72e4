"""Owns rule L-40: the documents are complete and say the same in every language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint, Question
from policygen.model.finding import COMPLETENESS, Finding, Severity
from policygen.model.pack import Rendered
from policygen.model.values import Row
from policygen.speech.say import say

FEWEST_LANGUAGES = 2


def find_open_answers(
    blueprint: Blueprint, answers: Answers, language: str
) -> list[Finding]:
    """Report every required question that has no answer."""
    return [
        Finding(
            rule=COMPLETENESS,
            severity=Severity.ERROR,
            message=say(
                language,
                "check.open",
                title=blueprint.text(language, "questions", question.key, "title")
                or question.key,
            ),
            hint=say(language, "check.open_hint"),
            key=question.key,
        )
        for question in blueprint.questions
        if question.required
        and (answer := answers.known.get(question.key))
        and answer.source is Source.OPEN
    ]


def find_one_language(
    blueprint: Blueprint, answers: Answers, language: str
) -> list[Finding]:
    """Report texts that several languages will show in the words of only one."""
    key = blueprint.keys.get("languages", "")
    chosen = answers.value(key)
    if not isinstance(chosen, tuple):
        return []
    spoken = sorted({str(item).partition("-")[0] for item in chosen})
    if len(spoken) < FEWEST_LANGUAGES:
        return []
    return [
        Finding(
            rule=COMPLETENESS,
            severity=Severity.INFO,
            message=say(
                language,
                "check.only_one_language",
                title=blueprint.text(language, "questions", question.key, "title")
                or question.key,
                languages=", ".join(spoken),
            ),
            hint=say(language, "check.only_one_language_hint"),
            key=question.key,
        )
        for question in blueprint.questions
        if _in_one_language(question, answers.known.get(question.key))
    ]


def _in_one_language(question: Question, answer: Answer | None) -> bool:
    """Tell whether an answer has a plain text where one per language is wanted."""
    if answer is None or answer.source not in {
        Source.ANSWERED,
        Source.DATA,
        Source.BRAND,
    }:
        return False
    if question.translatable:
        return isinstance(answer.value, str)
    wanted = {column.key for column in question.columns if column.translatable}
    rows = answer.value if wanted and isinstance(answer.value, tuple) else ()
    return any(
        isinstance(row.cells.get(name), str)
        for row in rows
        if isinstance(row, Row)
        for name in wanted
    )


def find_gaps(
    blueprint: Blueprint, documents: Sequence[Rendered], language: str
) -> list[Finding]:
    """Report placeholders left in the text and clauses that one language lacks."""
    return [
        *_placeholders(blueprint, documents, language),
        *_missing(documents, language),
    ]


def _placeholders(
    blueprint: Blueprint, documents: Sequence[Rendered], language: str
) -> list[Finding]:
    return [
        Finding(
            rule=COMPLETENESS,
            severity=Severity.ERROR,
            message=say(language, "check.todo", title=todo, document=document.title),
            hint=say(language, "check.todo_hint"),
            key=_asking(blueprint, todo, document.language),
            document=document.document,
            language=document.language,
        )
        for document in documents
        for todo in dict.fromkeys(document.todos)
    ]


def _asking(blueprint: Blueprint, todo: str, language: str) -> str:
    """Give the question whose title, or that of a column of it, was printed."""
    for question in blueprint.questions:
        title = blueprint.text(language, "questions", question.key, "title")
        if todo in (question.key, title) or (title and todo.startswith(f"{title}: ")):
            return question.key
    return ""


def _missing(documents: Sequence[Rendered], language: str) -> list[Finding]:
    by_document: defaultdict[str, list[Rendered]] = defaultdict(list)
    for document in documents:
        by_document[document.document].append(document)
    return [
        _missing_clause(version, clause, language)
        for versions in by_document.values()
        for version in versions
        for clause in sorted(_clauses(*versions) - _clauses(version))
    ]


def _clauses(*versions: Rendered) -> set[str]:
    return {clause.id for version in versions for clause in version.clauses}


def _missing_clause(version: Rendered, clause: str, language: str) -> Finding:
    return Finding(
        rule=COMPLETENESS,
        severity=Severity.ERROR,
        message=say(
            language,
            "check.missing_clause",
            clause=clause,
            document=version.title,
        ),
        hint=say(language, "check.missing_clause_hint"),
        document=version.document,
        clause=clause,
        language=version.language,
    )
