"""Owns the Dutch sentences that refuse an answer and say what would be right."""

TEXTS = {
    # texts
    "refused.empty": "Hier staat niets. Schrijf een antwoord of laat de sleutel weg.",
    "refused.required": "Dit kan niet openblijven. Schrijf een antwoord.",
    "refused.one_line": (
        "Deze tekst moet op één regel passen. Haal de regeleinden eruit."
    ),
    "refused.control": (
        "Teken {position} kan niet worden afgedrukt ({point}). "
        "Wis het en typ de tekst opnieuw."
    ),
    "refused.bidi": (
        "Teken {position} is een onzichtbaar teken dat de leesrichting omkeert "
        "({point}). Wis het; tekst van rechts naar links heeft het hier niet nodig."
    ),
    "refused.secret": (
        "Dit lijkt op een wachtwoord of code. Schrijf wie het bewaart, nooit het "
        "geheim zelf: dit bestand is er geen veilige plaats voor."
    ),
    "refused.text_low.one": "1 teken is te kort. Schrijf er minstens {minimum}.",
    "refused.text_low.other": (
        "{count} tekens is te kort. Schrijf er minstens {minimum}."
    ),
    "refused.text_high": "{count} tekens is te lang. Schrijf er hoogstens {maximum}.",
    "refused.too_long": "{count} tekens is te lang. Schrijf er hoogstens {maximum}.",
    "refused.language": ('Deze blauwdruk heeft geen taal "{raw}". Kies uit {known}.'),
    # shape
    "refused.need_text": (
        "Hier hoort één waarde, geen lijst of groep. Schrijf ze op één regel."
    ),
    "refused.need_list": (
        "Hier hoort een lijst, geen groep. Schrijf één keuze per regel, telkens na "
        "een streepje."
    ),
    "refused.need_rows": (
        "Hier hoort een lijst. Begin elk onderdeel met een streepje en schrijf zijn "
        'regels "kolom: waarde" onder elkaar.'
    ),
    "refused.need_row": (
        'Een onderdeel is een groep regels "kolom: waarde". Schrijf ze na het streepje.'
    ),
    "refused.column": 'Er is hier geen kolom "{raw}". Kies uit {columns}.',
    "refused.column_meant": ('Er is hier geen kolom "{raw}". Bedoelt u "{meant}"?'),
    "refused.cell_missing": ('Hier ontbreekt "{column}". Voeg "{column}: ..." toe.'),
    "refused.rows_low": "{count} is te weinig. Geef er minstens {minimum}.",
    "refused.rows_high": "{count} is te veel. Geef er hoogstens {maximum}.",
    # numbers
    "refused.int": '"{raw}" is geen geheel getal. Schrijf alleen cijfers, zoals 24.',
    "refused.int_point": (
        '"{raw}" kan op twee manieren gelezen worden. '
        "Schrijf {meant}, zonder punten of komma's."
    ),
    "refused.number_low": "{count} is te laag. Het minste is {minimum}.",
    "refused.number_high": "{count} is te hoog. Het meeste is {maximum}.",
    "refused.bool": '"{raw}" is geen ja en geen nee. Schrijf ja of nee.',
    "refused.money": (
        '"{raw}" is geen bedrag. Schrijf het als 25 EUR of 1250,50 EUR, '
        "zonder punten tussen de duizendtallen."
    ),
    "refused.currency": ('"{raw}" is geen munt die hier bekend is. Kies uit {known}.'),
    "refused.colour": (
        '"{raw}" is geen kleur. Schrijf # en zes van de tekens 0-9 en a-f, '
        "zoals #7a3b1d."
    ),
    "refused.colour_pale": (
        '"{raw}" is te bleek om op wit te lezen. De dichtste kleur die wel kan, is '
        "{meant}."
    ),
    # choices
    "refused.choice": '"{raw}" is geen van de keuzes. Kies uit {choices}.',
    "refused.choice_meant": (
        '"{raw}" is geen van de keuzes. Bedoelt u "{meant}"? Kies uit {choices}.'
    ),
    "refused.choice_hidden": (
        '"{raw}" kan niet samen met uw andere antwoorden. Kies uit {choices}.'
    ),
    "refused.choice_twice": '"{raw}" staat er twee keer. Houd er één over.',
    "refused.choices_low.one": "1 keuze is te weinig. Kies er minstens {minimum}.",
    "refused.choices_low.other": (
        "{count} keuzes is te weinig. Kies er minstens {minimum}."
    ),
    "refused.choices_high": "{count} keuzes is te veel. Kies er hoogstens {maximum}.",
    # dates
    "refused.date": (
        '"{raw}" is geen datum. Schrijf dag, maand en jaar, zoals 1 maart 2027 of '
        "1/3/2027."
    ),
    "refused.date_order": (
        '"{raw}" kan op twee manieren gelezen worden. Schrijf de maand in letters, '
        "zoals 1 maart 2027."
    ),
    "refused.date_weekday": (
        '"{raw}" klopt niet: die dag is een {weekday}. Kijk de datum na.'
    ),
    "refused.date_year": (
        '"{raw}" ligt te ver weg. Schrijf een jaar van {first} tot {last}.'
    ),
    "refused.date_month": (
        '"{raw}" is geen datum: maand {month} bestaat niet. '
        "Schrijf eerst de dag en dan de maand, zoals 1 maart 2027 of 1/3/2027."
    ),
    "refused.date_day": (
        '"{raw}" is geen datum: {month} {year} telt {days} dagen. '
        "Schrijf een dag van 1 tot {days}."
    ),
    # hours
    "refused.hours": (
        '"{raw}" is geen uurregeling. Schrijf ze als ma-vr 09:00-17:00; za 09:00-12:30.'
    ),
    "refused.hours_day": ('"{raw}" is geen dag. Schrijf ma, di, wo, do, vr, za of zo.'),
    "refused.hours_day_ambiguous": (
        '"{raw}" is in het Nederlands een andere dag dan in het Frans. '
        "Schrijf mon, tue, wed, thu, fri, sat of sun."
    ),
    "refused.hours_time": '"{raw}" is geen tijdstip. Schrijf het als 09:00 of 17:30.',
    "refused.hours_order": (
        "{closes} komt niet na {opens}. Schrijf uren voorbij middernacht in twee "
        "delen, zoals vr 20:00-24:00; za 00:00-02:00."
    ),
    "refused.hours_overlap": (
        "Om {time} op {day} vallen twee tijden samen. Laat elk beginnen nadat het "
        "vorige ophoudt."
    ),
    # e-mail
    "refused.email": ('"{raw}" is geen e-mailadres. Schrijf het als info@example.com.'),
    "refused.email_bare": (
        '"{raw}" is geen e-mailadres: er staat geen @ in, zoals in naam@voorbeeld.be.'
    ),
    "refused.email_at": (
        'In "{raw}" staan {count} @-tekens; een e-mailadres heeft er precies één. '
        "Schrijf het als info@example.com."
    ),
    "refused.email_space": 'In "{raw}" staat een spatie. Bedoelt u "{meant}"?',
    "refused.email_comma": (
        'In "{raw}" staat een komma waar een punt hoort. Bedoelt u "{meant}"?'
    ),
    "refused.email_domain": (
        'Na de @ van "{raw}" staat geen volledig domein. '
        "Voeg het einde toe, zoals {domain}.com."
    ),
    # phone
    "refused.phone": (
        '"{raw}" is geen geldig telefoonnummer. Schrijf het als {example}.'
    ),
    "refused.phone_country": (
        '"{raw}" heeft geen landnummer. Begin met + en het land, zoals +32.'
    ),
    "refused.phone_short": (
        '"{raw}" heeft te weinig cijfers voor een telefoonnummer. '
        "Schrijf het als {example}."
    ),
    "refused.phone_long": (
        '"{raw}" heeft te veel cijfers voor een telefoonnummer. '
        "Schrijf het als {example}."
    ),
    # web addresses
    "refused.url": (
        '"{raw}" is geen webadres. Schrijf het als https://www.example.com/pagina.'
    ),
    "refused.url_http": (
        '"{raw}" is geen beveiligd adres. Schrijf {meant} en probeer of het opengaat.'
    ),
    "refused.url_scheme": (
        'Een adres dat met "{scheme}:" begint, wordt hier niet gelezen. '
        "Schrijf er een dat met https:// begint."
    ),
    "refused.url_login": (
        "In dit adres staat een gebruikersnaam of wachtwoord. Laat alles weg wat voor "
        "de @ staat, en de @ zelf."
    ),
    # company numbers
    "refused.company_be": (
        "Een Belgisch ondernemingsnummer heeft 10 cijfers en begint met 0 of 1, zoals "
        '0403.170.701. "{raw}" is er geen; zoek het op in de Kruispuntbank van '
        "Ondernemingen."
    ),
    "refused.company_be_check": (
        "Een Belgisch ondernemingsnummer heeft 10 cijfers en begint met 0 of 1, zoals "
        "0403.170.701. De controlecijfers van {raw} kloppen niet; moet het {meant} "
        "zijn?"
    ),
    "refused.company_nl": (
        "Een KvK-nummer heeft 8 cijfers, zoals 12345678. "
        '"{raw}" is er geen; zoek het op in het handelsregister.'
    ),
    "refused.company_uk": (
        "Een Brits ondernemingsnummer heeft 8 cijfers, of 2 letters en 6 cijfers, "
        'zoals 01234567 of SC123456. "{raw}" is er geen.'
    ),
    "refused.company_us": (
        "Een Amerikaans werkgeversnummer (EIN) heeft 9 cijfers, zoals 12-3456789. "
        '"{raw}" is er geen.'
    ),
    "refused.company_other": (
        "Een ondernemingsnummer bestaat uit 2 tot 30 letters, cijfers, spaties, "
        'punten, streepjes of schuine strepen. "{raw}" is er geen.'
    ),
    # files
    "refused.file_missing": (
        'Er is geen bestand "{raw}" naast het {home}. Zet het daar of verbeter de naam.'
    ),
    "refused.file_missing_meant": (
        'Er is geen bestand "{raw}" naast het {home}. Bedoelt u "{meant}"?'
    ),
    "refused.file_folder": '"{raw}" is een map. Noem het bestand erin.',
    "refused.file_outside": (
        '"{raw}" staat niet naast het {home}. Kopieer het daarheen en '
        "schrijf alleen de naam."
    ),
    # rules of the blueprint
    "refused.rule": (
        "Dit gaat niet samen met een ander antwoord. Dit moet gelden: {expression}."
    ),
    # words that stand in the sentences above
    "word.january": "januari",
    "word.february": "februari",
    "word.march": "maart",
    "word.april": "april",
    "word.may": "mei",
    "word.june": "juni",
    "word.july": "juli",
    "word.august": "augustus",
    "word.september": "september",
    "word.october": "oktober",
    "word.november": "november",
    "word.december": "december",
    "word.monday": "maandag",
    "word.tuesday": "dinsdag",
    "word.wednesday": "woensdag",
    "word.thursday": "donderdag",
    "word.friday": "vrijdag",
    "word.saturday": "zaterdag",
    "word.sunday": "zondag",
    "word.answers_file": "antwoordenbestand",
    "word.brand_file": "huisstijlbestand",
    "answers.none": "geen",
    "answers.titled": "{title}: {answer}",
    "answers.between": "; ",
    "word.yes": "ja",
    "word.no": "nee",
}
