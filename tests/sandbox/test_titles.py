"""A job title stands in a sentence as people write it; a name stays a name."""

from __future__ import annotations

import pytest

from policygen.sandbox.titles import in_small_letters, with_article


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Zaakvoerster", "zaakvoerster"),
        ("Winkelverantwoordelijke", "winkelverantwoordelijke"),
        ("Hr-manager", "hr-manager"),
        ("Algemeen Directeur", "algemeen directeur"),
        ("Raad van Bestuur", "raad van bestuur"),
        ("Shop Manager", "shop manager"),
        ("Head of Customer Care", "head of customer care"),
        ("Gérante", "gérante"),
        ("Responsable de la Réception", "responsable de la réception"),
        ("Marketing", "marketing"),
        ("Marketing en Communicatie", "marketing en communicatie"),
        ("HR Manager", "HR manager"),
        ("IT Support", "IT support"),
        ("Advocatenkantoor De Weger", "advocatenkantoor De Weger"),
    ],
)
def test_a_title_loses_the_capitals_of_a_heading(typed: str, read: str) -> None:
    assert in_small_letters(typed) == read


@pytest.mark.parametrize(
    "text",
    [
        *("Els", "Els Peeters", "Els Bakker", "Jan Directeur", "mevrouw Peeters"),
        *("HR", "CEO", "DPO", "QA", "ICT-coördinator", "Social Kings", "Shopify"),
        *("De Weger law firm", "computerzaak Bitje", "shop manager", "", "100% owner"),
    ],
)
def test_names_and_abbreviations_stay_as_typed(text: str) -> None:
    assert in_small_letters(text) == text


@pytest.mark.parametrize(
    ("title", "language", "said"),
    [
        ("zaakvoerder", "nl-BE", "de zaakvoerder"),
        ("Zaakvoerster", "nl", "de zaakvoerster"),
        ("schoolsecretariaat", "nl-BE", "het schoolsecretariaat"),
        ("tijdelijk diensthoofd", "nl-NL", "het tijdelijk diensthoofd"),
        ("medewerker secretariaat", "nl-NL", "de medewerker secretariaat"),
        ("juridische dienst", "nl-BE", "de juridische dienst"),
        ("dispatching", "nl-BE", "de dispatching"),
        ("het directiecomité", "nl-BE", "het directiecomité"),
        ("HR-manager", "nl-BE", "de HR-manager"),
        ("HR", "nl-BE", "HR"),
        ("Els Peeters", "nl-BE", "Els Peeters"),
        ("Els", "nl-BE", "Els"),
        ("computerzaak Bitje", "nl-BE", "computerzaak Bitje"),
        ("advocatenkantoor De Weger", "nl-NL", "advocatenkantoor De Weger"),
        ("notariskantoor", "nl-BE", "het notariskantoor"),
        ("owner", "en", "the owner"),
        ("DPO", "en", "the DPO"),
        ("IT", "en", "IT"),
        ("our owner", "en", "our owner"),
        ("Nachtegaele law firm", "en", "Nachtegaele law firm"),
        ("gérante", "fr-BE", "gérante"),
        ("Gérante", "fr-BE", "gérante"),
        ("(nobody yet)", "en", "(nobody yet)"),
    ],
)
def test_a_title_gets_its_article_where_a_word_tells_it(
    title: str, language: str, said: str
) -> None:
    assert with_article(title, language) == said
