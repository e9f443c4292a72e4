"""No value stands where its readers may not see it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.answers.read import read_answers
from policygen.check.leaks import find_leaks
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint, Question
from policygen.model.pack import Rendered
from tests.builders import make_question, read_tiny, tiny_blueprint

ANSWERS = """
org: {name: Studio North}
shed: {places: 80, deposit: 1250 EUR}
people:
  keepers:
    - {role: {nl: onthaal, en: desk}, name: Ilse Maes, phone: "+32 9 225 11 22",
       email: ilse@example.be}
  contact: info@example.be
  lock_code_keeper: Ilse Maes
"""


def leaks(text: str, document: str = "notice", answers: str = ANSWERS) -> list[str]:
    """Give the keys whose values leak when a document shows a text."""
    shown = Rendered(
        document=document,
        language="en",
        title="T",
        file="t",
        markdown="",
        html="",
        print_html="",
        text=text,
    )
    found = find_leaks(tiny_blueprint(), read_tiny(answers), [shown, shown], "en")
    return [finding.key for finding in found]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Call 09 225 11 22.", ["people.keepers.phone"]),
        ("Call +32 (0)9/225.11.22.", ["people.keepers.phone"]),
        ("ask ilse  MAES now", ["people.keepers.name", "people.lock_code_keeper"]),
        ("ILSE@example.be", ["people.keepers.email"]),
        ("Ilse Maesen", []),
        ("the desk", []),
        ("80 places, info@example.be, Studio North", []),
        ("1250", ["shed.deposit"]),
        ("12505", []),
    ],
)
def test_a_value_for_others_is_found_in_a_public_text(
    text: str, keys: list[str]
) -> None:
    assert leaks(text) == keys


def test_staff_may_see_the_keepers_but_not_who_has_the_code() -> None:
    answers = ANSWERS.replace("lock_code_keeper: Ilse Maes", "lock_code_keeper: Jan Do")

    assert leaks("Ilse Maes +32 9 225 11 22 ilse@example.be", "agreement") == []
    assert leaks("Jan Do", "agreement", answers) == ["people.lock_code_keeper"]


def test_a_name_that_was_also_given_for_everybody_is_no_secret() -> None:
    answers = ANSWERS.replace("name: Studio North", "name: Ilse Maes")

    assert leaks("Ilse Maes", answers=answers) == []


def test_a_person_whose_name_the_client_bears_is_no_secret() -> None:
    answers = ANSWERS.replace("Studio North", "Ilse Maes Studio")

    assert leaks("Ilse Maes Studio, Ilse Maes", answers=answers) == []


@pytest.mark.parametrize(
    ("audience", "keys"),
    [(Audience.STAFF, []), (Audience.PUBLIC, ["people.lock_code_keeper"])],
)
def test_words_for_staff_may_name_somebody_to_staff_and_never_to_the_public(
    audience: Audience, keys: list[str]
) -> None:
    words = make_question(
        "text", key="org.support", audience=audience, translatable=True
    )
    data = f"""blueprint: bike-shed\norg: {{support: "Jan Do, desk 4"}}{ANSWERS}"""
    data = data.replace("\norg: {name: Studio North}", "").replace(
        "lock_code_keeper: Ilse Maes", "lock_code_keeper: Jan Do"
    )
    blueprint = with_question(words)
    answers = read_answers(blueprint, data.encode(), "a.yaml")
    shown = Rendered(
        document="agreement",
        language="en",
        title="T",
        file="t",
        markdown="",
        html="",
        print_html="",
        text="Support: Jan Do, desk 4.",
    )

    found = find_leaks(blueprint, answers, [shown], "en")

    assert [finding.key for finding in found] == keys


def test_short_and_missing_values_are_no_secrets() -> None:
    answers = ANSWERS.replace("Ilse Maes", "Jo")

    assert leaks("Jo has it", answers=answers) == []
    assert leaks("Ilse Maes", answers="") == []


def with_question(question: Question) -> Blueprint:
    """Give the shed with one more question that nobody has words for."""
    tiny = tiny_blueprint()
    return replace(tiny, questions=(*tiny.questions, question))


def test_texts_in_several_languages_are_each_found_and_told_by_key() -> None:
    question = make_question(
        "long_text", key="org.secret", audience=Audience.RESTRICTED, translatable=True
    )
    blueprint = with_question(question)

    data = b"blueprint: bike-shed\norg: {secret: {nl: het lek, en: the leak}}\n"
    answers = read_answers(blueprint, data, "a.yaml")
    shown = Rendered(
        document="agreement",
        language="en",
        title="T",
        file="t",
        markdown="",
        html="",
        print_html="",
        text="Here is the leak.",
    )

    (finding,) = find_leaks(blueprint, answers, [shown], "en")

    assert finding.message.startswith('"T" shows "the leak" (org.secret)')
    assert finding.rule == "leak"
