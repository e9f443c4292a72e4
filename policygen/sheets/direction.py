"""Owns the direction of text: which pieces of a line run from the right (UAX #9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import bidirectional, category

STRONG = {"L": "L", "R": "R", "AL": "R", "AN": "R", "EN": "R"}
"""The direction that a character gives to what stands around it; numbers act as R."""
FROM_THE_RIGHT = frozenset({"R", "AL", "AN"})


def runs_from_right(text: str) -> bool:
    """Tell whether a text has letters that are written from the right."""
    return any(bidirectional(letter) in FROM_THE_RIGHT for letter in text)


def visual_runs(text: str) -> list[tuple[str, bool]]:
    """Give the pieces of a line from left to right, and whether each runs from the right.

    The text of a piece stays in the order in which it is read.
    """
    if not text.isascii() and runs_from_right(text):
        return _reordered(text, _levels(text))
    return [(text, False)] if text else []


def _levels(text: str) -> list[int]:
    """Give the embedding level of every character."""
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"] = algorithm.get_base_level(text)
    storage["base_dir"] = ("L", "R")[storage["base_level"]]
    algorithm.get_embedding_levels(text, storage)
    for place, letter in enumerate(storage["chars"]):
        letter["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    for run in storage["runs"]:
        chars = storage["chars"][run["start"] : run["start"] + run["length"]]
        _resolve_brackets(chars, run["sor"])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = {letter["place"]: int(letter["level"]) for letter in storage["chars"]}
    levels: list[int] = []
    for place in range(len(text)):
        before = levels[-1] if levels else storage["base_level"]
        levels.append(known.get(place, before))
    return levels


def _resolve_brackets(chars: Sequence[dict[str, Any]], before: str) -> None:
    """Give both brackets of a pair one direction (rule N0), which the library leaves out.

    It is that of the line when something within goes that way, else that of the text
    in front when all within goes that way too. `before` is what the run begins after.
    """
    for start, end in _find_pairs(chars):
        own = STRONG["R" if chars[start]["level"] % 2 else "L"]
        within = {STRONG.get(letter["type"]) for letter in chars[start:end]} - {None}
        if not within:
            continue
        around = own
        if own not in within:
            told = (STRONG.get(letter["type"]) for letter in reversed(chars[:start]))
            around = next(filter(None, told), STRONG[before])
        chars[start]["type"] = chars[end]["type"] = around


def _find_pairs(chars: Sequence[Mapping[str, Any]]) -> list[tuple[int, int]]:
    """Give the places of the brackets that belong together, by the first (BD16)."""
    from bidi.mirror import MIRRORED

    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, letter in enumerate(chars):
        sign = letter["ch"]
        if letter["type"] != "ON" or sign not in MIRRORED:
            continue
        if category(sign) == "Ps":
            waiting.append((MIRRORED[sign], place))
        while any(sign == closing for closing, _ in waiting):
            closing, start = waiting.pop()
            if closing == sign:
                pairs.append((start, place))
                break
    return sorted(pairs)


def _reordered(text: str, levels: list[int]) -> list[tuple[str, bool]]:
    """Reverse the runs from the highest level down (rule L2)."""
    runs: list[tuple[str, int]] = []
    for letter, level in zip(text, levels, strict=True):
        if runs and runs[-1][1] == level:
            runs[-1] = (runs[-1][0] + letter, level)
        else:
            runs.append((letter, level))
    for level in range(max(levels), 0, -1):
        start = 0
        while start < len(runs):
            end = start
            while end < len(runs) and runs[end][1] >= level:
                end += 1
            runs[start:end] = reversed(runs[start:end])
            start = max(end, start + 1)
    return [(piece, level % 2 == 1) for piece, level in runs]
