"""Owns what letters and sheets need of a release: how to address people, whom to ask."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from policygen.model.release import FrozenTexts
from policygen.model.tags import parent_of
from policygen.release.record import read_texts
from policygen.release.shelf import Shelved

FORMAL, INFORMAL = "u", "je"
"""The answers with which the documents say u, and with which they say je and tu.

With any other answer they say je in Dutch, and vous in French.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenFacts:
    """What the answers of a release said; `email` is the client's own, or "".

    `address` is how people are addressed, "" when that was not asked.

    `owners` is who looks after the documents, by language; under "" for all languages.
    """

    address: str = ""
    email: str = ""
    owners: Mapping[str, str] = field(default_factory=dict)

    def is_informal(self, language: str) -> bool:
        """Tell whether the documents say je or tu to a colleague in this language."""
        if self.address and parent_of(language) == "nl":
            return self.address != FORMAL
        return self.address == INFORMAL

    def owner(self, language: str) -> str:
        """Give who answers questions, "" when nobody is named in this language."""
        tags = (language, parent_of(language), "")
        return next((self.owners[tag] for tag in tags if tag in self.owners), "")


def facts_of(shelved: Shelved) -> FrozenFacts:
    """Give the facts of a release; of one that cannot be read there are none."""
    texts = read_texts(shelved.folder)
    if texts is None:
        return FrozenFacts()
    owner, email = _answer(texts, "owner"), _answer(texts, "email")
    owners = owner if isinstance(owner, dict) else {"": owner}
    return FrozenFacts(
        address=str(_answer(texts, "address") or ""),
        email=str(email or ""),
        owners={tag: str(name) for tag, name in owners.items() if name},
    )


def _answer(texts: FrozenTexts, role: str) -> object:
    answer = texts.answers.get(texts.keys.get(role, ""))
    return json.loads(answer.plain) if answer else None
