"""Owns the French sentences about disks, files that cannot be read, and stopping."""

_OWN = (
    "Pour un dossier à vous, écrivez son chemin avec une barre oblique, par exemple "
    "./mon-modele."
)

TEXTS = {
    "disk.full": "Le disque est plein.",
    "disk.full_hint": "Faites de la place et réessayez.",
    "disk.no_right": "Vous n’avez pas le droit d’écrire ici.",
    "disk.no_right_hint": (
        "Choisissez un autre dossier avec -o, ou adressez-vous à la personne qui gère "
        "cet ordinateur."
    ),
    "disk.read_only": "On ne peut pas écrire sur ce disque.",
    "disk.read_only_hint": "Choisissez un autre dossier avec -o.",
    "disk.in_the_way": "Un fichier se trouve là où il faut un dossier.",
    "disk.in_the_way_hint": "Déplacez-le, ou choisissez un autre dossier avec -o.",
    "disk.too_long": "Le chemin est trop long pour cet ordinateur.",
    "disk.too_long_hint": "Choisissez avec -o un dossier au chemin plus court.",
    "disk.other": "Le système signale\u00a0: {reason}.",
    "disk.other_hint": "Choisissez un autre dossier avec -o, ou réessayez.",
    "disk.root_link": "Le dossier prévu pour les documents est un lien.",
    "disk.root_file": "L’endroit prévu pour les documents n’est pas un dossier.",
    "disk.root_place": "Ce dossier n’est pas fait pour recevoir des documents.",
    "disk.root_hint": "Indiquez avec -o un dossier réservé à cet usage, par exemple -o output.",
    "disk.there_already": "Ceci existe déjà et ne change plus jamais.",
    "yaml.empty": "Le fichier est vide.",
    "yaml.empty_hint": "Lancez l’assistant, ou partez d’un des exemples.",
    "yaml.not_utf8": "Le fichier n’est pas un texte en UTF-8.",
    "yaml.not_utf8_hint": "Enregistrez-le de nouveau, avec l’encodage UTF-8.",
    "yaml.tab": "La ligne commence par une tabulation.",
    "yaml.tab_hint": "Utilisez des espaces pour décaler la ligne.",
    "yaml.key": "Une clé doit être un seul mot.",
    "yaml.key_hint": "Mettez le texte entre guillemets.",
    "yaml.merge": "Les clés de fusion (<<) ne sont pas lues ici.",
    "yaml.merge_hint": "Écrivez les lignes en entier.",
    "yaml.twice": "«\u202f{name}\u202f» figure ici pour la deuxième fois.",
    "yaml.twice_hint": (
        "Gardez-en une des deux\u202f; la première est à la ligne {first}."
    ),
    "yaml.anchor": (
        "Le fichier contient une ancre ou un renvoi (& ou *), qui n’est pas lu ici."
    ),
    "yaml.anchor_hint": "Écrivez le texte en entier.",
    "yaml.tag": "Le fichier contient une étiquette (!), qui n’est pas lue ici.",
    "yaml.tag_hint": "Mettez la valeur entre guillemets.",
    "yaml.deep": "Le fichier a plus de {most} niveaux, ce qui n’est pas lu ici.",
    "yaml.deep_hint": "Utilisez moins de niveaux.",
    "yaml.wrong.colon": (
        "Ce n’est pas du YAML valable\u00a0: un deux-points se trouve là où il ne peut pas."
    ),
    "yaml.wrong.no_colon": (
        "Ce n’est pas du YAML valable\u00a0: il manque un deux-points après une clé."
    ),
    "yaml.wrong.column": (
        "Ce n’est pas du YAML valable\u00a0: cette ligne ne commence pas sous les autres "
        "de son groupe."
    ),
    "yaml.wrong.bracket": (
        "Ce n’est pas du YAML valable\u00a0: un crochet ou une accolade reste ouvert."
    ),
    "yaml.wrong.quote": (
        "Ce n’est pas du YAML valable\u00a0: un guillemet reste ouvert."
    ),
    "yaml.wrong.sign": (
        "Ce n’est pas du YAML valable\u00a0: un texte ne peut pas commencer par ce signe."
    ),
    "yaml.wrong.second": (
        "Ce n’est pas du YAML valable\u00a0: le fichier contient un deuxième document."
    ),
    "yaml.wrong.escape": (
        "Ce n’est pas du YAML valable\u00a0: ce qui suit une barre oblique inverse est illisible."
    ),
    "yaml.wrong.control": (
        "Ce n’est pas du YAML valable\u00a0: il contient un caractère invisible."
    ),
    "yaml.wrong.dash": (
        "Ce n’est pas du YAML valable\u00a0: un tiret se trouve là où aucune liste ne peut commencer."
    ),
    "yaml.wrong.other": (
        "Ce n’est pas du YAML valable\u00a0: ce qui se trouve ici est illisible."
    ),
    "yaml.wrong_hint": (
        "Regardez cette ligne et celle d’au-dessus\u00a0: un deux-points est suivi d’une "
        "espace, les lignes d’un groupe commencent dans la même colonne, et un texte avec "
        "un deux-points ou # se met entre guillemets."
    ),
    "blueprint.none": "Il n’y a pas de modèle «\u202f{name}\u202f».",
    "blueprint.none_hint": f"Modèles connus\u00a0: {{known}}. {_OWN}",
    "blueprint.near_hint": (
        f"Vouliez-vous dire «\u202f{{near}}\u202f»\u202f? Modèles connus\u00a0: {{known}}. {_OWN}"
    ),
    "blueprint.nothing_hint": f"Aucun modèle n’est fourni. {_OWN}",
    "blueprint.no_folder": (
        "Il n’y a pas de modèle «\u202f{name}\u202f»\u00a0: {path} n’existe pas."
    ),
    "blueprint.greedy": (
        "Le modèle demandait trop de temps ou de mémoire et a été arrêté."
    ),
    "blueprint.greedy_hint": (
        "Cherchez dans ses gabarits des boucles sans fin ou des textes géants."
    ),
    "machine.pdf_stopped": "Un processus qui dessine des fichiers PDF a été arrêté.",
    "machine.pdf_stopped_hint": (
        "Y a-t-il assez de mémoire\u202f? Réessayez avec --jobs 1."
    ),
    "machine.no_pango": (
        "Impossible de créer des fichiers PDF\u00a0: Pango manque sur cet ordinateur."
    ),
    "machine.no_pango_hint": (
        "Installez-le\u00a0: {install}\n"
        "    Markdown et HTML peuvent s’en passer\u00a0: --format md --format html"
    ),
    "machine.sheets_stopped": "Un processus qui établit des exemplaires a été arrêté.",
    "machine.sheets_stopped_hint": (
        "Recommencez\u00a0: ce qui est terminé reste. Essayez avec --jobs 1."
    ),
    "machine.stopped": "Arrêté. Relancez la même commande pour continuer.",
    "machine.bug": (
        "C’est une erreur de policygen même ({what}).\n"
        "Relancez la commande avec\u00a0: policygen --debug ... et envoyez-nous ce qui "
        "s’affiche."
    ),
    "doctor.part": "{name}\u00a0: {detail}",
    "doctor.fine": ("en ordre"),
    "doctor.lacking": ("manque"),
    "doctor.program": ("Programme"),
    "doctor.program.found": ("policygen {version} avec Python {python}"),
    "doctor.pango": ("Pango (pour les PDF)"),
    "doctor.pango.found": ("trouvé"),
    "doctor.pango.missing": (
        "impossible de créer des PDF\u202f; le HTML et le Markdown, oui ({reason})"
    ),
    "doctor.harfbuzz": ("HarfBuzz-subset (pour les PDF)"),
    "doctor.harfbuzz.missing": (
        "introuvable\u202f; les PDF prennent plus de temps et de place"
    ),
    "doctor.blueprints": ("Modèles"),
    "doctor.blueprints.none": ("aucun dans {folder}"),
    "doctor.blueprints.remedy": (
        "Réinstallez policygen\u00a0: pip install --force-reinstall policygen"
    ),
}
