"""Owns the reading of free text: what is stripped, what is refused and where."""

from __future__ import annotations

import re
import unicodedata

from policygen.answers.refused import Refused
from policygen.model.blueprint import Expects, Question, QuestionType
from policygen.sandbox.titles import in_small_letters

LONGEST = {QuestionType.TEXT: 2_000, QuestionType.LONG_TEXT: 20_000}

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef"
    "\U00010600-\U0001061f"
    + "".join(f"{chr((p << 16) + 0xFFFE)}{chr((p << 16) + 0xFFFF)}" for p in range(17))
    + "]"
)
_GIVEN_AWAY = (
    r"(?:pass\s?words?|passwd|pass\s?phrase|pwd|wachtwoord(?:en)?|paswoord|wachtzin"
    r"|mot\s+de\s+passe|kennwort|passwort|pin\s?-?code|login\s?code|api[\s_-]?key"
    r"|secret)\s*[:=]\s*\S+"
)
_WHOLLY = re.compile(_GIVEN_AWAY, re.IGNORECASE)
_PARTLY = re.compile(rf"(?<!\w){_GIVEN_AWAY}", re.IGNORECASE)
_LOGIN_FIELD = re.compile(
    r"login|log_in|password|wachtwoord|account|access|recovery|mailbox|secret|two_factor",
    re.IGNORECASE,
)


def read_text(question: Question, raw: str) -> str:
    """Give the text, stripped and NFC; refuse what no reader could see or should.

    A job title loses the capitals that it would have at the head of a line, since it
    stands inside sentences and `Owner` must be the same as `owner`.
    """
    text = clean(raw)
    if question.expects is Expects.JOB_TITLE:
        text = in_small_letters(text)
    if question.type is QuestionType.TEXT and "\n" in text:
        raise Refused("one_line")
    _refuse_secrets(question, text)
    longest = LONGEST[question.type]
    if len(text) > longest:
        raise Refused("too_long", maximum=longest, count=len(text))
    return text


def clean(raw: str) -> str:
    """Strip and normalise; refuse control characters with their position."""
    text = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = unicodedata.normalize("NFC", text).strip()
    found = _FORBIDDEN.search(text)
    if found:
        raise Refused("control", point=_point(found[0]), position=found.start() + 1)
    found = _BIDI.search(text)
    if found:
        raise Refused("bidi", point=_point(found[0]), position=found.start() + 1)
    return text


def _point(character: str) -> str:
    return f"U+{ord(character):04X}"


def _refuse_secrets(question: Question, text: str) -> None:
    is_login = _LOGIN_FIELD.search(question.key) is not None
    found = _PARTLY.search(text) if is_login else _WHOLLY.fullmatch(text)
    if found:
        raise Refused("secret")
