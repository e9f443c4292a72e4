"""Weekly timetables, in the ways in which people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.answers.hours import MIDNIGHT, read_hours, write_hours
from policygen.answers.refused import Refused
from policygen.model.values import Hours, Span

WEEKDAYS = (0, 1, 2, 3, 4)
NINE_TO_FIVE = Hours((Span(WEEKDAYS, 540, 1020),))


@pytest.mark.parametrize(
    "raw",
    [
        "mon-fri 09:00-17:00",
        "Mon-Fri 9:00-17:00",
        "monday to friday 9-17",
        "ma-vr 9u-17u",
        "maandag tot vrijdag: 9.00 - 17.00 uur",
        "ma t/m vr 9-17",
        "lu-ve 9h-17h",
        "mon, tue, wed, thu & fri 09:00-17:00",
        "mon–fri 09:00–17:00",
    ],
)
def test_one_timetable_can_be_written_in_many_ways(raw: str) -> None:
    assert read_hours(raw) == NINE_TO_FIVE


@pytest.mark.parametrize(
    "raw",
    [
        "mon-thu 8:00-16:30; fri 8:00-12:00",
        "ma-do 8u-16u30, vr 8u-12u",
        "ma-do 8.00-16.30 uur, vr 8-12 uur",
        "ma-do 8u-16u30 en vr 8u-12u",
        "lu-je 8h-16h30 et ve 8h-12h",
    ],
)
def test_other_days_begin_after_a_semicolon_a_comma_or_a_word(raw: str) -> None:
    assert write_hours(read_hours(raw)) == "mon-thu 08:00-16:30; fri 08:00-12:00"


def test_days_with_two_openings_and_a_second_part_are_read() -> None:
    found = read_hours("mon-fri 09:00-12:00, 13:00-17:00; sat 9-12u30")

    assert found.spans == (
        Span(WEEKDAYS, 540, 720),
        Span(WEEKDAYS, 780, 1020),
        Span((5,), 540, 750),
    )


def test_a_break_of_days_over_the_weekend_is_read() -> None:
    assert read_hours("sat-mon 10-12").spans == (Span((0, 5, 6), 600, 720),)


def test_always_open_is_read() -> None:
    assert read_hours("24/7") == read_hours("mon-sun 00:00-24:00")


def test_hours_are_written_so_that_they_read_well() -> None:
    hours = read_hours("ma-vr 9-12, 13-17; za en zo 9-12u30")

    assert write_hours(hours) == (
        "mon-fri 09:00-12:00, 13:00-17:00; sat-sun 09:00-12:30"
    )


def test_single_days_are_written_one_by_one() -> None:
    assert write_hours(read_hours("mon, wed, fri 9-10")) == "mon, wed, fri 09:00-10:00"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("always", "hours"),
        (";", "hours"),
        ("mon 09:00", "hours"),
        ("mon 9-10-11", "hours"),
        ("moonday 9-17", "hours_day"),
        ("mon-wed-fri 9-17", "hours_day"),
        ("ma 9-17", "hours_day_ambiguous"),
        ("di 9-17", "hours_day_ambiguous"),
        ("ma-sa 9-17; wo 9-17", "hours_day"),
        ("mon 25:00-26:00", "hours_time"),
        ("mon 9:75-10", "hours_time"),
        ("mon 9am-17", "hours_time"),
        ("mon 24:30-25:00", "hours_time"),
        ("mon 17-9", "hours_order"),
        ("mon 9-9", "hours_order"),
        ("mon 9-12, 11-13", "hours_overlap"),
        ("mon-fri 9-17; wed 12-13", "hours_overlap"),
    ],
)
def test_what_is_no_timetable_is_refused(raw: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_hours(raw)

    assert caught.value.code == code


def test_an_overlap_names_the_day() -> None:
    with pytest.raises(Refused) as caught:
        read_hours("mon-fri 9-17; wed 12-13")

    assert caught.value.facts == {"day": "wednesday", "time": "12:00"}


@st.composite
def timetables(draw: st.DrawFn) -> Hours:
    """Give timetables without overlap: every day gets at most one list of times."""
    days = draw(st.permutations(range(7)))
    size = draw(st.integers(1, 4))
    spans: list[Span] = []
    for group in (tuple(sorted(days[i::size])) for i in range(size)):
        count = draw(st.integers(1, 3))
        edges = sorted(
            draw(
                st.sets(
                    st.integers(0, MIDNIGHT), min_size=2 * count, max_size=2 * count
                )
            )
        )
        spans += [
            Span(group, start, end)
            for start, end in zip(edges[::2], edges[1::2], strict=True)
        ]
    return Hours(tuple(spans))


@given(timetables())
def test_every_timetable_reads_back(hours: Hours) -> None:
    assert read_hours(write_hours(hours)) == hours
