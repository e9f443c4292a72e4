"""Owns the two kinds of environment: for documents and for pages."""

from __future__ import annotations

from functools import cache
from typing import Final

from jinja2 import TemplateSyntaxError, pass_context
from jinja2.runtime import Context

from policygen.sandbox.filters import FILTERS
from policygen.sandbox.jail import RUN, Rendered, Sandbox
from policygen.sandbox.run import Run
from policygen.sandbox.sketches import PictureTag
from policygen.sandbox.tags import CalloutTag, ClauseTag

_NAME: Final = "<template>"


@pass_context
def _show(context: Context, value: object) -> Rendered:
    """Finalize what a template prints; takes the context so that nothing is folded."""
    run: Run = context[RUN]
    return run.show(value)


@cache
def text_sandbox() -> Sandbox:
    """Give the environment of documents."""
    return Sandbox(
        finalize=_show,
        filters=FILTERS,
        extensions=[ClauseTag, CalloutTag, PictureTag],
    )


@cache
def page_sandbox() -> Sandbox:
    """Give the environment of pages."""
    return Sandbox(finalize=_show, filters=FILTERS)


def line_of(error: BaseException) -> int:
    """Give the line of the template at which an error came up; 0 when unknown."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    line = 0
    trace = error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == _NAME:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
