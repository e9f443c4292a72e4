"""Owns the Dutch words on a personal sheet, and what is said when one is made."""

TEXTS = {
    "sheet.name": "Naam",
    "sheet.function": "Functie",
    "sheet.entity": "Vestiging of afdeling",
    "sheet.version": "Versie, geldig vanaf",
    "sheet.version_only": "Versie",
    "sheet.number": "Documentnummer",
    "sheet.fingerprint": "Vingerafdruk van het beleid (SHA-256):",
    "sheet.code": "QR-code met het documentnummer",
    "sheet.place": "Plaats",
    "sheet.date": "Datum",
    "sheet.no_place": (
        "De afdrukpagina van dit thema heeft geen {ends}: een exemplaar zou een "
        "deel missen."
    ),
    "sheet.no_place_hint": "Zet {ends} in print.html.j2 van het thema.",
    "sheet.print_file": "ondertekenbladen",
    "sheet.print_title": "Ondertekenbladen van {client}, versie {version}",
    "sheet.made": "Blad voor {name}: {path}",
    "sheet.numbered": "documentnummer {number}, versie {version}",
    "sheet.no_boxes": "Dit document heeft geen vakken om in te tekenen.",
    "sheet.no_boxes_hint": ("Roep signatures([...]) aan in een deel van het sjabloon."),
    "sheet.one_page": (
        "Het deel om te tekenen past met een naam erbij niet op één bladzijde."
    ),
    "sheet.one_page_hint": "Maak het deel met de vakken korter.",
    "sheet.too_long": "Een tekst van {whose} is te lang voor het blad: {text}...",
    "sheet.too_long_hint": "Maak hem korter in de lijst.",
    "sheet.no_font": (
        'Geen lettertype hier heeft "{letter}" ({numbers}) in de naam of functie van '
        "{whose}."
    ),
    "sheet.no_letter_hint": (
        "Dit is geen letter van een bestaand schrift: verbeter het in de lijst."
    ),
    "sheet.font_hint": (
        "Het is een letter van het schrift {script}. Voeg een lettertype toe dat hem "
        "heeft, met pip install {package}, of schrijf de naam in Latijnse letters."
    ),
    "sheet.listing": "Deze lijst van exemplaren kan niet gelezen worden.",
    "sheet.listing_hint": (
        "Zet ze terug uit een kopie, of maak de exemplaren opnieuw."
    ),
    "sheet.damaged": (
        "Deze versie is beschadigd, dus er kunnen geen exemplaren van gemaakt worden."
    ),
    "sheet.damaged_hint": (
        "Zet ze terug uit een kopie; policygen verify zegt om welke bestanden het gaat."
    ),
}
