"""Owns the tag `picture`: a list or a table of a document, drawn as well as printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape

from jinja2 import TemplateRuntimeError, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.runtime import Context
from typing_extensions import override

from policygen.model.sketch import Sketch, SketchKind
from policygen.sandbox import words
from policygen.sandbox.jail import RUN, Rendered
from policygen.sandbox.run import Run
from policygen.sandbox.tidy import tidy
from policygen.sandbox.vault import Kind, Secret

SPAN_COLUMNS = 3
_STEP = re.compile(r"^\d+[.)][ \t]+(?:\*\*(.+?)\*\*[ \t]*)?(.*)$", re.MULTILINE)
_ROW = re.compile(r"^\|(.*)\|[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"[\s|:-]+")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKUP = re.compile(r"\\([^\w\s])|\*\*|\*|`")


class PictureTag(Extension):
    """`{% picture "ladder", "From a reminder to a block" %}` around a list or table.

    The title is the alternative text of the drawing. A matrix needs none: it stays a
    table, whose letters are drawn as marks.
    """

    tags = {"picture"}  # noqa: RUF012

    @override
    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        kind = parser.parse_expression()
        is_titled = parser.stream.skip_if("comma")
        title = parser.parse_expression() if is_titled else nodes.Const("")
        body = parser.parse_statements(("name:endpicture",), drop_needle=True)
        call = self.call_method(
            "_write", [nodes.ContextReference(), kind, title], lineno=line
        )
        return nodes.CallBlock(call, [], [], body).set_lineno(line)

    def _write(
        self, context: Context, kind: str, title: str, caller: Callable[[], Rendered]
    ) -> Rendered:
        run: Run = context[RUN]
        body = tidy(caller()).strip()
        sketch = _read(kind, title, body)
        if sketch.kind is SketchKind.MATRIX:
            return _between(run, '<div class="matrix">', body, "</div>")
        picture = run.hide(Secret(Kind.BLOCK, ""))
        run.sketches.append((picture, sketch))
        summary = escape(
            run.helpers.captions.get("in_words")
            or words.say_page(run.language)["in_words"]
        )
        start = f'<details class="in-words"><summary>{summary}</summary>'
        return _between(
            run, start, body, "</details>", paper=True, before=f"{picture}\n\n"
        )


def settle_sketches(run: Run) -> None:
    """Draw the pictures, now that every value and reference has its words."""
    for word, sketch in run.sketches:
        told = replace(
            sketch,
            title=run.vault.plain(sketch.title),
            head=tuple(run.vault.plain(cell) for cell in sketch.head),
            rows=tuple(
                tuple(run.vault.plain(cell) for cell in row) for row in sketch.rows
            ),
        )
        screen, paper = (
            f'<figure class="drawing {sketch.kind}">{drawn}</figure>'
            for drawn in run.helpers.sketch(told)
        )
        run.vault.replace(Secret(Kind.BLOCK, "", screen, paper), word)


def kind_problem(kind: str, title: str) -> str:
    """Say what is wrong with the head of a picture; "" when it is right."""
    if kind not in tuple(SketchKind):
        return f'There is no picture "{kind}"; use {", ".join(SketchKind)}.'
    if not title and kind != SketchKind.MATRIX:
        return f'The picture "{kind}" needs a title, for people who cannot see it.'
    return ""


def _read(kind: str, title: str, body: str) -> Sketch:
    """Read a list or a table as what its picture shows; values are still words."""
    problem = kind_problem(kind, title)
    if problem:
        raise TemplateRuntimeError(problem)
    sketch = Sketch(kind=SketchKind(kind), title=title)
    if sketch.kind is SketchKind.LADDER:
        steps = _STEP.findall(body)
        if not steps:
            raise _misshapen(kind, "a list with `1.` before every step")
        return replace(sketch, rows=tuple(tuple(map(_bare, step)) for step in steps))
    rows = [
        tuple(_bare(cell) for cell in row.split("|"))
        for row in _ROW.findall(body)
        if not _RULE.fullmatch(row)
    ]
    if len(rows) < len(("head", "row")):
        raise _misshapen(kind, "a table with a head and at least one row")
    if sketch.kind is SketchKind.CLOCK and {len(row) for row in rows} != {SPAN_COLUMNS}:
        raise _misshapen(kind, "a table with three columns: from, to and within")
    if len({len(row) for row in rows}) > 1:
        raise _misshapen(kind, "a table with as many cells in every row")
    return replace(sketch, head=rows[0], rows=tuple(rows[1:]))


def _misshapen(kind: str, needed: str) -> TemplateRuntimeError:
    return TemplateRuntimeError(f'The picture "{kind}" is drawn from {needed}.')


def _bare(text: str) -> str:
    """Take the markup of the template away; what people typed is hidden still."""
    return _MARKUP.sub(lambda found: found[1] or "", _LINK.sub(r"\1", text)).strip()


def _between(
    run: Run, start: str, body: str, end: str, *, paper: bool = False, before: str = ""
) -> Rendered:
    """Put a body between two tags; on paper what can be folded lies open."""
    open_ = '<div class="in-words">' if paper else ""
    close = "</div>" if paper else ""
    first = run.hide(Secret(Kind.BLOCK, "", start, open_))
    last = run.hide(Secret(Kind.BLOCK, "", end, close))
    return Rendered(f"\n\n{before}{first}\n\n{body}\n\n{last}\n\n")
