"""Owns the redline of a document: what is new and what is gone, to read or to hear.

What is new is underlined and what is gone is struck through, in colours of their own.
Whoever hears the page hears words for it, which are there but not to be seen. In
Markdown the marks are those of CriticMarkup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby

from policygen.model.blueprint import Blueprint
from policygen.model.pack import BlockKind, Member
from policygen.model.release import (
    Cause,
    ClauseChange,
    Comparison,
    Mark,
    MarkedBlock,
    Span,
)
from policygen.render.commonmark import write_line, write_piece
from policygen.render.document import describe_page, quote_text
from policygen.render.html import label_cells
from policygen.render.looks import Looks
from policygen.render.page import Page, paper_page, screen_page
from policygen.speech.say import say

TAGS = {Mark.ADDED: "ins", Mark.REMOVED: "del"}
CRITIC = {
    Mark.SAME: ("", ""),
    Mark.ADDED: ("{++", "++}"),
    Mark.REMOVED: ("{--", "--}"),
}
SCREEN = """
ins { color: #0b5120; background: #e6f4e9; text-decoration: underline .12em; text-underline-offset: .18em; border-radius: .15em }
del { color: #8c1d18; background: #fdecea; text-decoration: line-through .1em; border-radius: .15em }
@media (prefers-color-scheme: dark) { ins { color: #b9e9c3; background: #12351c } del { color: #f6bdb8; background: #3f1714 } }
@media print { ins, del { background: none } }
del + ins { margin-left: .25em }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.became { font-size: .95rem; font-weight: 600 }
"""
PAPER_MARKS = """
ins { color: #0b5120; background: #e6f4e9; text-decoration: underline .7pt; text-underline-offset: 1.6pt }
del { color: #8c1d18; background: #fdecea; text-decoration: line-through .7pt }
del + ins { margin-left: .25em }
.unseen { display: inline-block; width: 0; height: 0; overflow: hidden; white-space: nowrap; color: transparent }
.became { font-weight: 600 }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redline:
    """What changed in one document in one language, in every form but PDF.

    `file` is the file name of the document itself.
    """

    document: str
    language: str
    file: str
    title: str
    markdown: str
    html: str
    print_html: str


def render_redline(
    member: Member, blueprint: Blueprint, looks: Looks, comparison: Comparison
) -> Redline:
    """Render what a release changes in a document that was there before."""
    changes = [
        item
        for item in comparison.clauses
        if item.place == (member.document.id, member.language)
    ]
    language = member.language
    versions = {"before": comparison.before, "after": comparison.after}
    lead = say(language, "redline.lead", **versions)
    body = _html(changes, language)
    page = replace(
        describe_page(member, blueprint),
        title=say(language, "redline.title", title=member.title),
        description=lead,
        layout="",
        canonical="",
        alternates=(),
        version=comparison.after,
        screen_body=label_cells(body),
        paper_body=body,
        toc=[(_id(item), item.number, item.title) for item in changes],
    )
    theme = blueprint.theme
    sheets = {"screen.css": SCREEN, "print.css": PAPER_MARKS}
    styled = {**theme, **{name: theme.get(name, "") + sheets[name] for name in sheets}}
    return Redline(
        document=member.document.id,
        language=language,
        file=member.file,
        title=page.title,
        markdown=_markdown(page, lead, changes, versions),
        html=screen_page(page, looks, styled),
        print_html=paper_page(page, looks, styled),
    )


def say_change(change: ClauseChange, language: str) -> str:
    """Say what happened to a clause: `Gewijzigd: een getal`."""
    what = say(language, f"change.{change.kind}")
    causes = [cause for cause in change.causes if cause is not Cause.CLAUSE]
    if not causes:
        return what
    why = ", ".join(say(language, f"cause.{cause}") for cause in causes)
    return say(language, "change.because", what=what, why=why)


def _id(change: ClauseChange) -> str:
    return change.clause.lower() or "title"


def _html(changes: Sequence[ClauseChange], language: str) -> str:
    how = say(language, "redline.how")
    example = " ".join(
        show_span(Span(mark, say(language, f"redline.{mark}")), language, is_told=False)
        for mark in TAGS
    )
    parts = [f"<p>{escape(how)} {example}</p>"]
    for change in changes:
        number = f"{escape(change.number)}. " if change.number else ""
        title = "".join(show_span(span, language) for span in change.heading)
        blocks = "\n".join(_blocks(change.blocks, language))
        parts.append(
            f'<section class="clause" id="{escape(_id(change))}">'
            f"<h2>{number}{title}</h2>\n"
            f'<p class="became">{escape(say_change(change, language))}</p>\n'
            f"{blocks}</section>"
        )
    return "\n".join(parts)


def show_span(span: Span, language: str, *, is_told: bool = True) -> str:
    """Give a piece of text; one that came or went says so to who hears it."""
    if span.mark is Mark.SAME:
        return escape(span.text)
    tag = TAGS[span.mark]
    if not is_told:
        return f"<{tag}>{escape(span.text)}</{tag}>"
    word = say(language, f"redline.{span.mark}")
    begins = escape(say(language, "news.head", head=word))
    return (
        f'<{tag}><span class="unseen">[{begins} </span>{escape(span.text)}'
        f'<span class="unseen">]</span></{tag}>'
    )


def _blocks(blocks: Sequence[MarkedBlock], language: str) -> Iterator[str]:
    for family, group in groupby(_in_tables(blocks), key=lambda item: item[0]):
        members = [block for _, block in group]
        if family.startswith("table"):
            yield _table(members, language)
        elif family == BlockKind.ITEM:
            items = "".join(f"<li>{_cell(block, language)}</li>" for block in members)
            yield f"<ul>{items}</ul>"
        else:
            tag = "h3" if family == BlockKind.HEADING else "p"
            for block in members:
                yield f"<{tag}>{_cell(block, language)}</{tag}>"


def _in_tables(blocks: Sequence[MarkedBlock]) -> Iterator[tuple[str, MarkedBlock]]:
    """Give each block with its kind; the rows of one table have a name of their own."""
    number = 0
    for block in blocks:
        number += block.kind is BlockKind.HEAD
        is_row = block.kind in {BlockKind.HEAD, BlockKind.ROW}
        yield (f"table {number}" if is_row else str(block.kind)), block


def _cell(block: MarkedBlock, language: str, number: int = 0) -> str:
    spans = block.cells[number] if number < len(block.cells) else ()
    return "".join(show_span(span, language) for span in spans)


def _table(rows: Sequence[MarkedBlock], language: str) -> str:
    columns = range(max(len(row.cells) for row in rows))
    written: Mapping[bool, list[str]] = {True: [], False: []}
    for row in rows:
        is_head = row.kind is BlockKind.HEAD
        cells = [_cell(row, language, number) for number in columns]
        line = "".join(
            f'<th scope="col">{text}</th>' if is_head and text else f"<td>{text}</td>"
            for text in cells
        )
        written[is_head].append(f"<tr>{line}</tr>")
    head = f"<thead>{''.join(written[True])}</thead>" if written[True] else ""
    return f"<table>{head}<tbody>{''.join(written[False])}</tbody></table>"


def _markdown(
    page: Page, lead: str, changes: Sequence[ClauseChange], versions: Mapping[str, str]
) -> str:
    fields = {
        "title": page.title,
        "language": page.language,
        "version": versions["after"],
        "compared_with": versions["before"],
        "client": page.client,
        "document": page.doc_id,
    }
    lines = [f"{name}: {quote_text(text)}" for name, text in fields.items()]
    lines = ["---", *lines, "---", "", f"# {write_line(page.title)}", ""]
    lines += [f"{write_line(lead)} {say(page.language, 'redline.how_md')}"]
    for change in changes:
        number = f"{change.number}. " if change.number else ""
        title = _mark(change.heading, "# ")
        lines += ["", f"## {number}{title}", ""]
        lines += [f"*{say_change(change, page.language)}*", ""]
        lines += _lines(change.blocks)
    return "\n".join(lines).rstrip("\n") + "\n"


def _lines(blocks: Sequence[MarkedBlock]) -> Iterator[str]:
    for family, group in groupby(_in_tables(blocks), key=lambda item: item[0]):
        members = [block for _, block in group]
        if family.startswith("table"):
            yield from _rows(members)
        elif family == BlockKind.ITEM:
            yield from (f"- {_mark(block.cells[0], '- ')}" for block in members)
        else:
            head = "### " if family == BlockKind.HEADING else ""
            for block in members:
                yield from (f"{head}{_mark(block.cells[0], head)}", "")
        yield ""


def _rows(rows: Sequence[MarkedBlock]) -> Iterator[str]:
    columns = range(max(len(row.cells) for row in rows))
    rule = f"|{'---|' * len(columns)}"
    if rows[0].kind is not BlockKind.HEAD:
        yield from (f"|{' |' * len(columns)}", rule)
    for number, row in enumerate(rows):
        cells = [row.cells[n] if n < len(row.cells) else () for n in columns]
        yield "".join(("| ", " | ".join(_mark(cell, "| ") for cell in cells), " |"))
        if number == 0 and row.kind is BlockKind.HEAD:
            yield rule


def _mark(spans: Sequence[Span], line: str) -> str:
    """Write spans as Markdown after what stands on the line already."""
    written = ""
    for span in spans:
        begins, ends = CRITIC[span.mark]
        text = write_piece(span.text, line + written + begins)
        written += begins + text.replace("{", "\\{").replace("}", "\\}") + ends
    return written
