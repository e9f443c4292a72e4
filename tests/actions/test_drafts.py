"""A draft says so on its pages, in its own language; a release does not."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from policygen.actions.client import open_client
from policygen.actions.prepare import prepare_pack
from tests.journeys import OURS

CARD = "card"
WORDS = {"nl-BE": "Ontwerp", "en": "Draft", "fr-BE": "Projet"}


def pages(client: str, *, is_draft: bool) -> Mapping[str, tuple[str, str, str]]:
    """Give the page, the print page and the Markdown of the card, by language."""
    opened = open_client(
        OURS / f"{client}.yaml", data={"version": "7.1"}, is_draft=is_draft
    )
    made = prepare_pack(opened, documents=[CARD]).documents
    return {
        item.language: (
            re.sub(r"<style>.*?</style>", "", item.html, flags=re.DOTALL),
            re.sub(r"<style>.*?</style>", "", item.print_html, flags=re.DOTALL),
            item.markdown,
        )
        for item in made
    }


@pytest.mark.parametrize("client", ["bakkerij-peeters", "auberge-des-trois-meules"])
def test_the_mark_stands_at_the_head_and_at_the_foot_of_a_draft(client: str) -> None:
    for language, (screen, paper, text) in pages(client, is_draft=True).items():
        word = WORDS[language]
        assert f'<p class="status">{word}</p>' in screen
        assert word in screen[screen.index("<footer") :]
        assert f'<p class="status">{word}</p>' in paper
        assert re.search(rf'data-foot="[^"]*7\.1 · {word}"', paper)
        assert 'status: "draft"' in text


@pytest.mark.parametrize("client", ["bakkerij-peeters", "auberge-des-trois-meules"])
def test_a_release_has_its_version_and_no_mark(client: str) -> None:
    for language, (screen, paper, text) in pages(client, is_draft=False).items():
        word = WORDS[language]
        for page in (screen, paper):
            assert f'class="status">{word}' not in page
            assert f"· {word}" not in page
            assert "7.1" in page
        assert 'status: "released"' in text
        assert 'version: "7.1"' in text
