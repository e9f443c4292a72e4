"""Owns the Dutch sentences about releases: redlines and lists of changes."""

TEXTS = {
    "redline.title": "Wat er verandert: {title}",
    "redline.lead": "Versie {after}, vergeleken met versie {before}.",
    "redline.how": "Leeswijzer:",
    "redline.how_md": (
        "Nieuwe woorden staan tussen {{++ en ++}}, geschrapte tussen {{-- en --}}."
    ),
    "redline.added": "nieuw",
    "redline.removed": "geschrapt",
    "change.added": "Nieuw deel",
    "change.removed": "Dit deel vervalt",
    "change.changed": "Gewijzigd",
    "change.because": "{what}: {why}",
    "cause.number": "een getal",
    "cause.contact": "een adres of een link",
    "cause.wording": "de woorden",
    "changes.title": "Wat er verandert in versie {version}",
    "changes.since": "Vergeleken met versie {before}.",
    "changes.editorial": (
        "Een redactionele versie: ze zegt hetzelfde in andere woorden. "
        "Wie versie {before} tekende, tekent niet opnieuw."
    ),
    "changes.material": (
        "De inhoud verandert. Wie een van deze documenten tekende, tekent opnieuw:"
    ),
    "changes.nobody": (
        "Aan de documenten die mensen tekenen, verandert niets. Niemand tekent opnieuw."
    ),
    "changes.stamps": "Alleen het versienummer of de begindatum is anders.",
    "changes.answers": "Antwoorden",
    "changes.question": "Vraag",
    "changes.before": "Was",
    "changes.after": "Is nu",
    "changes.parts": "Delen",
    "changes.document": "Document",
    "changes.language": "Taal",
    "changes.part": "Deel",
    "changes.what": "Wat",
    "changes.side_by_side": "Vergelijking",
    "changes.heading": "Titel",
    "changes.new_document": "Nieuw document",
    "changes.old_document": "Dit document vervalt",
    "release.number_words": (
        "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
        "vijftien twintig dertig veertig vijftig zestig honderd half halve dubbel dubbele"
    ),
    "release.answer_changed": (
        'Een ander antwoord op "{title}": het was "{before}" en nu "{after}".'
    ),
    "release.part_changed": '{document} ({language}), "{part}". {what}.',
    "release.no_editorial": (
        "Dat is meer dan andere woorden. Breng versie {version} uit zonder "
        "--editorial: wie het gewijzigde document tekende, tekent dan opnieuw."
    ),
    "release.bad_version": ('"{text}" is geen versienummer.'),
    "release.bad_version_hint": (
        "Gebruik cijfers met punten ertussen, zoals 1.0 of 2.1."
    ),
    "release.bad_note": ("De notitie kan zo niet bewaard worden."),
    "release.bad_note_hint": ("Schrijf één regel van hoogstens {longest} tekens."),
    "release.damaged": (
        "Deze versie is beschadigd, dus er kan niets mee vergeleken worden."
    ),
    "release.damaged_hint": (
        "Zet ze terug uit een kopie; policygen verify zegt welke bestanden het zijn."
    ),
    "release.first_editorial": (
        "Dit is de eerste versie: er is nog niets om in andere woorden te zeggen."
    ),
    "release.first_editorial_hint": ("Breng ze uit zonder --editorial."),
    "release.other_program": (
        "Deze versie is met een andere versie van het programma gemaakt."
    ),
    "release.other_program_hint": (
        "Gebruik het programma dat ze maakte, of een nieuwer."
    ),
    "release.meantime": (
        "Intussen is er voor deze klant een andere versie uitgebracht."
    ),
    "release.meantime_hint": ("Kijk ze na, en breng daarna uw versie opnieuw uit."),
    "verify.no_file": "Dit is geen bestand en geen map.",
    "verify.no_path": ("Dit bestand of deze map bestaat niet."),
    "verify.no_path_hint": ("Kijk de naam na, en de map waarin u staat."),
    "verify.nothing": ("Er is hier niets om na te gaan."),
    "verify.no_releases": ("In {output} staan geen versies; geef hun map mee met -o."),
    "release.same_version": (
        "Versie {last} is al uitgebracht, en wat is uitgebracht, verandert nooit."
    ),
    "release.older_version": "Versie {version} is ouder dan {last}, die al is uitgebracht.",
    "release.newer_hint": "Kies een nummer boven {last}.",
    "release.lost_looks": (
        'De ontwerpen in {folder} hebben het uiterlijk uit "{brand}"; deze versie zou het '
        "missen, en een versie verandert nooit meer."
    ),
    "release.lost_looks_hint": (
        "Zet --brand met de weg naar {brand} achter het commando. "
        "Wilt u het uiterlijk niet? Maak dan eerst de ontwerpen opnieuw zonder --brand."
    ),
    "release.compared": (
        "Vergeleken met versie {before}: gewijzigde antwoorden {answers}, "
        "gewijzigde delen {parts}."
    ),
    "release.altered": (
        "Let op: versie {before} is niet meer zoals ze werd uitgebracht ({files}). De "
        "vergelijking klopt wel: daarvoor dient een bewaarde tekst die niet veranderd is. "
        "Dit zegt er meer over:"
    ),
    "release.people.signed.one": ("{count} mens die tekende, tekent opnieuw"),
    "release.people.signed.other": ("{count} mensen die tekenden, tekenen opnieuw"),
    "release.people.waiting.one": (
        "{count} mens die nog niet tekende, krijgt een nieuw exemplaar"
    ),
    "release.people.waiting.other": (
        "{count} mensen die nog niet tekenden, krijgen een nieuw exemplaar"
    ),
    "release.people.kept.one": ("{count} handtekening blijft geldig"),
    "release.people.kept.other": ("{count} handtekeningen blijven geldig"),
    "release.undecided.one": (
        "Er is nog 1 punt bewust te beslissen. Kijk ernaar voor u deze versie laat tekenen:"
    ),
    "release.undecided.other": (
        "Er zijn nog {count} punten bewust te beslissen. Kijk ernaar voor u deze versie laat "
        "tekenen:"
    ),
    "release.made": "{client}: versie {version} ligt vast in {folder} ({count} bestanden)",
    "release.not_made": (
        "Versie {version} is niet gemaakt. "
        "Los dit eerst op en geef daarna hetzelfde commando opnieuw."
    ),
    "release.in_force": "geldt vanaf {date}",
    "release.old_date": (
        "Versie {before} geldt vanaf dezelfde dag. Is dat niet de bedoeling? Pas de datum aan in het antwoordenbestand en breng het opnieuw uit met een hoger nummer."
    ),
    "release.list": "wat er verandert: {path}",
    "verify.unchanged": "ongewijzigd, uit versie {version} van {client}.",
    "verify.unchanged_release": (
        "ongewijzigd: versie {version} van {client}, {count} bestanden."
    ),
    "verify.current": "Dit is de huidige versie.",
    "verify.old": "Dit is niet de huidige versie: dat is {current}.",
    "verify.no_current": "Of er een nieuwere versie is, is hier niet bekend.",
    "verify.changed": "GEWIJZIGD: versie {version} van {client} bevat dit niet zo.",
    "verify.changed_release": "GEWIJZIGD: versie {version} van {client} is niet meer heel.",
    "verify.namesake": (
        "niet het bestand met die naam uit {names}: gewijzigd, of een ontwerp."
    ),
    "verify.broken": "GEWIJZIGD: release.json is niet meer te vertrouwen.",
    "verify.extra": "hoort niet bij versie {version} van {client}, al ligt het ertussen.",
    "verify.draft": "een ontwerp: het hoort bij geen enkele versie.",
    "verify.unknown": "hoort bij geen versie die hier bekend is.",
    "verify.sheet_unchanged": (
        "exemplaar {number}, ongewijzigd, uit versie {version} van {client}."
    ),
    "verify.sheet_changed": (
        "GEWIJZIGD: exemplaar {number} van versie {version} van {client} werd niet zo"
        " gemaakt."
    ),
    "verify.sheet_added": (
        "GEWIJZIGD: aan exemplaar {number} van versie {version} van {client} is iets "
        "toegevoegd, zoals een handtekening. Het exemplaar zelf zit er ongewijzigd "
        "in, maar wat erbij kwam kan veranderen wat u ziet."
    ),
    "verify.sheet_unknown": (
        "exemplaar {number} van versie {version} van {client}. Zijn vingerafdruk "
        "wordt niet meer bewaard, dus of het gewijzigd is, is hier niet bekend."
    ),
    "verify.sheet_current": "Dit is het exemplaar dat nu geldt.",
    "verify.sheet_old": (
        "Dit exemplaar geldt niet meer: het is vervangen door {current}."
    ),
    "verify.sheet_withdrawn": "Dit exemplaar is ingetrokken.",
    "verify.sheet_no_current": "Of er een nieuwer exemplaar is, is hier niet bekend.",
    "verify.sheets_unchanged.one": (
        "ongewijzigd: {count} exemplaar uit versie {version} van {client}."
    ),
    "verify.sheets_unchanged.other": (
        "ongewijzigd: {count} exemplaren uit versie {version} van {client}."
    ),
    "verify.sheets_changed": (
        "GEWIJZIGD: niet alle exemplaren uit versie {version} van {client} liggen er "
        "zoals ze gemaakt werden."
    ),
    "verify.sheets_broken": "GEWIJZIGD: sheets.json is niet meer te vertrouwen.",
    "verify.doubtful": (
        "Let op: het register waarin dit staat is gewijzigd, dus zeker is het niet."
    ),
    "fault.changed": "gewijzigd: {path}",
    "fault.missing": "ontbreekt: {path}",
    "fault.extra": "hoort hier niet: {path}",
}
