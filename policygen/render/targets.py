"""Owns link targets that hold values: what is typed stays data, or there is no link."""

from __future__ import annotations

import re
from urllib.parse import quote

from policygen.sandbox.vault import TOKEN, Kind, Vault

_WHOLE = re.compile(r"(?:https?://|mailto:|tel:)[^\s<>]+", re.IGNORECASE)
_ASCII = re.compile(r"[\x00-\x7f]+|\s+")
_SAFE_WHOLE = ":/?#@!$&'*+,;=%-._~"
_SAFE_PART = "@!$'*+=:-._~/"
_PHONE_NOISE = re.compile(r"[\s()./-]+")


def fill_target(target: str, vault: Vault) -> str:
    """Give the address with its values filled in; "" when it is no address to follow.

    A value at the very beginning must be a whole web, mail or telephone address. A
    value after that can add no question mark, no second receiver, no other scheme.
    """
    words = (found[0] for found in TOKEN.finditer(target))
    if any(vault.secret_of(word).kind is Kind.TODO for word in words):
        return ""
    first = TOKEN.match(target)
    if not first:
        return TOKEN.sub(lambda found: _part(vault.plain(found[0]), target), target)
    whole = vault.plain(first[0]).strip()
    if not _WHOLE.fullmatch(whole):
        return ""
    rest = TOKEN.sub(
        lambda found: _part(vault.plain(found[0]), whole), target[first.end() :]
    )
    return _encode(whole, _SAFE_WHOLE) + rest


def _part(value: str, target: str) -> str:
    if target.startswith("tel:"):
        value = _PHONE_NOISE.sub("", value)
    return _encode(value.strip(), _SAFE_PART)


def _encode(text: str, safe: str) -> str:
    """Percent-encode what is no letter, digit or `safe`; other scripts stay."""
    return _ASCII.sub(lambda found: quote(found[0], safe=safe), text)
