"""Owns the language of whoever types a command, as the computer tells it."""

from __future__ import annotations

import os
from collections.abc import Mapping

from policygen.speech.say import spoken


def language_of(environment: Mapping[str, str]) -> str:
    """Give the language tag (`nl-BE`) that the locale asks for; "" for none of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name, "")
        if locale:
            tag = locale.partition(".")[0].partition("@")[0].replace("_", "-")
            return tag if spoken(tag) else ""
    return ""


def own_language() -> str:
    """Give the language to speak while that of the client is not known."""
    return language_of(os.environ) or "en"
