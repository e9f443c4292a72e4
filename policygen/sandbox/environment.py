"""Owns the rendering of templates: documents as Markdown, pages as HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from typing import Final

from jinja2 import Template, TemplateError, TemplateSyntaxError, UndefinedError
from typing_extensions import override

from policygen.errors import InputError, Problem
from policygen.model.blueprint import Clause
from policygen.sandbox.functions import Functions, settle_references
from policygen.sandbox.helpers import Helpers
from policygen.sandbox.jail import RUN, Rendered, compile_closed
from policygen.sandbox.kinds import line_of, page_sandbox, text_sandbox
from policygen.sandbox.outline import (
    ClauseOutline,
    Use,
    clause_titles,
    conditions_in,
    names_in_template,
    template_problems,
)
from policygen.sandbox.quotes import as_markdown
from policygen.sandbox.run import ClauseDraft, Run
from policygen.sandbox.sketches import settle_sketches
from policygen.sandbox.tidy import tidy
from policygen.sandbox.vault import MARKS, MarkerError, Vault, whole

__all__ = [
    "ClauseOutline",
    "Helpers",
    "Rendition",
    "Trusted",
    "Use",
    "clause_titles",
    "conditions_in",
    "names_in_template",
    "render_page",
    "render_text",
    "template_problems",
]


class Trusted(str):
    """HTML, CSS or an address that the engine made; a page prints it as it is."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """A document as Markdown in which words stand for values, and what they stand for.

    Its blocks are for HTML; `as_markdown` gives it with those of Markdown.
    """

    text: str
    vault: Vault
    clauses: tuple[ClauseDraft, ...]
    todos: tuple[str, ...]

    def as_markdown(self) -> Rendition:
        """Give the same document with its blocks as Markdown has them."""
        return replace(
            self,
            text=as_markdown(self.text, self.vault),
            clauses=tuple(
                replace(draft, text=as_markdown(draft.text, self.vault))
                for draft in self.clauses
            ),
        )


def render_text(
    template: str,
    *,
    name: str,
    facts: Mapping[str, object],
    clauses: Sequence[Clause],
    language: str,
    helpers: Helpers,
) -> Rendition:
    """Render the template of a document to Markdown with words for its values.

    `clauses` are those that apply, in order; `name` is the file, for messages.
    """
    run = Run(language=language, clauses=clauses, helpers=helpers)
    try:
        compiled = _compile_text(template)
        text = tidy(compiled.render({**facts, **Functions(run).by_name(), RUN: run}))
        settle_references(run)
        settle_sketches(run)
        todos = dict.fromkeys(run.vault.todos(text))
        run.vault.plain(text)
    except (TemplateError, MarkerError, *_AUTHOR_ERRORS) as error:
        raise InputError(_problem(error, name)) from error
    drafts = tuple(
        ClauseDraft(draft.id, draft.number, draft.title, tidy(draft.text))
        for draft in run.drafts.values()
    )
    return Rendition(text=text, vault=run.vault, clauses=drafts, todos=tuple(todos))


def render_page(
    template: str, *, name: str, facts: Mapping[str, object], language: str
) -> str:
    """Render an HTML page; every value is escaped but one of type `Trusted`."""
    run = _PageRun(language=language)
    try:
        return whole(_compile_page(template).render({**facts, RUN: run}))
    except (TemplateError, MarkerError, *_AUTHOR_ERRORS) as error:
        raise InputError(_problem(error, name)) from error


MEANT: Final = " Did you mean "
_AUTHOR_ERRORS: Final = (
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
)


class _PageRun(Run):
    """A run that escapes values in place."""

    @override
    def show(self, value: object) -> Rendered:
        if isinstance(value, (Rendered, Trusted)):
            return Rendered(value)
        return Rendered(escape(self.text(value), quote=True))


@lru_cache(maxsize=256)
def _compile_text(template: str) -> Template:
    if MARKS.search(template):
        raise TemplateSyntaxError("It holds a letter that only the engine may use", 1)
    return compile_closed(text_sandbox(), template)


@lru_cache(maxsize=64)
def _compile_page(template: str) -> Template:
    return compile_closed(page_sandbox(), template)


def _problem(error: Exception, name: str) -> Problem:
    message = str(getattr(error, "message", None) or error).strip().rstrip(".")
    if isinstance(error, RecursionError):
        message = "The template calls itself without end"
    message, meant, near = message.partition(MEANT)
    return Problem(
        message=f"{message.rstrip('.')}.",
        hint=f"{meant}{near}".strip() or _remedy(error),
        file=name,
        line=line_of(error),
    )


def _remedy(error: Exception) -> str:
    match error:
        case UndefinedError():
            return (
                "Write a question that its readers may see, such as org.name, or "
                "define the name with {% set %}."
            )
        case TemplateSyntaxError():
            return (
                "Look at this line and those above it: every {{ needs a }}, every "
                "{% if %} an {% endif %}."
            )
        case _:
            return "Mend this line of the template."
