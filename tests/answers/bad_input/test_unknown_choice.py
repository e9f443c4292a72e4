"""Choices, profiles and rules that do not exist."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "org: {country: bee}",
            'a.yaml:2:16: "bee" is not one of the choices. Did you mean "be"? '
            "Choose from be, nl.",
        ),
        (
            "org: {country: france}",
            'a.yaml:2:16: "france" is not one of the choices. Choose from be, nl.',
        ),
        (
            "profile: ofice",
            'a.yaml:2:10: There is no profile "ofice" in this blueprint. '
            'Did you mean "office"?',
        ),
        (
            "profile: zzz",
            'a.yaml:2:10: There is no profile "zzz" in this blueprint. '
            "The profiles are office, school.",
        ),
        (
            "overrides: [{rule: B-9, reason: x}]",
            'a.yaml:2:13: There is no rule "B-9" to override. Did you mean "B-2"?',
        ),
        (
            "overrides: [{rule: zzz, reason: x}]",
            'a.yaml:2:13: There is no rule "zzz" to override. The rules are B-1, B-2, L-40.',
        ),
        (
            "overrides: [{rule: B-1}]",
            'a.yaml:2:13: The override of "B-1" has no reason. '
            "Say why you accept it: the decisions memo prints it.",
        ),
        (
            "overrides: [{rule: B-1, reason: a}, {rule: B-1, reason: b}]",
            'a.yaml:2:37: "B-1" is overridden twice. Keep one of the two.',
        ),
    ],
)
def test_what_does_not_exist_is_told_with_what_does(text: str, found: str) -> None:
    assert problems_of(f"{text}\n") == [found]


@pytest.mark.parametrize(
    "text", ["overrides: B-1", "overrides: [B-1]", "overrides: [{rule: B-1, why: x}]"]
)
def test_overrides_of_another_shape_are_told(text: str) -> None:
    (found,) = problems_of(f"{text}\n")

    assert 'Write "- {rule: ..., reason: ...}" on each line.' in found


def test_a_wrong_choice_in_a_list_has_its_own_place() -> None:
    (found,) = problems_of("doc:\n  languages:\n    - nl-BE\n    - fr\n")

    assert found.startswith('a.yaml:5:7: "fr" is geen van de keuzes.')
