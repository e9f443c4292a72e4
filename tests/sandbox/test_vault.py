"""Marker words and what stands behind them."""

from __future__ import annotations

import pytest

from policygen.sandbox.vault import (
    Kind,
    MarkerError,
    Secret,
    Vault,
    refused_character,
    whole,
)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("gewoon\ttekst\r\nmet é, 中, \U0001f600 en \u202e", ""),
        ("a\x00", "control character U+0000 at position 2"),
        ("\x85", "control character U+0085 at position 1"),
        ("\ud800", "code point without a character U+D800 at position 1"),
        ("\ufdd0", "code point without a character U+FDD0 at position 1"),
        ("\U0010ffff", "code point without a character U+10FFFF at position 1"),
        ("ab\U00010605", "reserved letter U+10605 at position 3"),
    ],
)
def test_only_characters_that_a_page_can_show_are_taken(
    text: str, complaint: str
) -> None:
    assert refused_character(text) == complaint


def test_a_word_is_letters_and_stands_for_its_secret() -> None:
    vault = Vault()
    words = [vault.hide(Secret(Kind.VALUE, str(number))) for number in range(12)]

    assert all(word.isalpha() for word in (w[0] for w in words))
    assert vault.plain("".join(words)) == "01234567891011"


def test_words_inside_what_words_stand_for_are_replaced_too() -> None:
    vault = Vault()
    inner = vault.hide(Secret(Kind.TODO, "[[TO DO: x]]", "x"))
    outer = vault.hide(Secret(Kind.VALUE, f"a {inner}"))

    assert vault.plain(outer) == "a [[TO DO: x]]"
    assert list(vault.todos(outer)) == ["x"]


def test_a_word_that_nobody_gave_out_is_an_error() -> None:
    word = Vault().hide(Secret(Kind.VALUE, "x"))

    with pytest.raises(MarkerError):
        Vault().plain(word)


def test_words_without_end_are_an_error() -> None:
    vault = Vault()
    word = vault.hide(Secret(Kind.VALUE, "x"))
    vault.replace(Secret(Kind.VALUE, word), word)

    with pytest.raises(MarkerError, match="too deep"):
        vault.plain(word)


def test_a_cut_word_is_an_error() -> None:
    with pytest.raises(MarkerError, match="in two"):
        whole("a\U00010600b")
