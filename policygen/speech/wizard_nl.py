"""Owns the Dutch words of the wizard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        # Welcome and the first choices
        "wizard.language.ask": "Nederlands, français of English?",
        "wizard.language.nl": "Nederlands",
        "wizard.language.fr": "Français",
        "wizard.language.en": "English",
        "wizard.not_spoken": '"{language}" wordt hier niet gesproken. Kies uit {known}.',
        "wizard.welcome": "Welkom",
        "wizard.welcome.text": (
            "We stellen u ongeveer {count} vragen over uw organisatie en maken "
            "daarmee uw documenten. {time} U kunt altijd een "
            "vraag terug, of stoppen en later verdergaan: elk antwoord wordt "
            "meteen bewaard. Niets verlaat deze computer."
        ),
        "wizard.welcome.short": "Dat duurt een kwartiertje.",
        "wizard.welcome.long": "Reken op een uur, ineens of in stukken.",
        "wizard.welcome.back": "Welkom terug",
        "wizard.welcome.back.text": (
            "We gaan verder met {file}. Wat u al invulde, staat er nog."
        ),
        "wizard.welcome.plain": (
            "Typ uw antwoord en druk op Enter. Enter alleen neemt wat er tussen "
            "[haken] staat. Typ < om een vraag terug te gaan, ? voor uitleg en ! "
            "om te bewaren en te stoppen."
        ),
        "wizard.profile.ask": "Wat past het best bij u?",
        "wizard.profile.help": (
            "We vullen dan al in wat bij zo'n organisatie gewoon is. U kunt alles"
            " nog veranderen."
        ),
        "wizard.profile": "Vertrekpunt",
        # While asking
        "wizard.left.one": "nog ongeveer 1 vraag",
        "wizard.left.other": "nog ongeveer {count} vragen",
        "wizard.left.last": "de laatste vraag",
        "wizard.example": "Bijvoorbeeld: {example}",
        "wizard.both_sides": (
            "Voor elke keuze valt iets te zeggen. Typ ? voor de voor- en nadelen."
        ),
        "wizard.help.more": "Er is nog meer: druk nog eens op {key}.",
        "wizard.not_asked": (
            '"{title}" wordt nu niet gevraagd: dat hangt af van een ander antwoord.'
        ),
        "wizard.not_asked.now": (
            'Het wordt gevraagd als er bij "{title}" iets anders staat; nu staat er: {value}.'
        ),
        "wizard.optional": "Weet u het nog niet? Laat het leeg, dan kan het later nog.",
        "wizard.proposal": "Dit is ons voorstel. Enter neemt het over.",
        "wizard.optional.cell": "Dit mag leeg blijven.",
        "wizard.later": "Dat vul ik later in",
        "wizard.yes": "ja",
        "wizard.no": "nee",
        "wizard.open": "nog niet ingevuld",
        "wizard.nothing": "geen",
        "wizard.no_help": "Bij deze vraag is er geen extra uitleg.",
        "wizard.first": "Dit is de eerste vraag. Verder terug kan niet.",
        "wizard.first.review": (
            "Verder terug kan niet. Stoppen kan ook: kies Bewaren en later verdergaan."
        ),
        "wizard.name_of_person": (
            "Dit lijkt op de naam van een persoon. Hier vragen we een functie, zoals "
            "{example}: die gaat langer mee. Klopt het toch? Druk dan nog eens op Enter."
        ),
        "wizard.again": "U typte: {typed}",
        "wizard.answer": "{title}: {value}",
        "wizard.localised": "{ask} (in het {language})",
        "wizard.localised.note": (
            "Uw documenten komen er in meer dan een taal. Enter laat de tekst "
            "zoals hij is."
        ),
        "wizard.form.job_title": "zaakvoerder",
        "wizard.form.date": "1 maart 2027 of 1/3/2027",
        "wizard.form.email": "info@voorbeeld.be",
        "wizard.form.phone": "09 223 45 67 of +32 9 223 45 67",
        "wizard.form.url": "www.voorbeeld.be",
        "wizard.form.money": "25 EUR",
        "wizard.form.hours": "ma-vr 9:00-17:00; za 9:00-12:30",
        "wizard.form.colour": "#7a3b1d",
        "wizard.form.file": "logo.png",
        # Keys of the rich face
        "wizard.keys.next": "Enter verder",
        "wizard.keys.choose": "pijltjes kiezen",
        "wizard.keys.tick": "spatiebalk aan/uit",
        "wizard.keys.page": "PageUp/PageDown bladeren",
        "wizard.keys.line": "Alt+Enter nieuwe regel",
        "wizard.keys.back": "Esc terug",
        "wizard.keys.help": "F1 uitleg",
        "wizard.keys.help.list": "? uitleg",
        "wizard.keys.leave": "Ctrl+S stoppen",
        # The plain face
        "wizard.plain.one": "Uw keuze (nummer)",
        "wizard.plain.many": "Uw keuzes (nummers met komma's ertussen)",
        "wizard.plain.none": "0 voor geen enkele",
        "wizard.plain.choose": "Typ een nummer van 1 tot {last}.",
        "wizard.plain.number": (
            '"{typed}" staat niet in de lijst. Typ een nummer van 1 tot {last}.'
        ),
        "wizard.plain.numbers": (
            '"{typed}" staat niet in de lijst. Typ nummers van 1 tot {last} met '
            "komma's ertussen, bijvoorbeeld 1,3."
        ),
        "wizard.plain.required": "Hier hebben we een antwoord nodig.",
        "wizard.plain.lines": "Een lege regel sluit uw tekst af.",
        "wizard.plain.clear": "Typ - om het leeg te laten.",
        "wizard.plain.garbled": (
            "Enkele tekens konden niet gelezen worden. Zet uw venster op UTF-8 en"
            " typ het antwoord opnieuw."
        ),
        # Rows
        "wizard.rows.ask": "Klopt deze lijst? Kies wat u wilt veranderen.",
        "wizard.rows.done": "Ja, verder",
        "wizard.rows.add": "+ Nog iets toevoegen",
        "wizard.rows.add.first": "+ Iets toevoegen",
        "wizard.rows.number": "{title} {number}",
        "wizard.rows.so_far": "{title}: {cells}",
        "wizard.rows.do": "Wat wilt u hiermee doen?",
        "wizard.rows.change": "Veranderen",
        "wizard.rows.remove": "Weghalen",
        "wizard.rows.up": "Hoger zetten",
        "wizard.rows.down": "Lager zetten",
        "wizard.rows.keep": "Laten zoals het is",
        "wizard.rows.empty": "(nog leeg)",
        # The client file
        "wizard.named": "Uw antwoorden worden bewaard in {file}, in de map {folder}.",
        "wizard.meanwhile": "Iemand anders heeft dit bestand intussen ook gewijzigd.",
        "wizard.meanwhile.taken": "Dit is overgenomen:",
        "wizard.meanwhile.kept": "Hierbij blijft uw antwoord staan; wat er stond, vindt u in {copy}:",
        "wizard.meanwhile.unreadable": "Het kan zo niet meer gelezen worden. Uw antwoorden staan er nu in; wat er stond, vindt u in {copy}.",
        "wizard.meanwhile.more.one": "En nog {count} antwoord.",
        "wizard.meanwhile.more.other": "En nog {count} antwoorden.",
        "wizard.taken.ask": "Er is al een bestand {file}. Wat wilt u doen?",
        "wizard.taken.resume": "Daarmee verdergaan",
        "wizard.taken.new": "Een nieuw bestand maken: {file}",
        "wizard.fresh": (
            "{file} bestaat nog niet, dus we beginnen een nieuw bestand in de map "
            "{folder}. Het komt er pas als u iets invult."
        ),
        "wizard.meant.ask": "{file} bestaat niet. Bedoelt u {near}?",
        "wizard.meant.yes": "Ja, verdergaan met {near}",
        "wizard.meant.no": "Nee, een nieuw bestand beginnen: {file}",
        "wizard.no_folder": "De map {folder} bestaat niet.",
        "wizard.no_folder.hint": "Maak de map eerst, of kies een andere plaats.",
        # The page to check all answers
        "wizard.review": "Kijk alles even na",
        "wizard.review.assumed.one": "Wat een ~ heeft, hebben wij aangenomen: 1 antwoord.",
        "wizard.review.assumed.other": (
            "Wat een ~ heeft, hebben wij aangenomen: {count} antwoorden."
        ),
        "wizard.review.ask": "Klopt alles? Kies een antwoord om het te veranderen.",
        "wizard.review.build": "Ja, alles klopt: maak de documenten",
        "wizard.review.leave": "Bewaren en later verdergaan",
        "wizard.review.help": (
            "Wat wij aannamen, is wat bij organisaties zoals de uwe gewoon is. "
            "Kies een regel om er een antwoord te geven of te veranderen; daarna komt "
            "u hier terug."
        ),
        "wizard.review.brand": ("Wat u bij het uiterlijk openlaat, komt uit {file}."),
        "wizard.review.version": (
            "Versie {version} is al vastgelegd, en misschien al getekend. Geef wat u "
            "nu verandert een nieuw versienummer en een nieuwe datum van ingang."
        ),
        # The end
        "wizard.building": "De documenten worden gemaakt. Dat duurt even.",
        "wizard.saved": "Alles wat u invulde, staat in {file}.",
        "wizard.unsaved": "Er was nog niets om te bewaren.",
        "wizard.resume": "Verdergaan kan met:",
        "wizard.outgrown": (
            "De documenten in {folder} zijn nog van voor uw wijzigingen. Opnieuw maken "
            "kan met:"
        ),
        "wizard.start": "Opnieuw beginnen kan met:",
        "wizard.bye": "Tot straks.",
        "wizard.interrupted": "Gestopt.",
        "wizard.ended": "De invoer hield op voor alles gevraagd was.",
        "wizard.required": "Nog niet beantwoord: {title}",
        "wizard.required.hint": (
            "Geef het antwoord mee met --data {key}=..., of laat --defaults weg."
        ),
        "wizard.unknown.ask": 'Er is geen vraag "{key}".',
        "wizard.unknown.profile": 'Er is geen profiel "{profile}".',
        "wizard.unknown.profile.hint": "De profielen zijn: {known}.",
        "wizard.done": "Klaar: uw documenten zijn gemaakt",
        "wizard.done.where": "Ze staan in de map {folder}:",
        "wizard.done.next": "Wat u nu doet",
        "wizard.done.read": (
            "Lees alles na, liefst samen met iemand die uw organisatie goed kent,"
            " en leg het voor aan uw jurist of sociaal secretariaat als u daar "
            "een hebt."
        ),
        "wizard.done.version": (
            "De documenten dragen nog versie {version}, maar die is al vastgelegd en "
            "hun inhoud is nu anders. Verhoog het nummer en de datum:"
        ),
        "wizard.done.assumed.one": (
            "Wij hebben 1 antwoord aangenomen. Kijk het na voor er iemand tekent:"
        ),
        "wizard.done.assumed.other": (
            "Wij hebben {count} antwoorden aangenomen. Kijk ze na voor er iemand "
            "tekent:"
        ),
        "wizard.done.release": (
            "Wat er nu ligt, zijn ontwerpen: verandert u een antwoord, dan veranderen "
            "ze mee. Leg daarom eerst de versie vast die uw mensen tekenen:"
        ),
        "wizard.done.signed": (
            "Maak een lijst, vul in wie tekent, en maak dan voor iedereen een eigen "
            "exemplaar om af te drukken en te tekenen ({titles}):"
        ),
        "wizard.done.roster": "personeel.xlsx",
        "wizard.done.public": (
            "Zet op uw website en verwijs ernaar op elk kanaal: {titles}."
        ),
        "wizard.done.staff": "Geef aan iedereen die er werkt: {titles}.",
        "wizard.done.restricted": (
            "Alleen voor wie ermee werkt, niet voor buitenstaanders: {titles}."
        ),
        "wizard.done.findings.one": "Er is nog 1 punt om naar te kijken:",
        "wizard.done.findings.other": "Er zijn nog {count} punten om naar te kijken:",
        "wizard.done.change": "Iets veranderen kan altijd:",
        "wizard.done.unbuilt": (
            "Uw antwoorden zijn bewaard, maar de documenten konden niet gemaakt worden."
        ),
    }
)
