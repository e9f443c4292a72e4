"""Owns HTML: from Markdown with marker words to clean HTML with the values in it.

What `body` may hold besides what Markdown gives (p, h2-h6, ul, ol, li, table, strong,
em, a, code, pre, blockquote, hr, br):

<mark class="todo">              an answer to come
<div class="callout warning">    note, warning, urgent or summary; first <p class="callout-title">
<div class="table-wrap">         around a table (a group that takes the keyboard focus)
<div class="fill-lines">         <p class="fill-line"><span class="fill-label">, <span class="fill-rule">
<div class="signatures">         <div class="signature">: <p class="signature-for">, fill-line
<span class="tick-box">          an empty box to tick, before its text
<figure class="drawing">         the SVG of diagram()
"""

from __future__ import annotations

import re
from functools import cache
from html import escape, unescape
from typing import TYPE_CHECKING

from policygen.render.targets import fill_target
from policygen.sandbox.vault import TOKEN, Kind, Secret, Vault, whole

if TYPE_CHECKING:
    import markdown

_TAGS = {
    *("a", "blockquote", "br", "code", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr"),
    *("li", "mark", "ol", "p", "pre", "span", "strong", "table", "tbody", "td", "th"),
    *("thead", "tr", "ul"),
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
_HEADING = re.compile(rf"<(h[2-6])>({TOKEN.pattern})")
_LONE = re.compile(rf"<p>({TOKEN.pattern})</p>")
_ALIGNED = re.compile(r' style="text-align: ?(left|center|right);?"')


@cache
def _markdown() -> markdown.Markdown:
    """Make the converter once; raw HTML in a template stays text."""
    from markdown import Markdown

    converter = Markdown(extensions=["tables", "sane_lists", "fenced_code"])
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    return converter


def write_html(text: str, vault: Vault) -> str:
    """Turn Markdown with words for its values into clean HTML with the values."""
    html = _markdown().reset().convert(text)
    html = _ALIGNED.sub(r' class="\1"', html.replace("<th", '<th scope="col"'))
    html = html.replace('<th scope="col"ead', "<thead")
    html = _clean(html)
    html = _LONE.sub(lambda found: _unwrapped(found, vault), html)
    html = _HEADING.sub(lambda found: _anchored(found, vault), html)
    html = _TAG.sub(lambda found: _fill_tag(found[0], vault), html)
    html = _clean(vault.expand(html, _show))
    return whole(vault.expand(html, lambda secret: secret.html))


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
    token = TOKEN.fullmatch(found[1])
    is_block = token is not None and vault.secret(token).kind is Kind.BLOCK
    return found[1] if is_block else found[0]


def _anchored(found: re.Match[str], vault: Vault) -> str:
    token = TOKEN.fullmatch(found[2])
    secret = vault.secret(token) if token else None
    if secret is None or secret.kind is not Kind.ANCHOR:
        return found[0]
    return f'<{found[1]} id="{escape(secret.html)}">'


def _fill_tag(tag: str, vault: Vault) -> str:
    """Fill in a link target; a target that is no address takes the link away."""
    if not TOKEN.search(tag):
        return tag

    def fill(found: re.Match[str]) -> str:
        target = fill_target(unescape(found[1]), vault)
        return f' href="{escape(target)}"' if target else ""

    return TOKEN.sub("", _HREF.sub(fill, tag))


def _show(secret: Secret) -> str | None:
    match secret.kind:
        case Kind.BLOCK:
            return None if secret.is_trusted else secret.html
        case Kind.TODO:
            return f'<mark class="todo">{escape(secret.text)}</mark>'
        case Kind.LINK:
            return f'<a href="{escape(secret.html)}">{escape(secret.text)}</a>'
        case Kind.BREAK:
            return secret.html
        case Kind.ANCHOR:
            return ""
        case Kind.VALUE:
            return escape(secret.text)
