"""Owns plain pages of the program's own: headings, paragraphs, lists, a table."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from policygen.render.commonmark import write_line, write_piece

STYLE = """
:root { color-scheme: light dark }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 0 auto;
  padding: 1.5rem 1rem 4rem; color: #1a1d21; background: #fff }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem }
.subtitle { font-size: 1.1rem; margin: .3rem 0 1.5rem; color: #4a525b }
li { margin: .35rem 0 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .95rem }
th, td { text-align: left; vertical-align: top; padding: .5rem .7rem .5rem 0;
  border-bottom: 1px solid #c9cfd6 }
.bars th { font-weight: 400; white-space: nowrap }
.bars .room { width: 60% }
.bar { height: .9rem; background: #0b5d8a; border-radius: .15rem }
a { color: #0b4f8a; display: inline-block; padding: .15rem 0 }
footer { margin-top: 3rem; color: #4a525b }
@media (prefers-color-scheme: dark) {
  body { color: #e8ebee; background: #14181c }
  .subtitle, footer { color: #b3bcc5 }
  a { color: #8ec5f4 }
  .bar { background: #8ec5f4 }
  th, td { border-color: #414b55 }
}
@media print { body { max-width: none; padding: 0 } }
"""
PAPER_STYLE = """
@page { size: A4; margin: 18mm 16mm 20mm }
@page broad { size: A4 landscape }
body:has(th:nth-child(7)) { page: broad }
@page { @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } }
body { font-size: 9.5pt; line-height: 1.4; margin: 0; color: #1a1d21 }
h1 { font-size: 18pt; line-height: 1.2; margin: 0 }
h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; margin-break: discard }
.subtitle { font-size: 11pt; margin: 1mm 0 5mm; color: #4a525b }
p { margin: 0 0 2mm; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt; margin-bottom: 2mm }
tr { break-inside: avoid }
tbody tr:first-child { break-after: avoid }
th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0;
  border-bottom: .4pt solid #c9cfd6 }
.bars th { font-weight: 400; white-space: nowrap }
.bars .room { width: 60% }
.bar { height: 3mm; background: #0b5d8a }
a { color: #0b4f8a }
"""


Cell: TypeAlias = str | tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How a page looks, and whose it is.

    `colour` is `#rrggbb`, `logo` a data address, `style` the style sheet.
    """

    colour: str = ""
    logo: str = ""
    style: str = STYLE


PLAIN = Mark()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; a cell that is a tuple holds links to files: relative path and name."""

    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of a chart: its name, its number, and how many that is of."""

    name: str
    count: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page; what is empty is not shown."""

    title: str = ""
    paragraphs: Sequence[str] = ()
    table: Table | None = None
    steps: Sequence[str] = ()
    bullets: Sequence[str] = ()
    bars: Sequence[Bar] = ()


def make_page(
    *,
    title: str,
    subtitle: str,
    language: str,
    sections: Sequence[Section],
    footer: str = "",
    mark: Mark = PLAIN,
) -> str:
    """Give a whole page that needs nothing outside itself; every text is escaped."""
    body = "\n".join(_section(section) for section in sections)
    end = f"<footer><p>{html.escape(footer)}</p></footer>\n" if footer else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(language)}">\n<head>\n'
        f'<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)} - {html.escape(subtitle)}</title>\n"
        f"<style>{mark.style}{_colours(mark)}</style>\n</head>\n<body>\n<main>\n"
        f"{_logo(mark)}"
        f"<h1>{html.escape(title)}</h1>\n"
        f'<p class="subtitle">{html.escape(subtitle)}</p>\n'
        f"{body}\n</main>\n{end}</body>\n</html>\n"
    )


def _colours(mark: Mark) -> str:
    if not mark.colour:
        return ""
    colour = html.escape(mark.colour)
    return (
        f"body {{ border-top: .5rem solid {colour} }}\n"
        f"@media (prefers-color-scheme: light) {{ h1, h2 {{ color: {colour} }} }}\n"
    )


def _logo(mark: Mark) -> str:
    """Give the logo on white, so that it can be seen in the dark too."""
    if not mark.logo:
        return ""
    style = "max-width:14rem;max-height:5rem;background:#fff;padding:.3rem"
    return f'<p><img src="{html.escape(mark.logo)}" alt="" style="{style}"></p>\n'


def make_text(*, title: str, subtitle: str, sections: Sequence[Section]) -> str:
    """Give the same page as Markdown; every text stays text."""
    blocks = [f"# {write_line(title)}", write_line(subtitle)]
    for section in sections:
        blocks += [f"## {write_line(section.title)}"] if section.title else []
        blocks += [_text_table(section.table)] if section.table else []
        blocks += _text_bars(section.bars)
        blocks += [write_piece(text, "") for text in section.paragraphs]
        blocks += _text_list("1. ", section.steps)
        blocks += _text_list("- ", section.bullets)
    return "\n\n".join(blocks) + "\n"


def _text_list(mark: str, items: Sequence[str]) -> list[str]:
    lines = [f"{mark}{write_piece(item, mark)}" for item in items]
    return ["\n".join(lines)] if lines else []


def _text_table(table: Table) -> str:
    lines = [table.heads, ["---"] * len(table.heads), *table.rows]
    return "\n".join(
        f"| {' | '.join(_text_cell(cell) for cell in line)} |" for line in lines
    )


def _text_cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell if cell == "---" else write_piece(cell, "| ")
    return ", ".join(f"[{name}]({path})" for path, name in cell)


def _section(section: Section) -> str:
    parts = [f"<h2>{html.escape(section.title)}</h2>"] if section.title else []
    if section.table:
        parts.append(_table(section.title, section.table))
    parts += _bars(section.bars)
    parts += [f"<p>{html.escape(text)}</p>" for text in section.paragraphs]
    parts += _list("ol", section.steps)
    parts += _list("ul", section.bullets)
    return "\n".join(parts)


def _list(tag: str, items: Iterable[str]) -> list[str]:
    lines = "".join(f"<li>{html.escape(item)}</li>\n" for item in items)
    return [f"<{tag}>\n{lines}</{tag}>"] if lines else []


def _bars(bars: Sequence[Bar]) -> list[str]:
    """Give a chart as a table: what the bars show also stands there in figures."""
    rows = "".join(
        f'<tr><th scope="row">{html.escape(bar.name)}</th><td>{bar.count}</td>'
        f'<td class="room"><div class="bar" style="width: {_share(bar):.1f}%"></div>'
        "</td></tr>\n"
        for bar in bars
    )
    return [f'<table class="bars"><tbody>\n{rows}</tbody></table>'] if bars else []


def _text_bars(bars: Sequence[Bar]) -> list[str]:
    lines = [
        f"| {write_piece(bar.name, '| ')} | {bar.count} | "
        f"{'█' * round(_share(bar) / 5)} |"
        for bar in bars
    ]
    return ["\n".join(["|  |  |  |", "| --- | --- | --- |", *lines])] if bars else []


def _share(bar: Bar) -> float:
    return 100 * bar.count / bar.of if bar.of else 0


def _table(name: str, table: Table) -> str:
    heads = "".join(f'<th scope="col">{html.escape(head)}</th>' for head in table.heads)
    rows = "".join(
        f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>\n"
        for row in table.rows
    )
    return (
        f'<div class="wide" role="region" aria-label="{html.escape(name)}" '
        f'tabindex="0"><table>\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table></div>"
    )


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return html.escape(cell)
    return "<br>".join(
        f'<a href="{html.escape(path)}">{html.escape(name)}</a>' for path, name in cell
    )
