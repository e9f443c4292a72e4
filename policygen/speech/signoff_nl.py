"""Owns the Dutch sentences about signing off: states, reports, reminders."""

TEXTS = {
    "state.signed": "getekend",
    "state.open": "nog te tekenen",
    "state.overdue": "te laat",
    "state.refused": "geweigerd",
    "state.exempt": "hoeft niet te tekenen",
    "state.withdrawn": "ingetrokken",
    "state.superseded": "vervangen door een nieuwer",
    "worker.employees": "werknemer",
    "worker.managers": "leidinggevende",
    "worker.temps": "uitzendkracht",
    "worker.freelancers": "freelancer",
    "worker.interns": "stagiair",
    "worker.volunteers": "vrijwilliger",
    "worker.board": "bestuurder",
    "column.number": "Documentnummer",
    "column.name": "Naam",
    "column.function": "Functie",
    "column.entity": "Vestiging",
    "column.department": "Afdeling",
    "column.personnel_number": "Personeelsnummer",
    "column.email": "E-mail",
    "column.worker": "Soort medewerker",
    "column.language": "Taal van de tekst",
    "column.version": "Versie",
    "column.state": "Stand",
    "column.issued": "Gemaakt op",
    "column.due": "Uiterste dag om te tekenen",
    "column.day": "Datum op het papier",
    "column.detail": "Getuige of reden",
    "column.document": "Document",
    "column.effective": "Geldig vanaf",
    "column.opened": "Geopend op",
    "column.keep": "Bewaren tot",
    "column.fingerprint": "Vingerafdruk van de versie",
    "column.sha256": "Vingerafdruk van het blad",
    "signoff.register": "Register",
    "signoff.report": "Wie heeft getekend",
    "signoff.made_on": "Gemaakt op {moment}.",
    "signoff.signed_of": "Getekend: {signed} van {total}.",
    "signoff.overview": "Overzicht",
    "signoff.versions": "Versies",
    "signoff.versions_why": (
        "Wat er te tekenen was. De tekst zelf, in elke taal, ligt vast in de map "
        "van de versie en is aan de vingerafdruk te herkennen."
    ),
    "signoff.by_department": "Per afdeling",
    "signoff.by_language": "Per taal",
    "signoff.people": "Iedereen",
    "signoff.people_why": (
        "De datum is die op het papier. Het bewijs is het getekende exemplaar zelf: "
        "dit verslag zegt van wie er een is, en waar iemand niet tekende, wie "
        "daarbij was."
    ),
    "signoff.none": "niet ingevuld",
    "signoff.rest": (
        "Wie getekend heeft, staat hier niet bij: in de tabel (CSV of XLSX) staat iedereen."
    ),
    "signoff.erased": "(gewist)",
    "signoff.anchor": "Anker",
    "signoff.anchor_why": (
        "Bewaar dit verslag op een andere plaats. Met het anker kan iedereen later "
        "zien of een van de {count} gebeurtenissen in het register is gewijzigd of "
        "verdwenen."
    ),
    "consent.go_on": "Doorgaan? [j/N]",
    "consent.unclear": "Typ j of n.",
    "signoff.altered": (
        "Let op: dit register is gewijzigd, dus wat erin staat klopt misschien niet. "
        "U ziet waar met: {command}"
    ),
    "signoff.altered_title": "Let op: dit register is gewijzigd",
    "signoff.altered_report": "Wat in dit verslag staat, klopt misschien niet. {how}",
    "signoff.lacks": "Om te laten tekenen ontbreekt hier nog: {names}.",
    "signoff.lacks_hint": "Installeer het: pip install 'policygen[signoff]'",
    "signoff.damaged": (
        "Deze versie is niet meer zoals ze werd uitgebracht, dus niemand krijgt er een "
        "exemplaar van: {files}."
    ),
    "signoff.damaged_hint": (
        "Zet de map terug uit een kopie en geef de opdracht opnieuw. Alle bestanden "
        "ziet u met: policygen verify {folder}"
    ),
    "list.roster.missing": "Er is geen personeelslijst met deze naam.",
    "list.roster.folder": "Dit is een map, geen personeelslijst.",
    "list.roster.hint": (
        "Noem het CSV- of XLSX-bestand met wie tekent. Nog geen? Maak er een om in te "
        "vullen: policygen signoff roster-template lijst.xlsx --language nl"
    ),
    "list.returned.missing": "Er is geen lijst met deze naam.",
    "list.returned.folder": "Dit is een map, geen lijst.",
    "list.returned.hint": "Noem het CSV- of XLSX-bestand met wat er terugkwam.",
    "signoff.still": "Moeten nog tekenen:",
    "signoff.plan.new.one": "{count} exemplaar te maken",
    "signoff.plan.new.other": "{count} exemplaren te maken",
    "signoff.plan.reopened.one": (
        "{count} daarvan vervangt een ouder, omdat de tekst is veranderd"
    ),
    "signoff.plan.reopened.other": (
        "{count} daarvan vervangen een ouder, omdat de tekst is veranderd"
    ),
    "signoff.plan.waiting.one": "{count} exemplaar van deze versie staat nog open",
    "signoff.plan.waiting.other": "{count} exemplaren van deze versie staan nog open",
    "signoff.plan.kept.one": "{count} handtekening blijft geldig",
    "signoff.plan.kept.other": "{count} handtekeningen blijven geldig",
    "signoff.plan.absent": "Niet op deze lijst, maar hier wel bekend: {names}",
    "signoff.recorded": "{name} ({number}): {state}",
    "signoff.already": "{name} ({number}) was al genoteerd: {state}, {day}",
    "signoff.other_day": (
        "{name} ({number}) was al genoteerd: {state}, {day}. U geeft nu een andere "
        "datum, {other}; die is niet genoteerd."
    ),
    "signoff.other_day_hint": (
        "Is de nieuwe datum de juiste? Geef dezelfde opdracht opnieuw, met --correct "
        "erachter. De oude datum blijft in het register te zien."
    ),
    "signoff.corrected": (
        "{name} ({number}): datum verbeterd, {after} in plaats van {before}"
    ),
    "signoff.old_sheet": (
        "{name} ({number}): genoteerd, maar er is een nieuwere versie te tekenen"
    ),
    "signoff.opened.one": "{count} exemplaar staat klaar in {folder}",
    "signoff.opened.other": "{count} exemplaren staan klaar in {folder}",
    "signoff.opened_none": "Niemand heeft een nieuw exemplaar nodig.",
    "signoff.opened_print": "Om af te drukken: {path}",
    "signoff.opened_next": (
        "En nu: geef iedereen zijn exemplaar, op papier of met policygen signoff mail. "
        "Wat getekend terugkomt, noteert u met policygen signoff record."
    ),
    "remind.nobody": "Hier hoeft niemand nog te tekenen.",
    "remind.made.one": "{count} herinnering staat klaar in {folder}",
    "remind.made.other": "{count} herinneringen staan klaar in {folder}",
    "export.made.one": "In {path} staat hoe het met {count} exemplaar staat.",
    "export.made.other": "In {path} staat hoe het met {count} exemplaren staat.",
    "export.person.one": "In {path} staat alles over {who}: {count} gebeurtenis.",
    "export.person.other": "In {path} staat alles over {who}: {count} gebeurtenissen.",
    "remind.subject": "{client}: {title}, nog te tekenen",
    "remind.formal.greeting": "Beste {name},",
    "remind.formal.ask": (
        "Uw getekende exemplaar van “{title}” (versie {version}) hebben we nog niet "
        "ontvangen. Wilt u het lezen, de laatste bladzijde tekenen en ze bij {client}"
        " binnenbrengen?"
    ),
    "remind.formal.due": "Graag uiterlijk op {date}.",
    "remind.formal.late": "De uiterste dag was {date}. Wilt u het zo snel mogelijk doen?",
    "remind.formal.attached": "Uw eigen exemplaar zit bij deze mail (nummer {number}).",
    "remind.formal.number": "Uw exemplaar heeft nummer {number}.",
    "remind.formal.crossed": (
        "Hebt u het al binnengebracht, of hebt u een vraag? Laat het ons dan weten."
    ),
    "remind.informal.greeting": "Dag {name},",
    "remind.informal.ask": (
        "Je getekende exemplaar van “{title}” (versie {version}) hebben we nog niet "
        "ontvangen. Wil je het lezen, de laatste bladzijde tekenen en ze bij {client}"
        " binnenbrengen?"
    ),
    "remind.informal.due": "Graag uiterlijk op {date}.",
    "remind.informal.late": "De uiterste dag was {date}. Wil je het zo snel mogelijk doen?",
    "remind.informal.attached": (
        "Je eigen exemplaar zit bij deze mail (nummer {number})."
    ),
    "remind.informal.number": "Je exemplaar heeft nummer {number}.",
    "remind.informal.crossed": (
        "Heb je het al binnengebracht, of heb je een vraag? Laat het ons dan weten."
    ),
    "signoff.last_day": "{state} (uiterste dag: {due})",
    "signoff.not_newest": "Versie {newest} is nieuwer dan {version}.",
    "signoff.not_newest_hint": "Laat die tekenen: --release {newest}",
    "signoff.not_released": "Versie {version} is niet uitgebracht.",
    "signoff.not_released_hint": "Wel uitgebracht: {known}.",
    "signoff.newest": "U noemde geen versie: dit gaat over {version}, de nieuwste.",
    "signoff.nothing_released": (
        "Er is nog niets uitgebracht, dus er is niets om te tekenen."
    ),
    "signoff.nothing_released_hint": (
        "Breng eerst een versie uit: policygen release KLANT.yaml {version}"
    ),
    "signoff.no_zone": 'Er is geen tijdzone "{zone}".',
    "signoff.no_zone_hint": (
        "Gebruik een naam zoals Europe/Brussels of Europe/Amsterdam."
    ),
    "signoff.due_over": "De uiterste dag om te tekenen, {due}, is al voorbij.",
    "signoff.due_over_hint": "Kies een dag die nog moet komen.",
    "signoff.no_text": 'In "{language}" is er niets uitgebracht om te tekenen.',
    "signoff.no_text_hint": "Wel uitgebracht: {languages}. Kies er een met {option}.",
    "signoff.nothing_to_sign": "Deze versie heeft geen document dat mensen tekenen.",
    "signoff.nothing_to_sign_hint": "Bekijk de map met: policygen verify",
    "signoff.no_form": "In deze vorm kan het niet geschreven worden.",
    "signoff.no_form_hint": "Laat de naam eindigen op een van deze: {forms}.",
    "signoff.no_name": "Op een exemplaar hoort een naam.",
    "signoff.no_name_hint": "Geef er een met --name.",
    "signoff.sender": '"{text}" is geen e-mailadres.',
    "signoff.sender_hint": (
        "Geef het adres van de personeelsdienst, zoals hr@example.org."
    ),
}
