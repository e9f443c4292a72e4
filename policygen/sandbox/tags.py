"""Owns the tags `clause` and `callout`."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from jinja2 import TemplateRuntimeError, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.runtime import Context
from typing_extensions import override

from policygen.sandbox.jail import RUN, Rendered
from policygen.sandbox.run import ClauseDraft, Run
from policygen.sandbox.tidy import tidy
from policygen.sandbox.vault import QUOTE, UNQUOTE, Kind, Secret

CALLOUTS = ("note", "warning", "urgent", "summary")
_TITLE = re.compile(r"\s*##[ \t]+([^\n]*?)[ \t]*(?:\n|\Z)")


class ClauseTag(Extension):
    """`{% clause "EP-6" %}`: a numbered section, only when it applies."""

    tags = {"clause"}  # noqa: RUF012

    @override
    def parse(self, parser: Parser) -> nodes.Node:
        return _parse_block(self, parser, "endclause")

    def _write(
        self, context: Context, clause_id: str, caller: Callable[[], Rendered]
    ) -> Rendered:
        run: Run = context[RUN]
        if clause_id not in run.numbers:
            return Rendered()
        if clause_id in run.drafts:
            raise TemplateRuntimeError(f"The clause {clause_id} is there twice.")
        body = caller()
        heading = _TITLE.match(body)
        if not heading:
            raise TemplateRuntimeError(
                f"The clause {clause_id} must begin with its title: `## Title`."
            )
        number, title, text = run.numbers[clause_id], heading[1], body[heading.end() :]
        numbered = f"{number}. {title}" if number else title
        written = f"## {numbered}\n\n{text.strip()}\n"
        plain = run.vault.plain(title)
        run.drafts[clause_id] = ClauseDraft(clause_id, number, plain, written)
        return Rendered(f"\n\n{_section(run, clause_id, written)}\n\n")


class CalloutTag(Extension):
    """`{% callout "warning" %}`: a box, or a block quote in Markdown."""

    tags = {"callout"}  # noqa: RUF012

    @override
    def parse(self, parser: Parser) -> nodes.Node:
        return _parse_block(self, parser, "endcallout")

    def _write(
        self, context: Context, kind: str, caller: Callable[[], Rendered]
    ) -> Rendered:
        run: Run = context[RUN]
        if kind not in CALLOUTS:
            known = ", ".join(CALLOUTS)
            raise TemplateRuntimeError(f'There is no callout "{kind}"; use {known}.')
        title = run.helpers.captions.get(f"callout_{kind}", "")
        body = tidy(caller()).strip()
        box = f'<div class="callout {kind}">'
        start = run.hide(Secret(Kind.BLOCK, "", box, markdown=QUOTE))
        end = run.hide(Secret(Kind.BLOCK, "", "</div>", markdown=UNQUOTE))
        head = f'<p class="callout-title">{escape(title)}</p>'
        strong = f"**{run.show(title)}**"
        top = (
            run.hide(Secret(Kind.BLOCK, title, head, markdown=strong)) if title else ""
        )
        parts = (part for part in (start, top, body, end) if part)
        return Rendered("\n\n{}\n\n".format("\n\n".join(parts)))


def _parse_block(tag: ClauseTag | CalloutTag, parser: Parser, end: str) -> nodes.Node:
    line = next(parser.stream).lineno
    argument = parser.parse_expression()
    body = parser.parse_statements((f"name:{end}",), drop_needle=True)
    call = tag.call_method("_write", [nodes.ContextReference(), argument], lineno=line)
    return nodes.CallBlock(call, [], [], body).set_lineno(line)


def _section(run: Run, clause_id: str, written: str) -> str:
    kind = run.classes[clause_id]
    tag = f'<section class="{kind}" id="{escape(clause_id.lower())}">'
    start = run.hide(Secret(Kind.BLOCK, "", tag))
    end = run.hide(Secret(Kind.BLOCK, "", "</section>"))
    return f"{start}\n\n{written}\n{end}"
