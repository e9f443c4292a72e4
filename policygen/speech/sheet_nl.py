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
    "sheet.print_file": "ondertekenbladen",
    "sheet.print_title": "Ondertekenbladen van {client}, versie {version}",
    "sheet.made": "Blad voor {name}: {path}",
    "sheet.numbered": "documentnummer {number}, versie {version}",
}
