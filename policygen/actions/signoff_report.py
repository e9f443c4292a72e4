"""Owns the report of a register: what whoever asks for proof wants to see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from policygen.actions.painters import paint
from policygen.actions.signoff_status import Status
from policygen.model.signoff import ZONE, Standing, State
from policygen.register.standing import AFTER, local_day
from policygen.release.record import read_texts
from policygen.release.shelf import Shelved
from policygen.render.fonts import paper_faces, paper_fonts, paper_stack
from policygen.render.simple_page import (
    PAPER_STYLE,
    PLAIN,
    Bar,
    Mark,
    Section,
    Table,
    make_page,
    make_text,
)
from policygen.render.together import keep_together
from policygen.sandbox.words import say_date
from policygen.speech.say import say

FONT = "source_sans"
MOST_ON_PAPER = 1000
"""A table of more people than this is no use on paper, and slow to draw."""
PEOPLE = (
    *("name", "function", "number", "language"),
    *("issued", "state", "day", "detail"),
)
VERSIONS = ("version", "document", "effective", "opened", "due", "keep", "fingerprint")


def name_of(one: Standing, language: str) -> str:
    """Give the name of whoever has a sheet, or that it was erased."""
    return one.name or say(language, "signoff.erased")


def state_of(one: Standing, language: str) -> str:
    """Give where a sheet stands; of one that was replaced also what came of it before.

    The day, and the witness or the reason, stand beside it.
    """
    state = say(language, f"state.{one.state}")
    if one.state is not State.SUPERSEDED or one.last not in AFTER:
        return state
    return f"{state} ({say(language, f'state.{AFTER[one.last]}')})"


def make_report(status: Status, form: str, now: datetime) -> bytes:
    """Give the report that shows an inspector who signed what, and its anchor."""
    language = status.office.language
    title = say(language, "signoff.report")
    subtitle = status.office.name
    sections = list(_sections(status, language, now, is_paper=form == "pdf"))
    if form == "md":
        return make_text(title=title, subtitle=subtitle, sections=sections).encode()
    fonts = f"{paper_faces(FONT)}\nbody {{ font-family: {paper_stack(FONT)} }}\n"
    mark = Mark(style=f"{PAPER_STYLE}{fonts}") if form == "pdf" else PLAIN
    page = make_page(
        title=title,
        subtitle=subtitle,
        language=language,
        sections=sections,
        mark=mark,
    )
    if form != "pdf":
        return page.encode()
    head, end, body = page.partition("</style>")
    return paint(f"{head}{end}{keep_together(body)}", paper_fonts(FONT))


def _sections(
    status: Status, language: str, now: datetime, *, is_paper: bool
) -> Iterator[Section]:
    counts, total = status.counts, status.total
    signed = counts[State.SIGNED]
    yield from _warning(status, language)
    yield Section(
        paragraphs=(
            say(language, "signoff.made_on", moment=_moment(status, language, now)),
            say(language, "signoff.signed_of", signed=signed, total=total),
        )
    )
    yield Section(
        title=say(language, "signoff.overview"),
        bars=tuple(
            Bar(
                name=say(language, f"state.{state}"),
                count=count,
                of=max(len(status.standings), 1),
            )
            for state, count in counts.items()
        ),
    )
    yield _rounds(status, language)
    yield _groups("department", status.by_department(), language)
    named = {status.languages[tag]: row for tag, row in status.by_language().items()}
    yield _groups("language", named, language)
    yield _people(status, language, is_paper=is_paper)
    yield Section(
        title=say(language, "signoff.anchor"),
        paragraphs=(
            str(status.anchor),
            say(language, "signoff.anchor_why", count=status.anchor.count),
        ),
    )


def _warning(status: Status, language: str) -> Iterator[Section]:
    """Give the warning that the register is not what it was, and how that shows."""
    found = status.audit
    if found.damage:
        how = say(language, f"audit.{found.damage}", n=found.sequence)
        yield Section(
            title=say(language, "signoff.altered_title"),
            paragraphs=(say(language, "signoff.altered_report", how=how),),
        )


def _moment(status: Status, language: str, now: datetime) -> str:
    """Give the day and the hour where people sign, and which clock that is."""
    zone = next((one.zone for one in reversed([*status.rounds.values()])), ZONE)
    there = now.astimezone(ZoneInfo(zone))
    return f"{say_date(there.date(), language)}, {there:%H:%M} ({zone})"


def _rounds(status: Status, language: str) -> Section:
    """Give what there was to sign: the text, since when it holds, its fingerprint."""
    shelf = {one.folder.name: one for one in status.office.releases}
    return Section(
        title=say(language, "signoff.versions"),
        paragraphs=(say(language, "signoff.versions_why"),),
        table=_table(
            language,
            VERSIONS,
            (
                (
                    one.version,
                    _signed_titles(shelf.get(one.version), language),
                    _day(_effective(shelf.get(one.version)), language),
                    _day(local_day(one.opened, one.zone), language),
                    _day(one.due, language),
                    _day(one.keep_until, language),
                    one.release_sha256[:16],
                )
                for one in status.rounds.values()
            ),
        ),
    )


def _day(written: str, language: str) -> str:
    """Give a date (ISO 8601) as people write it; "" for none."""
    return say_date(date.fromisoformat(written), language) if written else ""


def _effective(shelved: Shelved | None) -> str:
    return shelved.record.effective if shelved and shelved.record else ""


def _signed_titles(shelved: Shelved | None, language: str) -> str:
    """Give the titles of what people sign, in the client's language when it is there."""
    texts = read_texts(shelved.folder) if shelved else None
    found: dict[str, str] = {}
    for one in texts.documents if texts else ():
        if one.is_signed and (one.language == language or one.document not in found):
            found[one.document] = one.title
    return ", ".join(found.values())


