"""Writing answers: what is not touched keeps every character."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from policygen.answers.given import Given
from policygen.answers.read import read_given
from policygen.answers.write import update_text, write_answers
from policygen.model.answers import Answer, Override, Source
from policygen.model.values import Localised, Money, Row, Value
from tests.builders import TINY, tiny_blueprint

BLUEPRINT = tiny_blueprint()
EXAMPLE = (TINY / "examples" / "studio-north.yaml").read_text()
COMMENTED = """\
# Studio North, asked on the phone
blueprint: bike-shed   # the second edition

org:
  # as it stands on the door
  name: 'Studio North'   # no Ltd
  country: be

# ---- who does what
people:   # two at least
  keepers:   # the first one decides
    # Els
    - role: beheerder   # boss
      phone: 09 222 33 44
    # Jan
    - {role: {nl: a, en: b}, name: Jan}   # part time
  contact: info@example.com
# the end
"""


def given_of(text: str) -> Given:
    """Give what a text says."""
    return read_given(BLUEPRINT, text.encode(), "a.yaml")


def change(text: str, **answers: Value | None) -> str:
    """Update a text with answers; the keys have __ for the dot, None takes away."""
    given = given_of(text)
    changed = dict(given.answers)
    for name, value in answers.items():
        key = name.replace("__", ".")
        changed.pop(key, None)
        if value is not None:
            changed[key] = Answer(value=value, source=Source.ANSWERED)
    updated = update_text(text, BLUEPRINT, replace(given, answers=changed))
    assert values(updated) == {key: answer.value for key, answer in changed.items()}
    return updated


def values(text: str) -> dict[str, Value | None]:
    """Give the values that a text says."""
    return {key: answer.value for key, answer in given_of(text).answers.items()}


def keepers(text: str) -> tuple[Row, ...]:
    """Give the rows of a text."""
    rows = values(text)["people.keepers"]
    assert isinstance(rows, tuple)
    return tuple(row for row in rows if isinstance(row, Row))


FOLDED = """\
blueprint: bike-shed
shed:
  house_rules:
    nl: >-
      Geen brommers in de stalling,
      en niet roken.
    en: |+
      No mopeds.

      No smoking.

  url: "https://a.be"   # for now
