"""Owns the French sentences that refuse an answer and say what would be right."""

TEXTS = {
    # texts
    "refused.empty": "Il n’y a rien ici. Écrivez une réponse ou enlevez la clé.",
    "refused.required": "Ceci ne peut pas rester ouvert. Écrivez une réponse.",
    "refused.one_line": "Tout doit tenir sur une ligne. Enlevez les retours.",
    "refused.control": (
        "Le caractère {position} ne peut pas être imprimé ({point}). Effacez-le et "
        "retapez le texte."
    ),
    "refused.bidi": (
        "Le caractère {position} est un signe invisible qui inverse le sens de "
        "lecture ({point}). Effacez-le ; un texte de droite à gauche n’en a pas "
        "besoin ici."
    ),
    "refused.secret": (
        "Ceci ressemble à un mot de passe ou à un code. Écrivez qui le garde, jamais "
        "le secret lui-même : ce fichier n’est pas un endroit sûr."
    ),
    "refused.text_low.one": "1 caractère, c’est trop peu. Minimum : {minimum}.",
    "refused.text_low.other": "{count} caractères, c’est trop peu. Minimum : {minimum}.",
    "refused.text_high": "{count} caractères, c’est trop. Maximum : {maximum}.",
    "refused.too_long": "{count} caractères, c’est trop. Maximum : {maximum}.",
    "refused.language": "Pas de langue « {raw} » ici. Choisissez parmi {known}.",
    # shape
    "refused.need_text": (
        "Il faut ici une seule valeur, pas une liste ni un groupe. Écrivez-la sur une "
        "ligne."
    ),
    "refused.need_list": (
        "Il faut ici une liste, pas un groupe. Écrivez un choix par ligne, chaque "
        "fois après un tiret."
    ),
    "refused.need_rows": (
        "Il faut ici une liste. Commencez chaque élément par un tiret et écrivez ses "
        'lignes "colonne: valeur" l’une sous l’autre.'
    ),
    "refused.need_row": (
        'Un élément est un groupe de lignes "colonne: valeur". Écrivez-les après le '
        "tiret."
    ),
    "refused.column": (
        "Il n’y a pas ici de colonne « {raw} ». Choisissez parmi {columns}."
    ),
    "refused.column_meant": (
        "Il n’y a pas ici de colonne « {raw} ». Vouliez-vous dire « {meant} » ?"
    ),
    "refused.cell_missing": ('Il manque ici « {column} ». Ajoutez "{column}: ...".'),
    "refused.rows_low": "{count}, c’est trop peu. Minimum : {minimum}.",
    "refused.rows_high": "{count}, c’est trop. Maximum : {maximum}.",
    # numbers
    "refused.int": (
        "« {raw} » n’est pas un nombre entier. N’écrivez que des chiffres, comme 24."
    ),
    "refused.int_point": (
        "« {raw} » peut se lire de deux façons. Écrivez {meant}, sans points ni "
        "virgules."
    ),
    "refused.number_low": "{count} est trop bas. Le minimum est {minimum}.",
    "refused.number_high": "{count} est trop haut. Le maximum est {maximum}.",
    "refused.bool": "« {raw} » n’est ni oui ni non. Écrivez oui ou non.",
    "refused.money": (
        "« {raw} » n’est pas un montant. Écrivez-le comme 25 EUR ou 1250,50 EUR, sans "
        "points entre les milliers."
    ),
    "refused.currency": (
        "« {raw} » n’est pas une monnaie connue ici. Choisissez parmi {known}."
    ),
    "refused.colour": (
        "« {raw} » n’est pas une couleur. Écrivez # et six des signes 0-9 et a-f, "
        "comme #7a3b1d."
    ),
    "refused.colour_pale": (
        "« {raw} » est trop pâle pour être lu sur du blanc. La couleur lisible la plus "
        "proche est {meant}."
    ),
    # choices
    "refused.choice": "« {raw} » n’est pas un choix. Choisissez parmi {choices}.",
    "refused.choice_meant": (
        "« {raw} » n’est pas un des choix. Vouliez-vous dire « {meant} » ? Choisissez "
        "parmi {choices}."
    ),
    "refused.choice_hidden": (
        "« {raw} » ne va pas avec vos autres réponses. Choisissez parmi {choices}."
    ),
    "refused.choice_twice": "« {raw} » s’y trouve deux fois. Gardez-en un.",
    "refused.choices_low.one": "1 choix, c’est trop peu. Minimum : {minimum}.",
    "refused.choices_low.other": "{count} choix, c’est trop peu. Minimum : {minimum}.",
    "refused.choices_high": "{count} choix, c’est trop. Maximum : {maximum}.",
    # dates
    "refused.date": (
        "« {raw} » n’est pas une date. Écrivez le jour, le mois et l’année, comme "
        "1er mars 2027 ou 1/3/2027."
    ),
    "refused.date_order": (
        "« {raw} » peut se lire de deux façons. Écrivez le mois en lettres, comme "
        "1er mars 2027."
    ),
    "refused.date_weekday": (
        "« {raw} » n’est pas exact : ce jour est un {weekday}. Vérifiez la date."
    ),
    "refused.date_year": "« {raw} » est trop loin. Années : {first} à {last}.",
    "refused.date_month": (
        "« {raw} » n’est pas une date : le mois {month} n’existe pas. Écrivez "
        "le jour puis le mois, comme 1er mars 2027 ou 1/3/2027."
    ),
    "refused.date_day": (
        "« {raw} » n’est pas une date : {month} {year} compte {days} jours. Écrivez "
        "un jour de 1 à {days}."
    ),
    # hours
    "refused.hours": (
        "« {raw} » n’est pas un horaire. Écrivez-le comme lu-ve 09:00-17:00; sa "
        "09:00-12:30."
    ),
    "refused.hours_day": (
        "« {raw} » n’est pas un jour. Écrivez lu, ma, me, je, ve, sa ou di."
    ),
    "refused.hours_day_ambiguous": (
        "« {raw} » est un autre jour en néerlandais qu’en français. Écrivez mon, tue, "
        "wed, thu, fri, sat ou sun."
    ),
    "refused.hours_time": "« {raw} » n’est pas une heure. Exemple : 09:00 ou 17:30.",
    "refused.hours_order": (
        "{closes} ne vient pas après {opens}. Écrivez les heures après minuit en deux "
        "parties, comme ve 20:00-24:00; sa 00:00-02:00."
    ),
    "refused.hours_overlap": (
        "À {time} le {day}, deux horaires se chevauchent. Laissez chacun commencer "
        "quand le précédent est fini."
    ),
    # e-mail
    "refused.email": (
        "« {raw} » n’est pas une adresse e-mail. Écrivez-la comme info@example.com."
    ),
    "refused.email_bare": (
        "« {raw} » n’est pas une adresse e-mail : il n’y a pas de @, comme dans "
        "nom@exemple.be."
    ),
    "refused.email_at": (
        "Il y a {count} signes @ dans « {raw} » ; une adresse e-mail en a exactement "
        "un. Écrivez-la comme info@example.com."
    ),
    "refused.email_space": (
        "Il y a une espace dans « {raw} ». Vouliez-vous dire « {meant} » ?"
    ),
    "refused.email_comma": (
        "Il y a une virgule dans « {raw} » à la place d’un point. Vouliez-vous dire "
        "« {meant} » ?"
    ),
    "refused.email_domain": (
        "Après le @ de « {raw} », il n’y a pas de domaine complet. Ajoutez la fin, "
        "comme {domain}.com."
    ),
    # phone
    "refused.phone": (
        "« {raw} » n’est pas un numéro de téléphone valable. Écrivez-le comme "
        "{example}."
    ),
    "refused.phone_country": (
        "Il manque le pays à « {raw} ». Commencez par +, comme +32."
    ),
    "refused.phone_short": (
        "« {raw} » a trop peu de chiffres pour un numéro de téléphone. Écrivez-le "
        "comme {example}."
    ),
    "refused.phone_long": (
        "« {raw} » a trop de chiffres pour un numéro de téléphone. Écrivez-le comme "
        "{example}."
    ),
    # web addresses
    "refused.url": (
        "« {raw} » n’est pas une adresse web. Écrivez-la comme "
        "https://www.example.com/page."
    ),
    "refused.url_http": (
        "« {raw} » n’est pas une adresse sécurisée. Écrivez {meant} et vérifiez "
        "qu’elle s’ouvre."
    ),
    "refused.url_scheme": (
        'Une adresse qui commence par "{scheme}:" n’est pas lue ici. Écrivez-en une '
        "qui commence par https://."
    ),
    "refused.url_login": (
        "Cette adresse contient un nom d’utilisateur ou un mot de passe. Enlevez tout "
        "ce qui précède le @, et le @ lui-même."
    ),
    # company numbers
    "refused.company_be": (
        "Un numéro d’entreprise belge a 10 chiffres et commence par 0 ou 1, comme "
        "0403.170.701. « {raw} » n’en est pas un ; cherchez-le dans la Banque-Carrefour des "
        "Entreprises."
    ),
    "refused.company_be_check": (
        "Un numéro d’entreprise belge a 10 chiffres et commence par 0 ou 1, comme "
        "0403.170.701. Les chiffres de contrôle de {raw} ne sont pas exacts ; est-ce "
        "{meant} ?"
    ),
    "refused.company_nl": (
        "Un numéro KvK a 8 chiffres, comme 12345678. « {raw} » n’en est pas un ; cherchez-le dans "
        "le registre du commerce néerlandais."
    ),
    "refused.company_uk": (
        "Un numéro d’entreprise britannique a 8 chiffres, ou 2 lettres et 6 chiffres, "
        "comme 01234567 ou SC123456. « {raw} » n’en est pas un."
    ),
    "refused.company_us": (
        "Un numéro d’employeur américain (EIN) a 9 chiffres, comme 12-3456789. "
        "« {raw} » n’en est pas un."
    ),
    "refused.company_other": (
        "Un numéro d’entreprise compte de 2 à 30 lettres, chiffres, espaces, points, "
        "tirets ou barres obliques. « {raw} » n’en est pas un."
    ),
    # files
    "refused.file_missing": (
        "Il n’y a pas de fichier « {raw} » à côté du {home}. Mettez-le "
        "là ou corrigez le nom."
    ),
    "refused.file_missing_meant": (
        "Il n’y a pas de fichier « {raw} » à côté du {home}. "
        "Vouliez-vous dire « {meant} » ?"
    ),
    "refused.file_folder": "« {raw} » est un dossier. Citez le fichier dedans.",
    "refused.file_outside": (
        "« {raw} » ne se trouve pas à côté du {home}. Copiez-le là et "
        "n’écrivez que son nom."
    ),
    # rules of the blueprint
    "refused.rule": "Ceci contredit une autre réponse. Il faut : {expression}.",
    # words that stand in the sentences above
    "word.january": "janvier",
    "word.february": "février",
    "word.march": "mars",
    "word.april": "avril",
    "word.may": "mai",
    "word.june": "juin",
    "word.july": "juillet",
    "word.august": "août",
    "word.september": "septembre",
    "word.october": "octobre",
    "word.november": "novembre",
    "word.december": "décembre",
    "word.monday": "lundi",
    "word.tuesday": "mardi",
    "word.wednesday": "mercredi",
    "word.thursday": "jeudi",
    "word.friday": "vendredi",
    "word.saturday": "samedi",
    "word.sunday": "dimanche",
    "word.answers_file": "fichier de réponses",
    "word.brand_file": "fichier de la charte graphique",
    "answers.none": "aucun",
    "answers.titled": "{title} : {answer}",
    "answers.between": " ; ",
    "word.yes": "oui",
    "word.no": "non",
}
