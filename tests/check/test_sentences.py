"""A text is taken apart where its sentences end."""

from __future__ import annotations

import pytest

from policygen.check.sentences import sentences_of, split
from tests.check.builders import document


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("en", "Stop. Save it! Why? Ask.", ("Stop.", "Save it!", "Why?", "Ask.")),
        ("nl-BE", "Bel ons. Of mail.", ("Bel ons.", "Of mail.")),
        ("fr", "C'est bon ! Vraiment ?", ("C'est bon !", "Vraiment ?")),
        ("en", "A title\nA line. And one", ("A title", "A line.", "And one")),
        ("en", "\n  \n", ()),
        ("nl", "(u) Dag {naam}. We kijken.", ("(u) Dag {naam}.", "We kijken.")),
        ("en", "(direct) (you)", ("(direct) (you)",)),
        ("nl", "Bel om 10.30 uur, bijv. naar art. 5.", None),
        ("nl", "Uiterlijk op 1 nov. 2026 horen we u.", None),
        ("en", "Mail els@shop.example, see www.shop.example/a.b now.", None),
    ],
)
def test_sentences_end_where_a_reader_ends_them(
    language: str, text: str, sentences: tuple[str, ...] | None
) -> None:
    assert split(text, language) == (sentences if sentences is not None else (text,))


def test_a_sentence_knows_its_place() -> None:
    found = sentences_of(document("One. Two.", language="nl-BE"))

    assert [(one.document, one.clause, one.language, one.text) for one in found] == [
        ("agreement", "BS-1", "nl-BE", "One."),
        ("agreement", "BS-1", "nl-BE", "Two."),
    ]
