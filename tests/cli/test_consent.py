"""Whether to go on is asked, and answered, in the words of whoever is asked."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner, Result

from policygen.cli.consent import ask_to_go_on


def _answer(language: str, typed: str) -> Result:
    @click.command
    def asked() -> None:
        ask_to_go_on(language)
        click.echo("went on")

    return CliRunner().invoke(asked, input=typed)


@pytest.mark.parametrize("word", ["j", "ja", "JA", "o", "oui", "y", "yes", " j "])
@pytest.mark.parametrize("language", ["nl-BE", "fr-BE", "en"])
def test_yes_goes_on_in_every_language(language: str, word: str) -> None:
    assert _answer(language, f"{word}\n").stdout.endswith("went on\n")


@pytest.mark.parametrize("word", ["", "n", "nee", "non", "no"])
def test_no_and_nothing_stop(word: str) -> None:
    said = _answer("nl-BE", f"{word}\n")

    assert (said.exit_code, "went on" in said.stdout) == (1, False)


@pytest.mark.parametrize(
    ("language", "question", "again"),
    [
        ("nl-BE", "Doorgaan? [j/N] ", "Typ j of n."),
        ("fr-BE", "Continuer\u00a0? [o/N] ", "Tapez o ou n."),
        ("en", "Go on? [y/N] ", "Type y or n."),
    ],
)
def test_what_is_neither_is_asked_again(
    language: str, question: str, again: str
) -> None:
    said = _answer(language, "maybe\ny\n")

    assert said.stderr.count(question) == 2
    assert again in said.stderr
    assert "went on" in said.stdout
