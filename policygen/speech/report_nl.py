"""Owns the Dutch sentences around what a build or a check says of a client."""

TEXTS = {
    "place.reply": "modelantwoord {reply}",
    "report.clean": "niets aan te passen",
    "report.count.error": "{count} aan te passen",
    "report.count.warning": "{count} te beslissen",
    "report.count.info": "{count} goed om te weten",
    "report.head.error": "Aan te passen voor iemand publiceert of tekent ({count})",
    "report.head.warning": "Bewust te beslissen ({count})",
    "report.head.info": "Goed om te weten ({count})",
    "report.head.accepted": "Aanvaard, met een reden ({count})",
    "report.question.one": "Vraag:",
    "report.question.other": "Vragen:",
    "report.place": "Waar:",
    "report.todo": "Te doen:",
    "report.source": "Bron:",
    "report.reason": "Reden:",
    "report.more.one": "En nog {count} punt om aan te passen.",
    "report.more.other": "En nog {count} punten om aan te passen.",
    "report.all": "Alles wat de controle zegt ({counted}):",
    "report.keep": (
        "Is iets zo bedoeld? Geef dan uw reden: daarna telt het niet meer mee. "
        "Bijvoorbeeld met:"
    ),
    "accept.hole": "Wat nog niet ingevuld is, kan niet aanvaard worden.",
    "accept.hole_hint": "Vul het in: policygen check {file} zegt met welk commando.",
    "accept.ask": "Waarom is dat zo bedoeld?",
    "accept.done": (
        "Genoteerd in {file}: {rule} telt niet meer mee. De controle noemt het nog, "
        "met uw reden."
    ),
    "accept.see_check": "Zo ziet u welke codes er zijn: policygen check {file}",
    "idle.message": (
        'Er staat een reden om {rule} te aanvaarden ("{reason}"), '
        "maar die regel heeft nu niets te melden."
    ),
    "idle.hint": (
        "Haal die reden weg onder overrides. Meldt de regel later weer iets, "
        "dan wilt u dat horen."
    ),
    "print.message": (
        "Een pdf kan {letters} niet tonen: er is geen lettertype voor meegeleverd."
    ),
    "print.template": "Het staat in een sjabloon van de blauwdruk.",
    "print.leave": "Laat het weg, of maak geen pdf (--format md --format html).",
    "print.plain": (
        "Gebruik gewone letters ({plain}), of maak geen pdf "
        "(--format md --format html)."
    ),
    "build.made.one": "{client}: {count} bestand gemaakt in {folder}",
    "build.made.other": "{client}: {count} bestanden gemaakt in {folder}",
    "build.unchanged.one": "{client}: {count} bestand ongewijzigd in {folder}",
    "build.unchanged.other": "{client}: {count} bestanden ongewijzigd in {folder}",
    "build.archive": "zip-bestand: {path}",
    "build.namesake": "{folder} is al gemaakt van {other}, en een naam is er voor één klant.",
    "build.namesake_hint": (
        "Geef een van de twee een andere naam, of kies met -o een andere map."
    ),
    "build.same_folder": ("Deze klant zou dezelfde map krijgen als {other}: {folder}."),
    "build.no_folder": ("{folder} staat in de weg: het is geen map."),
    "build.no_pack": ("In {folder} staan bestanden die geen pakket zijn."),
    "build.link": ("{folder} staat in de weg: het is een koppeling."),
    "build.in_the_way_hint": ("Zet dat ergens anders, of kies met -o een andere map."),
    "build.review_alone": (
        "Een leesversie is html en pdf, alleen voor uzelf: laat "
        "--zip en elke andere --format weg."
    ),
    "build.stale": "{path} is ouder dan deze documenten. Vernieuw het met:",
    "build.old_archive": "{path} is nog het oude, van {date}",
    "build.kept.one": "{count} ander bestand van dit pakket blijft zoals het was.",
    "build.kept.other": "{count} andere bestanden van dit pakket blijven zoals ze waren.",
    "build.removed": (
        "Weggehaald, want gemaakt met andere antwoorden of een andere versie: {names}. "
        "Hiermee maakt u het hele pakket opnieuw:"
    ),
    "build.others": "nog {count}",
    "build.state.made": "gemaakt",
    "build.state.unchanged": "ongewijzigd",
    "build.state.mend": "aan te passen",
    "build.done.one": "{count} klant klaar, {mend} aan te passen.",
    "build.done.other": "{count} klanten klaar, {mend} aan te passen.",
    "build.none_done": "Nog geen klant klaar, {mend} aan te passen.",
    "build.all_done.one": "{count} klant klaar.",
    "build.all_done.other": "{count} klanten klaar.",
    "check.mend": ("aan te passen"),
    "check.fill": ("waarvan in te vullen"),
    "check.decide": ("te beslissen"),
    "check.client": ("klant"),
    "check.unread": ("niet nagekeken: zie de melding"),
    "check.done_mend": (
        "{clients} klanten nagekeken, bij {mend} is er iets aan te passen."
    ),
    "check.done_all": ("{clients} klanten nagekeken, niets aan te passen."),
    "build.nothing": (
        "Geen van de gevraagde documenten bestaat in deze vorm: {asked}."
    ),
    "build.nothing_sheets": (
        "Vraag een andere vorm. Alleen hiervan is er een rekenblad: {known}."
    ),
    "build.nothing_guide": (
        "Vraag een andere vorm. Alleen hiervan is er een klikwijzer: {known}."
    ),
    "build.nothing_form": "Vraag een andere vorm.",
    "build.not_here": "Deze klant krijgt het gevraagde document niet: {asked}.",
    "build.not_here_hint": "Deze klant krijgt: {known}.",
    "progress.documents": "documenten",
    "progress.clients": "klanten",
    "progress.sheets": "exemplaren",
    "progress.letters": "mails",
}
