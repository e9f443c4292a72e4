"""Owns the Dutch sentences of the register: what is recorded, found and refused."""

TEXTS = {
    "register.none": (
        "Er is nog geen register: er is nog niets geopend om te tekenen."
    ),
    "register.none_hint": (
        "Begin met: policygen signoff open KLANT.yaml LIJST --release VERSIE"
    ),
    "register.lost": (
        "Het register is er niet meer, terwijl er al exemplaren gemaakt zijn."
    ),
    "register.empty": ("Het register is leeg, terwijl er al exemplaren gemaakt zijn."),
    "register.lost_hint": (
        "Zet een reservekopie terug: policygen signoff restore {folder} RESERVEKOPIE. "
        "Staat het register ergens anders? Noem het met --register. Is er geen kopie? "
        "Geef de map {signoff} dan een andere naam, laat haar staan waar ze staat, en begin "
        "opnieuw met signoff open: geen nummer wordt een tweede keer gegeven."
    ),
    "register.stranger_hint": (
        "Zet het eigen register terug: policygen signoff restore {folder} RESERVEKOPIE. "
        "Kreeg de map van de klant een andere naam? Geef haar dan haar oude naam terug."
    ),
    "register.not_opened": "Versie {version} werd niet geopend om te tekenen.",
    "register.not_opened_hint": "Wel geopend: {known}.",
    "register.no_versions": "geen enkele",
    "register.nobody": 'In dit register staat niemand die "{who}" heet.',
    "register.nobody_hint": "Gebruik de volledige naam of een documentnummer.",
    "register.near_hint": (
        "Bedoelt u {near}? Gebruik de volledige naam of een documentnummer."
    ),
    "register.several": '"{who}" is de naam van meer dan één persoon.',
    "register.several_hint": "Gebruik een van deze nummers: {known}.",
    "record.not_issued": "{number} werd in dit register nooit uitgegeven.",
    "record.not_issued_hint": (
        "Het nummer is wel van deze klant. Werd er een oude reservekopie teruggezet? Zet "
        "dan een nieuwere terug, of laat deze persoon een nieuw exemplaar tekenen."
    ),
    "record.misread": (
        "{number} klopt niet: de laatste vier tekens passen niet bij de rest."
    ),
    "record.misread_hint": (
        "Kijk nog eens op het blad; ook een nummer van een andere klant past niet."
    ),
    "record.nobody": 'Er is hier geen blad van iemand die "{who}" heet.',
    "record.nobody_hint": (
        "Gebruik de volledige naam zoals op het blad, of het documentnummer."
    ),
    "record.several": 'Van "{who}" is hier meer dan één blad.',
    "record.several_hint": "Gebruik het documentnummer: {numbers}.",
    "record.nobody_named": "Er is niemand genoemd.",
    "record.nobody_named_hint": (
        "Geef documentnummers of namen, of een bestand met --from."
    ),
    "record.closed": "Versie {version} is afgesloten.",
    "record.closed_hint": (
        "Open ze opnieuw om nog iets te noteren: signoff open ... {version}."
    ),
    "record.needs_witness": "Bij een weigering hoort een getuige.",
    "record.needs_witness_hint": "Zeg wie erbij was, met --witness.",
    "record.needs_reason": "Bij een vrijstelling hoort een reden.",
    "record.needs_reason_hint": "Zeg waarom, met --reason.",
    "record.was_signed": "{number} staat al genoteerd als getekend.",
    "record.was_withdrawn": "{number} staat al genoteerd als ingetrokken.",
    "record.was_signed_hint": (
        "Is alleen de datum fout? Geef de juiste met --on en --correct. Is er niet "
        "getekend? Trek dit blad dan in (policygen signoff record KLANT.yaml {number} "
        "--withdrawn) en maak een nieuw: policygen signoff open KLANT.yaml LIJST "
        "--release {version}"
    ),
    "record.was_withdrawn_hint": (
        "Op een ingetrokken blad kan niets meer genoteerd worden. Maak een nieuw voor "
        "wie op uw lijst staat en geen geldig blad heeft: policygen signoff open "
        "KLANT.yaml LIJST --release {version}"
    ),
    "record.future": "{day} moet nog komen.",
    "record.before": (
        "{day} valt voor de dag waarop het blad gemaakt werd ({issued})."
    ),
    "record.day_hint": "Kijk naar de datum op het papier.",
    "remind.without": "Zonder e-mailadres: {names}",
    "audit.whole.one": "Het register is intact: {count} gebeurtenis.",
    "audit.whole.other": "Het register is intact: {count} gebeurtenissen.",
    "audit.altered": "Gebeurtenis {n} is gewijzigd.",
    "audit.deleted": "Gebeurtenis {n} is verwijderd.",
    "audit.inserted": "Gebeurtenis {n} is ertussen gezet.",
    "audit.swapped": "Gebeurtenis {n} is van plaats gewisseld met een latere.",
    "audit.cut": (
        "De gebeurtenissen vanaf {n} zijn weggehaald: het anker kent er meer."
    ),
    "audit.rewritten": "Gebeurtenis {n} is niet die die het anker kent.",
    "audit.data_altered": ("Wat gebeurtenis {n} over een persoon zegt, is gewijzigd."),
    "audit.data_deleted": (
        "Wat gebeurtenis {n} over een persoon zegt, is verdwenen zonder dat "
        "het gewist werd."
    ),
    "register.read_only": "In het register kan hier niet geschreven worden.",
    "register.read_only_hint": (
        "Vraag aan wie deze computer beheert om in deze map te mogen schrijven."
    ),
    "register.not_opened_file": "Het register kan niet geopend worden.",
    "register.not_opened_file_hint": (
        "Kijk of de map er is, en of u erin mag schrijven."
    ),
    "register.busy": (
        "Een ander programma is al een halve minuut met het register bezig."
    ),
    "register.busy_hint": "Wacht tot het klaar is en probeer opnieuw.",
    "register.disk": "De schijf doet niet wat ze moet doen.",
    "register.disk_hint": "Kijk of ze vol of stuk is en probeer dan opnieuw.",
    "register.damaged": (
        "Het bestand van het register is beschadigd, of is geen register."
    ),
    "register.damaged_hint": (
        "Zet er een reservekopie voor in de plaats: policygen signoff restore."
    ),
    "register.newer": "Dit register is gemaakt met een nieuwere versie van het programma.",
    "register.newer_hint": "Gebruik die versie, of een nog nieuwere.",
    "keep.no_anchor": 'Er staat geen anker in "{text}".',
    "keep.no_anchor_hint": (
        "Geef het anker dat onderaan een verslag staat (12:4f0c...), of het verslag zelf "
        "als Markdown of HTML."
    ),
    "keep.no_backup": "Dit bestand bestaat niet.",
    "keep.no_backup_hint": "Kijk de naam van de reservekopie na.",
    "keep.not_whole": (
        "Dit register is niet intact. Gebeurtenis {n} is niet meer wat ze was."
    ),
    "keep.no_events": "Dit register is niet intact. Er staan geen gebeurtenissen in.",
    "keep.not_whole_hint": "Gebruik een andere reservekopie.",
    "keep.stranger": "Dit is niet het register van {client}.",
    "keep.stranger_hint": "Kijk de naam van de reservekopie na.",
    "keep.copied.one": "{path}: {count} gebeurtenis",
    "keep.copied.other": "{path}: {count} gebeurtenissen",
    "keep.anchor": (
        "anker {anchor}\n  Bewaar het op een andere plaats: daarmee is later te zien of er "
        "in het register iets gewijzigd of verdwenen is."
    ),
    "keep.aside": "Wat er stond, heet nu {path}",
    "keep.older.one": (
        "Deze reservekopie is ouder dan {count} exemplaar dat al gemaakt werd: het "
        "register kent het niet meer. Hebt u een nieuwere kopie? Zet die dan terug. Zo "
        "niet: het nummer wordt geen tweede keer gegeven, en wie dat exemplaar had, "
        "krijgt er een nieuw met: policygen signoff open KLANT.yaml LIJST --release VERSIE"
    ),
    "keep.older.other": (
        "Deze reservekopie is ouder dan {count} exemplaren die al gemaakt werden: het "
        "register kent ze niet meer. Hebt u een nieuwere kopie? Zet die dan terug. Zo "
        "niet: de nummers worden geen tweede keer gegeven, en wie zo'n exemplaar had, "
        "krijgt er een nieuw met: policygen signoff open KLANT.yaml LIJST --release VERSIE"
    ),
    "erase.would": "Zou gewist worden: {events}, {sheets}",
    "erase.shared.pdf": (
        "{file} gaat ook weg: daarin staan de bladzijden van iedereen samen. Wie nog moet "
        "tekenen, drukt u opnieuw af met: policygen signoff open KLANT.yaml LIJST "
        "--release {version} --print name"
    ),
    "erase.shared.csv": (
        "{file} gaat ook weg: dat is de lijst van alle mails samen. Maak ze opnieuw met: "
        "policygen signoff mail KLANT.yaml --release {version}"
    ),
    "erase.replaced": (
        "{file} blijft staan en kan deze persoon nog noemen: dat is het register dat door "
        "een reservekopie vervangen werd. Gooi het zelf weg als u het niet meer nodig "
        "hebt."
    ),
    "erase.done": "Gewist: {events}, {sheets}",
    "erase.events.one": "{count} gebeurtenis",
    "erase.events.other": "{count} gebeurtenissen",
    "erase.sheets.one": "{count} exemplaar",
    "erase.sheets.other": "{count} exemplaren",
    "erase.kept": (
        "Wat over versie {version} bekend is, moet bewaard blijven tot en met {until}."
    ),
    "erase.kept_hint": (
        "Wis na die dag, of laat wie erover beslist de dag veranderen: policygen signoff "
        "close ... --keep-until."
    ),
    "close.already": "Versie {version} is al afgesloten.",
    "close.done.one": (
        "Versie {version} is afgesloten; {count} persoon heeft ze nooit getekend."
    ),
    "close.done.other": (
        "Versie {version} is afgesloten; {count} mensen hebben ze nooit getekend."
    ),
}
