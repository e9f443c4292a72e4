"""Owns writing in an answers file that a finding is accepted, and why."""

from __future__ import annotations

from policygen import marked
from policygen.answers.edits import Draft, Wanted
from policygen.answers.layout import locate
from policygen.answers.plain import Plain
from policygen.answers.write import text_of

KEY = "overrides"


def add_override(data: bytes, rule: str, reason: str) -> bytes:
    """Give the bytes of an answers file with a reason to accept what a rule says.

    All else stays as it is written, comments too; an older reason for the same rule
    makes way. `data` is a file that could be read.
    """
    text = data.decode("utf-8")
    newline = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n").rstrip("\n")
    root = locate(text)
    if root is None or not root.is_block:
        raise ValueError("This is no file with answers below each other.")
    entry = root.entry(KEY)
    rows = dict(_rows(entry.value.node if entry else None))
    rows[rule] = reason
    items: list[Plain] = [{"rule": one, "reason": why} for one, why in rows.items()]
    draft = Draft(text)
    if entry is None:
        draft.add_below(len(text), "")
    wanted = Wanted(
        data=items,
        names=tuple(map(repr, rows.items())),
        read_names=lambda node: tuple(map(repr, _rows(node))),
    )
    draft.set_entries(root, len(text), {KEY: wanted})
    return f"{draft.finish()}\n".replace("\n", newline).encode()


def _rows(node: marked.Node | None) -> list[tuple[str, str]]:
    items = node.items if isinstance(node, marked.Sequence) else ()
    return [
        (text_of(item.get("rule")), text_of(item.get("reason")))
        for item in items
        if isinstance(item, marked.Mapping)
    ]
