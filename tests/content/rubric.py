"""Owns what a reader with a checklist looks for in the three documents, as patterns.

A point holds for a page when the clauses that it names, taken together, match each of
its patterns (or as many as `least` asks), and none of `never`. `when` is a condition
over the answers, in the language of the blueprint; without it the point always applies.
Patterns are by language and do not depend on the form of address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

POLICY, STATEMENT, PLAN = "employee-policy", "moderation-statement", "response-plan"
DOCUMENTS = {"EP": POLICY, "MP": STATEMENT, "RP": PLAN}
Cues = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One point of the checklist; cues are patterns with ` & ` between them."""

    id: str
    clauses: str
    cues: Cues = field(default_factory=dict)
    never: Cues = field(default_factory=dict)
    least: int = 0
    when: str = ""

    @property
    def document(self) -> str:
        """Give the document that the point is about."""
        return DOCUMENTS[self.clauses[:2]]


def _point(name: str, clauses: str, nl: str, en: str, fr: str, **more: object) -> Point:
    cues = {"nl": nl, "en": en, "fr": fr}
    return Point(id=name, clauses=clauses, cues=cues, **more)  # type: ignore[arg-type]


def _never(name: str, clauses: str, nl: str, en: str, fr: str) -> Point:
    return Point(id=name, clauses=clauses, never={"nl": nl, "en": en, "fr": fr})


