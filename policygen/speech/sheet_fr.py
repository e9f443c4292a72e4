"""Owns the French words on a personal sheet, and what is said when one is made."""

TEXTS = {
    "sheet.name": "Nom",
    "sheet.function": "Fonction",
    "sheet.entity": "Site ou service",
    "sheet.version": "Version, en vigueur le",
    "sheet.version_only": "Version",
    "sheet.number": "Numéro du document",
    "sheet.fingerprint": "Empreinte du texte (SHA-256)\xa0:",
    "sheet.code": "Code QR avec le numéro du document",
    "sheet.place": "Lieu",
    "sheet.date": "Date",
    "sheet.no_place": (
        "La page à imprimer de ce thème n’a pas de {ends}\u00a0: il manquerait une "
        "partie de l’exemplaire."
    ),
    "sheet.no_place_hint": "Ajoutez {ends} à print.html.j2 du thème.",
    "sheet.print_file": "feuilles-a-signer",
    "sheet.print_title": "Feuilles à signer de {client}, version {version}",
    "sheet.made": "Feuille de {name}\xa0: {path}",
    "sheet.numbered": "document {number}, version {version}",
}
