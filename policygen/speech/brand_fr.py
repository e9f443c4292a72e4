"""Owns the French words of the questions about looks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "brand.group.title": "Apparence",
        "brand.group.intro": "Votre logo et votre couleur, sur chaque page.",
        "brand.logo.ask": "Quel fichier contient votre logo ?",
        "brand.logo.title": "Logo",
        "brand.logo.help": (
            "Un fichier PNG, JPEG ou SVG, à côté du fichier avec vos réponses. "
            "Laissez vide pour n’imprimer que le nom."
        ),
        "brand.colour.ask": "Quelle est votre couleur ?",
        "brand.colour.title": "Couleur",
        "brand.colour.help": (
            "Écrivez-la comme #7a3b1d. Les titres et les lignes la prennent. Une "
            "couleur trop pâle pour être lue est refusée, avec la plus proche qui se "
            "lit bien."
        ),
        "brand.font.ask": "Quelle police voulez-vous ?",
        "brand.font.title": "Police",
        "brand.font.help": "Les trois sont fournies et se lisent bien sur papier.",
        "brand.font.choices.source_sans.label": "Source Sans",
        "brand.font.choices.source_sans.tradeoff": (
            "Calme et claire. Convient à la plupart des maisons."
        ),
        "brand.font.choices.lato.label": "Lato",
        "brand.font.choices.lato.tradeoff": (
            "Chaude et ronde. Prend un peu plus de place."
        ),
        "brand.font.choices.atkinson.label": "Atkinson Hyperlegible",
        "brand.font.choices.atkinson.tradeoff": (
            "Faite pour qui voit mal. Un peu inhabituelle."
        ),
        "brand.footer.ask": "Que faut-il mettre au bas de chaque page ?",
        "brand.footer.title": "Ligne au bas des pages",
        "brand.footer.help": (
            "Par exemple votre adresse. Laissez vide pour ne rien mettre."
        ),
        "brand.prepared_by.ask": (
            "Qui a préparé les documents pour cette organisation ?"
        ),
        "brand.prepared_by.title": "Préparé par",
        "brand.prepared_by.help": (
            "Pour les consultants : votre propre nom, en petit. Laissez vide pour ne "
            "rien mettre."
        ),
    }
)
