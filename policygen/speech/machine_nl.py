"""Owns the Dutch sentences about disks, files that cannot be read, and stopping."""

_OWN = "Hebt u een eigen map? Schrijf het pad met een schuine streep: ./mijn-blauwdruk."

TEXTS = {
    "disk.full": "De schijf is vol.",
    "disk.full_hint": "Maak plaats en probeer opnieuw.",
    "disk.no_right": "Hier mag u niet schrijven.",
    "disk.no_right_hint": (
        "Kies een andere map met -o, of vraag het aan wie deze computer beheert."
    ),
    "disk.read_only": "Op deze schijf kan niet geschreven worden.",
    "disk.read_only_hint": "Kies een andere map met -o.",
    "disk.in_the_way": "Waar een map moet komen, staat een bestand.",
    "disk.in_the_way_hint": "Zet het ergens anders, of kies een andere map met -o.",
    "disk.too_long": "Het pad is te lang voor deze computer.",
    "disk.too_long_hint": "Kies met -o een map met een korter pad.",
    "disk.other": "Het systeem meldt: {reason}.",
    "disk.other_hint": "Kies een andere map met -o, of probeer opnieuw.",
    "disk.root_link": "De map voor de documenten is een snelkoppeling.",
    "disk.root_file": "De plaats voor de documenten is geen map.",
    "disk.root_place": "In deze map horen geen documenten.",
    "disk.root_hint": "Kies met -o een map die alleen hiervoor dient, zoals -o output.",
    "disk.there_already": "Dit bestaat al, en het verandert nooit meer.",
    "yaml.empty": "Het bestand is leeg.",
    "yaml.empty_hint": "Start de wizard, of vertrek van een van de voorbeelden.",
    "yaml.not_utf8": "Het bestand is geen tekst in UTF-8.",
    "yaml.not_utf8_hint": "Bewaar het opnieuw, met UTF-8 als codering.",
    "yaml.tab": "Deze regel begint met een tab.",
    "yaml.tab_hint": "Gebruik spaties om te laten inspringen.",
    "yaml.key": "Een sleutel moet één woord zijn.",
    "yaml.key_hint": "Zet de tekst tussen aanhalingstekens.",
    "yaml.merge": "Samengevoegde sleutels (<<) worden hier niet gelezen.",
    "yaml.merge_hint": "Schrijf de regels voluit.",
    "yaml.twice": '"{name}" staat hier voor de tweede keer.',
    "yaml.twice_hint": "Houd er één van de twee over; de eerste staat op regel {first}.",
    "yaml.anchor": (
        "In het bestand staat een anker of een verwijzing ernaar (& of *); dat wordt "
        "hier niet gelezen."
    ),
    "yaml.anchor_hint": "Schrijf de tekst voluit.",
    "yaml.tag": "In het bestand staat een tag (!); dat wordt hier niet gelezen.",
    "yaml.tag_hint": "Zet de waarde tussen aanhalingstekens.",
    "yaml.deep": (
        "Het bestand heeft meer dan {most} niveaus; dat wordt hier niet gelezen."
    ),
    "yaml.deep_hint": "Gebruik minder niveaus.",
    "yaml.wrong.colon": (
        "Dit is geen geldige YAML: hier staat een dubbele punt waar dat niet kan."
    ),
    "yaml.wrong.no_colon": (
        "Dit is geen geldige YAML: na een sleutel ontbreekt de dubbele punt."
    ),
    "yaml.wrong.column": (
        "Dit is geen geldige YAML: deze regel begint niet onder de andere van zijn groep."
    ),
    "yaml.wrong.bracket": "Dit is geen geldige YAML: een haakje gaat niet dicht.",
    "yaml.wrong.quote": (
        "Dit is geen geldige YAML: een aanhalingsteken gaat niet dicht."
    ),
    "yaml.wrong.sign": (
        "Dit is geen geldige YAML: een tekst kan niet met dit teken beginnen."
    ),
    "yaml.wrong.second": "Dit is geen geldige YAML: er staat een tweede document in.",
    "yaml.wrong.escape": (
        "Dit is geen geldige YAML: wat na een backslash staat, is niet te lezen."
    ),
    "yaml.wrong.control": (
        "Dit is geen geldige YAML: er staat een onzichtbaar teken in."
    ),
    "yaml.wrong.dash": (
        "Dit is geen geldige YAML: er staat een streepje waar geen lijst kan beginnen."
    ),
    "yaml.wrong.other": ("Dit is geen geldige YAML: wat hier staat, is niet te lezen."),
    "yaml.wrong_hint": (
        "Bekijk deze regel en de regel erboven: na een dubbele punt komt een spatie, "
        "regels van één groep beginnen in dezelfde kolom, en tekst met : of # staat "
        "tussen aanhalingstekens."
    ),
    "blueprint.none": 'Er is geen blauwdruk "{name}".',
    "blueprint.none_hint": f"Wel bekend: {{known}}. {_OWN}",
    "blueprint.near_hint": f'Bedoelt u "{{near}}"? Wel bekend: {{known}}. {_OWN}',
    "blueprint.nothing_hint": f"Er zijn er geen meegeleverd. {_OWN}",
    "blueprint.no_folder": 'Er is geen blauwdruk "{name}": {path} bestaat niet.',
    "blueprint.greedy": (
        "De blauwdruk vroeg te veel tijd of geheugen en werd daarom gestopt."
    ),
    "blueprint.greedy_hint": (
        "Zoek in de sjablonen naar lussen zonder einde of reusachtige teksten."
    ),
    "machine.pdf_stopped": "Een proces dat PDF-bestanden tekent, werd gestopt.",
    "machine.pdf_stopped_hint": (
        "Is er genoeg geheugen? Probeer opnieuw met --jobs 1."
    ),
    "machine.no_pango": (
        "Er kunnen geen PDF-bestanden gemaakt worden: op deze computer ontbreekt Pango."
    ),
    "machine.no_pango_hint": (
        "Installeer het met: {install}\n"
        "    Markdown en HTML kunnen ook zonder: --format md --format html"
    ),
    "machine.sheets_stopped": "Een proces dat exemplaren maakt, werd gestopt.",
    "machine.sheets_stopped_hint": (
        "Begin opnieuw: wat klaar is, blijft. Probeer eventueel --jobs 1."
    ),
    "machine.stopped": "Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.",
    "machine.bug": (
        "Dit is een fout in policygen zelf ({what}).\n"
        "Geef dezelfde opdracht met: policygen --debug ... en stuur ons wat er verschijnt."
    ),
    "doctor.part": "{name}: {detail}",
    "doctor.fine": ("in orde"),
    "doctor.lacking": ("ontbreekt"),
    "doctor.program": ("Programma"),
    "doctor.program.found": ("policygen {version} op Python {python}"),
    "doctor.pango": ("Pango (voor pdf)"),
    "doctor.pango.found": ("gevonden"),
    "doctor.pango.missing": (
        "pdf's kunnen niet gemaakt worden, html en Markdown wel ({reason})"
    ),
    "doctor.harfbuzz": ("HarfBuzz-subsetter (voor pdf)"),
    "doctor.harfbuzz.missing": ("niet gevonden; pdf's duren langer en worden groter"),
    "doctor.blueprints": ("Blauwdrukken"),
    "doctor.blueprints.none": ("geen in {folder}"),
    "doctor.blueprints.remedy": (
        "Installeer policygen opnieuw: pip install --force-reinstall policygen"
    ),
}