POINTS = (
    _point(
        "V-01",
        "EP-17",
        "bindende tekst: Nederlands|bindende tekst: ",
        "binding text: ",
        "texte qui fait foi : ",
        when="doc.languages | length > 1 or 'be' in org.jurisdictions",
    ),
    _point(
        "V-02",
        "EP-10",
        "toestemming & weigeren|nee zeggen & achtergrond & gevolgen",
        "permission & refuse & background & consequences",
        "accord & refuser & arrière-plan & conséquence",
    ),
    _point(
        "V-03",
        "EP-16",
        "toegang stopt & draag & profiel & vertrouwelijk blijft",
        "access ends & hand over & profile & stays confidential",
        "accès s’arrête & remet & profil & confidentiel le reste",
    ),
    _never(
        "V-04",
        "EP-8",
        "mag nooit kritisch|geen negatieve uitlatingen|geen kritiek",
        "never criticise|no negative|may not criticise",
        "jamais critiquer|aucune critique|rien de négatif",
    ),
    _point(
        "V-06",
        "EP-5",
        r"\bpers & woordvoerder",
        "press & spokesperson",
        "presse & porte-parole",
        when="org.headcount > 2",
    ),
    _point(
        "V-07",
        "EP-6",
        "onmiddellijk|meteen|direct|binnen|dezelfde dag & niets te melden",
        "at once|within|the same day & do not have to report",
        "tout de suite|dans l|le jour même & oblige à signaler",
        when="org.headcount > 2",
    ),
    _point(
        "V-08",
        "EP-0 EP-5",
        r"mag .{0,40}\bzelf & niet zelf|geen van beide|nee",
        "may i reply & may not answer|no, ",
        "puis-je répondre & ne (pouvez|peux) pas|non",
    ),
    _point(
        "V-09",
        "EP-12",
        "vals profiel & vriendschapsverzoek & wachtwoord",
        "fake profile & friend request & password",
        "faux profil & demande d’ami & mot de passe",
    ),
    _point(
        "V-09 how",
        "EP-12",
        "waarom: & wie kijkt: & hoe ver: & hoelang: ",
        "why: & who looks: & how far: & how long: ",
        "pourquoi : & qui regarde : & jusqu’où : & combien de temps : ",
        when="emp.monitoring in ['incident_public_posts', 'both']",
    ),
    _never(
        "V-10",
        "EP-15",
        r"\bboetes?\b|staande voet|dringende reden",
        r"\bfined\b|\ba fine\b|summary dismissal",
        r"\bamendes?\b|motif grave",
    ),
    _point(
        "V-11",
        "EP-13",
        "misstand & vakbond & loon & overheid|autoriteit",
        "wrongdoing & union & pay & authorit",
        "irrégularité & syndicat & salaire & autorité",
    ),
    _point(
        "V-12",
        "EP-11",
        "hier werkt|voor ons werkt|met ons (samen)?werkt|meehelpt & profiel",
        "work here|work with us|help us|help out & profile",
        "travaill(es|ez) ici|avec nous|aide[sz]? & profil",
    ),
    _point(
        "V-13",
        "EP-7",
        "gehackt & meteen|onmiddellijk|direct",
        "hacked & at once",
        "piraté & tout de suite",
    ),
    _point(
        "V-14",
        "EP-14",
        "neemt .{0,40}over & bewijs & politie & scherm & achteraf|na afloop & hulp",
        "takes over & evidence & police & screen & afterwards & support",
        "reprend & preuves & police & écran & après & aide",
        least=3,
    ),
    _point(
        "V-15",
        "EP-0",
        "mag .{0,30}zelf & verwittig|meld|vertel|wie bel & nooit & mening & hulp",
        "reply myself & tell & never & opinion & help",
        "répondre & prévenir & jamais & opinion & aide",
    ),
    _point(
        "V-16",
        "EP-15",
        "fout & openlijk & stilte",
        "mistake & openly & quietly",
        "erreur & ouvertement & silence",
    ),
    _never(
        "V-17",
        "EP-1 EP-2 EP-5 EP-8 EP-12 EP-13 EP-14 EP-15",
        r"\bartikel \d|\bart\. ?\d",
        r"\barticle \d|\bart\. ?\d",
        r"\barticle \d|\bart\. ?\d",
    ),
    _point(
        "V-18",
        "EP-14",
        "register van feiten van derden|preventieadviseur|vertrouwenspersoon",
        "register of acts|prevention adviser|confidential",
        "registre de faits de tiers|conseiller en prévention|personne de confiance",
        when="'be' in org.jurisdictions and org.headcount > 0",
    ),
    _point(
        "V-19",
        "EP-7",
        "accountregister & twee beheerders & twee stappen & herstelmailbox "
        "& nooit een wachtwoord & goedkeuring|akkoord & wachtwoordkluis",
        "account register & two admins & two-factor & recovery mailbox "
        "& never share a password & approved & vault",
        "registre des comptes & deux administrateurs & deux étapes & récupération "
        "& mot de passe & accord & coffre-fort",
        least=5,
    ),
    _point(
        "V-20",
        "EP-2",
        "leidinggevenden|directie & ongeacht",
        "managers & whatever",
        "responsables|direction & quelle que soit",
        when="'managers' in scope.workers and org.headcount > 2",
    ),
    _point(
        "V-21",
        "EP-6",
        "hoor.{0,40}melding|laten .{0,30}weten|horen .{0,20}wat",
        "let you know",
        "ce que devient",
    ),
    _point(
        "V-24",
        "EP-12",
        "ondernemingsraad",
        "works council",
        "conseil d’entreprise",
        when="'nl' in org.jurisdictions and emp.monitoring != 'none'",
    ),
    _point("V-25", "EP-9", "veilig", "safety", "sécurité"),
    _point(
        "V-26",
        "EP-12",
        r"cao.{0,6}81 & vooraf|voorlichten|informeren",
        "cao 81 & beforehand",
        "cct.{0,6}81 & avance|au préalable|informons",
        when="'be' in org.jurisdictions and emp.monitoring in ['network_data', 'both']",
    ),
    _point(
        "V-27",
        "MP-B5",
        r"\d+ (maand|jaar)",
        r"\d+ (month|year)",
        r"\d+ (mois|ans)",
    ),
    _point(
        "V-29",
        "MP-A4",
        "nooit iets in ruil",
        "never give anything in return",
        "jamais rien en échange",
    ),
    _never(
        "V-30",
        "MP-A MP-A0 MP-A2 MP-B MP-B3",
        "door .{0,40}(volgen|bezoeken|gebruiken) .{0,30}akkoord",
        "by (using|following|visiting)",
        "en (utilisant|suivant|visitant)",
    ),
    _point(
        "V-31",
        "MP-B7",
        "samen .{0,30}verantwoordelijk & statistieken",
        "responsible together & statistics",
        "(responsables|ensemble|conjoint).{0,60} & statistiques",
        when="'facebook' in channels.used or 'linkedin' in channels.used",
    ),
    _point(
        "V-32",
        "MP-A5",
        "zich voordoen & schuilnaam",
        "posing as & pseudonym",
        "passer pour & pseudonyme",
    ),
    _never(
        "V-34",
        "MP-A5 MP-A6 MP-A7",
        "strike|drempel|overtreding",
        "strike|threshold|offence",
        r"\bseuil|infraction",
    ),
    _never(
        "V-35",
        "MP-A5",
        "zonder argument",
        "without argument",
        "sans argument",
    ),
    _point(
        "V-36",
        "MP-A3",
        "formele klacht",
        "formal complaint",
        "plainte formelle",
    ),
    _point(
        "V-37",
        "MP-A4",
        "klacht & lage score & blijft",
        "complaint & low score & stays",
        "plainte & note basse & reste",
    ),
    _point(
        "V-38",
        "MP-A6",
        "meteen|onmiddellijk|direct|zodra we ze zien",
        "at once|as soon as we see them",
        "tout de suite|dès que nous les voyons",
    ),
    _point(
        "V-40",
        "MP-A5 MP-B4",
        "telefoonnummer & verbergen & privé",
        "phone number & hide & private",
        "numéro de téléphone & masqu & privé",
    ),
    _never(
        "V-41",
        "MP-A5",
        "ongegrond|imago|negatieve",
        "unfounded|our image|negative",
        "infondé|notre image|négati",
    ),
    _point("V-42", "MP-A8", "minderjarig|jongeren", "minor|young", "mineur|jeunes"),
    _point(
        "V-43",
        "MP-A1",
        "nepprofiel & geld & code",
        "fake profile & money & code",
        "faux profil & argent & code",
    ),
    _point("V-44", "MP-A", "welkom", "welcome", "bienvenue"),
    _never("V-44 tone", "MP-A", "verboden|zal worden", "forbidden", "interdit"),
    _point(
        "V-45",
        "MP-A9",
        "controle|controleren & tonen & beloning|krijgt",
        "check & show & reward",
        "vérifi & montr & récompense",
        when="'own_reviews' in channels.used",
    ),
    _point(
        "V-46",
        "MP-A5",
        "politiek & onderwerp|ons werk & campagne",
        "politic & subject|our work & campaign",
        "politique & sujet|notre travail & campagne",
    ),
    _point(
        "V-47",
        "MP-A7",
        "@ & niet me(d)?ebeslis|niet meebeslis|niet betrokken & werkdag",
        "@ & took no part & working day",
        "@ & pas pris la décision|n’a pas & jours? ouvrables?",
        when="mod.notice_appeal != 'none'",
    ),
    _point(
        "V-49",
        "RP-6",
        "kanaal van de klacht & kiest & persbericht",
        "channel of the complaint & chooses & press release",
        "canal de la plainte & choisi & communiqué",
    ),
    _point(
        "V-50",
        "RP-6",
        "klopt niet|niet klopt & rustig & rechtstreeks|direct",
        "not right & calmly & direct contact",
        "pas (juste|exact|fond)|n’est pas & calme & direct",
    ),
    _point(
        "V-51",
        "RP-2",
        "merk & product & bedrijf|zaak|organisatie & medewerkers|personeel|mensen",
        "brand & product & company|business|organisation & staff",
        "marque & produit & entreprise|organisation|maison & personnel|collègues",
    ),
    _point(
        "V-53",
        "RP-3",
        "eerst het plan",
        "first the plan",
        "d’abord le plan",
    ),
    _point(
        "V-55",
        "RP-6",
        "klein misverstand & ongenoegen|onvrede|ontevreden",
        "small misunderstanding & deeper dissatisfaction",
        "petit malentendu & mécontentement",
    ),
    _point(
        "V-56",
        "RP-9",
        r"\b72\b",
        r"\b72\b",
        r"\b72\b",
        when="org.main_jurisdiction in ['be', 'nl', 'eu', 'uk']",
    ),
    _point("V-58", "RP-10", "faq|vaste vraag", r"\(faq\)", "faq|question"),
    _point(
        "V-59",
        "RP-7",
        r"\bai\b & gegevens",
        r"\bai\b & details",
        r"\bia\b & données",
    ),
    _point(
        "V-60",
        "RP-6",
        "groepen en fora & onder een andere naam|andere naam|lees mee|luister",
        "groups and forums & another name|listen",
        "groupes et forums & autre nom|pseudonyme|écoutez",
    ),
    _point(
        "V-64",
        "RP-8",
        "drie voorwaarden & te ver & niets anders & nooit",
        "three conditions & too far & nothing else & never",
        "trois conditions & trop loin & rien d’autre & jamais",
        when="resp.legal_gate != 'never'",
    ),
    _point(
        "V-65",
        "RP-10 RP-11",
        "logboek & kwartaal & likes",
        "log & quarter & likes",
        "journal & trimestre & j’aime|likes",
    ),
    _point(
        "V-66", "RP-4", "p1 & p2 & p3 & p4", "p1 & p2 & p3 & p4", "p1 & p2 & p3 & p4"
    ),
    _point("V-68", "RP-1", "lezers|meeleest", "all readers", "tous ceux qui lisent"),
    _point(
        "V-69",
        "RP-5",
        "eerste reactie .{0,40}zonder goedkeuring",
        "first reaction .{0,40}without approval",
        "première réaction .{0,40}sans approbation",
    ),
    _point(
        "V-70",
        "RP-1",
        "test & zoals (erbuiten|offline|elders)|zelfde oplossing|dezelfde",
        "test & same as offline",
        "test & même solution",
    ),
    _point(
        "V-71",
        "RP-8",
        "discussie|niet mee in & bewijs|logboek & grond & verberg|verwijder & collega",
        "argue & evidence|log & ground & hide|remove & support",
        "discut & preuve|journal & motif & masqu|retir & souten|soutien",
    ),
    _point(
        "V-73",
        "RP-6",
        "sterren & geen haat|niet als haat",
        "stars & not hate",
        "étoiles & (pas|ni) de (la )?haine",
    ),
    _point(
        "V-74",
        "RP-9",
        "geplande berichten & feiten & ritme & eerst binnen|collega's & gissen|raden",
        "planned posts & facts & rhythm & inside first & no guessing",
        "prévu & faits & rythme & d’abord|collègues & suppos|devin",
        least=4,
    ),
)
