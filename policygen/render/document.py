"""Owns the rendering of one member of the pack, in every form but PDF."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint
from policygen.model.note import Margin
from policygen.model.pack import ClauseText, Member, Rendered
from policygen.render.blocks import read_blocks
from policygen.render.commonmark import write_line, write_parts
from policygen.render.guide import name_guide, render_guide
from policygen.render.helpers import captions_of, fact, make_helpers
from policygen.render.html import (
    clause_bodies,
    clause_texts,
    plain_text,
    without_drawings,
    write_html,
)
from policygen.render.looks import Looks
from policygen.render.notes import add_notes
from policygen.render.page import Page, paper_page, screen_page
from policygen.sandbox.environment import Rendition, render_text
from policygen.sandbox.facts import Group, NotAsked, Open
from policygen.sandbox.run import in_words

_NEEDS_ESCAPE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def render_member(
    member: Member,
    blueprint: Blueprint,
    looks: Looks,
    margin: Margin | None = None,
    *,
    with_guide: bool = True,
    with_blocks: bool = True,
) -> Rendered:
    """Render a document to Markdown, to its two pages and to plain text.

    With a margin the two pages are those of the review edition; the rest stays.
    `with_guide` is False when nobody asks for the guide, which then is "";
    `with_blocks` is False when nobody compares the clauses with those of before.
    """
    page = describe_page(member, blueprint)
    for_html = _render(member, blueprint, looks)
    for_markdown = for_html.as_markdown()
    screen_body, paper_body = write_html(for_html.text, for_html.vault)
    toc = [(draft.id.lower(), draft.number, draft.title) for draft in for_html.clauses]
    texts = clause_texts(screen_body)
    text = plain_text(without_drawings(screen_body))
    bodies = clause_bodies(screen_body)
    if margin is not None:
        page = replace(page, is_review=True, canonical="", alternates=())
        screen_body = add_notes(screen_body, margin)
        paper_body = add_notes(paper_body, margin)
    page = replace(page, screen_body=screen_body, paper_body=paper_body, toc=toc)
    drafts = for_markdown.clauses
    body, written = write_parts(
        for_markdown.text, [draft.text for draft in drafts], for_markdown.vault
    )
    heading = f"# {write_line(page.title)}"
    guide = render_guide(member, blueprint, looks, page) if with_guide else ""
    return Rendered(
        document=member.document.id,
        language=member.language,
        title=member.title,
        file=member.file,
        markdown=f"{_front_matter(member, blueprint, page)}\n{heading}\n\n{body}",
        html=screen_page(page, looks, blueprint.theme),
        print_html=paper_page(page, looks, blueprint.theme),
        text=f"{member.title}\n{text}",
        clauses=tuple(
            ClauseText(
                id=draft.id,
                number=draft.number,
                title=draft.title,
                markdown=markdown,
                text=texts[draft.id.lower()],
                blocks=read_blocks(bodies[draft.id.lower()]) if with_blocks else (),
            )
            for draft, markdown in zip(drafts, written, strict=True)
        ),
        todos=for_html.todos,
        guide=guide,
        guide_file=name_guide(member, blueprint),
    )


def _render(member: Member, blueprint: Blueprint, looks: Looks) -> Rendition:
    return render_text(
        member.template,
        name=member.template_path,
        facts=member.facts,
        clauses=member.clauses,
        language=member.language,
        helpers=make_helpers(member, blueprint, looks),
    )


def describe_page(member: Member, blueprint: Blueprint) -> Page:
    """Give what stands around the text of a document."""
    return Page(
        title=member.title,
        language=member.language,
        doc_id=member.document.id,
        audience=member.document.audience.value,
        layout=member.document.layout,
        description=blueprint.pick(member.document.descriptions, member.language),
        client=_known(member, blueprint, "name"),
        version=_known(member, blueprint, "version"),
        date=_known(member, blueprint, "date"),
        canonical=_address(member, blueprint, member.language),
        alternates=_alternates(member, blueprint),
        captions=captions_of(member),
        is_draft=fact(member, "doc.is_draft") is not False,
        theme_folder=f"{blueprint.folder}/theme",
    )


def _known(member: Member, blueprint: Blueprint, name: str) -> str:
    """Give a fact that the engine needs, in words; "" when it is not answered."""
    value = fact(member, blueprint.keys.get(name, ""))
    if value is None or isinstance(value, (Open, NotAsked, bool, tuple, Group)):
        return ""
    return in_words(value, member.language) if not isinstance(value, str) else value


def _address(member: Member, blueprint: Blueprint, language: str) -> str:
    """Give where a public document is published, by language when there are several."""
    base = _known(member, blueprint, "url")
    if member.document.audience is not Audience.PUBLIC or not base:
        return ""
    if len(_languages(member, blueprint)) < 2:  # noqa: PLR2004
        return base
    name = blueprint.pick(member.document.files, language)
    return f"{base.rstrip('/')}/{language}/{name}.html"


def _alternates(member: Member, blueprint: Blueprint) -> list[tuple[str, str]]:
    languages = _languages(member, blueprint)
    addresses = [(code, _address(member, blueprint, code)) for code in languages]
    return [pair for pair in addresses if pair[1]] if len(languages) > 1 else []


def _languages(member: Member, blueprint: Blueprint) -> list[str]:
    chosen = fact(member, blueprint.keys.get("languages", ""))
    return [str(code) for code in chosen] if isinstance(chosen, tuple) else []


def _front_matter(member: Member, blueprint: Blueprint, page: Page) -> str:
    day = fact(member, blueprint.keys.get("date", ""))
    fields = {
        "title": page.title,
        "language": page.language,
        "version": page.version,
        "client": page.client,
        "document": page.doc_id,
        "date": day.isoformat() if isinstance(day, date) else page.date,
        "status": "draft" if page.is_draft else "released",
    }
    lines = (f"{name}: {quote_text(text)}\n" for name, text in fields.items())
    return f"---\n{''.join(lines)}---\n"


def quote_text(text: str) -> str:
    """Write a text as YAML: double quotes, and no character that YAML refuses."""
    written = json.dumps(text, ensure_ascii=False)
    return _NEEDS_ESCAPE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
