"""Owns the guide of a document: the plan as one page that asks a question at a time.

Without a script the page is a numbered text with links; the script of guide.js shows one
step at a time. What `body` holds, besides what html.py says of a document:

<section class="step question">  a question: <h2>, <p class="help">, and its answers
<ul class="exits">               the answers, each <a class="exit"> to the step it leads to
<section class="step end">       an end: <h2>, what the template says before its first
                                 heading, <dl class="answer">, and the rest of its text
<dd data-fact="owner">           who, by when, at which hours; any of FACTS
<div class="part">               a heading of the template and all below it; `message` when
                                 it holds something to copy
<blockquote class="message">     a text to copy, with <span class="gap"> to fill in
<button class="copy">            hidden, until the script can copy
<div class="moves">              the buttons back, start again and show all; hidden too
<nav class="trail">              where the script writes the answers so far
<p role="status">                where it says that something was copied
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape

from policygen.model.blueprint import Blueprint, Guide
from policygen.model.pack import Member
from policygen.render.helpers import fact, make_helpers
from policygen.render.html import write_html
from policygen.render.looks import Looks
from policygen.render.page import Page, guide_page
from policygen.sandbox.environment import render_text
from policygen.sandbox.facts import Group, Open, entry
from policygen.sandbox.run import in_words
from policygen.speech.say import say

FACTS = (
    "within",
    "hours",
    "owner",
    "deputy",
    "after_hours",
    "approval",
    "notify",
    "class",
)
"""What an end says of itself, in this order."""

_PART = re.compile(r"<h3>.*?(?=<h3>|\Z)", re.DOTALL)
_MESSAGE = re.compile(r"<blockquote>(.*?)</blockquote>", re.DOTALL)
_GAP = re.compile(r"\{[^{}<>]+\}(?![^<>]*>)")


def name_guide(member: Member, blueprint: Blueprint) -> str:
    """Give the name of the file of a guide, without ending; "" when there is none."""
    guide = member.document.guide
    if guide is None or not fact(member, "plan.steps"):
        return ""
    return blueprint.pick(guide.files, member.language)


def render_guide(member: Member, blueprint: Blueprint, looks: Looks, page: Page) -> str:
    """Give the guide of a member as a whole page; "" when the document has none.

    `page` is what the pages of the document itself say.
    """
    guide = member.document.guide
    steps = fact(member, "plan.steps")
    if guide is None or not isinstance(steps, tuple) or not steps:
        return ""
    sections = [_section(member, blueprint, looks, guide, step) for step in steps]
    own = replace(
        page,
        title=blueprint.pick(guide.titles, member.language),
        description=blueprint.pick(guide.descriptions, member.language),
        screen_body="\n".join((*sections, _controls(member.language))),
        toc=(),
        canonical="",
        alternates=(),
    )
    return guide_page(own, looks, blueprint.theme)


def _section(
    member: Member, blueprint: Blueprint, looks: Looks, guide: Guide, step: object
) -> str:
    exits = entry(step, "exits")
    is_question = isinstance(exits, tuple) and bool(exits)
    kind = "question" if is_question else "end"
    heading = entry(step, "ask" if is_question else "title")
    parts = [
        f'<section class="step {kind}" id="{_anchor(entry(step, "id"))}">',
        f'<h2 tabindex="-1"><span class="number">{_shown(member, entry(step, "number"))}.'
        f"</span> {_shown(member, heading)}</h2>",
    ]
    if isinstance(exits, tuple) and is_question:
        if entry(step, "help"):
            parts.append(f'<p class="help">{_shown(member, entry(step, "help"))}</p>')
        parts.append(_exits(member, exits))
    else:
        intro, first, rest = _end(member, blueprint, looks, guide, step).partition(
            "<h3>"
        )
        parts += (
            intro,
            _answer(member, step),
            _finished(first + rest, member.language),
        )
    return "\n".join((*parts, "</section>"))


def _exits(member: Member, exits: tuple[object, ...]) -> str:
    items = []
    for one in exits:
        label = _shown(member, entry(one, "label"))
        number = str(entry(one, "number"))
        where = escape(say(member.language, "guide.go_to", number=number))
        items.append(
            f'<li><a class="exit" href="#{_anchor(entry(one, "target"))}">'
            f'<span class="said">{label[:1].upper()}{label[1:]}</span>'
            f'<span class="where">{where}</span></a></li>'
        )
    return f'<ul class="exits">\n{"".join(items)}\n</ul>'


def _answer(member: Member, step: object) -> str:
    """Say who acts, who takes over, by when and at which hours."""
    rows = []
    for name in FACTS:
        value = entry(step, name)
        if not value and not isinstance(value, Open):
            continue
        if name == "after_hours" and value == entry(step, "owner"):
            continue
        shown = _shown(member, value)
        if name == "deputy" and value == entry(step, "owner"):
            shown = escape(say(member.language, "guide.no_deputy"))
        label = escape(say(member.language, f"guide.{name}"))
        rows.append(
            f'<div><dt>{label}</dt><dd data-fact="{name}">{shown[:1].upper()}'
            f"{shown[1:]}</dd></div>"
        )
    return f'<dl class="answer">\n{"".join(rows)}\n</dl>'


def _end(
    member: Member, blueprint: Blueprint, looks: Looks, guide: Guide, step: object
) -> str:
    """Render what the blueprint writes at an end."""
    rendition = render_text(
        blueprint.pick(guide.templates, member.language),
        name=blueprint.pick(guide.paths, member.language),
        facts={**member.facts, "step": step},
        clauses=(),
        language=member.language,
        helpers=make_helpers(member, blueprint, looks),
    )
    screen, _ = write_html(rendition.text, rendition.vault)
    return screen


def _finished(html: str, language: str) -> str:
    """Part what a template wrote at its headings, and make its quotes messages."""
    html = _MESSAGE.sub(lambda found: _message(found[1], language), html)
    return _PART.sub(lambda found: _part(found[0]), html)


def _part(html: str) -> str:
    kind = "part message" if "<blockquote" in html else "part"
    return f'<div class="{kind}">\n{html.strip()}\n</div>\n'


def _message(html: str, language: str) -> str:
    marked = _GAP.sub(lambda found: f'<span class="gap">{found[0]}</span>', html)
    button = escape(say(language, "guide.copy"))
    return (
        f'<blockquote class="message">{marked}</blockquote>\n'
        f'<p><button type="button" class="copy" hidden>{button}</button></p>'
    )


def _controls(language: str) -> str:
    """Give what the script brings to life: it is hidden, and empty, until then."""
    moves = "".join(
        f'<button type="button" data-move="{name}">{label}</button>'
        for name, label in _moves(language)
    )
    one, copied, selected, trail = (
        escape(say(language, f"guide.{name}"))
        for name in ("one", "copied", "selected", "trail")
    )
    return (
        f'<div class="moves" data-one="{one}" hidden>{moves}</div>\n'
        f'<nav class="trail" aria-labelledby="guide-trail" hidden>'
        f'<h2 id="guide-trail">{trail}</h2><ol></ol></nav>\n'
        f'<p class="said-now" role="status" data-copied="{copied}" '
        f'data-selected="{selected}"></p>'
    )


def _moves(language: str) -> Iterator[tuple[str, str]]:
    for name in ("previous", "restart", "all"):
        yield name, escape(say(language, f"guide.{name}"))


def _anchor(step_id: object) -> str:
    """Give the id of a step on the page; it does not change with the numbers."""
    return escape("-".join(("step", *str(step_id).split())))


def _shown(member: Member, value: object) -> str:
    """Write a text or an answer for the page; one to come can be seen as such."""
    if isinstance(value, Open):
        return f'<mark class="todo">{escape(str(value))}</mark>'
    if value is None or isinstance(value, Group):
        return ""
    said = value if isinstance(value, str) else in_words(value, member.language)
    return escape(said)
