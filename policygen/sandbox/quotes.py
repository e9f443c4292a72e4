"""Owns the Markdown form of a rendered text: what its blocks are without HTML."""

from __future__ import annotations

import re

from policygen.sandbox.tidy import tidy
from policygen.sandbox.vault import QUOTE, TOKEN, UNQUOTE, Kind, Vault

_INNERMOST = re.compile(f"{QUOTE}([^{QUOTE}{UNQUOTE}]*){UNQUOTE}")


def as_markdown(text: str, vault: Vault) -> str:
    """Give a rendered text with the Markdown of its blocks; values stay hidden words."""

    def put(found: re.Match[str]) -> str:
        secret = vault.secret_of(found[0])
        return secret.markdown if secret.kind is Kind.BLOCK else found[0]

    text = TOKEN.sub(put, text)
    while QUOTE in text:
        text = _INNERMOST.sub(lambda found: _quote(found[1]), text)
    return tidy(text)


def _quote(body: str) -> str:
    lines = tidy(body).strip().split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)
