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
}
