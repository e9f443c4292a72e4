"""The journey of the bakery: the three documents that agree, in every form."""

from __future__ import annotations

import json

import pytest

from tests.journeys import BAKERY, Desk, run_here

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("bakery")]

DOCUMENTS = ("employee-policy", "moderation-statement", "response-plan")
THREE = tuple(word for name in DOCUMENTS for word in ("--document", name))
WORDS = ("--format", "md", "--format", "html", "--format", "guide")
ELSEWHERE = {"PYTHONHASHSEED": "99", "TZ": "Pacific/Apia", "LC_ALL": "tr_TR.UTF-8"}


@pytest.fixture(scope="module")
def bakery(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give a desk with the whole pack, made by a process with another clock and tongue."""
    desk = Desk(tmp_path_factory.mktemp("bakery"))
    said = desk.type("build", BAKERY, "--zip", *THREE, **ELSEWHERE)
    assert said.code == 0, said.err
    return desk


def manifest(desk: Desk) -> dict[str, object]:
    """Give the manifest of the pack."""
    found: dict[str, object] = json.loads(
        desk.pack("bakkerij-peeters")["manifest.json"]
    )
    return found


def test_every_document_is_there_in_both_languages_and_every_form(bakery: Desk) -> None:
    files = manifest(bakery)["files"]
    assert isinstance(files, list)

    made = {(file["document"], file["language"], file["format"]) for file in files}
    assert made >= {
        (document, language, form)
        for document in DOCUMENTS
        for language in ("nl-BE", "en")
        for form in ("md", "html", "pdf")
    }
    assert len(made) == len(files)
    pack = bakery.pack("bakkerij-peeters")
    assert {file["path"] for file in files} | {"manifest.json"} == set(pack)
    for path, data in pack.items():
        assert not path.endswith(".pdf") or data.startswith(b"%PDF-1.7")


def test_nothing_stands_between_the_pack_and_its_use(bakery: Desk) -> None:
    findings = manifest(bakery)["findings"]
    assert isinstance(findings, list)

    assert [item for item in findings if item["severity"] == "error"] == []


def test_this_process_makes_the_same_texts(bakery: Desk) -> None:
    here = bakery.folder / "here"
    said = run_here(
        ("build", BAKERY, "-o", here, *THREE, *WORDS),
        bakery.folder,
    )

    assert said.code == 0, said.err
    texts = bakery.files("here/bakkerij-peeters")
    pack = bakery.pack("bakkerij-peeters")
    del texts["manifest.json"]
    assert set(texts) == {path for path in pack if path.endswith((".md", ".html"))}
    assert [path for path in texts if texts[path] != pack[path]] == []


def test_this_process_draws_the_same_pdf(bakery: Desk) -> None:
    narrow = ("--document", "moderation-statement", "--language", "en")
    said = run_here(
        ("build", BAKERY, "-o", bakery.folder / "one", "--jobs", "1", *narrow),
        bakery.folder,
    )

    assert said.code == 0, said.err
    (name,) = [name for name in bakery.files("one") if name.endswith(".pdf")]
    path = name.partition("/")[2]
    assert bakery.files("one")[name] == bakery.pack("bakkerij-peeters")[path]


def test_a_second_build_changes_nothing(bakery: Desk) -> None:
    before = bakery.files("output")

    said = run_here(("build", BAKERY, "--zip", *THREE), bakery.folder)

    assert "bestanden ongewijzigd in" in said.out
    assert bakery.files("output") == before


def test_a_clause_of_ours_is_explained_with_its_sources() -> None:
    said = run_here(("explain", BAKERY, "EP-6"), BAKERY.parent)

    assert said.code == 0
    assert said.out.startswith("EP-6 in ")
    assert "\nBronnen\n" in said.out
    assert "Geen juridisch advies." in said.out
