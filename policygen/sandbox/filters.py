"""Owns the filters that blueprints add to those of Jinja."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from jinja2 import TemplateRuntimeError, pass_context
from jinja2.filters import do_indent
from jinja2.runtime import Context

from policygen.sandbox import titles, words
from policygen.sandbox.contact_filters import CONTACT_FILTERS
from policygen.sandbox.facts import NotAsked, Open
from policygen.sandbox.jail import MOST, Filter, Rendered
from policygen.sandbox.run import Run, run_of
from policygen.sandbox.vault import Kind, Secret

_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*")
_BLANKS: Final = " \t\n"
_PLACEHOLDER = re.compile(r"%(?:\((\w+)\))?([sd%])")


@pass_context
def join_and(context: Context, values: object) -> object:
    """Write a list in a sentence: `a, b en c`."""
    return _sentence(context, values, either=False)


@pass_context
def join_or(context: Context, values: object) -> object:
    """Write a choice in a sentence: `a, b of c`."""
    return _sentence(context, values, either=True)


@pass_context
def join(
    context: Context, values: object, glue: str = "", attribute: str | None = None
) -> object:
    """Write the values one after the other with a text between them."""
    if isinstance(values, Open):
        return values
    items = _items(values)
    if attribute is not None:
        items = [context.environment.getitem(item, attribute) for item in items]
    run = run_of(context)
    if not _has_markup(items):
        return run.text(glue).join(run.text(item) for item in items)
    return Rendered(run.show(glue).join(run.show(item) for item in items))


@pass_context
def replace(context: Context, value: object, old: object, new: object) -> object:
    """Put something else for every `old` in a text."""
    if isinstance(value, Open):
        return value
    run = run_of(context)
    pieces = run.text(value).split(run.text(old))
    if isinstance(new, Open) and len(pieces) > 1:
        return Rendered(run.show(new).join(run.show(piece) for piece in pieces))
    return run.text(new).join(pieces)


@pass_context
def paragraphs(context: Context, value: object) -> object:
    """Write a long text as paragraphs; a single line end stays a line end."""
    if isinstance(value, Open):
        return value
    run = run_of(context)
    pieces = _PARAGRAPH_END.split(_unix(run.text(value)).strip(_BLANKS))
    return Rendered("\n\n".join(_broken(run, piece) for piece in pieces))


@pass_context
def lines(context: Context, value: object) -> object:
    """Write a text with its line ends."""
    if isinstance(value, Open):
        return value
    run = run_of(context)
    return _broken(run, _unix(run.text(value)).strip(_BLANKS))


@pass_context
def say_date(
    context: Context, value: object, style: words.DateStyle = "long"
) -> object:
    """Write a date; style `full` names the day of the week."""
    if isinstance(value, date) and style in {"full", "long", "medium", "short"}:
        return words.say_date(value, run_of(context).language, style)
    return _pass_open(value, "date", "a date, and one of full, long, medium, short")


@pass_context
def say_number(context: Context, value: object) -> object:
    """Write a number."""
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return words.say_number(value, run_of(context).language)
    return _pass_open(value, "number", "a number")


def plus_months(value: object, months: object) -> object:
    """Give the date so many months later; the last of a month that is too short."""
    if isinstance(months, (Open, NotAsked)) and isinstance(value, date):
        return months
    if not isinstance(value, date) or not isinstance(months, int):
        return _pass_open(value, "plus_months", "a date and a number of months")
    years, month = divmod(value.month - 1 + months, 12)
    year = value.year + years
    if not date.min.year <= year <= date.max.year:
        raise TemplateRuntimeError("The filter plus_months leaves the calendar.")
    last = monthrange(year, month + 1)[1]
    return value.replace(year=year, month=month + 1, day=min(value.day, last))


def plus_days(value: object, days: object) -> object:
    """Give the date so many days later; a negative number goes back."""
    if isinstance(days, (Open, NotAsked)) and isinstance(value, date):
        return days
    if not isinstance(value, date) or not isinstance(days, int):
        return _pass_open(value, "plus_days", "a date and a number of days")
    try:
        return value + timedelta(days=days)
    except OverflowError:
        raise TemplateRuntimeError(
            "The filter plus_days leaves the calendar."
        ) from None


@pass_context
def first_upper(context: Context, value: object) -> object:
    """Begin with a capital and leave the rest as it is."""
    if isinstance(value, (Open, Rendered)):
        return value
    text = run_of(context).text(value)
    return text[:1].upper() + text[1:]


@pass_context
def with_article(context: Context, value: object) -> object:
    """Write a job title with its article, where the language lets a word tell it."""
    if isinstance(value, (Open, NotAsked, Rendered)):
        return value
    run = run_of(context)
    return titles.with_article(run.text(value), run.language)


@pass_context
def fill_in(
    context: Context, pattern: object, *args: object, **kwargs: object
) -> object:
    """Put values in a text with `%s` or `%(name)s` in it."""
    run = run_of(context)
    waiting = iter(args)

    def put(found: re.Match[str]) -> str:
        if found[2] == "%":
            return "%"
        value = kwargs.get(found[1]) if found[1] else next(waiting, None)
        return run.show(value) if is_markup else run.text(value)

    is_markup = _has_markup([pattern, *args, *kwargs.values()])
    if not is_markup:
        return _PLACEHOLDER.sub(put, run.text(pattern))
    pieces = _PLACEHOLDER.split(run.text(pattern))
    texts = [run.show(piece) for piece in pieces[::3]]
    values = [put(found) for found in _PLACEHOLDER.finditer(run.text(pattern))]
    pairs = zip(texts, [*values, ""], strict=True)
    return Rendered("".join(text + value for text, value in pairs))


@pass_context
def indent(
    context: Context,
    value: object,
    width: int = 4,
    first: bool = False,  # noqa: FBT001, FBT002
    blank: bool = False,  # noqa: FBT001, FBT002
) -> object:
    """Move the lines of a block to the right; what is markup stays markup."""
    if isinstance(value, Open):
        return value
    if abs(width) > MOST:
        raise TemplateRuntimeError(f"indent takes numbers up to {MOST}.")
    if isinstance(value, Rendered):
        return Rendered(do_indent(value, width, first, blank))
    return do_indent(run_of(context).text(value), width, first, blank)


@pass_context
def trim(context: Context, value: object) -> object:
    """Take the blanks off both ends; what is markup stays markup."""
    if isinstance(value, Open):
        return value
    if isinstance(value, Rendered):
        return Rendered(value.strip())
    return run_of(context).text(value).strip()


FILTERS: Final[dict[str, Filter]] = {
    "join_and": join_and,
    "join_or": join_or,
    "join": join,
    "replace": replace,
    "paragraphs": paragraphs,
    "lines": lines,
    "date": say_date,
    "number": say_number,
    "plus_days": plus_days,
    "plus_months": plus_months,
    "first_upper": first_upper,
    "with_article": with_article,
    "format": fill_in,
    **CONTACT_FILTERS,
    "indent": indent,
    "trim": trim,
}


def _sentence(context: Context, values: object, *, either: bool) -> object:
    if isinstance(values, Open):
        return values
    run = run_of(context)
    items = _items(values)
    if _has_markup(items):
        shown = [run.show(item) for item in items]
        return Rendered(words.say_list(shown, run.language, either=either))
    texts = [run.text(item) for item in items]
    return words.say_list(texts, run.language, either=either)


def _items(values: object) -> list[object]:
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise TemplateRuntimeError("This filter takes a list.")
    return list(values)


def _has_markup(values: Iterable[object]) -> bool:
    return any(isinstance(value, (Rendered, Open)) for value in values)


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _broken(run: Run, text: str) -> Rendered:
    end = run.hide(Secret(Kind.BREAK, "\n", "<br>"))
    shown = (run.show(line.strip(" \t")) for line in text.split("\n"))
    return Rendered(end.join(line for line in shown if line))


def _pass_open(value: object, name: str, wanted: str) -> object:
    if isinstance(value, (Open, NotAsked)):
        return value
    raise TemplateRuntimeError(f"The filter {name} takes {wanted}.")
