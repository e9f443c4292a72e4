"""Whatever is wrong with a roster is told in one go."""

from __future__ import annotations

import pytest

from policygen.errors import InputError
from tests.signoff.conftest import Bureau

ROSTER = """\
Naam;Taal;E-mail
Jan Smit;nl;jan@
Jan Smit;nl;
Chantal;fr;chantal@
Chantal;fr;
Voorbeeld Jansen;nl;
Kurt;Klingon;
ꦗ ꦮ;Klingon;
"""


def test_mistakes_of_every_kind_are_told_at_once(bureau: Bureau) -> None:
    before = bureau.office.register.history()

    with pytest.raises(InputError) as refused:
        bureau.open("1.0", ROSTER)

    told = [(one.line, one.message) for one in refused.value.problems]
    assert told == [
        (2, '"jan@" is not an e-mail address.'),
        (3, "Jan Smit is also in row 2 (Jan Smit)."),
        (4, '"chantal@" is not an e-mail address.'),
        (4, 'Nothing to sign was released in "fr".'),
        (5, "Chantal is also in row 4 (Chantal)."),
        (5, 'Nothing to sign was released in "fr".'),
        (6, "This is the example of the template."),
        (7, '"Klingon" is not a language we know.'),
        (8, '"Klingon" is not a language we know.'),
        (8, 'No font here has "ꦗ" (U+A997) in the name or function of ꦗ ꦮ.'),
        (8, 'No font here has "ꦮ" (U+A9AE) in the name or function of ꦗ ꦮ.'),
    ]
    assert bureau.office.register.history() == before


def test_a_language_for_all_rows_that_is_none_is_told(bureau: Bureau) -> None:
    with pytest.raises(InputError, match='"Klingon" is not a language we know'):
        bureau.open("1.0", "Naam\nJan Smit\n", language="Klingon")


@pytest.mark.parametrize("column", ["Functie", "Vestiging", "Afdeling"])
def test_a_letter_that_no_font_has_is_told_wherever_it_stands(
    bureau: Bureau, column: str
) -> None:
    with pytest.raises(InputError) as refused:
        bureau.open("1.0", f"Naam;Taal;{column}\nJan;nl;ꦗ\nÁlmos 王小明;nl;\n")

    assert [one.line for one in refused.value.problems] == [2]


def test_a_new_colleague_whose_name_no_font_has_is_refused(bureau: Bureau) -> None:
    said = bureau.type("sheet", "--name", "ꦗ")

    assert said.code == 1
    assert 'Geen lettertype hier heeft "ꦗ"' in said.err


def test_a_sheet_in_a_language_that_was_not_released_is_refused(
    bureau: Bureau,
) -> None:
    said = bureau.type("sheet", "--name", "Jan Smit", "--language", "fr")

    assert said.code == 1
    assert 'In "fr" is er niets uitgebracht om te tekenen.' in said.err
    assert "Kies er een met --language." in said.err
