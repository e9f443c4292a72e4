"""Empty lines that tags leave behind."""

from __future__ import annotations

import pytest

from policygen.sandbox.tidy import tidy


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\n\n a\n\n\n\nb\n  \n", " a\n\nb\n"),
        ("| a |\n|---|\n\n| b |\n\n\n| c |\n", "| a |\n|---|\n| b |\n| c |\n"),
        ("- a\n\n- b\n\n\n- c\n\nd\n", "- a\n- b\n- c\n\nd\n"),
        ("1. a\n\n2. b\n", "1. a\n2. b\n"),
        ("- a\n\n    - b\n", "- a\n    - b\n"),
        ("- a\n\n1. b\n", "- a\n\n1. b\n"),
        (
            "| a |\n|---|\n| b |\n\n| c |\n|---|\n",
            "| a |\n|---|\n| b |\n\n| c |\n|---|\n",
        ),
        ("text\n- a\n- b\n", "text\n\n- a\n- b\n"),
        ("text\n1. a\n", "text\n\n1. a\n"),
        ("in\n2024. Dan\n", "in\n2024. Dan\n"),
        ("text\n| a |\n|---|\n", "text\n\n| a |\n|---|\n"),
        ("- a\n  b\n- c\n", "- a\n  b\n- c\n"),
        ("**a**\n- b\n", "**a**\n\n- b\n"),
        ("a  \nb\n", "a  \nb\n"),
        ("", "\n"),
    ],
)
def test_tables_and_lists_are_closed_up(text: str, clean: str) -> None:
    assert tidy(text) == clean
