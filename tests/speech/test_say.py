"""Proves that the program says the same things in every language it speaks."""

from __future__ import annotations

import re
import string

import pytest

from policygen.speech.say import LANGUAGES, catalog, say, spoken


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences(language: str) -> None:
    assert catalog(language).keys() == catalog("en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fills_in_the_same_facts(language: str) -> None:
    ours, english = catalog(language), catalog("en")

    different = [
        code
        for code in english
        if placeholders(ours[code]) != placeholders(english[code])
    ]

    assert different == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty(language: str) -> None:
    assert [code for code, text in catalog(language).items() if not text.strip()] == []


def test_a_region_speaks_its_language() -> None:
    assert say("nl-BE", "wizard.yes") == "ja"


def test_french_has_its_spaces_and_apostrophes() -> None:
    wrong = re.compile(r"\S [;!?»]|\w [:](?= |$)|« |[^\W\d_]'[^\W\d_]")

    assert not [text for text in catalog("fr").values() if wrong.search(text)]


def test_an_unknown_language_falls_back_to_english() -> None:
    assert say("de", "wizard.yes") == "yes"


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, "nog ongeveer 1 vraag"), (12, "nog ongeveer 12 vragen")],
)
def test_a_count_chooses_its_form(count: int, expected: str) -> None:
    assert say("nl", "wizard.left", count=count) == expected


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("nl_BE.UTF-8", "nl"),
        ("nl_BE@euro", "nl"),
        ("NL", "nl"),
        ("en-GB", "en"),
        ("C.UTF-8", ""),
        ("fr_BE.UTF-8", "fr"),
        ("de_BE.UTF-8", ""),
        ("", ""),
    ],
)
def test_a_locale_tells_the_language_to_speak(tag: str, language: str) -> None:
    assert spoken(tag) == language
