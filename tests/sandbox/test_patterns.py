"""Patterns are few signs, see folded text, and cannot be slow."""

from __future__ import annotations

import time

import pytest

from policygen.sandbox.patterns import (
    LONGEST,
    compile_pattern,
    fold,
    pattern_problem,
    word_pattern,
)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bwachtwoord", "Geef je Wachtwoord."),
        (r"\bniet\b.{0,40}\bloon\b", "Praat niet over je loon"),
        (r"(?:mail|e-mail)s?", "twee E-mails"),
        (r"[a-z]{2}\d{2} ?\d{4}", "IBAN BE68 5390"),
        (r"\{[^{}]{0,20}naam\}", "Dag {voornaam}"),
        (r"don't", "Don\N{RIGHT SINGLE QUOTATION MARK}t"),
        (r"één keer", "E\N{COMBINING ACUTE ACCENT}én\n  keer"),
        (r"(a|b){1,3}c", "abc"),
        (r"[]x]y", "]y"),
        (r"a{2}?b", "aab"),
    ],
)
def test_a_pattern_finds(pattern: str, text: str) -> None:
    assert pattern_problem(pattern) == ""
    assert compile_pattern(pattern).search(fold(text))


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("", "empty"),
        ("a" * (LONGEST + 1), "longer than"),
        ("Wachtwoord", "capitals"),
        ("a*", "has a *"),
        ("a+", "has a +"),
        ("?a", "nothing before it"),
        ("{2}a", "nothing before it"),
        ("(?=a)", "begin with"),
        ("(?i)a", "begin with"),
        (r"(a)\1", r'"\1"'),
        (r"a\z", r'"\z"'),
        ("a\\", '"\\"'),
        ("(a", "a ( too many"),
        ("a)", "a ) too many"),
        ("[a", "a [ too many"),
        ("a{3,2}", "cannot be read"),
        ("a{0,101}", "more than 100 times"),
        ("(a|b?){6}", "match in several ways"),
        (".{0,90}a.{0,90}b.{0,90}c", "too many ways"),
        ("((a?){5}){5}", "too many ways"),
        ("a?", "match everywhere"),
        ("a|b?", "match everywhere"),
    ],
)
def test_a_pattern_that_cannot_be_used_is_told(pattern: str, problem: str) -> None:
    assert problem in pattern_problem(pattern)


def test_choices_that_begin_differently_do_not_add_up() -> None:
    gaps = "|".join(f"{letter}.{{0,99}}x.{{0,99}}y" for letter in "abcdefgh")
    same = "|".join("a.{0,99}x.{0,99}y" for _ in range(8))

    assert pattern_problem(gaps) == ""
    assert "too many ways" in pattern_problem(same)


def test_the_slowest_pattern_ends_soon() -> None:
    pattern = compile_pattern(".{0,99}a.{0,99}a.{0,3}b")
    assert pattern_problem(pattern.pattern) == ""

    begin = time.perf_counter()
    found = pattern.search("a" * 300)

    assert found is None
    assert time.perf_counter() - begin < 5


def test_a_word_is_found_as_a_whole() -> None:
    pattern = compile_pattern(word_pattern("Re-View (oud)"))

    assert pattern.search(fold("een re-view (oud)!"))
    assert not compile_pattern(word_pattern("view")).search(fold("review previews"))
