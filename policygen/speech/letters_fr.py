"""Owns the French sentences to people who sign: what changed for them, and their letter."""

TEXTS = {
    "news.added": "Nouveau point",
    "news.removed": "Ce point disparaît",
    "news.changed": "Ce point change",
    "news.was": "Avant\u00a0:",
    "news.now": "Maintenant\u00a0:",
    "news.new": "Nouveau\u00a0:",
    "news.head": "{head}\u00a0:",
    "news.gone": "Supprimé\u00a0:",
    "news.lost": (
        "La version {version} manque ou est abîmée\u00a0: personne ne sait donc ce qui a "
        "changé depuis."
    ),
    "news.binding": (
        "Cet exemplaire est une traduction. Dans le texte qui fait foi si les deux "
        "diffèrent, ceci a changé\u00a0:"
    ),
    "news.formal.title": "Ce qui change pour vous",
    "news.formal.lead": (
        "Vous avez signé la version {before}. Voici la version {after}."
    ),
    "news.formal.day": "Elle s’applique à partir du {day}.",
    "news.formal.how.one": "Un seul point change. Le reste est comme avant.",
    "news.formal.how.other": "{count} points changent. Le reste est comme avant.",
    "news.formal.much": (
        "Beaucoup de choses ont changé\u00a0: lisez donc tout le texte. Voici les points "
        "qui changent\u00a0:"
    ),
    "news.formal.nothing": (
        "Dans cette langue, le texte est le même que dans la version {before}. Vous le "
        "recevez à nouveau parce que quelque chose a changé ou disparu dans une autre "
        "langue."
    ),
    "news.formal.other_language": (
        "La version {before} n’existait pas dans cette langue\u00a0: nous ne pouvons donc "
        "pas comparer les mots. Lisez tout le texte."
    ),
    "news.formal.ask": "Une question\u00a0? Posez-la avant de signer.",
    "news.formal.ask_owner": (
        "Une question\u00a0? Posez-la avant de signer. Contact\u00a0: {owner}."
    ),
    "news.informal.title": "Ce qui change pour toi",
    "news.informal.lead": (
        "Tu as signé la version {before}. Voici la version {after}."
    ),
    "news.informal.day": "Elle s’applique à partir du {day}.",
    "news.informal.how.one": "Un seul point change. Le reste est comme avant.",
    "news.informal.how.other": "{count} points changent. Le reste est comme avant.",
    "news.informal.much": (
        "Beaucoup de choses ont changé\u00a0: lis donc tout le texte. Voici les points "
        "qui changent\u00a0:"
    ),
    "news.informal.nothing": (
        "Dans cette langue, le texte est le même que dans la version {before}. Tu le "
        "reçois à nouveau parce que quelque chose a changé ou disparu dans une autre "
        "langue."
    ),
    "news.informal.other_language": (
        "La version {before} n’existait pas dans cette langue\u00a0: nous ne pouvons donc "
        "pas comparer les mots. Lis tout le texte."
    ),
    "news.informal.ask": "Une question\u00a0? Pose-la avant de signer.",
    "news.informal.ask_owner": (
        "Une question\u00a0? Pose-la avant de signer. Contact\u00a0: {owner}."
    ),
    "mail.list": "liste-d-envoi",
    "mail.subject": "{client}\u00a0: {title}, à lire et à signer",
    "mail.formal.greeting": "Bonjour {name},",
    "mail.formal.first": (
        "Vous trouverez en pièce jointe votre exemplaire de\u00a0: {title}, version "
        "{version}."
    ),
    "mail.formal.again": (
        "Vous avez signé la version {since} de\u00a0: {title}. Voici la version {version}. "
        "Votre exemplaire est en pièce jointe\u00a0; il commence par ce qui change pour "
        "vous."
    ),
    "mail.formal.steps": (
        "Nous vous demandons de\u00a0:\n"
        "1. lire le texte à votre aise\u00a0;\n"
        "2. signer la page qui porte votre nom\u00a0;\n"
        "3. nous remettre ou nous renvoyer cette page."
    ),
    "mail.formal.due": "Merci de le faire au plus tard le {date}.",
    "mail.formal.ask": (
        "Quelque chose n’est pas clair\u00a0? Posez votre question avant de signer. Il "
        "suffit de répondre à ce message."
    ),
    "mail.formal.ask_owner": (
        "Quelque chose n’est pas clair\u00a0? Posez votre question avant de signer. Il "
        "suffit de répondre à ce message. Contact\u00a0: {owner}."
    ),
    "mail.formal.close": (
        "Merci\u00a0!\n\nBien à vous\n{client}\n\nNuméro de votre exemplaire\u00a0: {number}"
    ),
    "mail.informal.greeting": "Bonjour {name},",
    "mail.informal.first": (
        "Tu trouveras en pièce jointe ton exemplaire de\u00a0: {title}, version {version}."
    ),
    "mail.informal.again": (
        "Tu as signé la version {since} de\u00a0: {title}. Voici la version {version}. "
        "Ton exemplaire est en pièce jointe\u00a0; il commence par ce qui change pour toi."
    ),
    "mail.informal.steps": (
        "Nous te demandons de\u00a0:\n"
        "1. lire le texte à ton aise\u00a0;\n"
        "2. signer la page qui porte ton nom\u00a0;\n"
        "3. nous remettre ou nous renvoyer cette page."
    ),
    "mail.informal.due": "Merci de le faire au plus tard le {date}.",
    "mail.informal.ask": (
        "Quelque chose n’est pas clair\u00a0? Pose ta question avant de signer. Il suffit "
        "de répondre à ce message."
    ),
    "mail.informal.ask_owner": (
        "Quelque chose n’est pas clair\u00a0? Pose ta question avant de signer. Il suffit "
        "de répondre à ce message. Contact\u00a0: {owner}."
    ),
    "mail.informal.close": (
        "Merci\u00a0!\n\nÀ bientôt\n{client}\n\nNuméro de ton exemplaire\u00a0: {number}"
    ),
    "mail.nobody": "Plus personne ne doit signer\u00a0: il n’y a pas de message à écrire.",
    "mail.nobody_hint": "policygen signoff status montre où l’on en est.",
    "letters.done": "{who} n’a plus d’exemplaire à signer ici.",
    "letters.done_hint": (
        "Omettez ce nom\u00a0; policygen signoff status montre qui doit encore signer."
    ),
    "letters.no_department": (
        "Personne ici ne fait partie du service «\u00a0{name}\u00a0»."
    ),
    "letters.no_department_hint": "Les services sont\u00a0: {known}.",
    "mail.column.subject": "Objet",
    "mail.column.file": "Exemplaire (fichier)",
    "mail.column.letter": "Message (fichier)",
    "mail.made.one": "{folder}\u00a0: {count} message prêt à envoyer",
    "mail.made.other": "{folder}\u00a0: {count} messages prêts à envoyer",
    "mail.listed": "{path}\u00a0: la liste pour un publipostage, avec le fichier de chacun",
    "mail.without": "Sans adresse e-mail, donc sur papier\u00a0: {names}",
    "mail.bare": "Sans exemplaire sur le disque\u00a0: {names}",
    "mail.no_sender": (
        "Il n’y a pas d’expéditeur\u00a0: donnez-en un avec --from, ou choisissez-le dans "
        "le programme de messagerie."
    ),
}
