"""Owns the Dutch sentences to people who sign: what changed for them, and their letter."""

TEXTS = {
    "news.added": "Nieuw deel",
    "news.removed": "Dit deel is weg",
    "news.changed": "Anders dan eerst",
    "news.was": "Eerst stond er:",
    "news.now": "Nu staat er:",
    "news.new": "Nieuw:",
    "news.head": "{head}:",
    "news.gone": "Weg:",
    "news.lost": (
        "Versie {version} ontbreekt of is beschadigd. Zo weet niemand wat er sindsdien is "
        "veranderd."
    ),
    "news.binding": (
        "Dit exemplaar is een vertaling. In de tekst die telt wanneer de twee verschillen, "
        "is dit veranderd:"
    ),
    "news.formal.title": "Wat er voor u verandert",
    "news.formal.lead": "U tekende versie {before}. Dit is versie {after}.",
    "news.formal.day": "Ze geldt vanaf {day}.",
    "news.formal.how.one": "Eén deel is anders. De rest is hetzelfde gebleven.",
    "news.formal.how.other": (
        "{count} delen zijn anders. De rest is hetzelfde gebleven."
    ),
    "news.formal.much": (
        "Er is veel veranderd. Lees daarom de hele tekst. In deze delen is iets anders:"
    ),
    "news.formal.nothing": (
        "In deze taal staat er nog hetzelfde als in versie {before}. U krijgt de tekst "
        "opnieuw omdat er in een andere taal iets is veranderd of weggevallen."
    ),
    "news.formal.other_language": (
        "Versie {before} was er niet in deze taal, dus kunnen we de woorden niet naast "
        "elkaar zetten. Lees daarom de hele tekst."
    ),
    "news.formal.ask": "Hebt u een vraag? Stel ze gerust voor u tekent.",
    "news.formal.ask_owner": (
        "Hebt u een vraag? Stel ze gerust voor u tekent. Vragen aan: {owner}."
    ),
    "news.informal.title": "Wat er voor jou verandert",
    "news.informal.lead": "Je tekende versie {before}. Dit is versie {after}.",
    "news.informal.day": "Ze geldt vanaf {day}.",
    "news.informal.how.one": "Eén deel is anders. De rest is hetzelfde gebleven.",
    "news.informal.how.other": (
        "{count} delen zijn anders. De rest is hetzelfde gebleven."
    ),
    "news.informal.much": (
        "Er is veel veranderd. Lees daarom de hele tekst. In deze delen is iets anders:"
    ),
    "news.informal.nothing": (
        "In deze taal staat er nog hetzelfde als in versie {before}. Je krijgt de tekst "
        "opnieuw omdat er in een andere taal iets is veranderd of weggevallen."
    ),
    "news.informal.other_language": (
        "Versie {before} was er niet in deze taal, dus kunnen we de woorden niet naast "
        "elkaar zetten. Lees daarom de hele tekst."
    ),
    "news.informal.ask": "Heb je een vraag? Stel ze gerust voor je tekent.",
    "news.informal.ask_owner": (
        "Heb je een vraag? Stel ze gerust voor je tekent. Vragen aan: {owner}."
    ),
    "mail.list": "verzendlijst",
    "mail.subject": "{client}: {title}, graag lezen en tekenen",
    "mail.formal.greeting": "Beste {name},",
    "mail.formal.first": (
        "Bij deze mail zit uw eigen exemplaar van: {title}, versie {version}."
    ),
    "mail.formal.again": (
        "U tekende versie {since} van: {title}. Nu is er versie {version}. Bij deze mail "
        "zit uw eigen exemplaar; vooraan staat wat er voor u verandert."
    ),
    "mail.formal.steps": (
        "Wilt u:\n"
        "1. de tekst rustig lezen,\n"
        "2. de bladzijde met uw naam tekenen,\n"
        "3. die bladzijde afgeven of terugsturen?"
    ),
    "mail.formal.due": "Graag ten laatste op {date}.",
    "mail.formal.ask": (
        "Is iets niet duidelijk? Vraag het gerust voor u tekent. U kunt gewoon op deze "
        "mail antwoorden."
    ),
    "mail.formal.ask_owner": (
        "Is iets niet duidelijk? Vraag het gerust voor u tekent. U kunt gewoon op deze "
        "mail antwoorden. Vragen aan: {owner}."
    ),
    "mail.formal.close": (
        "Bedankt!\n\nMet vriendelijke groeten\n{client}\n\nNummer van uw exemplaar: {number}"
    ),
    "mail.informal.greeting": "Dag {name},",
    "mail.informal.first": (
        "Bij deze mail zit jouw eigen exemplaar van: {title}, versie {version}."
    ),
    "mail.informal.again": (
        "Je tekende versie {since} van: {title}. Nu is er versie {version}. Bij deze mail "
        "zit jouw eigen exemplaar; vooraan staat wat er voor jou verandert."
    ),
    "mail.informal.steps": (
        "Wil je:\n"
        "1. de tekst rustig lezen,\n"
        "2. de bladzijde met je naam tekenen,\n"
        "3. die bladzijde afgeven of terugsturen?"
    ),
    "mail.informal.due": "Graag ten laatste op {date}.",
    "mail.informal.ask": (
        "Is iets niet duidelijk? Vraag het gerust voor je tekent. Je kunt gewoon op deze "
        "mail antwoorden."
    ),
    "mail.informal.ask_owner": (
        "Is iets niet duidelijk? Vraag het gerust voor je tekent. Je kunt gewoon op deze "
        "mail antwoorden. Vragen aan: {owner}."
    ),
    "mail.informal.close": (
        "Bedankt!\n\nGroeten\n{client}\n\nNummer van jouw exemplaar: {number}"
    ),
    "mail.nobody": "Niemand hoeft nog te tekenen, dus er zijn geen mails te schrijven.",
    "mail.nobody_hint": "policygen signoff status toont hoe het staat.",
    "letters.done": "{who} heeft hier geen exemplaar dat nog te tekenen is.",
    "letters.done_hint": (
        "Laat deze naam weg; policygen signoff status toont wie nog moet tekenen."
    ),
    "letters.no_department": 'Niemand werkt hier op de afdeling "{name}".',
    "letters.no_department_hint": "De afdelingen zijn: {known}.",
    "mail.column.subject": "Onderwerp",
    "mail.column.file": "Exemplaar (bestand)",
    "mail.column.letter": "Mail (bestand)",
    "mail.made.one": "{folder}: {count} mail klaar om te versturen",
    "mail.made.other": "{folder}: {count} mails klaar om te versturen",
    "mail.listed": "{path}: de lijst voor een mailing, met het bestand van iedereen",
    "mail.without": "Zonder e-mailadres, dus op papier: {names}",
    "mail.bare": "Zonder exemplaar op schijf: {names}",
    "mail.no_sender": (
        "Er staat geen afzender in: geef er een met --from, of kies hem in het "
        "mailprogramma."
    ),
}
