"""Owns promise 2: no value stands in a document whose readers may not see it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from policygen.model.answers import Answers
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint, Question, QuestionType
from policygen.model.finding import LEAK, Finding, Severity
from policygen.model.pack import Rendered
from policygen.model.values import Localised, Money, Row, Value
from policygen.speech.say import say

SHORTEST = 4
FEWEST_DIGITS = 6
TELLING = {
    QuestionType.TEXT,
    QuestionType.LONG_TEXT,
    QuestionType.EMAIL,
    QuestionType.PHONE,
    QuestionType.URL,
    QuestionType.MONEY,
    QuestionType.COMPANY_NUMBER,
}


class _Words:
    """A text to look in: folded for words, and its digits for phone numbers."""

    def __init__(self, text: str) -> None:
        self.text = _fold(text)
        self.digits = re.sub(r"[\s().\-/]", "", text)

    def hold(self, secret: _Secret) -> bool:
        """Tell whether a value stands in the text, as whole words."""
        if secret.is_phone:
            tail = re.sub(r"\D", "", secret.text)[-8:]
            return len(tail) >= FEWEST_DIGITS and tail in self.digits
        needle = _fold(secret.text)
        if needle not in self.text:
            return False
        words = rf"(?<!\w){re.escape(needle)}(?!\w)"
        return re.search(words, self.text) is not None


@lru_cache(maxsize=256)
def _words_of(text: str) -> _Words:
    return _Words(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Secret:
    key: str
    audience: Audience
    text: str
    is_phone: bool


def find_leaks(
    blueprint: Blueprint,
    answers: Answers,
    documents: Sequence[Rendered],
    language: str,
) -> list[Finding]:
    """Report every value that a document shows and its audience may not see.

    A value that the client also gave in an answer for a wider audience is no secret:
    as an answer of its own, in the name of the client (Jan Peeters Photography) or,
    for staff, in words of the client's own. So the person of HR who supports
    colleagues may be named there, and is for the public a leak.
    """
    secrets = list(_telling_values(blueprint, answers))
    own_name = answers.value(blueprint.keys["name"])
    for_all = _Words(f"{own_name or ''}")
    for_staff = _Words("\n".join([for_all.text, *_words_for_staff(blueprint, answers)]))
    audiences = {document.id: document.audience for document in blueprint.documents}
    findings = []
    for rendered in documents:
        audience = audiences[rendered.document]
        open_texts = {
            _fold(secret.text)
            for secret in secrets
            if audience.may_see(secret.audience)
        }
        known = for_staff if audience is Audience.STAFF else for_all
        shown = _words_of(rendered.text)
        for secret in secrets:
            if audience.may_see(secret.audience):
                continue
            if _fold(secret.text) in open_texts or known.hold(secret):
                continue
            if shown.hold(secret):
                findings.append(_leak(blueprint, rendered, secret, language))
    return list(dict.fromkeys(findings))


def _words_for_staff(blueprint: Blueprint, answers: Answers) -> Iterator[str]:
    """Give what the client wrote in words of its own in answers for staff."""
    for question in blueprint.questions:
        value = answers.value(question.key)
        if (
            question.audience is Audience.STAFF
            and _is_prose(question)
            and value is not None
        ):
            yield from _texts(value)


def _telling_values(blueprint: Blueprint, answers: Answers) -> Iterator[_Secret]:
    for question in blueprint.questions:
        value = answers.value(question.key)
        if value is None:
            continue
        if question.type is QuestionType.ROWS and isinstance(value, tuple):
            yield from _in_rows(question, value)
        else:
            yield from _secrets(question.key, question, question.audience, value)


def _in_rows(
    question: Question, rows: tuple[str, ...] | tuple[Row, ...]
) -> Iterator[_Secret]:
    for row in (item for item in rows if isinstance(item, Row)):
        for column in question.columns:
            value = row.cells.get(column.key)
            narrowest = max(
                question.audience, column.audience, key=list(Audience).index
            )
            if value is not None:
                key = f"{question.key}.{column.key}"
                yield from _secrets(key, column, narrowest, value)


def _secrets(
    key: str, question: Question, audience: Audience, value: Value
) -> Iterator[_Secret]:
    if question.type not in TELLING or _is_prose(question):
        return
    is_phone = question.type is QuestionType.PHONE
    for text in _texts(value):
        if len(text) >= SHORTEST:
            yield _Secret(key=key, audience=audience, text=text, is_phone=is_phone)


def _is_prose(question: Question) -> bool:
    """Tell a role or a remedy, said in common words, from a name or a contact."""
    return question.type is QuestionType.TEXT and question.translatable


def _texts(value: Value) -> Iterator[str]:
    match value:
        case Localised():
            yield from (text for _, text in value.texts)
        case Money():
            yield f"{value.amount}"
        case str():
            yield value
        case _:
            return


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _leak(
    blueprint: Blueprint, rendered: Rendered, secret: _Secret, language: str
) -> Finding:
    question = secret.key
    for length in (2, 3):
        stem = ".".join(secret.key.split(".")[:length])
        title = blueprint.text(language, "questions", stem, "title")
        if title:
            question = title
            break
    return Finding(
        rule=LEAK,
        severity=Severity.ERROR,
        message=say(
            language,
            "check.leak",
            value=secret.text,
            title=question,
            document=rendered.title,
        ),
        hint=say(language, "check.leak_hint", key=secret.key),
        key=secret.key,
        document=rendered.document,
        language=rendered.language,
    )
