"""Owns the reading of numbers, amounts, yes or no, and colours."""

from __future__ import annotations

import re
from decimal import Decimal

from policygen.answers.refused import Refused
from policygen.model.values import Money

TRUE = frozenset({"yes", "y", "true", "ja", "j", "oui", "o"})
FALSE = frozenset({"no", "n", "false", "nee", "neen", "non"})
CURRENCIES = frozenset(
    ("EUR", "GBP", "USD", "CHF", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF", "RON")
)
SYMBOLS = {"€": "EUR", "£": "GBP", "$": "USD"}
HOME_CURRENCY = {"uk": "GBP", "us": "USD"}

_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[  \u202f]\d{3})+")
_INT = re.compile(r"[+-]?[0-9]{1,15}")
_POINTED = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?")
_AMOUNT = re.compile(r"[0-9]{1,12}(?:[.,][0-9]{1,2})?")
_MONEY = re.compile(
    r"(?P<before>[A-Za-z]{3}|[€£$])?\s*"
    r"(?P<amount>\d(?:[\d.,  \u202f]*\d)?)(?:,-|\.-)?\s*"
    r"(?P<after>[A-Za-z]{3}|[€£$]|euro)?",
    re.IGNORECASE,
)
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})")


def read_int(raw: str) -> int:
    """Give a whole number; `1 000` is fine, `1.000` is asked about."""
    text = _ungroup(raw.strip())
    if _POINTED.fullmatch(text):
        raise Refused("int_point", raw=raw, meant=re.sub(r"\D", "", text))
    if not _INT.fullmatch(text):
        raise Refused("int", raw=raw)
    return int(text)


def read_bool(raw: str) -> bool:
    """Give yes or no, in English, Dutch or French."""
    word = raw.strip().casefold()
    if word in TRUE:
        return True
    if word in FALSE:
        return False
    raise Refused("bool", raw=raw)


def read_money(raw: str, jurisdiction: str) -> Money:
    """Give an amount with its currency; that of the country when none is named."""
    found = _MONEY.fullmatch(raw.strip())
    if not found or (found["before"] and found["after"]):
        raise Refused("money", raw=raw)
    amount = _ungroup(found["amount"])
    if not _AMOUNT.fullmatch(amount):
        raise Refused("money", raw=raw)
    return Money(
        amount=Decimal(_two_decimals(amount.replace(",", "."))),
        currency=_currency(found["before"] or found["after"] or "", jurisdiction),
    )


def read_colour(raw: str) -> str:
    """Give a colour as `#rrggbb`."""
    text = raw.strip().casefold()
    if re.fullmatch(r"[0-9a-f]{6}", text):
        text = f"#{text}"
    if not _COLOUR.fullmatch(text):
        raise Refused("colour", raw=raw)
    short = 4
    if len(text) == short:
        text = "#" + "".join(digit * 2 for digit in text[1:])
    return text


def _ungroup(text: str) -> str:
    whole = re.split(r"[.,]", text, maxsplit=1)[0]
    if _GROUPED.fullmatch(whole):
        return re.sub(r"[  \u202f]", "", text)
    return text


def _two_decimals(amount: str) -> str:
    whole, point, cents = amount.partition(".")
    return f"{whole}.{cents:0<2}" if point else whole


def _currency(word: str, jurisdiction: str) -> str:
    if not word:
        return HOME_CURRENCY.get(jurisdiction, "EUR")
    code = "EUR" if word.casefold() == "euro" else SYMBOLS.get(word, word.upper())
    if code not in CURRENCIES:
        raise Refused("currency", raw=word, known=", ".join(sorted(CURRENCIES)))
    return code
