"""Several people of HR work at one moment: nothing is lost, and nobody is doubled."""

from __future__ import annotations

from collections import Counter

from policygen.actions.signoff_judge import OpenOptions
from policygen.actions.signoff_open import open_release
from policygen.actions.signoff_roster import look_at_roster
from policygen.model.signoff import State
from tests.at_once import AT_ONCE, all_at_once
from tests.signoff.conftest import Bureau, Stamp
from tests.signoff.test_signoff import JOE, numbers, states


def kinds(bureau: Bureau) -> Counter[str]:
    return Counter(event.kind for event in bureau.office.register.history().events)


def test_who_is_recorded_by_eight_at_once_signed_once(bureau: Bureau) -> None:
    ends = all_at_once(lambda _: bureau.type("record", "Joe Bloggs"))

    assert ends == [0] * AT_ONCE
    assert kinds(bureau)["signed_on_paper"] == 1
    assert states(bureau)[JOE] is State.SIGNED


def test_a_list_that_is_opened_by_eight_at_once_gives_everybody_one_number(
    bureau: Bureau,
) -> None:
    path = bureau.desk.write("new.csv", "Naam;Taal\nNew Person;nl\nOther Person;en\n")
    table = look_at_roster(path, {})

    def work(_: int) -> None:
        steps = open_release(bureau.office, "1.0", table, OpenOptions(), bureau.now)
        steps.carry_out(Stamp, lambda *_: None)

    assert all_at_once(work) == [0] * AT_ONCE
    assert sorted(numbers(bureau)) == [f"BSP-1.0-00000{n}" for n in range(1, 7)]
    assert (kinds(bureau)["issued"], kinds(bureau)["made"]) == (6, 6)
