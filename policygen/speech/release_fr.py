"""Owns the French sentences about releases: redlines and lists of changes."""

TEXTS = {
    "redline.title": "Ce qui change : {title}",
    "redline.lead": "Version {after}, comparée à la version {before}.",
    "redline.how": "Légende :",
    "redline.how_md": (
        "Les nouveaux mots sont entre {{++ et ++}}, les mots supprimés entre "
        "{{-- et --}}."
    ),
    "redline.added": "nouveau",
    "redline.removed": "supprimé",
    "change.added": "Nouveau point",
    "change.removed": "Ce point disparaît",
    "change.changed": "Modifié",
    "change.because": "{what} : {why}",
    "cause.number": "un chiffre",
    "cause.contact": "une adresse ou un lien",
    "cause.wording": "les mots",
    "changes.title": "Ce qui change dans la version {version}",
    "changes.since": "Comparaison avec la version {before}.",
    "changes.editorial": (
        "Une version éditoriale : elle dit la même chose en d’autres mots. "
        "Les personnes qui ont signé la version {before} ne signent pas à nouveau."
    ),
    "changes.material": (
        "Le contenu change. Les personnes qui ont signé un de ces documents signent "
        "à nouveau :"
    ),
    "changes.nobody": (
        "Rien ne change dans les documents à signer. Personne ne signe à nouveau."
    ),
    "changes.stamps": (
        "Seul le numéro de version ou la date d’entrée en vigueur est différent."
    ),
    "changes.answers": "Réponses",
    "changes.question": "Question",
    "changes.before": "Avant",
    "changes.after": "Maintenant",
    "changes.parts": "Points",
    "changes.document": "Document",
    "changes.language": "Langue",
    "changes.part": "Point",
    "changes.what": "Quoi",
    "changes.side_by_side": "Comparaison",
    "changes.heading": "Titre",
    "changes.new_document": "Nouveau document",
    "changes.old_document": "Ce document disparaît",
    "release.number_words": (
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
        "quinze vingt trente quarante cinquante soixante cent demi double"
    ),
    "release.answer_changed": (
        "Une autre réponse à « {title} » : c’était « {before} », "
        "et maintenant « {after} »."
    ),
    "release.part_changed": "{document} ({language}), « {part} ». {what}.",
    "release.no_editorial": (
        "C’est plus que d’autres mots. Publiez la version {version} sans --editorial : "
        "les personnes qui ont signé ce qui change signent alors à nouveau."
    ),
    "release.bad_version": ("«\u00a0{text}\u00a0» n’est pas un numéro de version."),
    "release.bad_version_hint": (
        "Utilisez des chiffres séparés par des points, comme 1.0 ou 2.1."
    ),
    "release.bad_note": ("La note ne peut pas être gardée telle quelle."),
    "release.bad_note_hint": (
        "Écrivez une seule ligne de {longest} caractères au plus."
    ),
    "release.damaged": ("Cette version est abîmée, on ne peut donc rien lui comparer."),
    "release.damaged_hint": (
        "Remettez-la à partir d’une copie\u00a0; policygen verify dit quels fichiers."
    ),
    "release.first_editorial": (
        "C’est la première version\u00a0: il n’y a encore rien à dire autrement."
    ),
    "release.first_editorial_hint": ("Publiez-la sans --editorial."),
    "release.other_program": (
        "Cette version a été faite avec une autre version du programme."
    ),
    "release.other_program_hint": (
        "Utilisez le programme qui l’a faite, ou un plus récent."
    ),
    "release.meantime": (
        "Entre-temps, une autre version a été publiée pour ce client."
    ),
    "release.meantime_hint": ("Regardez-la, puis publiez à nouveau."),
    "verify.no_file": "Ce n’est ni un fichier ni un dossier.",
    "verify.no_path": ("Ce fichier ou ce dossier n’existe pas."),
    "verify.no_path_hint": ("Vérifiez le nom, et le dossier où vous êtes."),
    "verify.nothing": ("Il n’y a rien à vérifier ici."),
    "verify.no_releases": (
        "Il n’y a pas de versions dans {output}\u00a0; indiquez leur dossier avec -o."
    ),
    "release.same_version": (
        "La version {last} est déjà publiée, et une version publiée ne change jamais."
    ),
    "release.older_version": "La version {version} est plus ancienne que la {last}, déjà publiée.",
    "release.newer_hint": "Choisissez un numéro au-dessus de {last}.",
    "release.lost_looks": (
        "Les projets dans {folder} ont l’apparence de « {brand} » ; cette version ne "
        "l’aurait pas, et une version ne change plus jamais."
    ),
    "release.lost_looks_hint": (
        "Ajoutez --brand et le chemin vers {brand} à la commande. Vous ne voulez pas de "
        "cette apparence ? Refaites alors d’abord les projets sans --brand."
    ),
    "release.compared": (
        "Comparaison avec la version {before} : réponses modifiées {answers}, "
        "points modifiés {parts}."
    ),
    "release.altered": (
        "Attention\u00a0: la version {before} n’est plus telle qu’elle a été publiée "
        "({files}). La comparaison reste juste\u00a0: elle s’appuie sur un texte conservé "
        "qui n’a pas changé. Ceci en dit plus\u00a0:"
    ),
    "release.people.signed.one": ("{count} personne qui a signé signe à nouveau"),
    "release.people.signed.other": (
        "{count} personnes qui ont signé signent à nouveau"
    ),
    "release.people.waiting.one": (
        "{count} personne qui n’a pas encore signé reçoit un nouvel exemplaire"
    ),
    "release.people.waiting.other": (
        "{count} personnes qui n’ont pas encore signé reçoivent un nouvel exemplaire"
    ),
    "release.people.kept.one": ("{count} signature reste valable"),
    "release.people.kept.other": ("{count} signatures restent valables"),
    "release.undecided.one": (
        "Il reste 1 point à décider. Regardez-le avant de faire signer cette version :"
    ),
    "release.undecided.other": (
        "Il reste {count} points à décider. Regardez-les avant de faire signer cette "
        "version :"
    ),
    "release.made": (
        "{client} : la version {version} est fixée dans {folder} ({count} fichiers)"
    ),
    "release.not_made": (
        "La version {version} n’a pas été créée. "
        "Réglez d’abord cela, puis relancez la même commande."
    ),
    "release.in_force": "valable à partir du {date}",
    "release.old_date": (
        "La version {before} est en vigueur à partir du même jour. Ce n’est pas voulu\u00a0? Changez la date dans le fichier de réponses et publiez à nouveau sous un numéro plus élevé."
    ),
    "release.list": "ce qui change : {path}",
    "verify.unchanged": "inchangé, de la version {version} de {client}.",
    "verify.unchanged_release": (
        "inchangé : version {version} de {client}, {count} fichiers."
    ),
    "verify.current": "C’est la version actuelle.",
    "verify.old": "Ce n’est pas la version actuelle : c’est la {current}.",
    "verify.no_current": "On ne sait pas ici s’il existe une version plus récente.",
    "verify.changed": (
        "MODIFIÉ : ce n’est pas ce que contient la version {version} de {client}."
    ),
    "verify.changed_release": (
        "MODIFIÉ : la version {version} de {client} n’est plus intacte."
    ),
    "verify.namesake": (
        "pas le fichier de ce nom dans {names} : il a été modifié, ou c’est un projet."
    ),
    "verify.broken": "MODIFIÉ : on ne peut plus se fier à release.json.",
    "verify.extra": (
        "ne fait pas partie de la version {version} de {client}, même s’il s’y trouve."
    ),
    "verify.draft": "un projet : il ne fait partie d’aucune version.",
    "verify.unknown": "ne fait partie d’aucune version connue ici.",
    "verify.sheet_unchanged": (
        "exemplaire {number}, inchangé, de la version {version} de {client}."
    ),
    "verify.sheet_changed": (
        "MODIFIÉ\u00a0: l’exemplaire {number} de la version {version} de {client} n’a"
        " pas été établi ainsi."
    ),
    "verify.sheet_added": (
        "MODIFIÉ\u00a0: quelque chose a été ajouté à l’exemplaire {number} de la "
        "version {version} de {client}, par exemple une signature. L’exemplaire lui-"
        "même y est inchangé, mais ce qui a été ajouté peut modifier ce que vous "
        "voyez."
    ),
    "verify.sheet_unknown": (
        "exemplaire {number} de la version {version} de {client}. Son empreinte n’est"
        " plus conservée\u00a0: on ne sait donc pas ici s’il a été modifié."
    ),
    "verify.sheet_current": "C’est l’exemplaire en vigueur.",
    "verify.sheet_old": (
        "Cet exemplaire n’est plus en vigueur\u00a0: il est remplacé par {current}."
    ),
    "verify.sheet_withdrawn": "Cet exemplaire a été retiré.",
    "verify.sheet_no_current": (
        "On ne sait pas ici s’il existe un exemplaire plus récent."
    ),
    "verify.sheets_unchanged.one": (
        "inchangé\u00a0: {count} exemplaire de la version {version} de {client}."
    ),
    "verify.sheets_unchanged.other": (
        "inchangés\u00a0: {count} exemplaires de la version {version} de {client}."
    ),
    "verify.sheets_changed": (
        "MODIFIÉ\u00a0: les exemplaires de la version {version} de {client} ne sont "
        "pas tous là comme ils ont été établis."
    ),
    "verify.sheets_broken": "MODIFIÉ\u00a0: on ne peut plus se fier à sheets.json.",
    "verify.doubtful": (
        "Attention\u00a0: le registre qui le dit a été modifié, ce n’est donc pas "
        "certain."
    ),
    "fault.changed": "modifié : {path}",
    "fault.missing": "manque : {path}",
    "fault.extra": "n’a pas sa place ici : {path}",
}
