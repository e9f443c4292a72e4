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
}
