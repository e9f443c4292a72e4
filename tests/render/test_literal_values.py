"""Promise 3: what people type is text, in HTML and in Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policygen.errors import InputError
from policygen.render.commonmark import write_line
from policygen.sandbox.vault import refused_character
from tests.builders import naughty_strings
from tests.render.reading import (
    fold,
    html_of,
    html_of_markdown,
    page_of,
    shape_of,
    targets_of,
    text_of,
)

WORD = "Zomerhuis"
CONTEXTS = {
    "paragraph": "voor {{ v.x }} na\n",
    "start": "{{ v.x }} na\n",
    "end": "voor {{ v.x }}\n",
    "alone": "{{ v.x }}\n",
    "second line": "voor\n{{ v.x }}\nna\n",
    "after text": "Een\n\n{{ v.x }}\n\nTwee\n",
    "heading": "### Voor {{ v.x }}\n\nna\n",
    "heading alone": "### {{ v.x }}\n\nna\n",
    "clause": '{% clause "C-1" %}\n## Over {{ v.x }}\n{{ v.x }}\n{% endclause %}\n',
    "reference": (
        '{{ ref("C-3") }}\n\n{% clause "C-3" %}\n## {{ v.x }}\nna\n{% endclause %}\n'
    ),
    "cell": "| a | b |\n|---|--:|\n| {{ v.x }} | {{ v.x }} |\n| c | {{ v.x }} |\n",
    "tight cell": "|a|b|\n|-|-|\n|{{ v.x }}|{{ v.x }}|\n",
    "head cell": "| {{ v.x }} | b |\n|---|---|\n| 1 | 2 |\n",
    "rows": "| a |\n|---|\n{% for y in v.many %}\n| {{ y }} |\n{% endfor %}\n",
    "bullet": "- {{ v.x }}\n- na\n",
    "bullets": "{% for y in v.many %}\n- {{ y }}\n{% endfor %}\n",
    "number": "1. {{ v.x }}\n2. na\n",
    "nested": "- een\n    - {{ v.x }}\n    - drie\n",
    "in a point": "- een {{ v.x }}, na\n",
    "bold": "voor **{{ v.x }}** na\n",
    "bold first": "**{{ v.x }}** na\n",
    "italics": "voor *{{ v.x }}* na\n",
    "underscores": "voor _{{ v.x }}_ na\n",
    "bold in cell": "| a |\n|---|\n| **{{ v.x }}** |\n",
    "code": "voor `{{ v.x }}` na\n",
    "code in cell": "| a |\n|---|\n| `{{ v.x }}` |\n",
    "link text": "[{{ v.x }}](https://a.example/) na\n",
    "mailto": "[{{ v.x }}](mailto:{{ v.x }}) na\n",
    "path": "[{{ v.x }}](https://a.example/{{ v.x }}?q=1) na\n",
    "quote": "> {{ v.x }}\n> na\n",
    "note": '{% callout "note" %}\n{{ v.x }}\n\n- {{ v.x }}\n{% endcallout %}\n',
    "twice": "{{ v.x }}{{ v.x }}\n",
    "in a word": "voor{{ v.x }}na\n",
    "brackets": "({{ v.x }}) na\n",
    "angle": "voor <{{ v.x }}> na\n",
    "quotes": '"{{ v.x }}" na\n',
    "entity": "&{{ v.x }}; &#{{ v.x }}; &a{{ v.x }}; {{ v.x }};\n",
    "digits": "1{{ v.x }} na\n",
    "dash": "-{{ v.x }} na\n",
    "hash": "#{{ v.x }} na\n",
    "dash alone": "voor\n-{{ v.x }}\n",
    "equals alone": "voor\n={{ v.x }}\n",
    "digits around": "1{{ v.x }}2. na\n",
    "digit between": "1{{ v.x }}. na\n",
    "digit after": "{{ v.x }}1. na\n",
    "dash after": "voor\n{{ v.x }}-\n",
    "colon before": "voor\n:{{ v.x }}\n",
    "digit before": "{{ v.x }}. na\n",
    "backslash": "voor \\{{ v.x }} na\n",
    "exclamation": "!{{ v.x }} na {{ v.x }}[a](https://b.example/)\n",
    "bracketed": "[a]{{ v.x }} na\n",
    "colon": "{{ v.x }}: na\n",
    "paragraphs": "{{ v.x | paragraphs }}\n",
    "lines": "voor {{ v.x | lines }}\n",
    "lines in cell": "| a |\n|---|\n| {{ v.x | lines }} |\n",
    "lines in heading": "### {{ v.x | lines }}\n",
    "indented": "- een\n\n    {{ v.x | paragraphs | indent(4) }}\n",
    "list": "voor {{ v.many | join_and }} na\n",
    "choice": "voor {{ v.many | join_or }} na\n",
    "joined": "{{ v.many | join(', ') }}\n",
    "glued": "{{ 'a ' ~ v.x ~ ' b' }}\n",
    "format": "{{ '%s en %s' | format(v.x, v.x) }}\n",
    "replaced": "{{ 'een @ twee' | replace('@', v.x) }}\n",
    "default": "{{ v.x | default('niets') }}\n",
    "set": "{% set y %}*a* {{ v.x }}{% endset %}{{ y }} **{{ y }}**\n",
    "trimmed": "{% set y %} {{ v.x }} {% endset %}{{ y | trim }} na\n",
    "macro": "{% macro m(y) %}**{{ y }}** b{% endmacro %}{{ m(v.x) }} na\n",
    "call": (
        "{% macro m() %}_a_ {{ caller() }}{% endmacro %}"
        "{% call m() %}{{ v.x }}{% endcall %} na\n"
    ),
    "tick": "- {{ tick_box(v.x) }}\n",
    "fill": "{{ fill_lines([v.x, 'b']) }}\n",
    "signature": "{{ signatures([v.x, 'b']) }}\n",
    "condition": "{% if v.x %}voor {{ v.x }}{% endif %} na\n",
}
PAGES = {
    "text": "<p>voor {{ v.x }} na</p>",
    "title": "<title>{{ v.x }}</title><p>a</p>",
    "attribute": '<p title="{{ v.x }}">a</p>',
    "single quotes": "<p title='{{ v.x }}'>a</p>",
    "glued": "<p>{{ 'a' ~ v.x }}</p>",
    "joined": "<p title=\"{{ [v.x, v.x] | join(' · ') }}\">{{ v.many | join_and }}</p>",
    "macro": "{% macro m(y) %}<b>{{ y }}</b>{% endmacro %}<p>{{ m(v.x) }}</p>",
}
HOSTILE = [
    "<b>x</b>",
    "<script>alert(1)</script>",
    "<!-- x",
    "&lt;b&gt; &amp;amp; &#42; &copy",
    "**x** __y__ *z* _q_ `c` ~~d~~",
    "[a](http://x.example)",
    "![a](x.png)",
    "[a]: http://x.example",
    "[^1] [x] [ ]",
    "# x",
    "#",
    "##",
    "C #",
    "x ##",
    "- x",
    "-",
    "---",
    "--",
    "===",
    "=",
    "+",
    "+ x",
    "* x",
    "> x",
    ">",
    "1. x",
    "1.",
    "1)",
    "12",
    "123456789. x",
    ". x",
    ") x",
    "| a | b |",
    "|---|---|",
    ":-",
    ":--:",
    "a|b",
    "\\",
    "\\\\",
    "\\|",
    "a\\",
    "\\*x\\*",
    "C:\\Users\\x",
    "`",
    "``",
    "```",
    "`a`",
    "~~~",
    "!",
    "(x)",
    "(http://x.example)",
    ":",
    "<https://x.example>",
    "<a@b.example>",
    "a@b.example",
    "snake_case_name",
    "_x",
    "x_",
    "__",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{: #id .class }",
    "[TOC]",
    "*[HTML]: x",
    "    code",
    "\tcode",
    " x",
    "x ",
    "x  ",
    "a  b",
    "x\ny",
    "x\r\ny",
    "x\n\n# y",
    "x\n- y\n- z",
    "a | b\n--- | ---",
    "x\n===",
    "x\n---",
    "\u00a0x\u00a0",
    "\u00a0",
    "\u2003",
    "a\u2028b\u2029c",
    "e\u0301",
    "\u202eabc",
    "\ufeffx",
    "\u200b",
    "\U0001f600",
    "javascript:alert(1)",
    "//evil.example/x",
    "?cc=a@b.example&bcc=c",
    'x" onclick="y',
    "' onclick='y",
    "</style><script>",
    "]]>",
    "klzzwxh:0000",
    "wzxhzdk:0",
    "&",
    "&amp",
    "&amp;",
    "amp",
    "#42",
    "x41",
    "R&D",
    "%s %(a)s {0}",
    "$$x$$",
    ":smile:",
    "www.x.example http://x.example",
]
READERS = {"html": html_of, "md": html_of_markdown}


def expected(text: str, value: str) -> str:
    return fold(text.replace(WORD, value))


def check(
    read: Callable[..., str],
    template: str,
    value: str,
    clean: Callable[[str], str] = lambda text: text,
) -> None:
    """Compare with a harmless word: the same elements, and the text as typed."""
    harmless = read(template, x=WORD, many=(WORD, "slot", WORD))
    hostile = read(template, x=value, many=(value, "slot", value))

    shape = [
        (tag, {name: expected(text, clean(value)) for name, text in attributes.items()})
        for tag, attributes in shape_of(harmless)
    ]
    assert shape_of(hostile) == shape
    assert text_of(hostile) == expected(text_of(harmless), clean(value))


def one_line(value: str) -> str:
    return re.sub(r"\r\n|[\r\n]", " ", value)


def is_split(name: str, value: str) -> bool:
    """Tell whether a filter rightly makes several lines of a value."""
    return name.startswith(("lines", "paragraphs", "indented")) and "\n" in value


ONCE = ("clause", "reference")
REPEATED = [name for name in CONTEXTS if name not in ONCE]


def repeated(name: str, count: int) -> str:
    """Give a context many times in one template, each time with its own value."""
    once = CONTEXTS[name].replace("v.x", "x").replace("v.many", "[x, 'slot', x]")
    return f"{{% for x in v.all[:{count}] %}}\n\n{once}\n\n***\n\n{{% endfor %}}\n"


def find_failures(name: str, target: str, values: list[str]) -> list[str]:
    """Give the values that do not read back, trying them all at once first."""
    values = [value for value in values if not is_split(name, value)]
    values = [value for value in values if fold(value)]
    template, read = repeated(name, len(values)), READERS[target]
    harmless = [f"Zomer{number}huis" for number in range(1000, 1000 + len(values))]
    typed = dict(zip(harmless, values, strict=True))

    def filled(text: str) -> str:
        return re.sub(r"Zomer\d+huis", lambda found: typed[found[0]], text)

    wanted, made = (
        read(template, all=tuple(harmless)),
        read(template, all=tuple(values)),
    )
    shape = [
        (tag, {name: fold(filled(text)) for name, text in attributes.items()})
        for tag, attributes in shape_of(wanted)
    ]
    if shape_of(made) == shape and text_of(made) == fold(filled(text_of(wanted))):
        return []
    return [value for value in values if fails(read, CONTEXTS[name], value)] or values


def fails(read: Callable[..., str], template: str, value: str) -> bool:
    try:
        check(read, template, value)
    except AssertionError:
        return True
    return False


@pytest.mark.parametrize("target", READERS)
@pytest.mark.parametrize("name", REPEATED)
def test_hostile_and_naughty_strings_read_back_in_every_context(
    name: str, target: str
) -> None:
    naughty = [value for value in naughty_strings() if not refused_character(value)]

    failures = find_failures(name, target, HOSTILE + naughty)

    assert failures == []


@pytest.mark.parametrize("target", READERS)
@pytest.mark.parametrize("name", ONCE)
def test_hostile_values_stay_text_in_a_clause(name: str, target: str) -> None:
    failures = [
        value for value in HOSTILE if fails(READERS[target], CONTEXTS[name], value)
    ]

    assert failures == []


BITS = st.sampled_from(
    [*HOSTILE, *"<>&\"'`*_[](){}#+-.!|~\\:=^$%@/?;,", *" \u00a0ab1é中\U0001f600", "\n"]
)
VALUES = st.one_of(
    st.text(max_size=12).filter(lambda text: not refused_character(text)),
    st.lists(BITS, max_size=6).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(value=VALUES, name=st.sampled_from(sorted(CONTEXTS)))
@pytest.mark.parametrize("target", READERS)
def test_any_printable_value_stays_text(target: str, value: str, name: str) -> None:
    if fold(value) and not is_split(name, value.replace("\r", "\n")):
        check(READERS[target], CONTEXTS[name], value)


@pytest.mark.parametrize("name", PAGES)
def test_hostile_values_stay_text_in_pages(name: str) -> None:
    for value in [*HOSTILE, *naughty_strings()]:
        if not refused_character(value):
            check(page_of, PAGES[name], value)


@pytest.mark.parametrize("target", READERS)
@pytest.mark.parametrize("value", ["a\nb", "a\n\nb", "a\n- b\n\n# c\n1. d", "x\n==="])
def test_lines_keep_the_lines_of_a_value_and_nothing_else(
    target: str, value: str
) -> None:
    html = READERS[target]("voor\n\n{{ v.x | lines }}\n\nna\n", x=value)

    tags = {tag for tag, _ in shape_of(html)}
    assert tags == {"html", "head", "body", "p", "br"}
    assert text_of(html.replace("<br>", " ").replace("<br />", " ")) == fold(
        f"voor {value} na"
    )


@pytest.mark.parametrize(
    ("title", "line"),
    [("  ", ""), ("a # b", "a # b"), ("C #", "C \\#"), ("1. a", "1. a")],
)
def test_a_title_is_written_on_its_line(title: str, line: str) -> None:
    assert write_line(title) == line


@pytest.mark.parametrize("target", READERS)
def test_lines_in_a_cell_stay_in_the_cell_and_in_a_heading_on_its_line(
    target: str,
) -> None:
    cell = READERS[target]("| a |\n|---|\n| {{ v.x | lines }} |\n", x="b\n| c |")
    heading = READERS[target]("### {{ v.x | lines }}\n", x="b\n# c")

    assert [tag for tag, _ in shape_of(cell)].count("td") == 1
    assert re.search(r"b<br ?/?>\| c \|", cell)
    assert re.search(r"<h3>b(?:<br>| )# c</h3>", heading)


@pytest.mark.parametrize("target", READERS)
@pytest.mark.parametrize(
    ("template", "link"),
    [
        ("[a](tel:{{ v.phone }})", "tel:+3291234567"),
        ("[a]({{ v.url }}/{{ v.x }})", "https://a.example/b/c%3Fd%26e"),
        ("[a](/b/{{ v.x }})", "/b/c%3Fd%26e"),
    ],
)
def test_values_are_parts_of_link_targets(
    target: str, template: str, link: str
) -> None:
    html = READERS[target](
        template, phone="+32 (9) 123.45-67", url="https://a.example/b", x="c?d&e"
    )

    assert targets_of(html) == [link]


@pytest.mark.parametrize("target", READERS)
def test_paragraphs_split_at_empty_lines(target: str) -> None:
    html = READERS[target]("{{ v.x | paragraphs }}\n", x="# a\nb\n \n\n* c\r\n\r\nd")

    tags = [tag for tag, _ in shape_of(html)]
    assert tags == ["html", "head", "body", "p", "br", "p", "p"]
    assert text_of(html) == "# ab * c d" or text_of(html) == "# a b * c d"


@pytest.mark.parametrize("target", READERS)
@pytest.mark.parametrize("value", [v for v in HOSTILE if fold(v)])
def test_a_mail_address_in_a_link_target_adds_nothing_to_it(
    target: str, value: str
) -> None:
    html = READERS[target](CONTEXTS["mailto"], x=value)

    [link] = targets_of(html)
    assert link.startswith("mailto:")
    assert not re.search(r"[?&,\s]", link)
    assert fold(unquote(unquote(link))) == fold(f"mailto:{one_line(value).strip()}")


@pytest.mark.parametrize("target", READERS)
@pytest.mark.parametrize(
    ("value", "link"),
    [
        ("https://a.example/b_c?d=1&copy;=2#e", "https://a.example/b_c?d=1&copy;=2#e"),
        ("HTTP://a.example/(x)*y*", "HTTP://a.example/%28x%29*y*"),
        ("https://a.example/[x]`\\", "https://a.example/%5Bx%5D%60%5C"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//evil.example", ""),
        ("evil", ""),
        ("https://a.example/ b", ""),
        ("https://a.example/<b>", ""),
    ],
)
def test_an_address_that_is_an_answer_is_a_web_address_or_no_link(
    target: str, value: str, link: str
) -> None:
    html = READERS[target]("voor [tekst]({{ v.x }}) na\n", x=value)

    assert text_of(html) == "voor tekst na"
    [found] = targets_of(html)
    assert unquote(found.removeprefix("#").lower()) == unquote(link.lower())


@pytest.mark.parametrize(
    "value", ["\x00", "a\x1bb", "\x7f", "\x85", "\ufffe", "\ufdd0"]
)
@pytest.mark.parametrize("read", [html_of, html_of_markdown, page_of])
def test_a_character_that_cannot_be_printed_is_refused_by_its_place(
    read: Callable[..., str], value: str
) -> None:
    with pytest.raises(InputError, match=r"U\+[0-9A-F]{4,6} at position \d"):
        read("{{ v.x }}", x=value)


def test_the_letters_of_the_marker_words_are_refused_in_answers() -> None:
    with pytest.raises(InputError, match="U\\+10600") as refused:
        html_of("a", x="b\U00010600\U00010610\U00010601", y=("\U00010619",))

    assert [problem.key for problem in refused.value.problems] == ["v.x", "v.y"]


@pytest.mark.parametrize("read", [html_of, html_of_markdown])
def test_addresses_in_a_text_become_links_and_the_rest_stays_text(
    read: Callable[..., str],
) -> None:
    typed = "An *Peeters*\nan@zaak.example b@zaak.example, [x](y)"

    made = read("Mail {{ v.x | with_links }}.\n", x=typed)

    assert text_of(made) == f"Mail {fold(typed)}."
    assert targets_of(made) == ["mailto:an@zaak.example", "mailto:b@zaak.example"]


@pytest.mark.parametrize("read", [html_of, html_of_markdown])
def test_links_in_a_text_leave_every_string_as_it_was_typed(
    read: Callable[..., str],
) -> None:
    for value in filter(fold, (*HOSTILE, *naughty_strings())):
        if refused_character(value):
            continue
        typed = f"{value} an@zaak.example {value}"

        linked = read("voor {{ v.x | with_links }} na\n", x=typed)

        assert text_of(linked) == fold(f"voor {typed} na")
