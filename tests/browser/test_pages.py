"""What the judges of screen pages say of ours; one browser and one JVM see them all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from policygen.render.looks import Looks
from policygen.settings import blueprints_folder
from tests.browser.judges import ask_browser, ask_checker
from tests.render.drawn import looks_with_logo
from tests.render.sample import sample_body, screen_page

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
EXAMPLES = sorted(blueprints_folder().glob("social-media/examples/*.yaml"))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Build the pages of all examples, and two with every element there is."""
    folder = tmp_path_factory.mktemp("pages")
    command = [sys.executable, "-m", "policygen", "build", *map(str, EXAMPLES)]
    subprocess.run(
        [*command, "--format", "html", "-o", str(folder)],
        check=True,
        capture_output=True,
    )
    body = sample_body(is_screen=True)
    for name, looks in (
        ("plain", Looks(font="atkinson")),
        ("brand", looks_with_logo(folder)),
    ):
        page = screen_page(body, looks=looks)
        folder.joinpath(f"{name}.html").write_text(page, encoding="utf-8")
    return sorted(folder.rglob("*.html"))


def test_axe_finds_no_violation_and_no_request_leaves_a_page(pages: list[Path]) -> None:
    assert len(pages) >= 2 + 6 * len(EXAMPLES)
    assert ask_browser(pages) == []


def test_the_nu_checker_finds_no_fault(pages: list[Path]) -> None:
    assert ask_checker(pages) == []


def test_the_judges_see_a_planted_fault(tmp_path: Path) -> None:
    path = tmp_path / "bad.html"
    body = (
        '<p style="color: #ddd; background: #fff">pale</p>'
        '<img src="https://example.org/x.png">'
        '<div style="width: 900px">wide</div><script>throw Error("oops")</script>'
    )
    path.write_text(screen_page(body), encoding="utf-8")

    seen = " ".join(ask_browser([path]))
    read = " ".join(ask_checker([path]))

    for words in ("color-contrast", "image-alt", "asks for https", "px wide", "oops"):
        assert words in seen
    assert "alt" in read
