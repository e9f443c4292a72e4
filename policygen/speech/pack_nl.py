"""Owns the Dutch sentences about packs: findings, builds, the read-me-first page."""

TEXTS = {
    "check.open": 'Op "{title}" is nog geen antwoord gegeven.',
    "check.open_hint": "Vul het aan.",
    "check.todo": 'In "{document}" moet nog iets worden ingevuld: {title}.',
    "check.todo_hint": "Beantwoord de vraag en maak de documenten opnieuw.",
    "check.missing_clause": (
        'In "{document}" ontbreekt deel {clause}, dat er in andere talen wel staat.'
    ),
    "check.missing_clause_hint": (
        "Voeg het deel in deze taal toe, of haal het weg uit de andere talen."
    ),
    "check.leak": (
        'In "{document}" staat "{value}" ({title}). De lezers ervan mogen dat niet zien.'
    ),
    "check.leak_hint": (
        "Haal het weg uit het antwoord waardoor het er staat; "
        "het hoort alleen thuis bij {key}."
    ),
    "check.only_one_language": (
        '"{title}" is maar in één taal ingevuld; '
        "de documenten in het {languages} tonen dezelfde woorden."
    ),
    "check.between_sources": "; ",
    "check.lacks_language": (
        '"{title}" is niet in alle talen ingevuld; '
        "de documenten in het {languages} tonen woorden van een andere taal."
    ),
    "check.only_one_language_hint": "Vul het in elke taal van de documenten in.",
    "check.legal": "Dit is geen juridisch advies. Stand van het recht op {date}.",
    "check.parts": "Het gaat om: {parts}.",
    "check.uncertain": "Niet alles is hier zeker: leg het voor aan een jurist.",
    "check.hard_document": (
        'De zinnen in "{document}" tellen gemiddeld {average} woorden. '
        "Onder de {target} leest het vlot."
    ),
    "check.long_sentence": (
        "Een zin telt {words} woorden. Boven de {longest} raken lezers de draad kwijt."
    ),
    "check.hard_hint": "Knip lange zinnen in tweeën: één gedachte per zin.",
    "confidence.V": "nagelezen",
    "confidence.K": "algemeen bekend",
    "confidence.U": "onzeker: vraag het aan een jurist",
    "guide.within": "Termijn",
    "guide.hours": "Wanneer",
    "guide.owner": "Wie",
    "guide.deputy": "Vervanger",
    "guide.after_hours": "Buiten onze uren",
    "guide.approval": "Goedkeuring",
    "guide.notify": "Laat het ook weten aan",
    "guide.class": "Klasse",
    "guide.no_deputy": "niemand: er is geen vervanger",
    "guide.go_to": ": ga naar {number}",
    "guide.previous": "Vorige vraag",
    "guide.restart": "Begin opnieuw",
    "guide.all": "Toon alles op één pagina",
    "guide.one": "Toon één vraag tegelijk",
    "guide.trail": "Antwoorden tot nu toe",
    "guide.copy": "Kopieer deze tekst",
    "guide.copied": "Gekopieerd.",
    "guide.selected": (
        "De tekst is geselecteerd: kopieer met Ctrl+C of met het menu van de telefoon."
    ),
    "readme.guide": "klikwijzer",
    "readme.file": "lees-mij-eerst",
    "readme.title": "Lees mij eerst",
    "readme.intro": (
        "In deze map zitten de documenten over sociale media van {client}. "
        "Ze zijn een ontwerp tot u ze hebt gelezen en erover hebt beslist."
    ),
    "readme.documents": "Wat zit erin",
    "readme.document": "Document",
    "readme.purpose": "Waarvoor het dient",
    "readme.readers": "Wie het mag lezen",
    "readme.files": "Bestanden",
    "readme.steps": "Wat doet u nu",
    "readme.step_memo": (
        'Begin met "{title}": het zegt wat er gekozen is en wat u nog moet beslissen.'
    ),
    "readme.step_read": (
        "Lees elk document en laat de mensen die erin genoemd worden meelezen."
    ),
    "readme.step_mend": (
        "Klopt er iets niet of ontbreekt er iets? Pas dan het antwoord aan, niet het "
        "document, en laat alles opnieuw maken. Zo blijven de documenten hetzelfde zeggen."
    ),
    "readme.step_counsel": (
        "Laat iemand die het arbeidsrecht van uw land kent ernaar kijken voor er "
        "iemand tekent."
    ),
    "readme.step_sign": 'Laat iedereen "{title}" ondertekenen.',
    "readme.step_publish": 'Zet "{title}" op uw website en verwijs ernaar.',
    "readme.step_share": 'Geef "{title}" aan iedereen die voor u werkt.',
    "readme.step_keep": 'Bewaar "{title}" voor de mensen die ermee werken.',
    "readme.format_pdf": "Een pdf is om af te drukken en te tekenen.",
    "readme.format_html": "Een webpagina (html) is om te publiceren of op een telefoon te lezen.",
    "readme.format_md": "Een tekstversie (md) is om ergens anders in te plakken.",
    "readme.format_xlsx": "Een rekenblad (xlsx) is om in te vullen.",
    "readme.findings": "Nog te bekijken",
    "readme.no_findings": "De controle vond niets dat moet worden aangepast.",
    "readme.prepared_by": "Opgemaakt door {name}.",
    "audience.public": "Iedereen",
    "audience.staff": "Iedereen die voor u werkt",
    "audience.restricted": "Alleen wie ermee werkt",
    "severity.error": "Aan te passen",
    "severity.warning": "Te beslissen",
    "severity.info": "Goed om te weten",
    "pack.no_language": ('Dit pakket is er niet in de taal "{name}".'),
    "pack.languages": ("De talen van de klant zijn {known}."),
    "pack.no_document": ('Er is geen document "{name}" in dit pakket.'),
    "pack.documents": ("De documenten zijn {known}."),
}
