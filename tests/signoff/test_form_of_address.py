"""Letters and sheets say je, u, tu or vous where the policy that people sign does."""

from __future__ import annotations

import pytest

from policygen.actions.frozen_facts import FrozenFacts


@pytest.mark.parametrize(
    ("answer", "informal"),
    [
        ("u", set()),
        ("je", {"nl-BE", "nl-NL", "fr-BE", "en"}),
        ("mirror", {"nl-BE", "nl-NL"}),
        ("je_vous", {"nl-BE", "nl-NL"}),
        ("", set()),
    ],
)
def test_the_form_of_address_is_that_of_the_policy(
    answer: str, informal: set[str]
) -> None:
    facts = FrozenFacts(address=answer)
    tags = ("nl-BE", "nl-NL", "fr-BE", "en")

    assert {tag for tag in tags if facts.is_informal(tag)} == informal
