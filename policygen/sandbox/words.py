"""Owns the wording of dates, numbers, lists, hours and money in each language.

The only door to Babel.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Literal, TypeAlias

from policygen.model.tags import parent_of
from policygen.model.values import Hours, Money, Span

if TYPE_CHECKING:
    from babel import Locale

DateStyle: TypeAlias = Literal["full", "long", "medium", "short"]
ROUND_THE_CLOCK = 24 * 60
WEEK = tuple(range(7))
_LOCALES = {"en": "en_GB", "nl": "nl_NL", "fr": "fr_FR"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clock:
    """How a language tells opening hours."""

    always: str
    every_day: str
    days: str
    from_to: str
    full_hour: str
    minutes: str
    suffix: str
    glue: str
    one_day: str = "{day}"
    between: str = "; "


_CLOCKS = {
    "nl": _Clock(
        always="dag en nacht, elke dag",
        every_day="elke dag",
        days="{first} tot en met {last}",
        from_to="van {opens} tot {closes}",
        full_hour="{hour}",
        minutes="{hour}.{minute:02}",
        suffix=" uur",
        glue="{days} {times}",
    ),
    "en": _Clock(
        always="day and night, every day",
        every_day="every day",
        days="{first} to {last}",
        from_to="{opens} to {closes}",
        full_hour="{hour}:00",
        minutes="{hour}:{minute:02}",
        suffix="",
        glue="{days}, {times}",
    ),
    "fr": _Clock(
        always="jour et nuit, tous les jours",
        every_day="tous les jours",
        days="du {first} au {last}",
        from_to="de {opens} à {closes}",
        full_hour="{hour}\N{NO-BREAK SPACE}h",
        minutes="{hour}\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}{minute:02}",
        suffix="",
        glue="{days}, {times}",
        one_day="le {day}",
        between="\N{NARROW NO-BREAK SPACE}; ",
    ),
}


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    from babel import Locale

    return Locale.parse(_LOCALES.get(language, language.replace("-", "_")))


def say_date(day: date, language: str, style: DateStyle = "long") -> str:
    """Write a date: `2 januari 2027`; style `full` adds the day of the week."""
    from babel.dates import format_date

    text = format_date(day, style, locale=_locale(language))
    is_first = day.day == 1 and style in {"full", "long"}
    is_french = parent_of(language) == "fr"
    return re.sub(r"\b1 ", "1er ", text, count=1) if is_first and is_french else text


def say_months(language: str) -> tuple[tuple[str, ...], ...]:
    """Give for each month its name and abbreviation, folded: `mars`, `aout`."""
    return _calendar_names(_locale(language).months, range(1, 13))


def say_weekdays(language: str) -> tuple[tuple[str, ...], ...]:
    """Give for each day of the week, Monday first, its name and abbreviation, folded."""
    return _calendar_names(_locale(language).days, WEEK)


def _calendar_names(
    names: Mapping[str, Mapping[str, Mapping[int, str]]], numbers: Iterable[int]
) -> tuple[tuple[str, ...], ...]:
    forms = [names["format"][width] for width in ("wide", "abbreviated")]
    return tuple(
        tuple(fold(form[number]).strip(".") for form in forms) for number in numbers
    )


def fold(text: str) -> str:
    """Give a text in small letters without accents: `Août` is `aout`."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))


