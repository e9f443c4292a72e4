"""Owns reading our own documentation: pages, sections, tables, blocks of code."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SKIPPED = frozenset({".venv", "node_modules", "output", ".git", "golden"})


def every_page() -> list[Path]:
    """Give every Markdown page that people read."""
    return sorted(
        path
        for path in ROOT.rglob("*.md")
        if SKIPPED.isdisjoint(path.relative_to(ROOT).parts)
        and not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
    )


@cache
def text_of(page: str) -> str:
    """Give the text of a page under docs/."""
    return (DOCS / page).read_text(encoding="utf-8")


def sections(page: str) -> dict[str, str]:
    """Give the text under each heading, up to the next heading of any level."""
    parts = re.split(r"^#+ (.+)$", text_of(page), flags=re.MULTILINE)
    titles = [title.strip("`") for title in parts[1::2]]
    assert len(set(titles)) == len(titles), "a heading stands there twice"
    return dict(zip(titles, parts[2::2], strict=True))


def rows(section: str) -> list[list[str]]:
    """Give the cells of the tables of a section, without their heads."""
    lines = [line for line in section.splitlines() if line.startswith("|")]
    heads = {n - 1 for n, line in enumerate(lines) if set(line) <= set("|- ")}
    rules = {n + 1 for n in heads}
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for n, line in enumerate(lines)
        if n not in heads | rules
    ]


def names(section: str) -> list[str]:
    """Give everything in backquotes in the first column of the tables."""
    return [name for row in rows(section) for name in re.findall(r"`([^`]+)`", row[0])]


def anchors(page: Path) -> set[str]:
    """Give the anchors of the headings of a page, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", t.lower()).strip().replace(" ", "-") for t in titles
    }
