"""Owns the English words on a personal sheet, and what is said when one is made."""

TEXTS = {
    "sheet.name": "Name",
    "sheet.function": "Job",
    "sheet.entity": "Site or department",
    "sheet.version": "Version, in force from",
    "sheet.version_only": "Version",
    "sheet.number": "Document number",
    "sheet.fingerprint": "Fingerprint of the policy (SHA-256):",
    "sheet.code": "QR code with the document number",
    "sheet.place": "Place",
    "sheet.date": "Date",
    "sheet.no_place": (
        "The print page of this theme has no {ends}: a sheet would lack a part."
    ),
    "sheet.no_place_hint": "Put {ends} in print.html.j2 of the theme.",
    "sheet.print_file": "sheets-to-sign",
    "sheet.print_title": "Sheets to sign of {client}, version {version}",
    "sheet.made": "Sheet for {name}: {path}",
    "sheet.numbered": "document number {number}, version {version}",
    "sheet.no_boxes": "This document has no boxes to sign in.",
    "sheet.no_boxes_hint": "Call signatures([...]) in a clause of its template.",
    "sheet.one_page": (
        "The sign-off clause does not fit on one page with a person's name."
    ),
    "sheet.one_page_hint": "Shorten the clause with the boxes to sign in.",
    "sheet.too_long": "A text of {whose} is too long for the sheet: {text}...",
    "sheet.too_long_hint": "Shorten it in the list of people.",
    "sheet.no_font": (
        'No font here has "{letter}" ({numbers}) in the name or function of {whose}.'
    ),
    "sheet.no_letter_hint": (
        "This is no letter of any script: correct it in the list of people."
    ),
    "sheet.font_hint": (
        "It is a letter of the script {script}. Add a font that has it, with pip install "
        "{package}, or write the name in Latin letters."
    ),
    "sheet.listing": "This list of sheets cannot be read.",
    "sheet.listing_hint": "Put it back from a copy, or make the sheets again.",
    "sheet.damaged": "This release was damaged, so no sheets can be made of it.",
    "sheet.damaged_hint": (
        "Put it back from a copy; policygen verify says which files."
    ),
}
