"""Owns the Dutch sentences about lists of people: what they hold, what to mend."""

TEXTS = {
    "roster.read.one": "{file}: {form}, {count} rij",
    "roster.read.other": "{file}: {form}, {count} rijen",
    "roster.more.one": "  … en nog {count} rij",
    "roster.more.other": "  … en nog {count} rijen",
    "roster.unused": "niet gebruikt: {columns}",
    "roster.unnamed": "kolom {letter} (zonder titel)",
    "roster.field.name": "naam",
    "roster.field.first_name": "voornaam",
    "roster.field.last_name": "achternaam",
    "roster.field.function": "functie",
    "roster.field.entity": "vestiging",
    "roster.field.department": "afdeling",
    "roster.field.language": "taal",
    "roster.field.personnel_number": "personeelsnummer",
    "roster.field.email": "e-mail",
    "roster.field.worker": "soort medewerker",
    "roster.field.number": "documentnummer",
    "roster.field.outcome": "resultaat",
    "roster.field.day": "datum",
    "roster.field.witness": "getuige",
    "roster.field.reason": "reden",
    "roster.option": '"{text}" zegt niet welke kolom wat is.',
    "roster.option_hint": "Schrijf het als naam=Wie. U kunt kiezen uit: {known}.",
    "roster.option_near_hint": (
        'Bedoelt u "{near}"? Schrijf het als naam=Wie. U kunt kiezen uit: {known}.'
    ),
    "roster.nobody_file": "In dit bestand staat niemand.",
    "roster.nobody": "Op deze lijst staat niemand.",
    "roster.many_rows": "Deze lijst heeft meer dan {most}.000 rijen.",
    "roster.many_columns": "Deze lijst heeft meer dan {most} kolommen.",
    "roster.many_bytes": "Deze lijst is groter dan {most} MB.",
    "roster.many_hint": (
        "Splits ze, of haal weg wat niet over de mensen gaat die tekenen."
    ),
    "roster.old_excel": (
        "Dit is een oud Excel-bestand (.xls), of er staat een wachtwoord op; het kan "
        "niet als lijst gelezen worden."
    ),
    "roster.pdf": "Dit is een PDF; die kan niet als lijst gelezen worden.",
    "roster.save_hint": "Bewaar het als XLSX of CSV, zonder wachtwoord.",
    "roster.no_text": "Dit is geen tekstbestand met een rij voor elke persoon.",
    "roster.no_text_hint": "Bewaar de lijst als XLSX of CSV.",
    "roster.cells": "Vanaf hier is niet te zien waar een cel begint en eindigt.",
    "roster.cells_hint": (
        'Misschien gaat een aanhalingsteken (") niet dicht: kijk naar deze rij.'
    ),
    "roster.workbook": "Deze werkmap kan niet gelezen worden.",
    "roster.workbook_hint": (
        "Open ze in Excel of LibreOffice en bewaar ze opnieuw als XLSX."
    ),
    "roster.harm.parts": (
        "Deze werkmap heeft meer dan {most} onderdelen en wordt dus niet geopend."
    ),
    "roster.harm.no_excel": (
        "Dit is geen Excel-bestand (XLSX) en wordt dus niet geopend."
    ),
    "roster.harm.macros": "Deze werkmap bevat macro’s en wordt dus niet geopend.",
    "roster.harm.large": (
        "Deze werkmap is vanbinnen veel groter dan ze lijkt en wordt dus niet geopend."
    ),
    "roster.harm.definitions": (
        "Deze werkmap bevat definities die geen Excel-bestand nodig heeft en wordt dus "
        "niet geopend."
    ),
    "roster.harm_hint": "Kopieer de rijen naar een nieuwe werkmap, en bewaar die als XLSX.",
    "roster.no_column": 'Er is geen kolom "{title}".',
    "roster.no_column_hint": "De kolommen zijn: {titles}.",
    "roster.who": "Geen enkele kolom zegt over wie het gaat. De kolommen zijn: {titles}.",
    "roster.who_hint": 'Zeg welke het is, bijvoorbeeld --column "naam=Wie".',
    "roster.who_back_hint": ("Zet Documentnummer of Naam boven de kolom die dat zegt."),
    "roster.extra": 'In deze rij staat "{text}" zonder titel erboven.',
    "roster.extra_hint": (
        "Geef die kolom een titel, of maak de cel leeg. Is een tekst over twee cellen "
        'verdeeld geraakt? Zet hem tussen aanhalingstekens (").'
    ),
    "roster.no_name": "In deze rij staat geen naam.",
    "roster.no_name_hint": "Vul de naam in, of haal de rij weg.",
    "roster.example": "Dit is het voorbeeld van de blanco lijst.",
    "roster.example_hint": "Haal deze rij weg.",
    "roster.long": '"{heading}" heeft meer dan {most} tekens.',
    "roster.hidden": (
        'In "{heading}" staat een onzichtbaar teken dat de schrijfrichting omkeert.'
    ),
    "roster.unprintable": 'In "{heading}" staat een teken dat niet te drukken is.',
    "roster.lost": (
        'In "{heading}" is een letter verloren gegaan toen het bestand bewaard werd.'
    ),
    "roster.lines": '"{heading}" loopt over meer dan één regel.',
    "roster.retype_hint": "Typ het opnieuw in de lijst.",
    "roster.email": '"{text}" is geen e-mailadres.',
    "roster.email_hint": "Verbeter het, of maak de cel leeg.",
    "roster.worker": '"{text}" is geen soort medewerker die we kennen.',
    "roster.worker_hint": (
        "Gebruik een van deze woorden: werknemer, leidinggevende, uitzendkracht, "
        "freelancer, stagiair, vrijwilliger, bestuurder. Een lege cel betekent werknemer."
    ),
    "roster.no_language": "In deze rij staat geen taal.",
    "roster.no_language_hint": (
        "Vul ze in, of geef met --language één taal voor alle rijen zonder."
    ),
    "roster.language": '"{text}" is geen taal die we kennen.',
    "roster.language_hint": "Gebruik nl, fr, en of de.",
    "roster.twice": "{name} staat ook in rij {row} ({other}).",
    "roster.twice_hint": (
        "Houd er één van over; met een personeelsnummer zijn naamgenoten te onderscheiden."
    ),
    "roster.dates": (
        'In de kolom "{title}" staan datums ("{text}"), maar het is niet duidelijk of '
        "het de datums van de handtekeningen zijn."
    ),
    "roster.dates_hint": (
        'Zet "Datum" boven de kolom met de datums van de handtekeningen, of geef met '
        "--on één datum voor alle rijen. Er is nog niets genoteerd."
    ),
    "roster.outcome": '"{text}" is geen resultaat dat we kennen.',
    "roster.outcome_hint": "Gebruik getekend, geweigerd, vrijgesteld of ingetrokken.",
    "roster.whose": "Deze rij zegt niet van wie het exemplaar is.",
    "roster.whose_hint": "Vul het nummer of de naam in.",
    "roster.form": "Een personeelslijst is een CSV- of XLSX-bestand.",
    "roster.form_hint": "Geef het een naam zoals lijst.xlsx.",
    "roster.there": "Dit bestand bestaat al.",
    "roster.there_hint": "Kies een andere naam.",
}
