"""Why a clause is there, and where an answer goes."""

from __future__ import annotations

from tests.journeys import CLIENT, Desk


def test_a_clause_is_told_with_the_answers_and_sources_behind_it(desk: Desk) -> None:
    said = desk.type("explain", CLIENT, "bs-2")

    assert said.code == 0
    assert said.out == (
        "BS-2 in Afspraken voor de fietsenstalling\n"
        "\nAnswers that shape it\n"
        "  Talen: Nederlands (België), Engels  (doc.languages, answered)\n"
        "  Openingsuren: maandag tot en met vrijdag van 6.30 tot 20.00 uur; zaterdag van "
        "8 tot 12 uur  (shed.hours, assumed)\n"
        "  Waarborg: €\u00a025  (shed.deposit, assumed)\n"
        "  Huisregels: Geen brommers.  (shed.house_rules, answered)\n"
        "\nAdvice behind it: T-1\n"
        "\nSources\n"
        "  House rules of the building (verified)\n"
        "\nLaw as known at 2026-11-01. Not legal advice.\n"
    )


def test_a_clause_that_does_not_apply_is_told_so(desk: Desk) -> None:
    desk.change("  places: 60", "  places: 60\n  charging: no")

    said = desk.type("explain", CLIENT, "BS-3")

    assert said.code == 0
    assert "This clause is not in the documents of this client.\n" in said.out
    assert "It is there when: shed.charging\n" in said.out
    assert "(shed.charging_rule, does not apply here)" in said.out


def test_a_clause_that_no_answer_shapes_is_the_same_for_everybody(desk: Desk) -> None:
    desk.change(
        "  feeds: [agreement, notice]\n",
        "  feeds: [agreement]\n",
        "bike-shed/questions.yaml",
    )
    desk.change("  feeds: [notice]\n", "", "bike-shed/questions.yaml")

    said = desk.type("explain", CLIENT, "BN-2")

    assert "No answer shapes it: it is the same for everybody.\n" in said.out


def test_the_day_of_review_is_told(desk: Desk) -> None:
    said = desk.type("explain", CLIENT, "BS-1")

    assert said.out.endswith(
        "Reviewed 2026-11-01. Law as known at 2026-11-01. Not legal advice.\n"
    )


def test_a_question_is_told_with_where_its_answer_goes(desk: Desk) -> None:
    said = desk.type("explain", CLIENT, "people.lock_code_keeper")

    assert said.out == (
        "people.lock_code_keeper: Bewaarder van de code\n"
        "Answer: Ilse Maes (answered)\n"
        "Who may see it: restricted\n"
        "Asked when: shed.places >= 50 and org.country == 'be'\n"
    )


def test_a_question_without_answer_is_told_so(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    desk.change(
        "  min: 1\n  max: 5000\n",
        "  min: 1\n  max: 5000\n  sources: [T-9]\n",
        "bike-shed/questions.yaml",
    )

    said = desk.type("explain", CLIENT, "shed.places")

    assert "Answer: - (not answered yet)\n" in said.out
    assert "\nIt shapes\n  BS-1  Afspraken voor de fietsenstalling\n" in said.out
    assert said.out.endswith("\nComes from: T-9\n")


def test_a_misspelt_name_is_told_with_what_was_meant(desk: Desk) -> None:
    for name, said in (
        ("shed.place", 'Did you mean "shed.places"?'),
        ("BS-22", 'Did you mean "BS-2"?'),
        ("?", "Clauses look like EP-6, questions like org.name."),
    ):
        desk.refuses(
            f'client.yaml: There is no clause or question "{name}".\n    {said}',
            arguments=("explain", CLIENT, name),
        )
