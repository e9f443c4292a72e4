"""Owns data with conditions: what of it is for one client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from policygen.sandbox.expressions import holds

WHEN = "when"
VARIANTS = "variants"


def settle(data: object, facts: Mapping[str, object]) -> object:
    """Give data without its conditions.

    An item of a list whose `when` does not hold is left out. The first of `variants`
    whose `when` holds replaces what it names. What cannot be decided yet stays as it is.
    """
    if isinstance(data, Mapping):
        settled = {**data, **_variant(data, facts)}
        return {
            key: settle(item, facts)
            for key, item in settled.items()
            if key not in (WHEN, VARIANTS)
        }
    if isinstance(data, Sequence) and not isinstance(data, str):
        return settle_list(data, facts)
    return data


def settle_list(
    data: Sequence[object], facts: Mapping[str, object]
) -> tuple[object, ...]:
    """Give a list without its conditions, as `settle` does."""
    return tuple(
        settle(item, facts)
        for item in data
        if not isinstance(item, Mapping) or holds(_condition(item), facts) is not False
    )


def conditions_inside(
    data: object, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Give every `when` in data, with the way that leads to it."""
    if isinstance(data, Mapping):
        if _condition(data):
            yield (*path, WHEN), _condition(data)
        for key, item in data.items():
            yield from conditions_inside(item, (*path, str(key)))
    elif isinstance(data, Sequence) and not isinstance(data, str):
        for number, item in enumerate(data):
            yield from conditions_inside(item, (*path, number))


def _variant(
    data: Mapping[str, object], facts: Mapping[str, object]
) -> Mapping[str, object]:
    variants = data.get(VARIANTS)
    for variant in variants if isinstance(variants, Sequence) else ():
        if isinstance(variant, Mapping) and holds(_condition(variant), facts) is True:
            return variant
    return {}


def _condition(item: Mapping[str, object]) -> str:
    written = item.get(WHEN, "")
    return written if isinstance(written, str) else ""
