"""What must be true of reading YAML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.errors import InputError, Problem
from policygen.marked import Mapping, Scalar, Sequence, read_marked, suggest


def test_every_scalar_is_the_text_that_was_written() -> None:
    node = read_marked(b"a: no\nb: 10:30\nc: 0612\nd: 1.10\ne: 'no'\n", "x.yaml")

    assert isinstance(node, Mapping)
    texts = {key: entry.node for key, entry in node.entries.items()}
    assert [n.text for n in texts.values() if isinstance(n, Scalar)] == [
        "no",
        "10:30",
        "0612",
        "1.10",
        "no",
    ]
    assert [n.quoted for n in texts.values() if isinstance(n, Scalar)] == [
        False,
        False,
        False,
        False,
        True,
    ]


def test_places_count_from_one() -> None:
    node = read_marked(b"a:\n  - x\n  - y\n", "x.yaml")

    assert isinstance(node, Mapping)
    items = node.get("a")
    assert isinstance(items, Sequence)
    assert (items.items[1].line, items.items[1].column) == (3, 5)
    assert node.get("b") is None


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    node = read_marked("\ufeffa: é\r\nb: c\r\n".encode(), "x.yaml")

    assert isinstance(node, Mapping)
    assert list(node.entries) == ["a", "b"]


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        (b"", "x.yaml", "empty"),
        (b"# only a remark\n", "x.yaml", "empty"),
        (b"a: 1\n\xff\xfe", "x.yaml:2", "UTF-8"),
        (b"a: [1, 2", "x.yaml:2:1", "not valid YAML"),
        (b"a: b: c", "x.yaml:1:5", "not valid YAML"),
        (b"a:\n\tb: 1\n", "x.yaml:2:1", "tab"),
        (b"a: 1\nb: 2\na: 3\n", "x.yaml:3:1", "second time"),
        (b"a: &x 1\n", "x.yaml:1:4", "anchor"),
        (b"a: *x\n", "x.yaml:1:4", "anchor"),
        (b"a: !!python/object:os.system ls\n", "x.yaml:1:4", "tag"),
        (b"<<: {a: 1}\n", "x.yaml:1:1", "Merge"),
        (b"? [a, b]\n: c\n", "x.yaml:1:3", "single word"),
        (b"a: \x07", "x.yaml", "not valid YAML"),
        (b"[" * 30 + b"]" * 30, "x.yaml:1:21", "levels"),
        (b"a: " + b"x" * 1_000_001, "x.yaml", "1 MB"),
        (b"a: 1\n---\nb: 2\n", "x.yaml:2:1", "not valid YAML"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(
    data: bytes, place: str, words: str
) -> None:
    with pytest.raises(InputError) as caught:
        read_marked(data, "x.yaml")

    (problem, *_) = caught.value.problems
    assert problem.place() == place
    assert words in problem.message
    assert problem.hint


def test_two_mistakes_are_reported_together() -> None:
    with pytest.raises(InputError) as caught:
        read_marked(b"a: 1\na: 2\nb: 1\nb: 2\n", "x.yaml")

    assert [problem.line for problem in caught.value.problems] == [2, 4]


def test_an_alias_bomb_is_refused_before_it_grows() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [
        f"{n}: &{n} [*{p}, *{p}, *{p}, *{p}]"
        for p, n in zip("abcdefgh", "bcdefghi", strict=True)
    ]

    with pytest.raises(InputError, match="anchor"):
        read_marked("\n".join(lines).encode(), "bomb.yaml")


@given(st.binary(max_size=200))
def test_no_bytes_at_all_end_in_anything_but_a_node_or_a_clear_refusal(
    data: bytes,
) -> None:
    problems: tuple[Problem, ...] = ()
    try:
        read_marked(data, "x.yaml")
    except InputError as error:
        problems = error.problems

    assert all(problem.message and problem.hint for problem in problems)


def test_a_near_miss_is_suggested_and_a_far_one_is_not() -> None:
    assert suggest("headcont", ["headcount", "name"]) == 'Did you mean "headcount"?'
    assert suggest("zzz", ["headcount", "name"]) == ""
