"""Owns what the engine knows of a reply: its id, its facts, and the texts it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

SAID = "text"


def texts_of(reply: object, wanted: Mapping[str, str]) -> Iterator[str]:
    """Give every `text` of a reply that has the facts wanted; of all when none is.

    A fact holds for everything below it.
    """
    yield from _walk(reply, {}, wanted)


def _walk(
    node: object, known: Mapping[str, object], wanted: Mapping[str, str]
) -> Iterator[str]:
    if isinstance(node, Mapping):
        facts = {**known, **node}
        text = node.get(SAID)
        if isinstance(text, str) and all(facts.get(k) == v for k, v in wanted.items()):
            yield text
        for below in node.values():
            yield from _walk(below, facts, wanted)
    elif isinstance(node, Sequence) and not isinstance(node, str):
        for below in node:
            yield from _walk(below, known, wanted)
