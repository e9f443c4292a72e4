"""Our own documents read easily, and promise nothing that a check cannot."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from policygen.actions.prepare import prepare_pack
from policygen.check.readability import (
    TARGET,
    average_words,
    find_hard_reading,
    whole_sentences,
)
from policygen.model.pack import Rendered
from tests.content.pages import HOME, example

EXAMPLES = sorted(path.stem for path in (HOME / "examples").glob("*.yaml"))
PROMISES = re.compile(
    r"\bcomplian(?:t|ce)\b|\bcompl(?:y|ies) with\b|\bconform(?:s|ity)?\b"
    r"|\bmeets (?:all )?(?:the )?legal\b|\blegally (?:sound|watertight|safe)\b"
    r"|\b(?:GDPR|AVG|RGPD)-?(?:proof|safe|ready)\b|\bguarantee[sd]? (?:that )?(?:you|the law)"
    r"|\bvoldoe[nt]\w* (?:\w+ ){0,2}aan\b|\bin orde met de wet\b|\bwaterdicht\b"
    r"|\bjuridisch (?:in orde|correct|sluitend|veilig)\b|\bconforme?s?\b|\brespecte la loi\b",
    re.IGNORECASE,
)
# Words that are avoided are listed as such.
LISTED = re.compile(r"helaas moeten wij, conform, zoals")
ROOT = HOME.parents[1]


def written() -> list[Path]:
    folders = ("texts", "replies", "jurisdictions", "documents")
    found = [
        path
        for folder in folders
        for path in (HOME / folder).rglob("*")
        if path.is_file()
    ]
    return [
        *found,
        HOME / "questions.yaml",
        HOME / "plan.yaml",
        *(ROOT / "policygen" / "speech").glob("*_??.py"),
    ]


@cache
def documents(name: str) -> tuple[Rendered, ...]:
    return prepare_pack(example(name)).documents


@pytest.mark.parametrize("name", EXAMPLES)
def test_our_documents_read_easily(name: str) -> None:
    pack = documents(name)

    assert find_hard_reading(pack, "en") == []
    assert all(average_words(whole_sentences(page)) < TARGET for page in pack)
    assert all(whole_sentences(page) for page in pack)


@pytest.mark.parametrize("path", written(), ids=lambda path: str(path.name))
def test_no_text_claims_that_a_client_follows_the_law(path: Path) -> None:
    text = LISTED.sub("", path.read_text(encoding="utf-8"))

    assert not [found[0] for found in PROMISES.finditer(text)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_plan_and_the_statement_promise_the_same_time(name: str) -> None:
    hours = str(example(name).answers.value("sla.public_promise_hours"))
    for page in documents(name):
        parts = {clause.id: clause.text for clause in page.clauses}
        promise = parts.get("MP-A3") or parts.get("RP-4")

        assert promise is None or re.search(
            rf"\b{hours} (?:uur|hours|heures)\b", promise
        )
