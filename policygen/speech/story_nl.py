"""Owns the Dutch sentences around a clause or an answer: why it is there, where it goes."""

TEXTS = {
    "story.clause": "{clause} in {document}",
    "story.absent": "Dit onderdeel staat niet in de documenten van deze klant.",
    "story.condition": "Het staat er als: {condition}",
    "story.answers": "Antwoorden die het vormen",
    "story.answers_all": "Antwoorden die het hele document vormen",
    "story.no_answers": "Geen antwoord vormt het: het is voor iedereen hetzelfde.",
    "story.answer": "{title}: {value} ({key}, {origin})",
    "story.nothing": "–",
    "story.points": "Advies dat erachter zit",
    "story.sources": "Bronnen",
    "story.findings": "Wat de controle hier zegt",
    "story.rules": "Controles die ernaar kijken",
    "story.where": "Landen: {countries}. ",
    "story.reviewed": "Nagelezen op {date}. ",
    "story.law": "Recht zoals bekend op {date}. Geen juridisch advies.",
    "story.is": "Antwoord: {value} ({origin})",
    "story.audience": "Wie het mag zien: {audience}",
    "story.asked": "Gevraagd als: {condition}",
    "story.looks_at": "Antwoorden waar het naar kijkt",
    "story.reads": "Teksten waar het naar kijkt",
    "story.goes": "Het vormt",
    "story.goes_nowhere": "Geen onderdeel noemt het: het bepaalt alleen welke vragen volgen of hoe een pagina eruitziet.",
    "origin.answered": "beantwoord",
    "origin.brand": "uit het huisstijlbestand",
    "origin.data": "gegeven met --data",
    "origin.profile": "aangenomen uit het profiel",
    "origin.default": "aangenomen",
    "origin.open": "nog niet beantwoord",
    "origin.not asked": "hier niet van toepassing",
    "review.note": "Noot bij {clause}",
    "story.several": ('"{name}" staat op {number} plaatsen:'),
    "story.pick": (
        "Kies er een met de code, zoals {clause}, of zet de naam van het document erbij."
    ),
    "story.unknown": ('Er is geen onderdeel of vraag "{name}".'),
    "story.unknown_hint": (
        'Noem een deel zoals u het ziet ("deel 6", woorden uit de titel) of met de code (EP-6), of een vraag (org.name).'
    ),
}
