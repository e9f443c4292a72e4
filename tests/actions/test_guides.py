"""A document with a guide is delivered as a page to click through too."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import zipfile

from policygen.model.pack import Format
from tests.actions.test_build import is_unchanged
from tests.content.guides import read_guide
from tests.guided import give_guide
from tests.journeys import Desk

EN, NL = "en/what-now.html", "nl-BE/wat-nu.html"


def guided(desk: Desk) -> Desk:
    give_guide(desk.folder / "bike-shed")
    return desk


def page_of(desk: Desk, *more: str) -> str:
    said = guided(desk).build("--format", "guide", *more)
    assert said.code == 0, said.err
    return desk.pack()[EN].decode()


def test_it_is_listed_with_its_document_and_nothing_else_is_made(desk: Desk) -> None:
    page_of(desk)

    manifest = json.loads(desk.pack()["manifest.json"])
    listed = [
        (file["document"], file["format"], file["path"]) for file in manifest["files"]
    ]
    assert listed == [("agreement", "guide", EN), ("agreement", "guide", NL)]
    assert set(desk.pack()) == {"manifest.json", EN, NL}


def test_it_follows_what_is_asked_for(desk: Desk) -> None:
    page_of(desk, "--language", "en", "--document", "agreement")

    assert set(desk.pack()) == {"manifest.json", EN}


def test_a_document_without_one_is_told_which_has_one(desk: Desk) -> None:
    guided(desk).change("  effective:", "  binding: en\n  effective:")
    said = desk.build("--format", "guide", "--document", "notice")

    assert said.code == 1
    assert "Only of this there is a page to click through: agreement." in said.err


def test_it_is_in_the_archive_and_on_the_page_to_read_first(desk: Desk) -> None:
    guided(desk).change("  effective:", "  binding: en\n  effective:")
    said = desk.build("--zip", "--format", "guide", "--format", "html")

    assert said.code == 0, said.err
    data = (desk.folder / "output/studio-north.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert f"studio-north/{EN}" in archive.namelist()
        page = archive.read("studio-north/read-me-first.html").decode()
    assert f'<a href="{EN}">click through</a>' in page


def test_a_second_build_leaves_it_and_another_gives_the_same_bytes(desk: Desk) -> None:
    first = page_of(desk)
    desk.build("--format", "guide")
    desk.build("--format", "guide", "-o", "other")

    assert is_unchanged(desk, formats=(Format.GUIDE,))
    assert desk.files("other/studio-north")[EN].decode() == first


def test_its_policy_allows_just_its_own_style_and_script(desk: Desk) -> None:
    page = page_of(desk)

    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    for tag in ("style", "script"):
        (inside,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_an_end_begins_with_what_stands_before_its_first_heading(desk: Desk) -> None:
    page = page_of(desk)
    start, pages = read_guide(page)

    assert start == "step-fire"
    assert pages["step-fire"].exits == {"Yes": "step-leave", "No": "step-stolen"}
    leave = pages["step-leave"]
    assert leave.facts == {
        "within": "At once",
        "hours": "At any hour",
        "owner": "Whoever sees it",
        "deputy": "Nobody: there is no deputy",
        "class": "P1",
    }
    assert leave.messages == ["Studio North: {thing}"]
    assert leave.steps == ["Leave and call 112"]
    assert page.index("Get out") < page.index('data-fact="within"')
    assert '<span class="gap">{thing}</span>' in page


def test_an_answer_that_lacks_can_be_seen(desk: Desk) -> None:
    keepers = desk.folder / "client.yaml"
    text = keepers.read_text(encoding="utf-8")
    keepers.write_text(re.sub(r"  keepers:\n(?:    .*\n)+", "", text), encoding="utf-8")

    page = page_of(desk)

    assert '<dd data-fact="owner"><mark class="todo">[[TO DO: ' in page


def test_what_people_type_stays_text(desk: Desk) -> None:
    hostile = "</script><img src=x onerror=alert(1)>{{ 7*7 }}"
    desk.change("  name: Studio North", f'  name: "{hostile}"')
    said = guided(desk).build("--format", "guide")

    assert said.code == 0, said.err
    (page,) = [data for name, data in desk.files("output").items() if name.endswith(EN)]
    _, pages = read_guide(page.decode())
    assert pages["step-leave"].messages == [f"{hostile}: {{thing}}"]
    assert b"<img" not in page
    assert page.count(b"<script") == 1
