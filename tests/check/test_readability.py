"""Long sentences are told, with their place, and never stop a pack."""

from __future__ import annotations

import pytest

from policygen.check.readability import (
    LONGEST,
    average_words,
    count_words,
    find_hard_reading,
    whole_sentences,
)
from policygen.model.finding import Severity
from tests.check.builders import document


def words(count: int) -> str:
    """Give a sentence of so many words."""
    return " ".join(["Word", *["word"] * (count - 1)]) + "."


def test_short_sentences_are_fine() -> None:
    assert find_hard_reading([document(f"{words(10)}\n{words(28)}")], "en") == []


def test_a_long_average_is_told_once_for_a_document() -> None:
    (found,) = find_hard_reading([document(f"{words(20)} {words(21)}")], "en")

    assert found.severity is Severity.INFO
    assert (found.document, found.clause, found.language) == ("agreement", "", "en")
    assert '"The agreement" have 20 words on average' in found.message


def test_a_very_long_sentence_is_told_with_its_place() -> None:
    text = words(LONGEST + 1)

    (found,) = find_hard_reading([document(f"{text}\n{words(3)}")], "nl")

    assert (found.rule, found.clause, found.sentence) == ("reading", "BS-1", text)
    assert found.message.startswith("Een zin telt 36 woorden.")


def test_a_row_of_items_is_read_item_by_item() -> None:
    items = "; ".join(["a short item of six words"] * 8)
    short = f"{words(3)} " * 20

    assert find_hard_reading([document(f"{short}These count: {items}.")], "en") == []


def test_headings_cells_and_single_words_do_not_lower_the_average() -> None:
    sentences = whole_sentences(document(f"A heading\nName\nStop.\n{words(12)}"))

    assert [one.text for one in sentences] == [words(12)]
    assert average_words(sentences) == 12
    assert average_words(()) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mail els@shop.example now.", 3),
        ("Press-ready sentences don't count twice.", 5),
        ("Binnen 4 werkuren: € 25, om 10.30 uur.", 7),
        ("L'avis d'un client\N{RIGHT SINGLE QUOTATION MARK}s", 3),
    ],
)
def test_words_are_counted_as_a_reader_counts_them(text: str, count: int) -> None:
    assert count_words(text) == count
