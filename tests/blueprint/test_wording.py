"""A rule over text that looks nowhere, or not in every language, is a mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.blueprint.check import check_reading
from policygen.blueprint.load import load_blueprint, read_blueprint
from policygen.errors import Problem
from policygen.model.replies import texts_of
from policygen.model.rule import Wording
from tests.builders import TINY_HOME, copy_tiny

RULES = "rules.yaml"
HEAD = "- id: B-9\n  severity: warning\n"
FINE = "never: {nl: [brom], en: [moped]}"
TEXTS = "  B-9: {message: Something., hint: Mend it.}\n"


def with_rule(folder: Path, lines: str) -> Path:
    """Give a copy of the tiny blueprint with one rule more."""
    copy = copy_tiny(folder)
    with (copy / RULES).open("a", encoding="utf-8") as file:
        file.write(HEAD + "".join(f"  {line}\n" for line in lines.splitlines()))
    for language in ("nl", "en"):
        path = copy / "texts" / f"{language}.yaml"
        text = path.read_text(encoding="utf-8")
        path.write_text(
            text.replace("\nrules:\n", f"\nrules:\n{TEXTS}"), encoding="utf-8"
        )
    return copy


def problems(folder: Path, lines: str) -> list[Problem]:
    return list(
        check_reading(read_blueprint(f"{with_rule(folder, lines)}/", TINY_HOME))
    )


def test_the_parts_of_a_rule_are_read_and_need_words(tmp_path: Path) -> None:
    lines = "condition: shed.charging\nat_least: 2\nparts: {a: shed.places > 3, b: shed.palces > 3}"

    found = [problem.message for problem in problems(tmp_path / "one", lines)]
    rule = read_blueprint(f"{with_rule(tmp_path / 'two', lines)}/", TINY_HOME)

    assert rule.blueprint.rules[-1].parts == (
        ("a", "shed.places > 3"),
        ("b", "shed.palces > 3"),
    )
    assert rule.blueprint.rules[-1].at_least == 2
    assert any('The part "b" of the rule "B-9"' in message for message in found)
    assert sum("parts" in message for message in found) == 2


def text(*lines: str) -> str:
    return "\n".join(["text:", *(f"  {line}" for line in lines)])


@pytest.mark.parametrize(
    "lines",
    [
        text("documents: [agreement]", FINE, "unless: {nl: [nooit], en: [never]}"),
        text("clauses: [BS-1]", "must: {nl-BE: [slot], nl-NL: [slot], en: [lock]}"),
        text("replies: {}", FINE),
        text("replies: {id: R-1}", "avoid: shed.house_rules"),
        text("documents: [notice]", "never: {nl: [brom], en: [moped], de: [mofa]}"),
    ],
)
def test_a_sound_rule_over_text_is_no_problem(tmp_path: Path, lines: str) -> None:
    assert problems(tmp_path, lines) == []


def test_a_rule_over_text_is_read(tmp_path: Path) -> None:
    lines = text("documents: [agreement]", FINE, "replies: {id: R-1}")
    folder = with_rule(tmp_path, f"legal: yes\nerror_when: shed.charging\n{lines}")

    rule = load_blueprint(f"{folder}/", TINY_HOME).rules[-1]

    assert (rule.is_legal, rule.error_when, rule.condition) == (
        True,
        "shed.charging",
        "",
    )
    assert rule.text == Wording(
        documents=("agreement",),
        replies={"id": "R-1"},
        never={"nl": ("brom",), "en": ("moped",)},
    )


@pytest.mark.parametrize(
    ("lines", "message", "hint"),
    [
        ("", 'has no "condition" and no "text"', "when it is broken"),
        (text(FINE), 'none of "clauses", "documents", "replies"', "where"),
        (text("clauses: [BS-1]"), 'none of "avoid", "must", "never"', "looks for"),
        (
            text("documents: [agreemint]", FINE),
            'looks at "agreemint", which is not among the documents.',
            'Did you mean "agreement"?',
        ),
        (
            text("clauses: [BS-99]", FINE),
            'looks at "BS-99", which is not among the clauses.',
            "",
        ),
        (
            text("replies: {audience: public}", FINE),
            "looks at replies that replies/en.yaml does not have.",
            "Mend the facts",
        ),
        (
            text("documents: [agreement]", "avoid: shed.house_rule"),
            'avoids the words of "shed.house_rule", which is no question for a text.',
            'Did you mean "shed.house_rules"?',
        ),
        (
            text("documents: [agreement]", "avoid: shed.places"),
            'avoids the words of "shed.places"',
            "",
        ),
        (
            text("documents: [agreement]", "never: {en: [moped]}"),
            'has no patterns under "never" in the language "nl".',
            "Add nl: [...]",
        ),
        (
            text("documents: [agreement]", "must: {en: [lock], nl-NL: [slot]}"),
            'has no patterns under "must" in the language "nl".',
            "",
        ),
        (
            text("documents: [agreement]", FINE, "unless: {nl: [nooit]}"),
            'has no patterns under "unless" in the language "en".',
            "",
        ),
        (
            text("documents: [agreement]", "never: {nl: [a*], en: [moped]}"),
            'The pattern "a*" cannot be used: it has a *',
            "small letters",
        ),
        (
            text("documents: [agreement]", "never: {nl: brom, en: [moped]}"),
            '"nl" of "never" must be a list.',
            "",
        ),
        (
            f"error_when: shed.palces > 3\n{text('documents: [agreement]', FINE)}",
            'The error of the rule "B-9" reads "shed.palces"',
            'Did you mean "shed.places"?',
        ),
        (text("documnts: [agreement]", FINE), 'A wording has no key "documnts"', ""),
        ("text: moped", "A wording must be a group of keys.", ""),
    ],
)
def test_a_mistake_is_told_with_its_remedy(
    tmp_path: Path, lines: str, message: str, hint: str
) -> None:
    found = problems(tmp_path, lines)

    assert any(message in one.message and hint in one.hint for one in found), found
    assert all(one.file.endswith(RULES) and one.line > 1 for one in found)


def test_what_is_said_at_the_head_of_a_reply_holds_below_it() -> None:
    reply = {
        "audience": "public",
        "text": "One.",
        "texts": [{"text": "Two."}, {"audience": "private", "text": "Three."}],
    }

    assert list(texts_of(reply, {"audience": "public"})) == ["One.", "Two."]
    assert list(texts_of(reply, {})) == ["One.", "Two.", "Three."]
