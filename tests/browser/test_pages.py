"""What the judges of screen pages say of ours; one browser and one JVM see them all."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from policygen.render.looks import Looks
from tests.browser.judges import ask_browser, ask_checker
from tests.packs.built import CLIENTS, WHOLE, Document, documents
from tests.render.drawn import looks_with_logo
from tests.render.sample import sample_body, screen_page

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("pages")]


def seen_whole() -> list[Document]:
    """Give one document of each kind, from one client after the other."""
    kinds = list(dict.fromkeys(document.name for document in documents()))
    clients = itertools.cycle(WHOLE)
    wanted = dict(zip(kinds, clients, strict=False))
    found = {d.name: d for d in documents() if d.client == wanted[d.name]}
    return list(found.values())


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Make two pages with every element there is."""
    folder = tmp_path_factory.mktemp("samples")
    body = sample_body(is_screen=True)
    for name, looks in (
        ("plain", Looks(font="atkinson")),
        ("brand", looks_with_logo(folder)),
    ):
        page = screen_page(body, looks=looks)
        folder.joinpath(f"{name}.html").write_text(page, encoding="utf-8")
    return sorted(folder.glob("*.html"))


def test_axe_finds_no_violation_and_no_request_leaves_a_page(
    samples: list[Path], packs: Path
) -> None:
    whole = [document.path(packs, "html") for document in seen_whole()]
    judged = [document.path(packs, "html") for document in documents()]
    others = [path for path in judged if path not in whole]
    guides = [
        packs / d.client / d.language / f"{d.rendered.guide_file}.html"
        for d in documents()
        if d.rendered.guide
    ]

    assert len(guides) >= len(CLIENTS)
    assert ask_browser([*samples, *whole], [*others, *guides]) == []


def test_the_nu_checker_finds_no_fault(samples: list[Path], packs: Path) -> None:
    assert ask_checker([*samples, *packs.rglob("*.html")]) == []


def test_the_judges_see_a_planted_fault(tmp_path: Path) -> None:
    path = tmp_path / "bad.html"
    body = (
        '<p style="color: #ddd; background: #fff">pale</p>'
        '<img src="https://example.org/x.png">'
        '<div style="width: 900px">wide</div><script>throw Error("oops")</script>'
    )
    page = screen_page(body).replace("@media print {", "@media (max-width: 1px) {")
    path.write_text(page, encoding="utf-8")

    seen = " ".join(ask_browser([path]))
    read = " ".join(ask_checker([path]))

    for words in ("color-contrast", "image-alt", "asks for https", "px wide", "oops"):
        assert words in seen
    for words in ("prints what is for the screen", "the paper is rgb"):
        assert words in seen
    assert "alt" in read
