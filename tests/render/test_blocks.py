"""The pieces of a clause, as a reader sees them."""

from __future__ import annotations

import pytest

from policygen.model.pack import Block, BlockKind
from policygen.render.blocks import read_blocks

HEADING, TEXT, ITEM = BlockKind.HEADING, BlockKind.TEXT, BlockKind.ITEM
HEAD, ROW = BlockKind.HEAD, BlockKind.ROW


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<h2>1. Title <em>x</em></h2>\n", []),
        (
            "<p>One <strong>bold</strong>\nline<br>more.</p>",
            [(TEXT, "One bold line more.")],
        ),
        ("<p>a &amp; b &lt;c&gt;</p>", [(TEXT, "a & b <c>")]),
        ("<h3>Part</h3><p>Text</p>", [(HEADING, "Part"), (TEXT, "Text")]),
        ("<ul><li>a</li><li><p>b</p></li></ul>", [(ITEM, "a"), (ITEM, "b")]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", [(ITEM, "a"), (ITEM, "b")]),
        (
            "<ol><li>a<p>b</p></li></ol><p>c</p>",
            [(ITEM, "a"), (ITEM, "b"), (TEXT, "c")],
        ),
        ("<blockquote><p>a</p></blockquote><hr>", [(TEXT, "a")]),
        ("<div class='callout'><p>a</p><p></p></div>", [(TEXT, "a")]),
        ("<pre><code>a  b</code></pre>", [(TEXT, "a b")]),
    ],
)
def test_each_piece_is_what_it_is(
    html: str, blocks: list[tuple[BlockKind, str]]
) -> None:
    assert read_blocks(html) == tuple(Block(kind, (text,)) for kind, text in blocks)


def test_a_row_keeps_its_empty_cells_and_what_stands_in_paragraphs() -> None:
    html = (
        "<table><thead><tr><th>A</th><td></td></tr></thead>"
        "<tbody><tr><td></td><td><p>b</p><p>c<br>d</p></td></tr></tbody></table><p>e</p>"
    )

    assert read_blocks(html) == (
        Block(HEAD, ("A", "")),
        Block(ROW, ("", "bc d")),
        Block(TEXT, ("e",)),
    )
