"""Owns HTML: Markdown with marker words to clean HTML, and whole pages around it.

A page template (theme/page.html.j2 for the screen, theme/print.html.j2 for paper)
may use these names and no others; every value is escaped but `body` and `css`:

title         the title of the document
language      its language tag, for <html lang>
description   one line, for <meta name="description">; may be ""
body          the HTML of the document: h2 for clauses (with an id), h3 below them
toc           a list of (id, number, title); number is "" for an unnumbered clause
client        the name of the client
version       the version of the document, as the client gave it; may be ""
date          from when it applies, written in full; may be ""
doc_id        the id of the document, such as `employee-policy`
audience      public, staff or restricted
css           the style sheet: fonts and colours of the client, then the theme's
looks         the Looks of the client: looks.colour, looks.font
logo          the address of the logo, as this page must write it; "" without a logo
footer        the client's footer line; may be ""
prepared_by   who prepared the documents; may be ""
canonical     where the document is published; "" when it is not known
alternates    a list of (language, url) of the same document, this one too
labels        the captions of the blueprint in this language: labels.contents
is_draft      whether this is no release yet

What `body` may hold besides what Markdown gives (p, h2-h6, ul, ol, li, table, strong,
em, a, code, pre, blockquote, hr, br):

<mark class="todo">              an answer to come
<div class="callout warning">    note, warning, urgent or summary; first <p class="callout-title">
<div class="table-wrap">         around a table (a group that takes the keyboard focus)
<div class="fill-lines">         <p class="fill-line"><span class="fill-label">, <span class="fill-rule">
<div class="signatures">         <div class="signature">: <p class="signature-for">, fill-line
<span class="tick-box">          an empty box to tick, before its text
<figure class="drawing">         the SVG of diagram()
"""

from __future__ import annotations
