"""Owns the French sentences about packs: findings, builds, the read-me-first page."""

TEXTS = {
    "check.open": "Il n’y a pas encore de réponse à « {title} ».",
    "check.open_hint": "Répondez-y.",
    "check.todo": "Dans « {document} », il faut encore compléter ceci : {title}.",
    "check.todo_hint": "Répondez à la question et refaites les documents.",
    "check.missing_clause": (
        "Dans « {document} », il manque la partie {clause}, qui existe dans d’autres "
        "langues."
    ),
    "check.missing_clause_hint": (
        "Ajoutez la partie dans cette langue, ou retirez-la des autres."
    ),
    "check.leak": (
        "« {document} » montre « {value} » ({title}). Ses lecteurs ne peuvent pas le "
        "voir."
    ),
    "check.leak_hint": (
        "Retirez-le de la réponse qui l’y met, sa seule place est {key}."
    ),
    "check.only_one_language": (
        "« {title} » n’est donné que dans une langue ; les documents ({languages}) "
        "montreront les mêmes mots."
    ),
    "check.between_sources": "\u202f; ",
    "check.lacks_language": (
        "« {title} » n’est pas donné dans chaque langue ; les documents ({languages}) "
        "montreront les mots d’une autre langue."
    ),
    "check.only_one_language_hint": "Donnez-le dans chaque langue des documents.",
    "check.legal": "Ceci n’est pas un avis juridique. État du droit au {date}.",
    "check.parts": "À savoir\u202f: {parts}.",
    "check.uncertain": "Tout n’est pas certain ici : soumettez-le à un juriste.",
    "check.hard_document": (
        "Les phrases de « {document} » comptent en moyenne {average} mots. En dessous "
        "de {target}, la lecture est facile."
    ),
    "check.long_sentence": (
        "Une phrase compte {words} mots. Au-delà de {longest}, les lecteurs perdent "
        "le fil."
    ),
    "check.hard_hint": "Coupez les longues phrases en deux : une idée par phrase.",
    "confidence.V": "relu",
    "confidence.K": "connaissance générale",
    "confidence.U": "incertain : à vérifier avec un juriste",
    "guide.within": "Délai",
    "guide.hours": "Quand",
    "guide.owner": "Qui",
    "guide.deputy": "Remplacement",
    "guide.after_hours": "En dehors de nos heures",
    "guide.approval": "Accord",
    "guide.notify": "À prévenir aussi",
    "guide.class": "Classe",
    "guide.no_deputy": "personne : il n’y a pas de remplacement",
    "guide.go_to": " : aller au point {number}",
    "guide.previous": "Question précédente",
    "guide.restart": "Recommencer",
    "guide.all": "Tout afficher sur une page",
    "guide.one": "Afficher une question à la fois",
    "guide.trail": "Réponses jusqu’ici",
    "guide.copy": "Copier ce texte",
    "guide.copied": "Copié.",
    "guide.selected": (
        "Le texte est sélectionné : il reste à copier avec Ctrl+C ou avec le menu du téléphone."
    ),
    "readme.guide": "pas à pas",
    "readme.file": "a-lire-d-abord",
    "readme.title": "À lire d’abord",
    "readme.intro": (
        "Ce dossier contient les documents sur les réseaux sociaux pour {client}. Ils "
        "restent un projet tant que vous ne les avez pas lus et n’en avez pas décidé."
    ),
    "readme.documents": "Ce qu’il contient",
    "readme.document": "Document",
    "readme.purpose": "À quoi il sert",
    "readme.readers": "Qui peut le lire",
    "readme.files": "Fichiers",
    "readme.steps": "Que faire maintenant",
    "readme.step_memo": (
        "Commencez par « {title} » : on y lit ce qui a été choisi et ce qu’il vous reste à décider."
    ),
    "readme.step_read": (
        "Lisez chaque document, et faites-le lire aussi aux personnes qui y sont "
        "citées."
    ),
    "readme.step_mend": (
        "Quelque chose est inexact ou manque ? Changez la réponse, pas le document, "
        "et faites tout refaire. Ainsi, les documents continuent à dire la même chose."
    ),
    "readme.step_counsel": (
        "Faites-les relire par quelqu’un qui connaît le droit du travail de votre "
        "pays avant que quiconque signe."
    ),
    "readme.step_sign": "Faites signer « {title} » par tout le monde.",
    "readme.step_publish": "Mettez « {title} » sur votre site web et faites-y un lien.",
    "readme.step_share": "Donnez « {title} » à toutes les personnes qui travaillent pour vous.",
    "readme.step_keep": "Gardez « {title} » pour les personnes qui travaillent avec.",
    "readme.format_pdf": "Un PDF sert à imprimer et à signer.",
    "readme.format_html": "Une page web (html) sert à publier ou à lire sur un GSM.",
    "readme.format_md": "Une version texte (md) sert à coller ailleurs.",
    "readme.format_xlsx": "Une feuille de calcul (xlsx) est à remplir.",
    "readme.findings": "Encore à regarder",
    "readme.no_findings": "Le contrôle n’a rien trouvé à corriger.",
    "readme.prepared_by": "Préparé par {name}.",
    "audience.public": "Tout le monde",
    "audience.staff": "Toutes les personnes qui travaillent pour vous",
    "audience.restricted": "Seulement les personnes qui travaillent avec",
    "severity.error": "À corriger",
    "severity.warning": "À décider",
    "severity.info": "Bon à savoir",
    "pack.no_language": (
        "Ce dossier n’existe pas dans la langue «\u00a0{name}\u00a0»."
    ),
    "pack.languages": ("Les langues du client sont {known}."),
    "pack.no_document": (
        "Il n’y a pas de document «\u00a0{name}\u00a0» dans ce dossier."
    ),
    "pack.documents": ("Les documents sont {known}."),
}
