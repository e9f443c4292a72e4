"""Keys and groups that the blueprint does not know."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "org:\n  nmae: x\n",
            'a.yaml:3:3: "org" has no key "nmae". Did you mean "name"?',
        ),
        (
            "org:\n  zzz: x\n",
            'a.yaml:3:3: "org" has no key "zzz". The keys are country, name.',
        ),
        (
            "orq:\n  name: x\n",
            'a.yaml:2:1: There is no group "orq" in this blueprint. '
            'Did you mean "org"?',
        ),
        (
            "zzz: 1\n",
            'a.yaml:2:1: There is no group "zzz" in this blueprint. The groups are '
            "blueprint, brand, doc, org, overrides, people, profile, shed.",
        ),
        (
            "org.name: x\n",
            'a.yaml:2:1: "org.name" must stand in its group. '
            'Write "org:" and below it, two spaces in, "name: ...".',
        ),
        (
            "Profile: office\n",
            'a.yaml:2:1: There is no group "Profile" in this blueprint. '
            'Did you mean "profile"?',
        ),
    ],
)
def test_what_nobody_asks_is_told_with_what_was_meant(text: str, found: str) -> None:
    assert problems_of(text) == [found]


def test_a_key_under_a_key_is_no_answer() -> None:
    (found,) = problems_of("org:\n  name:\n    legal: x\n")

    assert "One single value belongs here" in found
