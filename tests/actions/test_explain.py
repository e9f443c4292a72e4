"""Why a clause is there, and where an answer goes, in the words of the client."""

from __future__ import annotations

import pytest

from policygen.actions.explain import explain
from policygen.settings import blueprints_folder
from tests.journeys import CLIENT, Desk

LAW = "Recht zoals bekend op 1 november 2026. Geen juridisch advies.\n"


def test_a_clause_is_told_with_the_answers_and_sources_behind_it(desk: Desk) -> None:
    said = desk.type("explain", CLIENT, "bs-2")

    assert said.code == 0
    assert said.out.startswith(
        "BS-2 in Afspraken voor de fietsenstalling\n"
        "\nAntwoorden die het vormen\n"
        "  Openingsuren: maandag tot en met vrijdag van 6.30 tot 20.00 uur; zaterdag van "
        "8 tot 12 uur (shed.hours, aangenomen)\n"
        "  Waarborg: €\u00a025 (shed.deposit, aangenomen)\n"
        "  Huisregels: Geen brommers. (shed.house_rules, beantwoord)\n"
        "\nAntwoorden die het hele document vormen\n"
        "  Talen: Nederlands (België), Engels (doc.languages, beantwoord)\n"
    )
    assert said.out.endswith(
        "\nAdvies dat erachter zit\n"
        "  T-1 Zeg wanneer de stalling open is.\n"
        "\nBronnen\n"
        "  Huisregels van het gebouw (nagelezen)\n"
        f"\n{LAW}"
    )


def test_a_source_that_is_not_certain_is_for_counsel(desk: Desk) -> None:
    desk.change(
        "confidence: V}", "confidence: U}", "bike-shed/documents/agreement/clauses.yaml"
    )

    said = desk.type("explain", CLIENT, "BS-2")

    assert (
        "  Huisregels van het gebouw (onzeker: vraag het aan een jurist)\n" in said.out
    )


def test_a_clause_that_does_not_apply_is_told_so(desk: Desk) -> None:
    desk.change("  places: 60", "  places: 60\n  charging: no")

    said = desk.type("explain", CLIENT, "BS-3")

    assert said.code == 0
    assert (
        "Dit onderdeel staat niet in de documenten van deze klant.\n"
        "Het staat er als: shed.charging\n"
    ) in said.out
    assert "(shed.charging_rule, hier niet van toepassing)" in said.out


def test_a_clause_that_no_answer_shapes_is_the_same_for_everybody(desk: Desk) -> None:
    desk.change(
        "  feeds: [agreement, notice]\n",
        "  feeds: [agreement]\n",
        "bike-shed/questions.yaml",
    )
    desk.change("  feeds: [notice]\n", "", "bike-shed/questions.yaml")
    clauses = "bike-shed/documents/notice/clauses.yaml"
    before = desk.type("explain", CLIENT, "BN-2")
    desk.change(", when: \"org.country == 'be'\"", "", clauses)

    said = desk.type("explain", CLIENT, "BN-2")

    assert "  Land: België (org.country, beantwoord)\n" in before.out
    assert "Geen antwoord vormt het: het is voor iedereen hetzelfde.\n" in said.out


def test_the_day_of_review_is_told(desk: Desk) -> None:
    said = desk.type("explain", CLIENT, "BS-1")

    assert said.out.endswith(f"\nNagelezen op 1 november 2026. {LAW}")


def test_a_seed_that_is_no_point_is_told_by_its_code(desk: Desk) -> None:
    (desk.folder / "bike-shed/points.yaml").unlink()

    said = desk.type("explain", CLIENT, "BS-2")

    assert "\nAdvies dat erachter zit\n  T-1\n" in said.out


def test_a_question_is_told_with_where_its_answer_goes(desk: Desk) -> None:
    said = desk.type("explain", CLIENT, "people.lock_code_keeper")

    assert said.out == (
        "people.lock_code_keeper: Bewaarder van de code\n"
        "Antwoord: Ilse Maes (beantwoord)\n"
        "Wie het mag zien: Alleen wie ermee werkt\n"
        "Gevraagd als: shed.places >= 50 and org.country == 'be'\n"
        "\nHet vormt\n"
        "  Geen onderdeel noemt het: het bepaalt alleen welke vragen volgen "
        "of hoe een pagina eruitziet.\n"
    )


