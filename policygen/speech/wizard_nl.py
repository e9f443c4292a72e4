"""Owns the Dutch words of the wizard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        # Welcome and the first choices
        "wizard.language.ask": "Nederlands of English?",
        "wizard.language.nl": "Nederlands",
        "wizard.language.en": "English",
        "wizard.welcome": "Welkom",
        "wizard.welcome.text": (
            "We stellen u enkele vragen over uw organisatie en maken daarmee uw "
            "documenten. Dat duurt ongeveer een kwartier. U kunt altijd terug, en "
            "stoppen en later verdergaan: elk antwoord wordt meteen bewaard. "
            "Niets verlaat deze computer."
        ),
        "wizard.welcome.back": "Welkom terug",
        "wizard.welcome.back.text": "We gaan verder met {file}. Uw antwoorden staan er nog.",
        "wizard.welcome.plain": (
            "Typ uw antwoord en druk op Enter. Enter alleen neemt wat er tussen "
            "[haken] staat. Typ < om een vraag terug te gaan, ? voor uitleg en ! om "
            "te bewaren en te stoppen."
        ),
        "wizard.profile.ask": "Wat past het best bij u?",
        "wizard.profile.help": (
            "We vullen dan al in wat bij zo'n organisatie gewoon is. U kunt alles "
            "nog veranderen."
        ),
        "wizard.profile": "Soort organisatie",
        # While asking
        "wizard.left.one": "nog ongeveer 1 vraag",
        "wizard.left.other": "nog ongeveer {count} vragen",
        "wizard.left.last": "de laatste vraag",
        "wizard.example": "Bijvoorbeeld: {example}",
        "wizard.both_sides": "Hier zijn goede redenen voor elk. Typ ? voor de voor- en nadelen.",
        "wizard.optional": "Weet u het nog niet? Laat het leeg, dan kan het later nog.",
        "wizard.later": "Dat vul ik later in",
        "wizard.yes": "ja",
        "wizard.no": "nee",
        "wizard.open": "later in te vullen",
        "wizard.nothing": "niets",
        "wizard.no_help": "Bij deze vraag is geen extra uitleg.",
        "wizard.first": "Dit is de eerste vraag: verder terug kan niet.",
        "wizard.again": "U typte: {typed}",
        "wizard.localised": "{title} ({language})",
        "wizard.localised.note": (
            "Uw documenten komen er in meer dan een taal. Druk op Enter om de tekst "
            "te laten zoals hij is."
        ),
        # Keys of the rich face
        "wizard.keys.next": "Enter verder",
        "wizard.keys.choose": "pijltjes kiezen",
        "wizard.keys.tick": "spatiebalk aan of uit",
        "wizard.keys.line": "Alt+Enter nieuwe regel",
        "wizard.keys.back": "Esc terug",
        "wizard.keys.help": "F1 uitleg",
        "wizard.keys.help.list": "? uitleg",
        "wizard.keys.leave": "Ctrl+S stoppen",
        "wizard.keys.leave.list": "! stoppen",
        # The plain face
        "wizard.plain.one": "Uw keuze (nummer)",
        "wizard.plain.many": "Uw keuzes (nummers met komma's ertussen)",
        "wizard.plain.none": "0 voor geen enkele",
        "wizard.plain.number": (
            '"{typed}" staat niet in de lijst. Typ een nummer van 1 tot {last}.'
        ),
        "wizard.plain.numbers": (
            '"{typed}" staat niet in de lijst. Typ nummers van 1 tot {last}, met '
            "komma's ertussen, bijvoorbeeld 1,3."
        ),
        "wizard.plain.required": "Hier hebben we een antwoord nodig.",
        "wizard.plain.lines": "Een lege regel sluit uw tekst af.",
        "wizard.plain.clear": "Typ - om het leeg te laten.",
        "wizard.plain.garbled": (
            "Enkele tekens konden niet gelezen worden. Zet uw venster op UTF-8 en "
            "typ het antwoord opnieuw."
        ),
        # Rows
        "wizard.rows.none": "Nog niemand of niets ingevuld.",
        "wizard.rows.ask": "Klopt deze lijst?",
        "wizard.rows.done": "Klaar, verder",
        "wizard.rows.later": "Dat vul ik later in",
        "wizard.rows.add.first": "Toevoegen",
        "wizard.rows.add": "Nog een toevoegen",
        "wizard.rows.line": "{number}. {summary}",
        "wizard.rows.row": "{title}: nummer {number}",
        "wizard.rows.do": "Wat wilt u hiermee doen?",
        "wizard.rows.change": "Veranderen",
        "wizard.rows.remove": "Weghalen",
        "wizard.rows.up": "Hoger zetten",
        "wizard.rows.down": "Lager zetten",
        "wizard.rows.keep": "Laten zoals het is",
        "wizard.rows.empty": "(nog leeg)",
        # The client file
        "wizard.named": (
            "Uw antwoorden worden bewaard in het bestand {file}, in de map {folder}."
        ),
        "wizard.taken.ask": "Er is al een bestand {file}. Wat wilt u doen?",
        "wizard.taken.resume": "Daarmee verdergaan",
        "wizard.taken.new": "Een nieuw bestand maken: {file}",
        # The page to check all answers
        "wizard.review": "Kijk alles even na",
        "wizard.review.text": (
            "Dit zijn uw antwoorden. Wat wij hebben aangenomen, is gemerkt met "
            "{mark}. Kies een regel om die te veranderen."
        ),
        "wizard.review.mark": "(aangenomen)",
        "wizard.review.assumed.one": "1 antwoord hebben wij aangenomen.",
        "wizard.review.assumed.other": "{count} antwoorden hebben wij aangenomen.",
        "wizard.review.ask": "Klopt alles?",
        "wizard.review.build": "Ja, maak de documenten",
        "wizard.review.later": "Bewaren en stoppen",
        "wizard.review.plain": "Nummer om te veranderen, Enter om de documenten te maken",
        # The end
        "wizard.building": "De documenten worden gemaakt. Dat duurt even.",
        "wizard.saved": "Alles wat u invulde, staat in {file}.",
        "wizard.unsaved": "Er was nog niets om te bewaren.",
        "wizard.resume": "Verdergaan kan met:",
        "wizard.start": "Opnieuw beginnen kan met:",
        "wizard.interrupted": "Gestopt.",
        "wizard.ended": "De invoer hield op voor alles gevraagd was.",
        "wizard.required.open": "Nog niet beantwoord: {title}.",
        "wizard.required.hint": "Beantwoord de vraag, of geef het antwoord mee met --data {key}=...",
        "wizard.unknown.ask": 'Er is geen vraag "{key}".',
        "wizard.hidden.ask": 'De vraag "{key}" is voor u niet van toepassing.',
        "wizard.data.form": '"{typed}" is geen gegeven: er ontbreekt een is-teken.',
        "wizard.data.form.hint": "Schrijf bijvoorbeeld --data org.headcount=23.",
        "wizard.unknown.profile": 'Er is geen profiel "{profile}".',
        "wizard.unknown.profile.hint": "De profielen zijn: {known}.",
        "wizard.no_folder": "De map {folder} bestaat niet.",
        "wizard.no_folder.hint": "Maak de map eerst, of kies een andere plaats.",
        "wizard.done": "Klaar",
        "wizard.done.where": "Uw documenten staan in de map {folder}:",
        "wizard.done.next": "Wat u nu doet",
        "wizard.done.read": (
            "Lees eerst alles na, samen met uw leidinggevende en, als u er een "
            "hebt, uw jurist of sociaal secretariaat."
        ),
        "wizard.done.todo.one": (
            "Er staat nog 1 keer [[TO DO: ...]] in. Vul dat aan met: {command}"
        ),
        "wizard.done.todo.other": (
            "Er staat nog {count} keer [[TO DO: ...]] in. Vul dat aan met: {command}"
        ),
        "wizard.done.sign": "Druk af en laat iedereen ondertekenen: {titles}.",
        "wizard.done.publish": "Zet op uw website en verwijs ernaar op elk kanaal: {titles}.",
        "wizard.done.share": "Geef aan wie op berichten reageert, en aan niemand buiten: {titles}.",
        "wizard.done.change": "Iets veranderen? Dat kan altijd, met: {command}",
        "wizard.done.assumed": (
            "Wij hebben {count} antwoorden aangenomen. Kijk ze na voor iemand tekent."
        ),
        "wizard.findings": "Hier let u best nog op:",
    }
)
