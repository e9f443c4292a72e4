"""Owns the roster to fill in: its columns and an example, in the language of HR."""

from __future__ import annotations

from collections.abc import Mapping

from policygen.model.roster import Field
from policygen.model.tags import parent_of

FIELDS = (
    Field.NAME,
    Field.FUNCTION,
    Field.ENTITY,
    Field.DEPARTMENT,
    Field.LANGUAGE,
    Field.PERSONNEL_NUMBER,
    Field.EMAIL,
    Field.WORKER,
)
HEADS: Mapping[str, tuple[str, ...]] = {
    "nl": (
        "Naam",
        "Functie",
        "Vestiging",
        "Afdeling",
        "Taal",
        "Personeelsnummer",
        "E-mail",
        "Soort medewerker",
    ),
    "fr": (
        "Nom et prénom",
        "Fonction",
        "Établissement",
        "Service",
        "Langue",
        "Numéro de personnel",
        "Adresse e-mail",
        "Statut",
    ),
    "en": (
        "Name",
        "Job title",
        "Branch",
        "Department",
        "Language",
        "Personnel number",
        "E-mail",
        "Worker type",
    ),
}
EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "nl": ("Voorbeeld Jansen", "winkelmedewerker", "Gent", "Winkel", "nl", "00123"),
    "fr": ("Exemple Dubois", "vendeuse", "Namur", "Magasin", "fr", "00123"),
    "en": ("Example Smith", "sales assistant", "Leeds", "Shop", "en", "00123"),
}
KINDS: Mapping[str, str] = {"nl": "werknemer", "fr": "travailleur", "en": "employee"}


def make_template(language: str) -> tuple[tuple[str, ...], ...]:
    """Give the head and an example to overwrite; `language` may carry a region."""
    tongue = parent_of(language)
    tongue = tongue if tongue in HEADS else "en"
    email = "naam@voorbeeld.example" if tongue == "nl" else "name@example.example"
    return HEADS[tongue], (*EXAMPLES[tongue], email, KINDS[tongue])