def test_a_question_without_answer_is_told_so(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    desk.change(
        "  min: 1\n  max: 5000\n",
        "  min: 1\n  max: 5000\n  sources: [T-2]\n",
        "bike-shed/questions.yaml",
    )

    said = desk.type("explain", CLIENT, "shed.places")

    assert "\nAntwoord: – (nog niet beantwoord)\n" in said.out
    assert "\nHet vormt\n  BS-1  Afspraken voor de fietsenstalling\n" in said.out
    assert "\nControles die ernaar kijken\n  B-2 " in said.out
    assert said.out.endswith(
        "\nAdvies dat erachter zit\n  T-2 Breng terug wat gevonden is.\n"
    )


def test_a_misspelt_name_is_told_with_what_was_meant(desk: Desk) -> None:
    for name, said in (
        ("shed.place", 'Bedoelt u "shed.places"?'),
        ("BS-22", 'Bedoelt u "BS-2"?'),
        ("Openinguren", 'Bedoelt u "Openingsuren"?'),
        ("?", 'Noem een deel zoals u het ziet ("deel 6", woorden uit de titel)'),
        ("deel 99", "Noem een deel zoals u het ziet"),
    ):
        desk.refuses(
            f'client.yaml: Er is geen onderdeel of vraag "{name}".\n    {said}',
            arguments=("explain", CLIENT, name),
        )


def test_a_clause_goes_by_its_number_and_title_in_any_language(desk: Desk) -> None:
    by_id = desk.type("explain", CLIENT, "BS-2")

    for name in ("gebruik van de stalling", "agreement part 2", "afspraken, deel 2.1"):
        assert desk.type("explain", CLIENT, name) == by_id


def test_a_number_of_several_documents_lists_them(desk: Desk) -> None:
    said = desk.type("explain", CLIENT, "deel 1")

    assert said.code == 0
    assert said.out == (
        '"deel 1" staat op 2 plaatsen:\n'
        "BS-1  Afspraken voor de fietsenstalling, 1. Waarvoor deze afspraken dienen\n"
        "BN-1  Bericht aan de deur, 1. De stalling van Studio North\n\n"
        "Kies er een met de code, zoals BS-1, of zet de naam van het document erbij.\n"
    )


def test_a_question_goes_by_its_title_too(desk: Desk) -> None:
    by_key = desk.type("explain", CLIENT, "shed.hours")

    assert desk.type("explain", CLIENT, "openingsuren") == by_key


@pytest.mark.parametrize(
    ("client", "is_told"),
    [("van-dalen-installatietechniek", False), ("larkspur-cycles", True)],
)
@pytest.mark.parametrize("name", ["MP-A5", "mod.grounds"])
def test_a_check_for_another_country_is_not_told(
    name: str, client: str, is_told: bool
) -> None:
    examples = blueprints_folder() / "social-media" / "examples"

    note = explain(examples / f"{client}.yaml", name)

    lines = [line for part in note.parts for line in part.lines]
    assert any(line.startswith("X-06 ") for line in lines) is is_told


@pytest.mark.parametrize("code", ["X-06", "x-06 "])
def test_the_code_of_a_check_tells_what_it_watches_over(code: str) -> None:
    examples = blueprints_folder() / "social-media" / "examples"

    note = explain(examples / "larkspur-cycles.yaml", code)

    advice, answers, texts, sources = note.parts
    assert note.title.startswith("X-06 United Kingdom: ")
    assert advice.lines[0].startswith("Put insults and threats among the grounds")
    assert answers.heading == "Answers that it looks at"
    assert [line.rpartition("(")[2] for line in answers.lines] == [
        "mod.grounds, assumed)",
        "emp.support, answered)",
    ]
    assert [line.split()[0] for line in texts.lines] == ["EP-14", "MP-A5"]
    assert sources.lines[0].startswith("UK: Employment Rights Act 2025")
