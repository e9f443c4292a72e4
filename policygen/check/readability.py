"""Owns the reading level: sentences are short on average, and none is very long.

It counts words and nothing else. Formulas such as Flesch also count syllables, are
tuned to English, and tell a writer less than the sentence itself does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from policygen.check.sentences import DOCUMENTS_AT_HAND, Sentence, sentences_of
from policygen.model.finding import READING, Finding, Severity
from policygen.model.pack import Rendered
from policygen.speech.say import say

TARGET = 20
"""The words of an average sentence stay under this."""

LONGEST = 35
"""A sentence with more words than this is listed."""

_WORD = re.compile(r"\w+(?:['\u2019./:@-]+\w+)*")
_END = re.compile(r"[.!?:;\u2026][\"'\u201d\u2019)\]]*$")
_PART = re.compile(r"[;\u00b7]")
_FEWEST = 2


def find_hard_reading(documents: Sequence[Rendered], language: str) -> list[Finding]:
    """Report documents whose sentences are long on average, and each long sentence."""
    found: list[Finding] = []
    for document in documents:
        sentences = whole_sentences(document)
        average = average_words(sentences)
        if average >= TARGET:
            message = say(
                language,
                "check.hard_document",
                document=document.title,
                average=round(average),
                target=TARGET,
            )
            found.append(_finding(document, message, language))
        found += [
            _finding(document, _long(sentence, language), language, sentence)
            for sentence in sentences
            if _longest_part(sentence.text) > LONGEST
        ]
    return found


def _longest_part(text: str) -> int:
    """Count the words of the longest item: a row of items with `;` is read one by one."""
    return max(count_words(part) for part in _PART.split(text))


@lru_cache(maxsize=DOCUMENTS_AT_HAND)
def whole_sentences(document: Rendered) -> tuple[Sentence, ...]:
    """Give the sentences of a document, without its headings, cells and single words."""
    return tuple(
        sentence
        for sentence in sentences_of(document)
        if _END.search(sentence.text) and count_words(sentence.text) >= _FEWEST
    )


def average_words(sentences: Sequence[Sentence]) -> float:
    """Give the number of words of an average sentence; 0 when there is none."""
    counts = [count_words(sentence.text) for sentence in sentences]
    return sum(counts) / len(counts) if counts else 0.0


@lru_cache(maxsize=8192)
def count_words(text: str) -> int:
    """Count words; an address, a number and a compound with hyphens is one word."""
    return len(_WORD.findall(text))


def _long(sentence: Sentence, language: str) -> str:
    words = count_words(sentence.text)
    return say(language, "check.long_sentence", words=words, longest=LONGEST)


def _finding(
    document: Rendered, message: str, language: str, sentence: Sentence | None = None
) -> Finding:
    return Finding(
        rule=READING,
        severity=Severity.INFO,
        message=message,
        hint=say(language, "check.hard_hint"),
        document=document.document,
        clause=sentence.clause if sentence else "",
        language=document.language,
        sentence=sentence.text if sentence else "",
    )
