"""Owns the French sentences about signing off: states, reports, reminders."""

TEXTS = {
    "state.signed": "signé",
    "state.open": "encore à signer",
    "state.overdue": "en retard",
    "state.refused": "refusé",
    "state.exempt": "dispensé de signer",
    "state.withdrawn": "retiré",
    "state.superseded": "remplacé par un plus récent",
    "worker.employees": "travailleur",
    "worker.managers": "responsable",
    "worker.temps": "intérimaire",
    "worker.freelancers": "indépendant",
    "worker.interns": "stagiaire",
    "worker.volunteers": "bénévole",
    "worker.board": "administrateur",
    "column.number": "Numéro de document",
    "column.name": "Nom",
    "column.function": "Fonction",
    "column.entity": "Établissement",
    "column.department": "Service",
    "column.personnel_number": "Numéro de personnel",
    "column.email": "Adresse e-mail",
    "column.worker": "Statut",
    "column.language": "Langue du texte",
    "column.version": "Version",
    "column.state": "Situation",
    "column.issued": "Établi le",
    "column.due": "Dernier jour pour signer",
    "column.day": "Date sur le papier",
    "column.detail": "Témoin ou motif",
    "column.document": "Document",
    "column.effective": "Valable à partir du",
    "column.opened": "Ouvert le",
    "column.keep": "À conserver jusqu’au",
    "column.fingerprint": "Empreinte de la version",
    "column.sha256": "Empreinte de l’exemplaire",
    "signoff.register": "Registre",
    "signoff.report": "Qui a signé",
    "signoff.made_on": "Établi le {moment}.",
    "signoff.signed_of": "Signé\u00a0: {signed} sur {total}.",
    "signoff.overview": "Aperçu",
    "signoff.versions": "Versions",
    "signoff.versions_why": (
        "Ce qu’il y avait à signer. Le texte même, dans chaque langue, est conservé "
        "dans le dossier de la version et se reconnaît à son empreinte."
    ),
    "signoff.by_department": "Par service",
    "signoff.by_language": "Par langue",
    "signoff.people": "Tout le monde",
    "signoff.people_why": (
        "La date est celle du papier. La preuve, c’est l’exemplaire signé "
        "lui-même\u00a0: ce rapport dit de qui il y en a un et, quand quelqu’un n’a pas "
        "signé, qui était présent."
    ),
    "signoff.none": "non précisé",
    "signoff.rest": (
        "Ceux qui ont signé ne figurent pas ici\u00a0: le tableau (CSV ou XLSX) reprend tout le monde."
    ),
    "signoff.erased": "(effacé)",
    "signoff.anchor": "Ancre",
    "signoff.anchor_why": (
        "Gardez ce rapport à un autre endroit. Grâce à l’ancre, chacun peut voir plus "
        "tard si l’un des {count} événements du registre a été modifié ou supprimé."
    ),
    "consent.go_on": "Continuer\u00a0? [o/N]",
    "consent.unclear": "Tapez o ou n.",
    "signoff.altered": (
        "Attention\u00a0: ce registre a été modifié, son contenu est peut-être faux. Pour "
        "voir où\u00a0: {command}"
    ),
    "signoff.altered_title": "Attention\u00a0: ce registre a été modifié",
    "signoff.altered_report": "Le contenu de ce rapport est peut-être faux. {how}",
    "signoff.lacks": "Pour faire signer, il manque encore ici\u00a0: {names}.",
    "signoff.lacks_hint": "Installez-le\u00a0: pip install 'policygen[signoff]'",
    "signoff.damaged": (
        "Cette version n’est plus telle qu’elle a été publiée, personne n’en reçoit donc "
        "d’exemplaire\u00a0: {files}."
    ),
    "signoff.damaged_hint": (
        "Remettez le dossier à partir d’une copie, puis relancez la commande. Pour voir "
        "tous les fichiers\u00a0: policygen verify {folder}"
    ),
    "list.roster.missing": "Il n’y a pas de liste du personnel à ce nom.",
    "list.roster.folder": "C’est un dossier, pas une liste du personnel.",
    "list.roster.hint": (
        "Indiquez le fichier CSV ou XLSX des personnes qui signent. Vous n’en avez pas "
        "encore\u00a0? Créez-en un à remplir\u00a0: policygen signoff roster-template liste.xlsx "
        "--language fr"
    ),
    "list.returned.missing": "Il n’y a pas de liste à ce nom.",
    "list.returned.folder": "C’est un dossier, pas une liste.",
    "list.returned.hint": "Indiquez le fichier CSV ou XLSX de ce qui est revenu.",
    "signoff.still": "Doivent encore signer\u00a0:",
    "signoff.plan.new.one": "{count} exemplaire à établir",
    "signoff.plan.new.other": "{count} exemplaires à établir",
    "signoff.plan.reopened.one": (
        "{count} d’entre eux en remplace un plus ancien, car le texte a changé"
    ),
    "signoff.plan.reopened.other": (
        "{count} d’entre eux en remplacent un plus ancien, car le texte a changé"
    ),
    "signoff.plan.waiting.one": "{count} exemplaire de cette version reste à signer",
    "signoff.plan.waiting.other": "{count} exemplaires de cette version restent à signer",
    "signoff.plan.kept.one": "{count} signature reste valable",
    "signoff.plan.kept.other": "{count} signatures restent valables",
    "signoff.plan.absent": "Absents de cette liste, mais connus ici\u00a0: {names}",
    "signoff.recorded": "{name} ({number})\u00a0: {state}",
    "signoff.already": "{name} ({number}) était déjà noté\u00a0: {state}, le {day}",
    "signoff.other_day": (
        "{name} ({number}) était déjà noté\u00a0: {state}, le {day}. Vous donnez "
        "maintenant une autre date, le {other}\u202f; elle n’est pas notée."
    ),
    "signoff.other_day_hint": (
        "La nouvelle date est la bonne\u202f? Redonnez la même commande, avec --correct à "
        "la fin. L’ancienne date reste visible dans le registre."
    ),
    "signoff.corrected": (
        "{name} ({number})\u00a0: date corrigée, le {after} au lieu du {before}"
    ),
    "signoff.old_sheet": (
        "{name} ({number})\u00a0: noté, mais une version plus récente reste à signer"
    ),
    "signoff.opened.one": "{count} exemplaire est prêt dans {folder}",
    "signoff.opened.other": "{count} exemplaires sont prêts dans {folder}",
    "signoff.opened_none": "Personne n’a besoin d’un nouvel exemplaire.",
    "signoff.opened_print": "À imprimer\u00a0: {path}",
    "signoff.opened_next": (
        "Et maintenant\u00a0: donnez à chacun son exemplaire, sur papier ou avec policygen "
        "signoff mail. Ce qui revient signé, vous le notez avec policygen signoff record."
    ),
    "remind.nobody": "Ici, plus personne ne doit signer.",
    "remind.made.one": "{count} rappel est prêt dans {folder}",
    "remind.made.other": "{count} rappels sont prêts dans {folder}",
    "export.made.one": "{path} dit où en est {count} exemplaire.",
    "export.made.other": "{path} dit où en sont {count} exemplaires.",
    "export.person.one": "{path} contient tout sur {who}\u00a0: {count} événement.",
    "export.person.other": "{path} contient tout sur {who}\u00a0: {count} événements.",
    "remind.subject": "{client}\u00a0: {title}, encore à signer",
    "remind.formal.greeting": "Bonjour {name},",
    "remind.formal.ask": (
        "Nous n’avons pas encore reçu votre exemplaire signé du document «\u202f{title}\u202f»"
        " (version {version}). Pouvez-vous le lire, signer la dernière page et la "
        "remettre à {client}\u00a0?"
    ),
    "remind.formal.due": "Merci de le faire au plus tard le {date}.",
    "remind.formal.late": "Le dernier jour était le {date}. Merci de le faire dès que possible.",
    "remind.formal.attached": (
        "Votre exemplaire personnel est joint à ce message (numéro {number})."
    ),
    "remind.formal.number": "Votre exemplaire porte le numéro {number}.",
    "remind.formal.crossed": (
        "Vous l’avez déjà remis ou vous avez une question\u00a0? Dites-le-nous."
    ),
    "remind.informal.greeting": "Bonjour {name},",
    "remind.informal.ask": (
        "Nous n’avons pas encore reçu ton exemplaire signé du document «\u202f{title}\u202f» "
        "(version {version}). Peux-tu le lire, signer la dernière page et la remettre"
        " à {client}\u00a0?"
    ),
    "remind.informal.due": "Merci de le faire au plus tard le {date}.",
    "remind.informal.late": "Le dernier jour était le {date}. Merci de le faire dès que possible.",
    "remind.informal.attached": (
        "Ton exemplaire personnel est joint à ce message (numéro {number})."
    ),
    "remind.informal.number": "Ton exemplaire porte le numéro {number}.",
    "remind.informal.crossed": (
        "Tu l’as déjà remis ou tu as une question\u00a0? Dis-le-nous."
    ),
    "signoff.last_day": "{state} (dernier jour\u00a0: {due})",
    "signoff.not_newest": "La version {newest} est plus récente que la {version}.",
    "signoff.not_newest_hint": "Faites signer celle-là\u00a0: --release {newest}",
    "signoff.not_released": "La version {version} n’a pas été publiée.",
    "signoff.not_released_hint": "Versions publiées\u00a0: {known}.",
    "signoff.newest": "Vous n’avez pas nommé de version\u00a0: il s’agit de la {version}, la plus récente.",
    "signoff.nothing_released": (
        "Aucune version n’a encore été publiée, il n’y a donc rien à signer."
    ),
    "signoff.nothing_released_hint": (
        "Publiez d’abord une version\u00a0: policygen release CLIENT.yaml {version}"
    ),
    "signoff.no_zone": "Il n’y a pas de fuseau horaire «\u202f{zone}\u202f».",
    "signoff.no_zone_hint": (
        "Utilisez un nom comme Europe/Brussels ou Europe/Amsterdam."
    ),
    "signoff.due_over": "Le dernier jour pour signer, le {due}, est déjà passé.",
    "signoff.due_over_hint": "Choisissez un jour encore à venir.",
    "signoff.no_text": "Rien à signer n’a été publié en «\u202f{language}\u202f».",
    "signoff.no_text_hint": "Publié en\u00a0: {languages}. Choisissez avec {option}.",
    "signoff.nothing_to_sign": "Cette version n’a pas de document à signer.",
    "signoff.nothing_to_sign_hint": "Regardez le dossier avec\u00a0: policygen verify",
    "signoff.no_form": "Cela ne peut pas s’écrire sous cette forme.",
    "signoff.no_form_hint": "Terminez le nom par\u00a0: {forms}.",
    "signoff.no_name": "Un exemplaire porte un nom.",
    "signoff.no_name_hint": "Donnez-en un avec --name.",
    "signoff.sender": "«\u202f{text}\u202f» n’est pas une adresse e-mail.",
    "signoff.sender_hint": (
        "Donnez l’adresse du service du personnel, par exemple hr@example.org."
    ),
}
