"""Two texts compared word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.model.release import Mark
from policygen.release.words import mark_words, shared_words, split_words

SIGNS = {Mark.SAME: "{}", Mark.ADDED: "+{}+", Mark.REMOVED: "-{}-"}
WORDS = st.lists(st.sampled_from(["shed", "key", "60", ",", " ", "a@b.be", "é"]))
TEXTS = st.one_of(st.text(), WORDS.map("".join))


def marked(before: str, after: str) -> str:
    return "".join(SIGNS[s.mark].format(s.text) for s in mark_words(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("The shed is open.", "The shed is open.", "The shed is open."),
        (
            "The shed has 60 places.",
            "The shed has 61 places.",
            "The shed has -60-+61+ places.",
        ),
        ("Call Ilse Maes now.", "Call Ilse De Maes now.", "Call Ilse+ De+ Maes now."),
        (
            "Call +32 9 225 11 22 at once.",
            "Call +32 9 225 11 29 at once.",
            "Call -+32 9 225 11 22-++32 9 225 11 29+ at once.",
        ),
        (
            "Write to the desk, a.b@shed.example, soon.",
            "Write to the desk, c.b@shed.example, soon.",
            "Write to the desk, -a.b@shed.example-+c.b@shed.example+, soon.",
        ),
        ("No mopeds.", "Lock both wheels.", "-No mopeds.-+Lock both wheels.+"),
        ("", "New.", "+New.+"),
        ("Old.", "", "-Old.-"),
        (
            "We come on red, green and blue days here.",
            "We come on pink, grey and blue days here.",
            "We come on -red, green-+pink, grey+ and blue days here.",
        ),
    ],
)
def test_what_changed_is_marked_in_whole_words(
    before: str, after: str, expected: str
) -> None:
    assert marked(before, after) == expected


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_marks(before: str, after: str) -> None:
    spans = mark_words(before, after)

    assert "".join(s.text for s in spans if s.mark is not Mark.ADDED) == before
    assert "".join(s.text for s in spans if s.mark is not Mark.REMOVED) == after
    assert all(span.text for span in spans)


@given(st.text())
def test_the_words_of_a_text_are_the_text(text: str) -> None:
    assert "".join(split_words(text)) == text
    assert all(span.mark is Mark.SAME for span in mark_words(text, text))


def test_texts_without_words_share_nothing() -> None:
    assert shared_words("...", "!") == 0
