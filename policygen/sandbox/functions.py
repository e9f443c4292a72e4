"""Owns the functions that a template may call."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape

from jinja2 import TemplateRuntimeError

from policygen.sandbox import words
from policygen.sandbox.facts import NotAsked, Open
from policygen.sandbox.jail import Rendered
from policygen.sandbox.run import Run
from policygen.sandbox.vault import Kind, Secret

_RULE = "_" * 30
_ADDRESS = re.compile(r"https?://\S+")


class Functions:
    """What a template may call, bound to one run."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def by_name(self) -> Mapping[str, Callable[..., object]]:
        """Give every function under the name that templates use."""
        return {
            "label": self.label,
            "ref": self.ref,
            "applies": self.applies,
            "count": self.count,
            "diagram": self.diagram,
            "qr_code": self.qr_code,
            "fill_lines": self.fill_lines,
            "signatures": self.signatures,
            "tick_box": self.tick_box,
            "write_line": self.write_line,
        }

    def label(self, key: str, *values: object) -> object:
        """Give the label of an answer or of one choice."""
        if values and isinstance(values[0], (Open, NotAsked)):
            return values[0]
        try:
            return self._run.helpers.label(key, *values)
        except LookupError:
            what = f'the choice "{values[0]}" of ' if values else ""
            raise TemplateRuntimeError(
                f'There is no label for {what}"{key}".'
            ) from None

    def ref(self, clause_id: str, *, short: bool = False) -> Rendered:
        """Point to a clause: a link here, by its number alone if short; else titles."""
        run = self._run
        if clause_id in run.numbers:
            word = run.hide(Secret(Kind.LINK, "", f"#{clause_id.lower()}"))
            run.references.append((word, clause_id, short))
            return word
        try:
            return run.show(run.helpers.reference(clause_id))
        except LookupError:
            raise TemplateRuntimeError(
                f'There is no clause "{clause_id}" here to refer to; '
                f'put `if applies("{clause_id}")` around it.'
            ) from None

    def applies(self, clause_id: str) -> bool:
        """Tell whether a clause of this document is there."""
        return clause_id in self._run.numbers

    def count(self, text: object, link: int = 0) -> int:
        """Count the characters of a text; every web address counts as `link`, if given."""
        run = self._run
        plain = run.vault.plain(text) if isinstance(text, Rendered) else run.text(text)
        return len(_ADDRESS.sub("x" * link, plain) if link > 0 else plain)

    def diagram(self, name: str) -> Rendered:
        """Put a drawing here; Markdown has none."""
        try:
            screen, paper = self._run.helpers.drawing(name)
        except LookupError:
            raise TemplateRuntimeError(f'There is no drawing "{name}".') from None
        return self._block(
            "",
            f'<figure class="drawing">{screen}</figure>',
            f'<figure class="drawing">{paper}</figure>',
        )

    def qr_code(self, address: object, title: str) -> Rendered:
        """Put a QR code on paper; a screen shows a link better."""
        if isinstance(address, (Open, NotAsked)):
            return Rendered()
        code = self._run.helpers.code(self._run.text(address), title)
        return self._block("", "", f'<figure class="code">{code}</figure>')

    def fill_lines(self, labels: Sequence[object]) -> Rendered:
        """Put lines to write on, each with its label."""
        texts = [self._run.text(label) for label in labels]
        block = f'<div class="fill-lines">{_lines_html(texts)}</div>'
        return self._lines(texts, block)

    def signatures(self, people: Sequence[object]) -> Rendered:
        """Put a box for every person to sign in."""
        texts = [self._run.text(person) for person in people]
        html = "".join(
            f'<div class="signature"><p class="signature-for">{escape(who)}</p></div>'
            for who in texts
        )
        block = f'<div class="signatures">{html}</div>'
        return self._lines(texts, block)

    def tick_box(self, text: object) -> Rendered:
        """Put an empty box before a text."""
        run = self._run
        html = '<span class="tick-box"></span> '
        box = Secret(Kind.BLOCK, "", html, markdown="[ ] ")
        return Rendered(run.hide(box) + run.show(text))

    def write_line(self) -> Rendered:
        """Put a line to write on by hand inside a sentence or a cell."""
        html = '<span class="write-line"></span>'
        line = Secret(Kind.BLOCK, "", html, markdown="________")
        return Rendered(self._run.hide(line))

    def _block(self, text: str, html: str, paper: str = "") -> Rendered:
        return _apart(self._run.hide(Secret(Kind.BLOCK, text, html, paper)))

    def _lines(self, labels: Sequence[str], html: str) -> Rendered:
        """Put lines to write on; in Markdown each has its label and a rule."""
        run = self._run
        colon = words.say_colon(run.language)
        rules = "\n\n".join(f"{run.show(label)}{colon}{_RULE}" for label in labels)
        block = Secret(Kind.BLOCK, "\n".join(labels), html, markdown=rules)
        return _apart(run.hide(block))


def settle_references(run: Run) -> None:
    """Fill in the titles that `ref` promised before they were written."""
    for word, clause_id, short in run.references:
        draft = run.drafts.get(clause_id)
        if draft is None:
            raise TemplateRuntimeError(
                f'ref("{clause_id}") refers to a clause that this template does not have.'
            )
        text = words.say_part(draft.number, draft.title, run.language, short=short)
        run.vault.replace(Secret(Kind.LINK, text, f"#{clause_id.lower()}"), word)


def _apart(block: str) -> Rendered:
    return Rendered(f"\n\n{block}\n\n")


def _lines_html(labels: Sequence[str]) -> str:
    return "".join(
        f'<p class="fill-line"><span class="fill-label">{escape(label)}</span>'
        '<span class="fill-rule"></span></p>'
        for label in labels
    )
