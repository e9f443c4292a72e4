"""Owns the Dutch sentences about an answers file as a whole."""

TEXTS = {
    "answers.unknown_key": '"{group}" heeft geen sleutel "{key}".',
    "answers.unknown_group": 'Er is geen groep "{group}" in deze blauwdruk.',
    "answers.meant": 'Bedoelt u "{meant}"?',
    "answers.keys": "De sleutels zijn {known}.",
    "answers.groups": "De groepen zijn {known}.",
    "answers.dotted": '"{key}" moet in zijn groep staan.',
    "answers.dotted_hint": (
        'Schrijf "{group}:" en daaronder, twee spaties naar binnen, "{name}: ...".'
    ),
    "answers.need_group": '"{group}" moet een groep regels "sleutel: waarde" zijn.',
    "answers.need_group_hint": (
        "Schrijf elke sleutel op een eigen regel, twee spaties naar binnen."
    ),
    "answers.need_mapping": "Een antwoordenbestand bestaat uit groepen met sleutels.",
    "answers.need_mapping_hint": (
        'Begin met "blueprint: " en de naam van een blauwdruk.'
    ),
    "answers.no_blueprint": "Het bestand zegt niet op welke blauwdruk het antwoordt.",
    "answers.no_blueprint_hint": (
        'Begin met "blueprint: " en een van de namen die "policygen blueprint list" '
        "toont."
    ),
    "answers.other_blueprint": (
        'Dit zijn antwoorden op de blauwdruk "{found}", niet op "{expected}".'
    ),
    "answers.other_blueprint_hint": "Gebruik de blauwdruk die het bestand noemt.",
    "answers.unknown_profile": 'Er is geen profiel "{profile}" in deze blauwdruk.',
    "answers.profiles": "De profielen zijn {known}.",
    "answers.need_overrides": "Overrides zijn een lijst van regels met een reden.",
    "answers.need_overrides_hint": (
        'Schrijf op elke regel "- {{rule: ..., reason: ...}}".'
    ),
    "answers.unknown_override": 'Er is geen regel "{rule}" om te aanvaarden.',
    "answers.leak_override": "Een lek kan niet aanvaard worden.",
    "answers.leak_override_hint": (
        "Haal wat niet gezien mag worden uit het antwoord dat het toont."
    ),
    "answers.rules": "De regels zijn {known}.",
    "answers.no_reason": 'Bij de override van "{rule}" staat geen reden.',
    "answers.no_reason_hint": (
        "Zeg waarom u het aanvaardt: de beslissingsnota drukt het af."
    ),
    "answers.override_twice": '"{rule}" wordt twee keer aanvaard.',
    "answers.override_twice_hint": "Houd er één van de twee over.",
    "answers.need_data": '"{data}" is geen SLEUTEL=WAARDE.',
    "answers.need_data_hint": "Schrijf het als org.name=Bakkerij.",
    "answers.data_rows": (
        '"{key}" is een lijst van rijen en kan niet als SLEUTEL=WAARDE.'
    ),
    "answers.data_rows_hint": (
        "Schrijf ze in het antwoordenbestand of beantwoord ze in de wizard."
    ),
    "answers.missing": "Dit bestand bestaat niet.",
    "answers.missing_hint": (
        'Kijk de naam na of maak het bestand met "policygen wizard {name}".'
    ),
    "answers.missing_brand_hint": "Kijk de naam na die achter --brand staat.",
    "answers.folder": "Dit is een map, geen bestand.",
    "answers.folder_hint": "Noem het antwoordenbestand erin, zoals {example}.",
    "answers.folder_empty_hint": "Noem een antwoordenbestand; in deze map staat er geen.",
    "answers.unreadable": "U hebt geen recht om dit bestand te lezen.",
    "answers.unreadable_hint": "Vraag de eigenaar om leesrecht.",
    "answers.special": "Dit is geen gewoon bestand.",
    "answers.special_hint": "Noem een bestand met antwoorden.",
    "answers.too_large": "Het bestand is {size} MB; hoogstens {most} MB wordt gelezen.",
    "answers.too_large_hint": "Verwijder wat er niet in hoort.",
    "answers.bad_name": "Dit kan geen bestandsnaam zijn.",
    "answers.bad_name_hint": "Noem een bestand met antwoorden.",
    "answers.machine": "Het bestand kon niet gelezen worden: {reason}.",
    "answers.machine_hint": "Kijk de schijf of de netwerkmap na en probeer opnieuw.",
    "answers.unknown_question": 'Er is geen vraag "{key}".',
}