"""


@pytest.mark.parametrize(
    "text", [EXAMPLE, COMMENTED, COMMENTED.replace("\n", "\r\n"), FOLDED]
)
def test_what_says_the_same_is_not_touched(text: str) -> None:
    assert update_text(text, BLUEPRINT, given_of(text)) == text


def test_one_value_changes_in_its_place() -> None:
    updated = change(COMMENTED, org__name="Studio South")

    assert updated == COMMENTED.replace("'Studio North'", "Studio South")


def test_a_new_key_follows_the_one_before_it_in_the_blueprint() -> None:
    updated = change(COMMENTED, people__lock_code_keeper="Els")

    assert updated == COMMENTED.replace(
        "  contact: info@example.com\n",
        "  contact: info@example.com\n  lock_code_keeper: Els\n",
    )


def test_a_new_first_key_stands_under_the_name_of_its_group() -> None:
    text = COMMENTED.replace("  name: 'Studio North'   # no Ltd\n", "")

    updated = change(text, org__name="Studio")

    assert "org:\n  name: Studio\n  # as it stands on the door\n" in updated


def test_new_groups_stand_between_the_others_in_the_order_of_the_blueprint() -> None:
    updated = change(
        COMMENTED, shed__places=60, doc__version="1.10", doc__effective=date(2026, 3, 1)
    )

    assert updated == COMMENTED.replace(
        "  country: be\n",
        "  country: be\n\n"
        'doc:\n  version: "1.10"\n  effective: 2026-03-01\n\n'
        "shed:\n  places: 60\n",
    )


def test_a_value_that_is_taken_away_takes_its_line_with_it() -> None:
    updated = change(COMMENTED, org__country=None)

    assert updated == COMMENTED.replace("  country: be\n", "")


def test_the_last_value_of_a_file_can_be_taken_away() -> None:
    text = "blueprint: bike-shed\norg:\n  name: Studio"

    assert change(text, org__name=None) == "blueprint: bike-shed\norg:\n"


def test_a_key_that_waits_for_a_value_stays_and_can_get_one() -> None:
    text = "blueprint: bike-shed\norg:\n  name:   # to do\n  country: be\n"

    assert change(text) == text
    assert change(text, org__name="Studio") == text.replace(
        "name:   # to do", "name: Studio   # to do"
    )


def test_rows_that_stay_keep_their_text() -> None:
    first, second = keepers(COMMENTED)
    added = Row({"role": "new", "days": ("weekend",)})

    updated = change(COMMENTED, people__keepers=(first, added, second))

    assert updated == COMMENTED.replace(
        "      phone: 09 222 33 44\n",
        "      phone: 09 222 33 44\n    - role: new\n      days: [weekend]\n",
    )


def test_a_row_can_be_put_first() -> None:
    first, second = keepers(COMMENTED)
    added = Row({"role": "new", "days": ("weekend",)})

    updated = change(COMMENTED, people__keepers=(added, first, second))

    assert updated == COMMENTED.replace(
        "    # Els\n", "    - role: new\n      days: [weekend]\n    # Els\n"
    )


def test_a_row_that_goes_takes_only_its_own_lines() -> None:
    updated = change(COMMENTED, people__keepers=keepers(COMMENTED)[1:])

    assert updated == COMMENTED.replace(
        "    - role: beheerder   # boss\n      phone: 09 222 33 44\n", ""
    )


def test_a_row_that_changes_leaves_the_other_alone() -> None:
    first, second = keepers(COMMENTED)
    changed = Row({**first.cells, "name": "Els"})

    updated = change(COMMENTED, people__keepers=(changed, second))

    assert (
        "    # Jan\n    - {role: {nl: a, en: b}, name: Jan}   # part time\n" in updated
    )
    assert (
        "    - role: beheerder  # boss\n      name: Els\n      phone: +32 9 222 33 44\n"
        in updated
    )


def test_all_rows_can_go() -> None:
    text = COMMENTED.replace("min: 1", "")

    assert "people:   # two at least\n  contact:" in change(text, people__keepers=None)


def test_a_comment_beside_a_value_stays_beside_it_when_that_grows() -> None:
    text = "blueprint: bike-shed\nshed:\n  house_rules: short   # ask Els\n  url: https://a.be\n"

    updated = change(text, shed__house_rules="first\n\nsecond # not a comment")

    assert updated == (
        "blueprint: bike-shed\nshed:\n  house_rules: |-  # ask Els\n    first\n\n"
        "    second # not a comment\n  url: https://a.be\n"
    )


def test_a_comment_beside_a_key_stays_when_its_value_shrinks() -> None:
    text = "blueprint: bike-shed\ndoc:\n  owner:  # ask Els\n    nl: a\n    en: b\n"

    assert change(text, doc__owner="c") == (
        "blueprint: bike-shed\ndoc:\n  owner: c  # ask Els\n"
    )


def test_a_long_text_is_replaced_whole() -> None:
    text = "blueprint: bike-shed\nshed:\n  house_rules: |\n    a\n    b\n\n  # next\n  url: https://a.be\n"

    assert change(text, shed__house_rules="c") == (
        "blueprint: bike-shed\nshed:\n  house_rules: c\n\n  # next\n  url: https://a.be\n"
    )


def test_a_group_in_one_line_becomes_a_block_when_it_changes() -> None:
    text = "blueprint: bike-shed\norg: {name: Studio, country: be}   # all\n"

    assert change(text) == text
    assert change(text, org__country="nl") == (
        "blueprint: bike-shed\norg:  # all\n  name: Studio\n  country: nl\n"
    )


def test_an_empty_group_is_filled() -> None:
    text = "blueprint: bike-shed\norg:   # to do\ndoc: {}\n"

    assert change(text, org__name="Studio", doc__version="2") == (
        'blueprint: bike-shed\norg:  # to do\n  name: Studio\ndoc:\n  version: "2"\n'
    )


def test_the_last_value_of_a_group_in_one_line_can_go() -> None:
    text = "blueprint: bike-shed\norg: {name: Studio}\n"

    assert change(text, org__name=None) == "blueprint: bike-shed\norg:\n"


def test_a_list_in_one_line_stays_in_one_line() -> None:
    text = "blueprint: bike-shed\ndoc:\n  languages: [nl-BE, en]  # both\n"

    assert change(text, doc__languages=("en",)) == text.replace("[nl-BE, en]", "[en]")


def test_a_list_with_dashes_keeps_its_dashes() -> None:
    text = "blueprint: bike-shed\ndoc:\n  languages:\n  - nl-BE  # first\n  - en\n"

    assert change(text, doc__languages=("nl-BE", "nl-NL", "en")) == text.replace(
        "  - en\n", "  - nl-NL\n  - en\n"
    )


def test_the_profile_is_set_changed_and_taken_away() -> None:
    bare = "blueprint: bike-shed  # x\norg:\n  name: Studio\n"
    given = given_of(bare)

    school = update_text(bare, BLUEPRINT, replace(given, profile="school"))
    office = update_text(school, BLUEPRINT, replace(given, profile="office"))
    none = update_text(office, BLUEPRINT, given)

    assert school == bare.replace("# x\n", "# x\nprofile: school\n")
    assert office == bare.replace("# x\n", "# x\nprofile: office\n")
    assert none == bare.replace("# x\n", "# x\nprofile:\n")


def test_a_blueprint_that_is_named_by_its_path_stays_so() -> None:
    text = "blueprint: ../bike-shed/\norg:\n  name: Studio\n"

    assert change(text, org__name="South").startswith("blueprint: ../bike-shed/\n")


def test_the_blueprint_is_added_where_it_is_missing() -> None:
    updated = update_text(
        "# mine\norg:\n  name: Studio\n", BLUEPRINT, given_of(EXAMPLE)
    )

    assert "blueprint: bike-shed" in updated
    assert values(updated) == values(EXAMPLE)


def test_overrides_are_not_touched() -> None:
    text = (
        "blueprint: bike-shed\noverrides:\n- rule: B-1   # agreed\n  reason: We know.\n"
        "org:\n  name: Studio\n"
    )

    assert "- rule: B-1   # agreed\n  reason: We know.\n" in change(
        text, org__name="X1"
    )


def test_a_new_file_has_everything_in_the_order_of_the_blueprint() -> None:
    answers: dict[str, Value] = {
        "people.keepers": (Row({"role": "keeper", "days": ("weekend",)}),),
        "doc.owner": Localised((("nl", "a"), ("en", "b"))),
        "shed.house_rules": Localised((("nl", "a\nb"), ("en", "c"))),
        "shed.deposit": Money(Decimal("12.50"), "EUR"),
        "shed.charging": False,
        "org.name": "yes",
    }
    given = Given(
        blueprint="bike-shed",
        profile="office",
        answers={
            key: Answer(value=value, source=Source.ANSWERED)
            for key, value in answers.items()
        },
        overrides=(Override(rule="B-1", reason="We: know"),),
    )

    assert update_text("", BLUEPRINT, given) == (
        """\
