"""A clause is found by what a reader sees of it: its number, or words of its title."""

from __future__ import annotations

import pytest

from policygen.actions.client import open_client
from policygen.actions.naming import Seen, list_seen, match
from tests.journeys import BAKERY


@pytest.fixture(scope="module")
def clauses() -> dict[str, list[Seen]]:
    """Give all clauses of the bakery, by language."""
    client = open_client(BAKERY)
    return {language: list_seen(client, language) for language in ("nl-BE", "en")}


@pytest.mark.parametrize(
    ("language", "name", "clause"),
    [
        ("nl-BE", "Wie in onze naam antwoordt", "EP-5"),
        ("nl-BE", "iets gezien", "EP-6"),
        ("nl-BE", "beleid, deel 5", "EP-5"),
        ("nl-BE", "deel 5 van het response-plan", "RP-5"),
        ("nl-BE", "deel 5, Opschalen en goedkeuren", "RP-5"),
        ("nl-BE", "response-plan 5.2", "RP-5"),
        ("nl-BE", "Stap 1: zien, melden en noteren", "RP-3"),
        ("nl-BE", "Deel B", "MP-B"),
        ("en", "Who replies in our name", "EP-5"),
        ("en", "policy part 5.", "EP-5"),
    ],
)
def test_a_name_that_means_one_clause_finds_it(
    clauses: dict[str, list[Seen]], language: str, name: str, clause: str
) -> None:
    assert [seen.clause.id for seen in match(name, clauses[language])] == [clause]


@pytest.mark.parametrize("name", ["deel 5", "5", "5.", "§ 5", "punt 5"])
def test_a_number_finds_it_in_every_document(
    clauses: dict[str, list[Seen]], name: str
) -> None:
    found = [seen.place for seen in match(name, clauses["nl-BE"])]

    assert found[0] == "EP-5  Socialemediabeleid, 5. Wie in onze naam antwoordt"
    assert [place.split()[0] for place in found[1:3]] == ["MP-A5", "RP-5"]


@pytest.mark.parametrize("name", ["?", "deel 99", "de", "kaart deel 99", ""])
def test_a_name_that_means_nothing_finds_nothing(
    clauses: dict[str, list[Seen]], name: str
) -> None:
    assert match(name, clauses["nl-BE"]) == ()
