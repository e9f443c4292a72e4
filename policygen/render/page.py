"""Owns the whole pages around a document: for the screen, for paper, for its guide.

A page template (theme/page.html.j2 for the screen, theme/print.html.j2 for paper,
theme/guide.html.j2 for a guide) may use these names and no others; every value is
escaped but `body`, `css`, `script` and `policy`:

title         the title of the document
language      its language tag, for <html lang>
description   one line, for <meta name="description">; may be ""
body          the HTML of the document: h2 for clauses (with an id), h3 below them
toc           a list of (id, number, title); number is "" for an unnumbered clause
client        the name of the client
version       the version of the document, as the client gave it; may be ""
date          from when it applies, written in full; may be ""
doc_id        the id of the document, such as `employee-policy`
audience      public, staff or restricted
layout        the shape: card (A5), sheet (A4, small head), wide (A4 on its side), or ""
css           the style sheet: fonts and colours of the client, then the theme's
looks         the Looks of the client: looks.colour, looks.font
logo          the address of the logo, as this page must write it; "" without a logo
footer        the client's footer line; may be ""
prepared_by   who prepared the documents; may be ""
canonical     where the document is published; "" when it is not known
alternates    a list of (language, url) of the same document, this one too
labels        the captions of the blueprint in this language: labels.contents
is_draft      whether this is no release yet
is_review     whether this is the edition with notes, which nobody may pass on
script        of a guide: the script that shows one step at a time
policy        of a guide: its Content-Security-Policy, which allows nothing but `css`
              and `script`, each with nothing else between its tags, and data addresses

`labels` also has skip, contents, version, applies_from, draft, prepared_by, page, of,
review and review_notes, in the words of the program where the captions of the
blueprint do not have them.
What `body` may hold is said at the head of html.py, and for a guide of guide.py.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from policygen.render.looks import Looks
from policygen.sandbox import words
from policygen.sandbox.environment import Trusted, render_page
from policygen.sandbox.facts import Group

SCREEN, PAPER, GUIDE = "page.html.j2", "print.html.j2", "guide.html.j2"
REVIEW_SCREEN, REVIEW_PAPER = "review.css", "review-print.css"
"""Style sheets of the theme that a review edition has besides the usual ones."""
SCRIPT = Path(__file__).with_name("guide.js")
POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
    "font-src data:; style-src {style}; script-src {script}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the pages of one document say; see the head of this module."""

    title: str
    language: str
    doc_id: str
    audience: str
    layout: str = ""
    screen_body: str = ""
    paper_body: str = ""
    description: str = ""
    client: str = ""
    version: str = ""
    date: str = ""
    canonical: str = ""
    alternates: Sequence[tuple[str, str]] = ()
    toc: Sequence[tuple[str, str, str]] = ()
    captions: Mapping[str, str] = field(default_factory=dict)
    is_draft: bool = True
    is_review: bool = False
    theme_folder: str = "theme"


def screen_page(page: Page, looks: Looks, theme: Mapping[str, str]) -> str:
    """Give the page for the screen: one file that asks for nothing else."""
    css = looks.screen_css(_style(page, theme, "screen.css", REVIEW_SCREEN))
    facts = _facts(page, looks) | {
        "body": Trusted(page.screen_body),
        "css": Trusted(css),
        "logo": Trusted(looks.logo_inline),
    }
    return _render(theme, SCREEN, facts, page)


def paper_page(page: Page, looks: Looks, theme: Mapping[str, str]) -> str:
    """Give the page that becomes a PDF."""
    css = looks.paper_css(_style(page, theme, "print.css", REVIEW_PAPER))
    facts = _facts(page, looks) | {
        "body": Trusted(page.paper_body),
        "css": Trusted(css),
        "logo": Trusted(looks.logo_asset),
    }
    return _render(theme, PAPER, facts, page)


def guide_page(page: Page, looks: Looks, theme: Mapping[str, str]) -> str:
    """Give the page of a guide: one file that asks for nothing and runs one script."""
    css = looks.screen_css(theme.get("screen.css", "") + theme.get("guide.css", ""))
    script = _script()
    policy = POLICY.format(style=_allowed(css), script=_allowed(script))
    facts = _facts(page, looks) | {
        "body": Trusted(page.screen_body),
        "css": Trusted(css),
        "logo": Trusted(looks.logo_inline),
        "script": Trusted(script),
        "policy": Trusted(policy),
    }
    return _render(theme, GUIDE, facts, page)


@cache
def _script() -> str:
    return SCRIPT.read_text(encoding="utf-8")


def _allowed(text: str) -> str:
    """Give the name under which a policy allows a style sheet or script."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _style(page: Page, theme: Mapping[str, str], usual: str, review: str) -> str:
    names = (usual, review) if page.is_review else (usual,)
    return "\n".join(theme.get(name, "") for name in names)


def _render(
    theme: Mapping[str, str], name: str, facts: Mapping[str, object], page: Page
) -> str:
    return render_page(
        theme.get(name, ""),
        name=f"{page.theme_folder}/{name}",
        facts=facts,
        language=page.language,
    )


def _facts(page: Page, looks: Looks) -> dict[str, object]:
    return {
        "title": page.title,
        "language": page.language,
        "description": page.description,
        "toc": tuple(page.toc),
        "client": page.client,
        "version": page.version,
        "date": page.date,
        "doc_id": page.doc_id,
        "audience": page.audience,
        "layout": page.layout,
        "looks": Group({"colour": looks.colour, "font": looks.font}),
        "footer": looks.footer_in(page.language),
        "prepared_by": looks.prepared_by_in(page.language),
        "canonical": page.canonical,
        "alternates": tuple(page.alternates),
        "labels": Group({**words.say_page(page.language), **page.captions}),
        "is_draft": page.is_draft,
        "is_review": page.is_review,
    }
