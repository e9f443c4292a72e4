"""Owns rule L-40: the documents are complete and say the same in every language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint, Expects, Question
from policygen.model.finding import COMPLETENESS, Finding, Severity
from policygen.model.pack import Rendered
from policygen.model.tags import parent_of
from policygen.model.values import Localised, Row
from policygen.sandbox import words
from policygen.speech.say import say

FEWEST_LANGUAGES = 2
WRITTEN = frozenset({Source.ANSWERED, Source.DATA, Source.BRAND})


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
    """Report texts that some documents will show in the words of another language.

    A text that is not given per language may fit them all, as a name does. A job title
    does not, and neither does a text that is there for only some of the languages.
    """
    chosen = answers.value(blueprint.keys.get("languages", ""))
    codes = [str(code) for code in chosen] if isinstance(chosen, tuple) else []
    spoken = {parent_of(code) for code in codes}
    if len(spoken) < FEWEST_LANGUAGES:
        return []
    findings = []
    for question in blueprint.questions:
        texts = list(_texts(question, answers.known.get(question.key)))
        lacking = {
            parent_of(code) for code in codes for one in texts if one.lacks(code)
        }
        if lacking:
            found = _in_words(blueprint, question, "lacks_language", lacking, language)
            findings.append(replace(found, severity=Severity.WARNING))
        elif any(one.is_plain for one in texts):
            found = _in_words(
                blueprint, question, "only_one_language", spoken, language
            )
            is_sure = any(one.is_plain and one.is_title for one in texts)
            findings.append(
                replace(found, severity=Severity.WARNING) if is_sure else found
            )
    return findings


def _in_words(
    blueprint: Blueprint, question: Question, code: str, homes: set[str], language: str
) -> Finding:
    title = blueprint.text(language, "questions", question.key, "title")
    named = [words.say_language(home, language) for home in sorted(homes)]
    return Finding(
        rule=COMPLETENESS,
        severity=Severity.INFO,
        message=say(
            language,
            f"check.{code}",
            title=title or question.key,
            languages=words.say_list(named, language),
        ),
        hint=say(language, "check.only_one_language_hint"),
        key=question.key,
    )


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that somebody gave where one per language is wanted."""

    given: str | Localised
    is_title: bool

    @property
    def is_plain(self) -> bool:
        return isinstance(self.given, str)

    def lacks(self, code: str) -> bool:
        """Tell whether it is given per language, and not for this one or its parent."""
        known = {} if isinstance(self.given, str) else dict(self.given.texts)
        return bool(known) and not (known.get(code) or known.get(parent_of(code)))


def _texts(question: Question, answer: Answer | None) -> Iterator[_Text]:
    if answer is None or answer.source not in WRITTEN:
        return
    rows = answer.value if question.columns else ()
    cells = [
        (column, row.cells.get(column.key))
        for row in (rows if isinstance(rows, tuple) else ())
        if isinstance(row, Row)
        for column in question.columns
    ]
    for asked, value in [(question, answer.value), *cells]:
        if asked.translatable and isinstance(value, (str, Localised)):
            yield _Text(value, asked.expects is Expects.JOB_TITLE)


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