def say_number(number: float | Decimal, language: str) -> str:
    """Write a number as its language does: `5.000`, `5,000`, `5 000`; never a year."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=_locale(language))


def say_money(money: Money, language: str) -> str:
    """Write an amount; whole amounts have no decimals."""
    from babel.numbers import format_currency

    locale = _locale(language)
    if money.amount != money.amount.to_integral_value():
        return format_currency(money.amount, money.currency, locale=locale)
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
    return format_currency(
        money.amount,
        money.currency,
        format=pattern,
        locale=locale,
        currency_digits=False,
    )


def say_list(texts: Sequence[str], language: str, *, either: bool = False) -> str:
    """Write `a, b en c`, or with `either`: `a, b of c`."""
    from babel.lists import format_list

    style: Literal["or", "standard"] = "or" if either else "standard"
    return format_list(list(texts), style, locale=_locale(language))


def say_language(code: str, language: str) -> str:
    """Write what a language is called: `fr` is `Frans`, `French`, `français`."""
    return str(_locale(language).languages.get(code, code))


def say_hours(hours: Hours, language: str) -> str:
    """Write a weekly timetable: `maandag tot en met vrijdag van 9 tot 17 uur`."""
    clock = _CLOCKS.get(parent_of(language), _CLOCKS["en"])
    if hours.spans == (Span(WEEK, 0, ROUND_THE_CLOCK),):
        return clock.always
    parts = []
    for days, spans in groupby(hours.spans, key=lambda span: span.days):
        times = say_list([_say_times(span, clock) for span in spans], language)
        parts.append(
            clock.glue.format(days=_say_days(days, clock, language), times=times)
        )
    return clock.between.join(parts)


def say_day(day: int, language: str) -> str:
    """Write the name of a day; 0 is Monday."""
    return str(_locale(language).days["format"]["wide"][day])


def _say_times(span: Span, clock: _Clock) -> str:
    full = not span.opens % 60 and not span.closes % 60
    opens = _say_minutes(span.opens, clock, full=full)
    closes = _say_minutes(span.closes, clock, full=full)
    return clock.from_to.format(opens=opens, closes=closes) + clock.suffix


def _say_minutes(minutes: int, clock: _Clock, *, full: bool) -> str:
    hour, minute = divmod(minutes, 60)
    pattern = clock.full_hour if full else clock.minutes
    return pattern.format(hour=hour, minute=minute)


def _say_days(days: Sequence[int], clock: _Clock, language: str) -> str:
    if tuple(days) == WEEK:
        return clock.every_day
    runs = []
    for _, run in groupby(enumerate(days), key=lambda item: item[1] - item[0]):
        names = [say_day(day, language) for _, day in run]
        if len(names) > 2:  # noqa: PLR2004
            runs.append(clock.days.format(first=names[0], last=names[-1]))
        else:
            runs.extend(clock.one_day.format(day=name) for name in names)
    return say_list(runs, language)


_PARTS = {
    "nl": "deel {number}, {title}",
    "en": "part {number}, {title}",
    "fr": "point {number}, {title}",
}


# The title of a part that has a letter or a number of its own: "Deel B. Je privacy".
_LETTERED = re.compile(r"\w(\w+ \w)\. (.+)", re.DOTALL)


def say_part(number: str, title: str, language: str, *, short: bool = False) -> str:
    """Write where a clause is: `deel 6, Zie je iets: meld het`, or `deel 6` if short.

    A part with a letter of its own is called by it: `deel B, Je privacy`.
    """
    pattern = _PARTS.get(parent_of(language), "{number}, {title}")
    if number:
        short_pattern = pattern.removesuffix(", {title}")
        return (short_pattern if short else pattern).format(number=number, title=title)
    lettered = _LETTERED.match(title)
    return f"{title[:1].lower()}{lettered[1]}, {lettered[2]}" if lettered else title


def say_colon(language: str) -> str:
    """Write a colon and a space: French keeps a thin space before it too."""
    return "\u202f: " if language.startswith("fr") else ": "


_PAGES = {
    "skip": {
        "nl": "Naar de inhoud",
        "en": "Skip to the content",
        "fr": "Aller au contenu",
    },
    "contents": {"nl": "Inhoud", "en": "Contents", "fr": "Sommaire"},
    "version": {"nl": "Versie", "en": "Version", "fr": "Version"},
    "applies_from": {
        "nl": "Geldt vanaf",
        "en": "Applies from",
        "fr": "Valable à partir du",
    },
    "draft": {"nl": "Ontwerp", "en": "Draft", "fr": "Projet"},
    "prepared_by": {"nl": "Opgemaakt door", "en": "Prepared by", "fr": "Préparé par"},
    "page": {"nl": "Pagina", "en": "Page", "fr": "Page"},
    "of": {"nl": "van", "en": "of", "fr": "sur"},
    "in_words": {"nl": "In woorden", "en": "In words", "fr": "En toutes lettres"},
    "sketch_description": {
        "nl": "Hetzelfde staat in woorden onder de tekening.",
        "en": "The same stands in words below the drawing.",
        "fr": "Le même contenu figure en toutes lettres sous le dessin.",
    },
    "review": {
        "nl": "Nakijkversie: vertrouwelijk, niet verspreiden",
        "en": "Review edition: restricted, not for distribution",
        "fr": "Édition de relecture\u00a0: confidentiel, ne pas diffuser",
    },
    "review_notes": {
        "nl": "De noten naast de tekst zijn voor wie nakijkt en horen niet bij het document.",
        "en": "The notes beside the text are for whoever reviews it and are not part of it.",
        "fr": "Les notes à côté du texte sont pour la relecture et n’en font pas partie.",
    },
    "yes": {"nl": "ja", "en": "yes", "fr": "oui"},
    "no": {"nl": "nee", "en": "no", "fr": "non"},
}


def say_page(language: str) -> dict[str, str]:
    """Write the small words that stand around a document."""
    short = parent_of(language)
    return {name: texts.get(short, texts["en"]) for name, texts in _PAGES.items()}
