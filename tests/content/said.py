"""What a person could write, and what each rule over text has to make of it.

For each rule: where it is written, and per language a text that the rule speaks of
and one that it lets pass. A text has one or more sentences.
"""

from __future__ import annotations

from collections.abc import Mapping

Pair = tuple[str, str]

SAID: Mapping[str, tuple[str, Mapping[str, Pair]]] = {
    "L-03": (
        "EP-12",
        {
            "nl": (
                "We kijken soms mee.",
                "Waarom: om schade te beperken. Hoe ver: niet verder dan nodig. "
                "Wie kijkt: HR. Hoelang: een maand. Je recht: inzage.",
            ),
            "en": (
                "We sometimes look.",
                "Why: to limit harm. How far: no further than needed. "
                "Who looks: HR. How long: a month. Your right: to see it.",
            ),
            "fr": (
                "Nous regardons parfois.",
                "Pourquoi : limiter les dégâts. Jusqu'où : rien de plus. Qui regarde : "
                "les RH. Combien de temps : un mois. Vos droits : les consulter.",
            ),
        },
    ),
    "L-13b": (
        "EP-14",
        {
            "nl": (
                "De baas kijkt op zondag, hooguit een kwartier.",
                "De baas kijkt op zondag. Dat kwartier wordt ingehaald.",
            ),
            "en": (
                "The boss looks on Sunday, for a quarter of an hour at most.",
                "The boss looks on Sunday. That quarter of an hour is made up.",
            ),
            "fr": (
                "Vous pouvez compter sur nous. La gérante regarde le dimanche.",
                "La gérante regarde le dimanche. Ce temps est récupéré.",
            ),
        },
    ),
    "L-04": (
        "EP-12",
        {
            "nl": (
                "Geef je leidinggevende op vraag het wachtwoord van je account.",
                "We vragen nooit je wachtwoord.",
            ),
            "en": (
                "On request you share your password with your manager.",
                "Never share your password, not even with us.",
            ),
            "fr": (
                "Sur demande, communiquez votre mot de passe à la direction.",
                "Ne communiquez jamais votre mot de passe.",
            ),
        },
    ),
    "L-07b": (
        "EP-13",
        {
            "nl": (
                "Je mag bij een vakbond zijn.",
                "Je mag een misstand melden, ook bij de overheid.",
            ),
            "en": (
                "You may join a union.",
                "You may report wrongdoing, to an authority as well.",
            ),
            "fr": (
                "Vous pouvez être membre d'un syndicat.",
                "Vous pouvez signaler un abus, aussi à une autorité.",
            ),
        },
    ),
    "L-07c": (
        "EP-5",
        {
            "nl": (
                "Je mag niet spreken met de inspectie of de pers.",
                "Niets houdt je tegen om te praten met de inspectie.",
            ),
            "en": (
                "You may not speak to an inspector or the press.",
                "Nothing stops you: no rule on how you speak to the police applies.",
            ),
            "fr": (
                "Vous ne pouvez pas parler à la presse ou à une autorité.",
                "Rien ne vous empêche de parler à une autorité.",
            ),
        },
    ),
    "L-08": (
        "EP-10",
        {
            "nl": (
                "Praat niet over de werkomstandigheden.",
                "Over werkomstandigheden praten blijft vrij, niets verandert daaraan.",
            ),
            "en": (
                "Do not discuss working conditions.",
                "Nothing stops you from talking about working conditions.",
            ),
            "fr": (
                "Ne parlez pas des conditions de travail.",
                "Rien ne vous empêche de parler des conditions de travail.",
            ),
        },
    ),
    "L-08b": (
        "EP-10",
        {
            "nl": (
                "Deel niets over je loon.",
                "Niets houdt je tegen om over je loon te praten.",
            ),
            "en": (
                "Share nothing about your salary.",
                "Nothing stops you from talking about your salary.",
            ),
            "fr": (
                "Ne dites rien de votre salaire.",
                "Rien ne vous empêche de parler de votre salaire.",
            ),
        },
    ),
    "L-10": (
        "MP-B7",
        {
            "nl": (
                "We kijken naar de statistieken.",
                "Voor statistieken zijn we samen verantwoordelijk.",
            ),
            "en": (
                "We look at the statistics.",
                "For statistics we are jointly responsible.",
            ),
            "fr": (
                "Nous regardons les statistiques.",
                "Pour les statistiques, nous sommes conjointement responsables.",
            ),
        },
    ),
    "L-11b": (
        "MP-B5",
        {
            "nl": (
                "We bewaren het zolang dat nodig is.",
                "We bewaren het zolang het nodig is, hoogstens 12 maanden.",
            ),
            "en": (
                "We keep it for as long as necessary.",
                "We keep it as long as necessary, at most 12 months.",
            ),
            "fr": (
                "Nous les gardons aussi longtemps que nécessaire.",
                "Nous les gardons tant que nécessaire, au plus 12 mois.",
            ),
        },
    ),
    "L-17b": (
        "reply 3 public",
        {
            "nl": (
                "Dag {naam}, we kijken ernaar.",
                "Dag {naam}, over {onderwerp} hoort u {wanneer} meer.",
            ),
            "en": (
                "Hi {name}, we will look.",
                "Hi {name}, about {topic} you will hear more {when}.",
            ),
            "fr": (
                "Bonjour {nom}, nous regardons.",
                "Bonjour {nom}, sur {sujet} vous en saurez plus {quand}.",
            ),
        },
    ),
    "L-20b": (
        "reply 2 public",
        {
            "nl": (
                "U krijgt van ons een tegoedbon.",
                "Bellen met {hulplijn} is gratis.",
            ),
            "en": ("We will send you a voucher.", "Calling {helpline} is for free."),
            "fr": (
                "Vous recevrez un bon d'achat.",
                "L'appel à {ligne d'aide} est gratuit.",
            ),
        },
    ),
    "L-21c": (
        "MP-A5",
        {
            "nl": (
                "We kunnen berichten weghalen zonder overleg.",
                "We halen alleen weg wat op de lijst staat.",
            ),
            "en": (
                "We may delete posts for any reason.",
                "We only take down what is on the list.",
            ),
            "fr": (
                "Nous pouvons supprimer un message sans justification.",
                "Nous ne retirons que ce qui figure sur la liste.",
            ),
        },
    ),
    "L-23": (
        "MP-A5",
        {
            "nl": (
                "Negatieve berichten over onze diensten.",
                "Een lage score blijft staan.",
            ),
            "en": ("Unfounded allegations about us.", "A low score stays."),
            "fr": ("Les messages négatifs sur nous.", "Une mauvaise note reste."),
        },
    ),
    "L-28": (
        "reply 6 private",
        {
            "nl": (
                "U krijgt een korting als u uw bericht wist.",
                "We geven nooit een korting om een bericht te wissen.",
            ),
            "en": (
                "You get a discount if you delete your message.",
                "We never give a discount to delete a message.",
            ),
            "fr": (
                "Vous aurez une remise pour supprimer votre message.",
                "Jamais de remise pour supprimer un message.",
            ),
        },
    ),
    "L-29b": (
        "RP-7",
        {
            "nl": ("Botje antwoordt.", "Klachten gaan altijd naar een mens."),
            "en": ("Botty answers.", "Complaints always go to a person."),
            "fr": ("Botte répond.", "Une personne lit toujours les plaintes."),
        },
    ),
    "L-32b": (
        "MP-B3",
        {
            "nl": (
                "Door onze pagina te gebruiken geeft u toestemming.",
                "Onze pagina gebruiken geldt niet als toestemming.",
            ),
            "en": (
                "By using this page you agree to processing.",
                "Using this page does not mean that you consent.",
            ),
            "fr": (
                "En utilisant cette page, vous acceptez le traitement.",
                "L'utilisation de cette page ne vaut pas consentement.",
            ),
        },
    ),
    "L-34": (
        "reply 2 public",
        {
            "nl": (
                "Klopt uw bestelling {bestelnummer van de klant}?",
                "Laat u het weten via {contact}?",
            ),
            "en": ("Is your {order number} right?", "Let us know through {contact}."),
            "fr": (
                "Votre {numéro de commande} est-il exact ?",
                "Écrivez-nous via {contact}.",
            ),
        },
    ),
    "L-34b": (
        "reply 2 public",
        {
            "nl": ("Uw dossier ligt klaar.", "Bel ons gerust via {contact}."),
            "en": ("Your file is ready.", "Do call us through {contact}."),
            "fr": ("Votre dossier est prêt.", "Appelez-nous via {contact}."),
        },
    ),
    "L-35": (
        "reply 2 public",
        {
            "nl": (
                "Dank voor uw review.",
                "Dank voor uw bericht, zo'n preview is fijn.",
            ),
            "en": ("Thanks for your review.", "Thanks, reviewing this helps."),
            "fr": ("Merci pour votre review.", "Merci pour votre message."),
        },
    ),
    "L-36": (
        "reply 18 private",
        {
            "nl": (
                "Anders zet onze advocaat juridische stappen.",
                "Hebt u andere informatie, stuur ze ons.",
            ),
            "en": (
                "Otherwise we will take legal action.",
                "If you know otherwise, tell us.",
            ),
            "fr": (
                "Sinon, nous irons devant le tribunal.",
                "Si vous en savez plus, écrivez-nous.",
            ),
        },
    ),
    "L-37": (
        "EP-11",
        {
            "nl": (
                "Vraag je vrienden om een goede beoordeling.",
                "Vraag je vrienden niet om een beoordeling.",
            ),
            "en": (
                "Ask your friends for a good review.",
                "Never ask your friends for a review.",
            ),
            "fr": (
                "Demandez à vos amis un bon avis.",
                "Ne demandez jamais un avis à vos amis.",
            ),
        },
    ),
    "L-37b": (
        "EP-11",
        {
            "nl": (
                "Deel gerust ons nieuws.",
                "Zeg dat je hier werkt. Geef ons nooit een score.",
            ),
            "en": (
                "Do share our news.",
                "Say that you work here. Never rate us.",
            ),
            "fr": (
                "Partagez nos nouvelles.",
                "Dites que vous travaillez ici. Ne nous donnez jamais d'avis.",
            ),
        },
    ),
    "L-38": (
        "reply 23 public",
        {
            "nl": (
                "Wij zijn beter dan onze concurrenten.",
                "Wat anderen doen, vertellen zij zelf.",
            ),
            "en": (
                "We are cheaper than our competitors.",
                "What others do is for them to explain.",
            ),
            "fr": (
                "Nous sommes moins chers que nos concurrents.",
                "Les autres parlent pour eux.",
            ),
        },
    ),
    "L-39": (
        "EP-8",
        {
            "nl": (
                "Plaats geen negatieve berichten.",
                "Je bent vrij: geen kritisch bericht is verboden.",
            ),
            "en": (
                "Post nothing critical about the organisation.",
                "You are free to post, and no critical word is banned.",
            ),
            "fr": (
                "Aucune critique n'est admise.",
                "Vous restez libre : aucune critique n'est interdite.",
            ),
        },
    ),
    "X-01": (
        "EP-6",
        {
            "nl": (
                "Ook buiten je werkuren moet je alles melden.",
                "Buiten je werkuren hoef je niets te melden, je moet dan niets.",
            ),
            "en": (
                "Outside your working hours you must report everything too.",
                "Outside your working hours you do not have to report anything.",
            ),
            "fr": (
                "En dehors de vos heures, vous devez aussi tout signaler.",
                "En dehors de vos heures, vous ne devez rien signaler.",
            ),
        },
    ),
    "X-06": (
        "EP-14",
        {
            "nl": (
                "We staan achter je.",
                "We voorkomen dat buitenstaanders je lastigvallen.",
            ),
            "en": (
                "We have your back.",
                "We prevent outsiders from harassing you.",
            ),
            "fr": ("Nous vous soutenons.", "Nous empêchons le harcèlement."),
        },
    ),
    "X-07": (
        "MP-A5",
        {
            "nl": (
                "Laster is strafbaar (artikel 443 Strafwetboek).",
                "Laster is strafbaar.",
            ),
            "en": (
                "Slander is a crime (Penal Code, article 443).",
                "Slander is a crime.",
            ),
            "fr": (
                "La calomnie est punie (article 443 du Code pénal).",
                "La calomnie est punie.",
            ),
        },
    ),
    "X-08": (
        "RP-9",
        {
            "nl": ("Bel de directie.", "Zet geplande berichten stil."),
            "en": ("Phone the manager.", "Pause planned posts."),
            "fr": (
                "Appelez la direction.",
                "Suspendez les publications programmées.",
            ),
        },
    ),
    "X-09": (
        "MP-A3",
        {
            "nl": ("Wij lezen elk bericht.", "Wij lezen mee op werkdagen."),
            "en": ("We read every message.", "We look in on working days."),
            "fr": ("Nous lisons chaque message.", "Nous lisons les jours ouvrables."),
        },
    ),
    "X-11": (
        "EP-14",
        {
            "nl": (
                "We houden een logboek bij.",
                "Het kan in het register van feiten van derden.",
            ),
            "en": (
                "We keep a log.",
                "It can go into the register of acts by third parties.",
            ),
            "fr": (
                "Nous tenons un journal.",
                "Cela peut être noté dans le registre de faits de tiers.",
            ),
        },
    ),
    "X-12": (
        "RP-10",
        {
            "nl": (
                "Vraag alleen tevreden klanten om een beoordeling.",
                "Vraag nooit alleen tevreden klanten om een beoordeling.",
            ),
            "en": (
                "Ask only happy customers for a review.",
                "Never ask only happy customers for a review.",
            ),
            "fr": (
                "Demandez seulement aux clients satisfaits un avis.",
                "Ne demandez jamais un avis aux seuls clients satisfaits.",
            ),
        },
    ),
    "X-26": (
        "INV-2",
        {
            "nl": (
                "A1: chef antwoordt of vervangt hier, maar staat niet bij de beheerders.",
                "A1: er is geen tweede beheerder.",
            ),
            "en": (
                "A1: chef answers or deputises here but is not among the administrators.",
                "A1: there is no second administrator.",
            ),
            "fr": (
                "A1 : chef répond ou remplace ici, mais ne figure pas parmi les administrateurs.",
                "A1 : il n'y a pas de deuxième administrateur.",
            ),
        },
    ),
}
