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
    "sheet.no_boxes": "Ce document n’a pas de cases pour signer.",
    "sheet.no_boxes_hint": (
        "Appelez signatures([...]) dans une partie de son modèle de texte."
    ),
    "sheet.one_page": (
        "Avec le nom d’une personne, la partie à signer ne tient pas sur une page."
    ),
    "sheet.one_page_hint": "Raccourcissez la partie qui contient les cases.",
    "sheet.too_long": (
        "Un texte de {whose} est trop long pour la feuille\u00a0: {text}..."
    ),
    "sheet.too_long_hint": "Raccourcissez-le dans la liste.",
    "sheet.no_font": (
        "Aucune police ici n’a «\u202f{letter}\u202f» ({numbers}), dans le nom ou la "
        "fonction de {whose}."
    ),
    "sheet.no_letter_hint": (
        "Ce n’est une lettre d’aucune écriture\u00a0: corrigez-le dans la liste."
    ),
    "sheet.font_hint": (
        "C’est une lettre de l’écriture {script}. Ajoutez une police qui l’a, avec pip "
        "install {package}, ou écrivez le nom en lettres latines."
    ),
    "sheet.listing": "Cette liste d’exemplaires ne peut pas être lue.",
    "sheet.listing_hint": (
        "Remettez-la à partir d’une copie, ou établissez de nouveau les exemplaires."
    ),
    "sheet.damaged": (
        "Cette version est endommagée, on ne peut donc pas en établir d’exemplaires."
    ),
    "sheet.damaged_hint": (
        "Remettez-la à partir d’une copie\u202f; policygen verify dit de quels fichiers "
        "il s’agit."
    ),
}
