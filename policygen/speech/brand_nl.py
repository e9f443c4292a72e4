"""Owns the Dutch words of the questions about looks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "brand.group.title": "Vormgeving",
        "brand.group.intro": "Uw logo en kleur, op elke bladzijde.",
        "brand.logo.ask": "In welk bestand zit uw logo?",
        "brand.logo.title": "Logo",
        "brand.logo.help": (
            "Een PNG-, JPEG- of SVG-bestand, naast het bestand met uw antwoorden. "
            "Laat het leeg om alleen de naam te drukken."
        ),
        "brand.colour.ask": "Wat is uw kleur?",
        "brand.colour.title": "Kleur",
        "brand.colour.help": (
            "Schrijf ze als #7a3b1d. Titels en lijnen krijgen die kleur. Een kleur die "
            "te bleek is om te lezen, wordt geweigerd, met de dichtste die wel kan."
        ),
        "brand.font.ask": "Welk lettertype wilt u?",
        "brand.font.title": "Lettertype",
        "brand.font.help": "Ze zitten er alle drie bij en lezen goed op papier.",
        "brand.font.choices.source_sans.label": "Source Sans",
        "brand.font.choices.source_sans.tradeoff": (
            "Rustig en duidelijk. Past in de meeste huizen."
        ),
        "brand.font.choices.lato.label": "Lato",
        "brand.font.choices.lato.tradeoff": "Warm en rond. Neemt iets meer plaats.",
        "brand.font.choices.atkinson.label": "Atkinson Hyperlegible",
        "brand.font.choices.atkinson.tradeoff": (
            "Gemaakt voor wie slecht ziet. Oogt wat ongewoon."
        ),
        "brand.footer.ask": "Wat moet er onderaan elke bladzijde staan?",
        "brand.footer.title": "Tekst onderaan",
        "brand.footer.help": "Bijvoorbeeld uw adres. Laat leeg voor niets.",
        "brand.prepared_by.ask": "Wie heeft de documenten voor deze organisatie gemaakt?",
        "brand.prepared_by.title": "Opgemaakt door",
        "brand.prepared_by.help": (
            "Voor adviseurs: uw eigen naam, klein gedrukt. Laat leeg voor niets."
        ),
    }
)
