"""Owns the page that tells one reader what changed since the version they signed.

Old words stand after "Before", new ones after "Now": nobody has to see a colour or a
line to tell them apart. Pieces that are the same are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from policygen.model.pack import BlockKind
from policygen.model.release import (
    ChangeKind,
    ClauseChange,
    Difference,
    Mark,
    MarkedBlock,
    Span,
)
from policygen.render.redline import PAPER_MARKS, show_span
from policygen.speech.say import say

MOST = 9000
"""When more letters than this changed, nobody reads them here: the titles will do."""
PLACE = re.compile(
    r'<nav class="contents">|<main\b[^>]*>|<section class="clause|</body>'
)
"""Where a print page has room for news, whichever comes first."""
STYLE = f"""{PAPER_MARKS}
.what-changed {{ break-after: page }}
.what-changed > h2:first-child {{ margin-top: 0 }}
.what-changed h3 {{ margin: 6mm 0 1mm }}
.what-changed h4 {{ margin: 3mm 0 1mm; font-size: 10pt }}
.what-changed .became {{ margin: 0 0 2mm; color: #333b41; font-weight: 400; font-style: italic }}
.what-changed .was, .what-changed .now {{ margin: 0 0 1.2mm; padding-left: 4mm; border-left: 1.5pt solid #c5cace }}
.what-changed .now {{ border-color: var(--colour, #1c2226); margin-bottom: 3mm }}
"""


def add_what_changed(page: str, section: str) -> str:
    """Put the section before the contents of a print page, or before its text."""
    styled = page.replace("</style>", f"{STYLE}</style>", 1)
    return PLACE.sub(lambda found: f"{section}\n{found[0]}", styled, count=1)


def what_changed(
    difference: Difference,
    language: str,
    *,
    is_informal: bool,
    day: str,
    owner: str,
    elsewhere: Sequence[ClauseChange] = (),
) -> str:
    """Give the section as HTML.

    `day` is the date in force in words, and `owner` who answers questions; "" when
    nobody knows. `elsewhere` are changes of the text that binds, in its own language,
    that a translation does not have.
    """
    tone = "informal" if is_informal else "formal"

    def tell(code: str, **facts: object) -> str:
        text = say(language, f"news.{tone}.{code}", **facts)
        return escape(text)

    facts = {"before": difference.before, "after": difference.after}
    lead = tell("lead", **facts)
    if day:
        lead = f"{lead} {tell('day', day=day)}"
    parts = [f"<h2>{tell('title')}</h2>", f"<p>{lead}</p>"]
    if not difference.is_comparable:
        parts.append(f"<p>{tell('other_language', **facts)}</p>")
    elif not difference.changes:
        parts.append(f"<p>{tell('nothing', **facts)}</p>")
    elif _length(difference.changes) > MOST:
        parts += [f"<p>{tell('much')}</p>", _titles(difference.changes, language)]
    else:
        parts.append(f"<p>{tell('how', count=len(difference.changes))}</p>")
        parts += (_clause(change, language) for change in difference.changes)
    if elsewhere:
        parts += _in_other_words(elsewhere, language)
    parts.append(f"<p>{tell('ask_owner', owner=owner) if owner else tell('ask')}</p>")
    return f'<section class="what-changed">{"".join(parts)}</section>'


def _in_other_words(changes: Sequence[ClauseChange], language: str) -> Iterator[str]:
    """Give the changes of a text in another language, in that language."""
    theirs = changes[0].language
    yield f"<p>{escape(say(language, 'news.binding'))}</p>"
    shown = (
        _titles(changes, theirs)
        if _length(changes) > MOST
        else "".join(_clause(change, theirs) for change in changes)
    )
    yield f'<div lang="{escape(theirs)}">{shown}</div>'


def _length(changes: Sequence[ClauseChange]) -> int:
    return sum(
        len(span.text)
        for change in changes
        for block in change.blocks
        if _is_touched(block)
        for cell in block.cells
        for span in cell
    )


def _titles(changes: Sequence[ClauseChange], language: str) -> str:
    items = "".join(
        f"<li>{_title(change)}: {escape(_say(change, language))}</li>"
        for change in changes
    )
    return f"<ul>{items}</ul>"


def _title(change: ClauseChange) -> str:
    return escape(f"{change.number}. {change.title}" if change.number else change.title)


def _say(change: ClauseChange, language: str) -> str:
    return say(language, f"news.{change.kind}")


def _clause(change: ClauseChange, language: str) -> str:
    parts = [
        f"<h3>{_title(change)}</h3>",
        f'<p class="became">{escape(_say(change, language))}</p>',
    ]
    if change.kind is not ChangeKind.CHANGED:
        parts += (_plain(block) for block in change.blocks)
        return "".join(parts)
    if any(span.mark is not Mark.SAME for span in change.heading):
        parts.append(_both((change.heading,), (), language))
    parts += _blocks(change.blocks, language)
    return "".join(parts)


def _plain(block: MarkedBlock) -> str:
    """Give a piece of a clause that came or went as a whole: no word needs a mark."""
    texts = [
        escape("".join(span.text for span in cell)) for cell in block.cells if cell
    ]
    text = " · ".join(texts)
    return f"<p>• {text}</p>" if block.kind is BlockKind.ITEM else f"<p>{text}</p>"


def _blocks(blocks: Sequence[MarkedBlock], language: str) -> Iterator[str]:
    """Give the pieces that are not what they were, under the heading they stand under."""
    heading = ""
    heads: tuple[str, ...] = ()
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            heading = _now(block.cells[0])
        if block.kind is BlockKind.HEAD:
            heads = tuple(_now(cell) for cell in block.cells)
        if not _is_touched(block):
            continue
        if heading and block.kind is not BlockKind.HEADING:
            yield f"<h4>{escape(heading)}</h4>"
        heading = ""
        yield _both(block.cells, heads if block.kind is BlockKind.ROW else (), language)


def _is_touched(block: MarkedBlock) -> bool:
    return any(span.mark is not Mark.SAME for cell in block.cells for span in cell)


def _now(cell: Sequence[Span]) -> str:
    return "".join(span.text for span in cell if span.mark is not Mark.REMOVED)


def _both(cells: Sequence[Sequence[Span]], heads: Sequence[str], language: str) -> str:
    """Give the old words and the new ones; only one of them for what came or went."""
    was = _side(cells, heads, Mark.ADDED, language)
    now = _side(cells, heads, Mark.REMOVED, language)
    if not was or not now:
        kind, text = ("new", now) if now else ("gone", was)
        word = escape(say(language, f"news.{kind}"))
        return f'<p class="now"><strong>{word}</strong> {text}</p>'
    before, after = (escape(say(language, f"news.{name}")) for name in ("was", "now"))
    return (
        f'<p class="was"><strong>{before}</strong> {was}</p>'
        f'<p class="now"><strong>{after}</strong> {now}</p>'
    )


def _side(
    cells: Sequence[Sequence[Span]], heads: Sequence[str], without: Mark, language: str
) -> str:
    """Give one of both sides, the cells of a row after the heads of their columns.

    It is "" when everything on it belongs to the other side.
    """
    spans = [[span for span in cell if span.mark is not without] for cell in cells]
    if not any(span.text.strip() for cell in spans for span in cell):
        return ""
    shown = []
    for number, cell in enumerate(spans):
        text = "".join(show_span(span, language) for span in cell)
        head = heads[number] if number < len(heads) else ""
        if text and head:
            text = f"{escape(say(language, 'news.head', head=head))} {text}"
        shown += [text] if text else []
    return "; ".join(shown)
