"""Owns the filters for phone numbers and e-mail addresses that stand in an answer."""

from __future__ import annotations

from typing import Final

from jinja2 import pass_context
from jinja2.runtime import Context

from policygen.sandbox import emails
from policygen.sandbox.facts import NotAsked, Open, entry
from policygen.sandbox.jail import Filter, Rendered
from policygen.sandbox.phones import say_phone
from policygen.sandbox.run import run_of

_BLANKS: Final = " \t\n"


@pass_context
def as_dialled(context: Context, value: object) -> object:
    """Write the phone numbers in a text as readers of this document dial them."""
    if not value or isinstance(value, (Open, NotAsked, Rendered)):
        return value
    known = context.get("countries", ())
    codes = [str(entry(country, "code")).lower() for country in known]
    run = run_of(context)
    return say_phone(run.text(value), run.language, codes)


@pass_context
def first_email(context: Context, value: object) -> object:
    """Give the first e-mail address in a text."""
    if isinstance(value, (Open, NotAsked)):
        return value
    return emails.first_email(run_of(context).text(value))


@pass_context
def without_email(context: Context, value: object) -> object:
    """Give a text without the first e-mail address in it."""
    if isinstance(value, (Open, NotAsked)):
        return value
    return emails.without_email(run_of(context).text(value))


@pass_context
def with_links(context: Context, value: object) -> object:
    """Write a text with its e-mail addresses as links."""
    if isinstance(value, (Open, NotAsked, Rendered)):
        return value
    run = run_of(context)
    texts = emails.split_emails(run.text(value))
    shown = [run.show(text) if text.strip(_BLANKS) else text for text in texts]
    shown[1::2] = [f"[{address}](mailto:{address})" for address in shown[1::2]]
    return Rendered("".join(shown))


CONTACT_FILTERS: Final[dict[str, Filter]] = {
    "as_dialled": as_dialled,
    "first_email": first_email,
    "without_email": without_email,
    "with_links": with_links,
}
