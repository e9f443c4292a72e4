"""The guide in Chromium: with the keys alone, without a network, copied, printed."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from policygen.speech.say import say
from tests.browser.judges import HERE, LIMIT, ask_checker
from tests.content.guides import made, names, read_guide

pytestmark = pytest.mark.browser
BAKERY = ("bakkerij-peeters", "nl-BE")


def walk_in_browser(html: str, language: str, folder: Path) -> list[str]:
    """Walk a guide in Chromium; give the complaints."""
    path = folder / "guide.html"
    path.write_text(html, encoding="utf-8")
    _, pages = read_guide(html)
    told = {
        "file": str(path),
        "ends": {name: page.title for name, page in pages.items() if not page.exits},
        "copied": say(language, "guide.copied"),
    }
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "Chromium is missing: run make test, which installs it."
    done = subprocess.run(
        ["node", "walk_guide.mjs", chromium, json.dumps(told)],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    complaints: list[str] = json.loads(done.stdout)
    return complaints


def test_a_person_walks_it_with_the_keys_alone_and_copies_a_text(
    tmp_path: Path,
) -> None:
    assert walk_in_browser(made(*BAKERY)[0], "nl", tmp_path) == []


def test_the_walk_sees_a_planted_fault(tmp_path: Path) -> None:
    html = made(*BAKERY)[0]
    mute = html.replace('data-copied="Gekopieerd."', 'data-copied="Bah."')
    pale = mute.replace("</main>", '<img src="https://example.org/x.png"></main>')

    found = " ".join(walk_in_browser(pale, "nl", tmp_path))

    assert "copying is said" in found
    assert "image-alt" in found
    assert "Content Security Policy" in found


def test_the_nu_checker_finds_no_fault_in_any_guide(tmp_path: Path) -> None:
    paths = []
    for name, language in names():
        path = tmp_path / f"{name}-{language}.html"
        path.write_text(made(name, language)[0], encoding="utf-8")
        paths.append(path)

    assert ask_checker(paths) == []
