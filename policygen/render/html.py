"""Owns HTML: from Markdown with marker words to clean HTML with the values in it.

What `body` may hold besides what Markdown gives (p, h2-h6, ul, ol, li, table, strong,
em, a, code, pre, blockquote, hr, br):

<mark class="todo">              an answer to come
<section class="clause">         around a clause, with its id; own-sheet when it needs a page,
                                 part when its title is that of the clauses after it too
<div class="callout warning">    note, warning, urgent or summary; first <p class="callout-title">
<div class="table-wrap">         around a table on the screen (it takes the keyboard focus)
<td data-label="...">            on the screen, the head of the column
<bdi>                            a value that runs from the right
<td class="right">               a column that is aligned: left, center, right
<div class="fill-lines">         <p class="fill-line"><span class="fill-label">, <span class="fill-rule">
<div class="signatures">         <div class="signature">: <p class="signature-for">
<span class="write-line">        empty: a line to write on, in a sentence or a cell
<p class="tick">                 <span class="tick-box">, an empty box to tick, and its text
<figure class="drawing">         the SVG of diagram(), or of a picture: also clock, ladder, timeline
<details class="in-words">       on the screen, the list or table that a picture is drawn from;
                                 on paper <div class="in-words">
<figure class="code">            on paper, the QR code of qr_code()
<div class="matrix">             a picture of letters: <span class="mark mark-1"> to mark-4
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from html import escape, unescape
from typing import TYPE_CHECKING, assert_never

from policygen.render.matrix import mark_cells
from policygen.render.targets import fill_target
from policygen.render.together import keep_together
from policygen.sandbox.vault import TOKEN, Kind, Secret, Vault, whole

if TYPE_CHECKING:
    import markdown

_TAGS = {
    *(
        "a",
        "bdi",
        "blockquote",
        "br",
        "code",
        "div",
        "em",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
    ),
    *("li", "mark", "ol", "p", "pre", "span", "strong", "table", "tbody", "td", "th"),
    *("section", "thead", "tr", "ul"),
}
_ATTRIBUTES = {
    "*": {"class", "id"},
    "a": {"href"},
    "ol": {"start"},
    "th": {"scope"},
}
_SCHEMES = {"http", "https", "mailto", "tel"}
_TAG = re.compile(r"""<[a-zA-Z/](?:[^"'<>]|"[^"]*"|'[^']*')*>""")
_HREF = re.compile(r' href="([^"]*)"')
_LONE = re.compile(rf"<p>({TOKEN.pattern})</p>")
_HEADING_OR_TABLE = re.compile(
    r"<h[2-6]>(?P<heading>.*?)</h[2-6]>|<table>.*?</table>", re.DOTALL
)
_HEAD_CELL = re.compile(r"<th[^>]*>(.*?)</th>", re.DOTALL)
_EMPTY_HEAD = re.compile(r"<th\b[^>]*></th>")
_ROW = re.compile(r"<tr>\s*<td.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<td([^>]*)>")
_TICK = '<span class="tick-box"></span>'
_BLOCK_EDGE = re.compile(
    r"</?(?:p|h[1-6]|li|ul|ol|table|tr|div|section|pre|blockquote"
    r"|text|tspan|title|desc|figure|summary)\b[^>]*>|<br>|<hr>"
)
_CELL_END = re.compile(r"</t[dh]>")
_MANY_LINES = re.compile(r" *\n[ \n]*")
_CLAUSE = re.compile(
    r'<section class="clause[^"]*" id="([^"]*)">(.*?)</section>', re.DOTALL
)
_FIGURE = re.compile(r"<figure.*?</figure>|<summary>.*?</summary>", re.DOTALL)
_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ALIGNED = re.compile(r' style="text-align: ?(left|center|right);?"')


@cache
def _markdown() -> markdown.Markdown:
    """Make the converter once; raw HTML in a template stays text."""
    from markdown import Markdown

    from policygen.render.plain_texts import mark_plain_texts

    converter = Markdown(extensions=["tables", "sane_lists", "fenced_code"])
    mark_plain_texts(converter)
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    return converter


def write_html(text: str, vault: Vault) -> tuple[str, str]:
    """Turn Markdown with words for its values into HTML for the screen and for paper."""
    html = _markdown().reset().convert(text)
    html = _ALIGNED.sub(r' class="\1"', html.replace("<th", '<th scope="col"'))
    html = html.replace('<th scope="col"ead', "<thead")
    html = _clean(html)
    html = _LONE.sub(lambda found: _unwrapped(found, vault), html)
    html = _TAG.sub(lambda found: _fill_tag(found[0], vault), html)
    html = _clean(vault.expand(html, _show))
    html = html.replace("<p>" + _TICK, '<p class="tick">' + _TICK)
    html = mark_cells(html)
    labelled = _EMPTY_HEAD.sub("<td></td>", label_cells(html))
    screen = vault.expand(labelled, lambda secret: secret.html)
    printed = keep_together(_EMPTY_HEAD.sub("<td></td>", html))
    paper = vault.expand(printed, lambda secret: secret.paper)
    return whole(screen), whole(paper)


def label_cells(html: str) -> str:
    """Give every cell of a table the head of its column, and the table a group."""
    heading = ""

    def label(found: re.Match[str]) -> str:
        nonlocal heading
        if found["heading"]:
            heading = _attribute(found["heading"])
            return found[0]
        heads = [_attribute(head) for head in _HEAD_CELL.findall(found[0])]
        rows = _ROW.sub(lambda row: _labelled(row[0], heads), found[0])
        label = f' aria-label="{heading}"' if heading else ""
        return f'<div class="table-wrap" role="group" tabindex="0"{label}>{rows}</div>'

    return _HEADING_OR_TABLE.sub(label, html)


def _labelled(row: str, heads: Sequence[str]) -> str:
    waiting = iter(heads)

    def label(found: re.Match[str]) -> str:
        head = next(waiting, "")
        return f'<td{found[1]} data-label="{head}">' if head else found[0]

    return _CELL.sub(label, row)


def _attribute(html: str) -> str:
    """Give the text of a piece of clean HTML, ready to stand in an attribute."""
    return escape(plain_text(html).strip(" \n"))


def plain_text(html: str) -> str:
    """Give the text that a reader of clean HTML sees, a line for every block."""
    text = _TAG.sub("", _BLOCK_EDGE.sub("\n", html.replace("\n", " ")))
    return unescape(_MANY_LINES.sub("\n", text)).lstrip("\n")


def without_drawings(html: str) -> str:
    """Give HTML without its drawings; their words stand beside them too."""
    return _FIGURE.sub("", html)


def clause_texts(html: str) -> dict[str, str]:
    """Give by its id the text of each clause: a line for every block and cell."""
    return {
        name: plain_text(_CELL_END.sub("<br>", body)).strip()
        for name, body in clause_bodies(html).items()
    }


def clause_bodies(html: str) -> dict[str, str]:
    """Give by its id the HTML of each clause, without drawings."""
    return {found[1]: without_drawings(found[2]) for found in _CLAUSE.finditer(html)}


def _clean(html: str) -> str:
    import nh3

    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
        clean_content_tags={"script", "style"},
    )


def _unwrapped(found: re.Match[str], vault: Vault) -> str:
    """Take the paragraph away from around a block that the engine made."""
    is_block = vault.secret_of(found[1]).kind is Kind.BLOCK
    return found[1] if is_block else found[0]


def _fill_tag(tag: str, vault: Vault) -> str:
    """Fill in a link target; a target that is no address takes the link away."""
    if not TOKEN.search(tag):
        return tag

    def fill(found: re.Match[str]) -> str:
        target = fill_target(unescape(found[1]), vault)
        return f' href="{escape(target)}"' if target else ""

    return TOKEN.sub("", _HREF.sub(fill, tag))


def _isolated(text: str) -> str:
    """Escape a value; one that runs from the right stands apart from what follows."""
    return f"<bdi>{escape(text)}</bdi>" if _FROM_RIGHT.search(text) else escape(text)


def _show(secret: Secret) -> str | None:
    match secret.kind:
        case Kind.BLOCK:
            return None if secret.paper else secret.html
        case Kind.TODO:
            return f'<mark class="todo">{escape(secret.text)}</mark>'
        case Kind.LINK:
            return f'<a href="{escape(secret.html)}">{_isolated(secret.text)}</a>'
        case Kind.BREAK:
            return secret.html
        case Kind.VALUE:
            return _isolated(secret.text)
        case _:
            assert_never(secret.kind)
