"""Owns the English words of the questions about looks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "brand.group.title": "Looks",
        "brand.group.intro": "Your logo and colour, on every page.",
        "brand.logo.ask": "Which file holds your logo?",
        "brand.logo.title": "Logo",
        "brand.logo.help": (
            "A PNG, JPEG or SVG file, next to the file with your answers. Leave it "
            "empty to print the name alone."
        ),
        "brand.colour.ask": "What is your colour?",
        "brand.colour.title": "Colour",
        "brand.colour.help": (
            "Write it as #7a3b1d. Headings and lines take it. A colour that is too "
            "pale to read is refused, with the nearest one that can be read."
        ),
        "brand.font.ask": "Which typeface do you like?",
        "brand.font.title": "Typeface",
        "brand.font.help": "All three come along and read well in print.",
        "brand.font.choices.source_sans.label": "Source Sans",
        "brand.font.choices.source_sans.tradeoff": "Quiet and clear. Fits most houses.",
        "brand.font.choices.lato.label": "Lato",
        "brand.font.choices.lato.tradeoff": "Warm and round. Takes a little more room.",
        "brand.font.choices.atkinson.label": "Atkinson Hyperlegible",
        "brand.font.choices.atkinson.tradeoff": (
            "Made for people who see badly. Looks a little unusual."
        ),
        "brand.footer.ask": "What should stand at the foot of every page?",
        "brand.footer.title": "Line at the foot",
        "brand.footer.help": "For example your address. Leave it empty for none.",
        "brand.prepared_by.ask": "Who prepared the documents for this organisation?",
        "brand.prepared_by.title": "Prepared by",
        "brand.prepared_by.help": (
            "For consultants: your own name, in small print. Leave it empty for none."
        ),
    }
)
