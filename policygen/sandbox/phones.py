"""Owns how a phone number is written for those who dial it: at home without its country."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

REGIONS: Final = {"uk": "GB", "eu": ""}
"""The telephone region of a country whose code is another one."""

_INTERNATIONAL = re.compile(r"(?<![\w+])\+\d[\d ()./-]{4,}\d(?!\w)")
# The library leaves the eight digits of a Dutch mobile number together.
_DUTCH_MOBILE = re.compile(r"06 (\d\d)(\d\d)(\d\d)(\d\d)")
# A language without a region is that of a country, for those who read it there.
_AT_HOME: Final = {"en": ("uk", "us")}


def region_of(country: str) -> str:
    """Give the telephone region of a country, "" when it has none."""
    return REGIONS.get(country, country.upper())


def say_phone(text: str, language: str, countries: Sequence[str]) -> str:
    """Write a number as people of that country dial it: `09 225 12 34`.

    Only in a language of the country, and when `countries` has no other one: a
    translation, and colleagues elsewhere, need the number with its country. In a
    longer text (`Els, +32 9 225 12 34`) every number in it; the rest stays as it is.
    """
    if len(countries) != 1:
        return text
    base, _, territory = language.lower().partition("-")
    (country,) = countries
    if country not in ((territory,) if territory else _AT_HOME.get(base, ())):
        return text
    region = region_of(country)
    return _INTERNATIONAL.sub(lambda found: _national(found[0], region), text)


@lru_cache(maxsize=1024)
def _national(text: str, region: str) -> str:
    import phonenumbers

    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        return text
    if number.country_code != phonenumbers.country_code_for_region(region):
        return text
    form = phonenumbers.PhoneNumberFormat.NATIONAL
    said = phonenumbers.format_number(number, form)
    return _DUTCH_MOBILE.sub(r"06 \1 \2 \3 \4", said) if region == "NL" else said