def _groups(what: str, groups: Mapping[str, Counter[State]], language: str) -> Section:
    """Give the figures of each group; a state that nobody is in has no column."""
    states = [state for state in State if any(row[state] for row in groups.values())]
    return Section(
        title=say(language, f"signoff.by_{what}"),
        table=Table(
            heads=[
                say(language, f"column.{what}"),
                *(say(language, f"state.{state}") for state in states),
            ],
            rows=[
                (
                    name or say(language, "signoff.none"),
                    *(str(row[one]) for one in states),
                )
                for name, row in groups.items()
            ],
        ),
    )


def _people(status: Status, language: str, *, is_paper: bool) -> Section:
    """Give everybody; on paper, of many people, only who did not sign."""
    listed = status.standings
    is_cut = is_paper and len(listed) > MOST_ON_PAPER
    if is_cut:
        done = (State.SIGNED, State.SUPERSEDED)
        listed = tuple(one for one in listed if one.state not in done)[:MOST_ON_PAPER]
    rest = (say(language, "signoff.rest"),) if is_cut else ()
    return Section(
        title=say(language, "signoff.people"),
        paragraphs=(say(language, "signoff.people_why"), *rest),
        table=_table(language, PEOPLE, _rows(listed, status.languages, language)),
    )


def _rows(
    listed: Sequence[Standing], languages: Mapping[str, str], language: str
) -> Iterator[Sequence[str]]:
    for one in listed:
        yield (
            name_of(one, language),
            one.signatory.function if one.signatory else "",
            one.number,
            languages[one.language],
            _day(one.issued, language),
            state_of(one, language),
            _day(one.day, language),
            one.detail,
        )


def _table(language: str, heads: Sequence[str], rows: Iterator[Sequence[str]]) -> Table:
    """Give a table in which nothing is left blank."""
    return Table(
        heads=[say(language, f"column.{name}") for name in heads],
        rows=[[cell or "–" for cell in row] for row in rows],
    )
