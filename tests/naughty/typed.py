"""Fills every field of free text of the bakery with hostile strings, and finds them."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeAlias

from policygen.actions.client import open_client
from policygen.actions.prepare import prepare_pack
from policygen.actions.prepared import Prepared
from policygen.answers.plain import plain
from policygen.answers.refused import Refused
from policygen.answers.texts import clean
from policygen.model.blueprint import Question, QuestionType
from policygen.render.spare_fonts import UNSEEN, find_spares
from tests.builders import naughty_strings
from tests.journeys import BAKERY

LANGUAGES = ("nl", "en")
FREE = {QuestionType.TEXT, QuestionType.LONG_TEXT}
LONGEST = {QuestionType.TEXT: 2_000, QuestionType.LONG_TEXT: 20_000}
DIGITS_ONLY = {"pub.emergency", "pub.crisis_line"}
MARKED = re.compile(r"Qa(\d+)x(.*?)y\1Zb", re.DOTALL)
MARKERS = len("Qa9999x y9999Zb ")
SHORTEST = "'"
_BLANKS = re.compile(r"\s+")
_UNWRITTEN = re.compile("[\x7f-\xa0\ufeff\ufff0-\uffff\u2028\u2029]")

Plain: TypeAlias = str | int | bool | list["Plain"] | dict[str, "Plain"]
Sheet: TypeAlias = dict[str, dict[str, Plain]]


def folded(text: str) -> str:
    """Leave out what no reader can see: blanks, and characters without a shape."""
    return _BLANKS.sub("", UNSEEN.sub("", text))


def is_refused(text: str) -> bool:
    """Tell whether the answers refuse a text."""
    try:
        clean(text)
    except Refused:
        return True
    return False


@cache
def taken_strings() -> tuple[str, ...]:
    """Give the naughty strings that an answer may hold, as they are kept."""
    return tuple(clean(text) for text in naughty_strings() if not is_refused(text))


@cache
def printed_strings() -> tuple[str, ...]:
    """Give those that a PDF can show."""
    return tuple(text for text in taken_strings() if not find_spares(text).missing)


@dataclass
class Feed:
    """Gives out strings between marks, each one that is short enough for its field."""

    waiting: deque[str]
    at_once: int = 4
    typed: dict[int, tuple[str, str]] = field(default_factory=dict)

    def next(self, name: str, longest: int) -> str:
        """Fill a field with some strings; with one at least."""
        parts: list[str] = []
        for _ in range(len(self.waiting)):
            text = self.waiting[0]
            room = longest - sum(map(len, parts)) - MARKERS * (len(parts) + 1)
            if len(text) <= room:
                parts.append(self._mark(name, text))
            elif parts:
                break
            self.waiting.rotate(-1)
            if len(parts) == self.at_once:
                break
        return " ".join(parts or [self._mark(name, SHORTEST)])

    def _mark(self, name: str, text: str) -> str:
        number = len(self.typed) + 1
        self.typed[number] = (name, text)
        return f"Qa{number}x {text} y{number}Zb"


def fill(folder: Path, changes: Mapping[str, Plain], feed: Feed) -> Path:
    """Write the bakery's answers with something else in every field of free text."""
    client = open_client(BAKERY)
    sheet: Sheet = {}
    for question in client.blueprint.questions:
        known = client.answers.value(question.key)
        if known is not None:
            _put(sheet, question.key, plain(question, known))
    for key, value in changes.items():
        _put(sheet, key, value)
    for question in client.blueprint.questions:
        _fill(sheet, question, feed)
    shutil.copy(BAKERY.with_suffix(".svg"), folder)
    path = folder / BAKERY.name
    path.write_text(_written({"blueprint": "social-media", **sheet}), encoding="utf-8")
    return path


def prepare(path: Path, documents: Sequence[str] = ()) -> Prepared:
    """Go through the door that a build goes through."""
    return prepare_pack(open_client(path), documents=documents)


def fields() -> Iterator[str]:
    """Name every field of free text that takes more than digits."""
    for question in open_client(BAKERY).blueprint.questions:
        for part in (question, *question.columns):
            name = question.key if part is question else f"{question.key}.{part.key}"
            if part.type in FREE and name not in DIGITS_ONLY:
                yield name


def unmarked(text: str) -> dict[int, set[str]]:
    """Find what stands between marks, by its number, as `folded` leaves it."""
    found: dict[int, set[str]] = {}
    for number, inside in MARKED.findall(folded(text)):
        found.setdefault(int(number), set()).add(inside)
    return found


def wrong(found: Mapping[int, set[str]], feed: Feed) -> list[tuple[str, str, str]]:
    """Give field, typed and read wherever these differ."""
    return [
        (*feed.typed[number], inside)
        for number, texts in found.items()
        for inside in texts
        if inside != folded(feed.typed[number][1])
    ]


def _fill(sheet: Sheet, question: Question, feed: Feed) -> None:
    if question.type in FREE and question.key not in DIGITS_ONLY:
        _put(sheet, question.key, _filling(question, question.key, feed))
    group, _, name = question.key.partition(".")
    rows = sheet.get(group, {}).get(name)
    for row in rows if question.columns and isinstance(rows, list) else ():
        assert isinstance(row, dict)
        for column in question.columns:
            if column.type in FREE:
                key = f"{question.key}.{column.key}"
                row[column.key] = _filling(column, key, feed)


def _filling(question: Question, name: str, feed: Feed) -> Plain:
    longest = int(question.maximum or LONGEST[question.type])
    if question.translatable:
        return {code: feed.next(name, longest) for code in LANGUAGES}
    return feed.next(name, longest)


def _put(sheet: Sheet, key: str, value: object) -> None:
    group, _, name = key.partition(".")
    kept = value if isinstance(value, str | int | bool | list | dict) else str(value)
    sheet.setdefault(group, {})[name] = kept


def _written(sheet: object) -> str:
    """Write YAML, of which JSON is a part but for what YAML does not read."""
    text = json.dumps(sheet, ensure_ascii=False, default=str)
    return _UNWRITTEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def is_left_to_right(text: str) -> bool:
    """Tell whether a program that guesses the order of letters cannot guess wrong."""
    return not any(
        unicodedata.bidirectional(letter) in {"R", "AL", "AN"}
        or unicodedata.normalize("NFKC", letter) != letter
        for letter in text
    )