blueprint: bike-shed
profile: office

org:
  name: "yes"

doc:
  owner: {nl: a, en: b}

shed:
  charging: no
  deposit: 12.50 EUR
  house_rules:
    nl: |-
      a
      b
    en: c

people:
  keepers:
    - role: keeper
      days: [weekend]

overrides:
  - rule: B-1
    reason: "We: know"
"""
        ""
    )


@pytest.mark.parametrize(
    "text",
    [
        "{blueprint: bike-shed, org: {name: Studio}, overrides: [{rule: B-1, reason: x}]}",
        "? blueprint\n: bike-shed\n? org\n: name: Studio\n",
        "blueprint: bike-shed\norg:\n  ? name\n  : Studio\n",
    ],
)
def test_a_text_that_cannot_be_kept_is_written_anew_with_all_it_says(text: str) -> None:
    updated = change(text, org__name="South", shed__places=5)

    assert "name: South" in updated
    assert given_of(updated).overrides == given_of(text).overrides


def test_a_text_that_is_no_yaml_is_written_anew() -> None:
    updated = update_text("a: [", BLUEPRINT, given_of(EXAMPLE))

    assert values(updated) == values(EXAMPLE)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_bytes_keep_their_mark_and_their_line_ends(mark: bytes) -> None:
    text = b"blueprint: bike-shed\r\norg:\r\n  name: Studio\r\n"
    given = given_of("blueprint: bike-shed\norg:\n  name: South\n")

    assert write_answers(BLUEPRINT, given, mark + text) == mark + text.replace(
        b"Studio", b"South"
    )
