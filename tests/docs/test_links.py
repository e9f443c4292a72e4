"""No page points to something that is not there."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.docs.pages import DOCS, ROOT, anchors, every_page

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
CODE = re.compile(r"^(```.*?^```|(?: {4}|\t).*?$)|`[^`\n]+`", re.MULTILINE | re.DOTALL)


def links() -> list[tuple[str, str]]:
    return [
        (str(page.relative_to(ROOT)), target)
        for page in every_page()
        for target in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8")))
    ]


@pytest.mark.parametrize(("page", "target"), links())
def test_every_link_and_picture_leads_somewhere(page: str, target: str) -> None:
    if re.match(r"(https://|mailto:)", target):
        return
    path, _, anchor = unquote(target).partition("#")
    file = (ROOT / page).parent / path if path else ROOT / page

    assert file.exists()
    assert file.resolve().is_relative_to(ROOT)
    if anchor:
        assert anchor in anchors(file)


def test_every_page_of_the_documentation_can_be_reached_from_the_readme() -> None:
    seen: set[Path] = set()
    todo = [ROOT / "README.md"]
    while todo:
        page = todo.pop()
        if page in seen:
            continue
        seen.add(page)
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            file = (page.parent / target.partition("#")[0]).resolve()
            if file.suffix == ".md" and file.is_file():
                todo.append(file)

    assert set(DOCS.rglob("*.md")) <= seen


def test_one_sentence_stands_on_one_line() -> None:
    """Changes are easy to read and to discuss sentence by sentence."""
    long = [
        f"{page.relative_to(ROOT)}: {line}"
        for page in [*DOCS.rglob("*.md"), ROOT / "README.md"]
        if page.name != "questions.md"
        for line in CODE.sub("", page.read_text(encoding="utf-8")).splitlines()
        if re.match(r"\w", line) and re.search(r"[a-z)][.!?] [A-Z]", line)
    ]

    assert long == []
