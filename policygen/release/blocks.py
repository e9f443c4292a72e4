"""Owns putting the pieces of two versions of a clause beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from policygen.model.pack import Block
from policygen.model.release import Mark, MarkedBlock, Span
from policygen.release.words import ALIKE, mark_words, shared_words


def mark_blocks(
    before: Sequence[Block], after: Sequence[Block]
) -> Iterator[MarkedBlock]:
    """Give the blocks of both versions with what came and what went."""
    for old, new in _align(before, after):
        if old is None and new is not None:
            yield _whole(new, Mark.ADDED)
        elif new is None and old is not None:
            yield _whole(old, Mark.REMOVED)
        elif old is not None and new is not None:
            cells = zip(old.cells, new.cells, strict=True)
            marked = tuple(mark_words(one, other) for one, other in cells)
            yield MarkedBlock(kind=new.kind, cells=marked)


def _whole(block: Block, mark: Mark) -> MarkedBlock:
    cells = tuple((Span(mark, cell),) if cell else () for cell in block.cells)
    return MarkedBlock(kind=block.kind, cells=cells)


def _align(
    before: Sequence[Block], after: Sequence[Block]
) -> Iterator[tuple[Block | None, Block | None]]:
    """Put blocks beside each other: the same ones first, between them the closest."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        old, new = before[start:end], after[new_start:new_end]
        yield from zip(old, new, strict=True) if kind == "equal" else _pair_up(old, new)


def _pair_up(
    before: Sequence[Block], after: Sequence[Block]
) -> Iterator[tuple[Block | None, Block | None]]:
    """Pair different blocks in order, so that their closeness adds up to the most."""
    score = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            score[i][j] = max(
                score[i + 1][j],
                score[i][j + 1],
                score[i + 1][j + 1] + _closeness(before[i], after[j]),
            )
    i = j = 0
    while i < len(before) or j < len(after):
        here = score[i][j]
        if i < len(before) and (j == len(after) or here == score[i + 1][j]):
            yield before[i], None
            i += 1
        elif j < len(after) and (i == len(before) or here == score[i][j + 1]):
            yield None, after[j]
            j += 1
        else:
            yield before[i], after[j]
            i, j = i + 1, j + 1


def _closeness(old: Block, new: Block) -> float:
    """Give how close two blocks are: 0 when they should not stand beside each other."""
    if old.kind is not new.kind or len(old.cells) != len(new.cells):
        return 0.0
    found = shared_words(" ".join(old.cells), " ".join(new.cells))
    return found if found >= ALIKE else 0.0
