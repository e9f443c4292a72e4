"""Owns the French sentences of the register: what is recorded, found and refused."""

TEXTS = {
    "register.none": (
        "Il n’y a pas encore de registre : rien n’a été ouvert à la signature."
    ),
    "register.none_hint": (
        "Commencez par : policygen signoff open CLIENT.yaml LISTE --release VERSION"
    ),
    "register.not_opened": ("La version {version} n’a pas été ouverte à la signature."),
    "register.not_opened_hint": "Versions ouvertes : {known}.",
    "register.no_versions": "aucune",
    "register.nobody": "Personne ne s’appelle « {who} » dans ce registre.",
    "register.nobody_hint": "Utilisez le nom complet ou un numéro de document.",
    "register.several": "Plusieurs personnes s’appellent « {who} ».",
    "register.several_hint": "Utilisez plutôt l’un de ces numéros : {known}.",
    "record.not_issued": (
        "Le numéro {number} n’a jamais été attribué dans ce registre."
    ),
    "record.not_issued_hint": "Vérifiez si c’est bien le registre du bon client.",
    "record.misread": (
        "Le numéro {number} n’est pas correct : les quatre derniers "
        "caractères ne vont pas avec le reste."
    ),
    "record.misread_hint": (
        "Regardez encore une fois la feuille ; le numéro d’un autre client ne "
        "va pas non plus."
    ),
    "record.nobody": (
        "Personne ne s’appelle « {who} » parmi les feuilles de ce registre."
    ),
    "record.nobody_hint": (
        "Utilisez le nom complet tel qu’il figure sur la feuille, ou le "
        "numéro de document."
    ),
    "record.several": "Il y a ici plus d’une feuille pour « {who} ».",
    "record.several_hint": "Utilisez le numéro de document : {numbers}.",
    "record.nobody_named": "Vous n’avez nommé personne.",
    "record.nobody_named_hint": (
        "Donnez des numéros de document ou des noms, ou un fichier avec --from."
    ),
    "record.closed": "La version {version} est clôturée.",
    "record.closed_hint": (
        "Rouvrez-la pour noter autre chose : signoff open ... {version}."
    ),
    "record.needs_witness": "Un refus demande un témoin.",
    "record.needs_witness_hint": "Dites qui était présent, avec --witness.",
    "record.needs_reason": "Une dispense demande une raison.",
    "record.needs_reason_hint": "Dites pourquoi, avec --reason.",
    "record.was_signed": "Le numéro {number} est déjà noté comme signé.",
    "record.was_withdrawn": "Le numéro {number} est déjà noté comme retiré.",
    "record.was_hint": (
        "C’était une erreur ? Retirez la feuille et rouvrez la version : "
        "cette personne recevra une nouvelle feuille."
    ),
    "record.future": "Le {day} est encore à venir.",
    "record.before": (
        "Le {day} vient avant le jour où la feuille a été faite ({issued})."
    ),
    "record.day_hint": "Regardez la date sur le papier.",
    "remind.without": "Sans adresse e-mail : {names}",
    "audit.whole.one": "Le registre est intact : {count} événement.",
    "audit.whole.other": "Le registre est intact : {count} événements.",
    "audit.altered": "L’événement {n} a été modifié.",
    "audit.deleted": "L’événement {n} a été supprimé.",
    "audit.inserted": "L’événement {n} a été inséré.",
    "audit.swapped": "L’événement {n} a été échangé avec un autre, plus récent.",
    "audit.cut": (
        "Les événements à partir du {n} ont été retirés : l’ancre en connaît plus."
    ),
    "audit.rewritten": "L’événement {n} n’est pas celui que l’ancre connaît.",
    "audit.data_altered": ("Ce que l’événement {n} dit d’une personne a été modifié."),
    "audit.data_deleted": (
        "Ce que l’événement {n} dit d’une personne a disparu sans avoir été effacé."
    ),
}
