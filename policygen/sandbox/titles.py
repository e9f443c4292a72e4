"""Owns job titles inside a sentence: small letters, and the article before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from policygen.model.tags import parent_of
from policygen.sandbox.people import looks_like_person
from policygen.sandbox.words import fold


def _beginning(stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(stems.split())})")


# How words begin that name who works somewhere, or a part of the house.
_WHO: Final = _beginning(
    "adjunct advi advocat agen ambten analist analyst animat archi arts assist assoc"
    " avocat baker bakker bediend beheer bestuur bewindv biblio board boekhoud bookkeep"
    " boulang bureau cabinet caretaker chauf chef chief college collabor comit comptab"
    " concierge conseil consul coord counsel deleg deput dienst direct docent drukker"
    " editor educ eigenaar eigenares expert fondat foto founder garag gemach geran hairdr"
    " head hoofd infirm ingen instal jurist kantoor kapper kapster kassier kassam kinesi"
    " kok lawyer lead leerkracht leraar lerar librar loodg magaz manag medewerk membre"
    " moderat monteu notar officer onderhoud onderne opvoed owner partner patissier patron"
    " pharmac photogra planner ploegb praktijk presid profess propriet psych raad recept redact"
    " represent responsable schrijn secre specialist staff stage teach team technic"
    " therap tuin uitbat vendeu verantwoord verkoper verkoopster verpleeg vertegenw vertrouw"
    " volunt voorzit vrijwillig vennoot vennote webmaster werfl worker zaakv zaakw"
)
# The same inside a longer word: winkelverantwoordelijke, hr-manager.
_INSIDE: Final = re.compile(
    r"verantwoordelijk|medewerk|manager|coordinat|directeur|bestuurder|beheerder|kundige"
    r"|leider|leidster|begeleid|adviseu|ambtenaar|hoofd$|dienst$|kantoor$|bureau$|team$"
    r"|secretariaat$|persoon$|houder$|houdster$|maker$|arts$|meester$|verkoper|verkoopster|desk$|punt$"
)
# How words begin that stand beside them, and words that do so as a whole.
_BESIDE: Final = _beginning(
    "account accueil administr algeme brand cafe campagne charge client comm compta"
    " content customer dagelijks digital event executive facil finan gedelegeerd general"
    " gestion junior jurid klant kwalit legal managing market media member office onthaal"
    " operation pers plaatsvervang press prevent privacy product project quality relation"
    " safety sales school senior service shop social special store support technisch"
    " tijdelijk uitvoerend veilig vente verkoop webs? welzijn winkel zaak"
)
_WHOLE: Final = frozenset(
    [
        "acting",
        "care",
        "culture",
        "daily",
        "data",
        "duty",
        "eerste",
        "first",
        "human",
        "interim",
        "people",
        "resources",
        "second",
        "tech",
        "tweede",
        "vast",
        "vaste",
        "web",
    ]
)
_ARTICLES: Final = {
    "nl": frozenset({"de", "het", "een", "onze", "ons"}),
    "en": frozenset({"the", "a", "an", "our"}),
}
# Dutch nouns that take "het" end so.
_NEUTER: Final = (
    *("bestuur", "bureau", "college", "comite", "hoofd", "kantoor", "lid", "loket"),
    *("onthaal", "personeel", "punt", "secretariaat", "team", "centrum", "management"),
)
# Parts of the house that go without an article.
_BARE: Final = frozenset(
    [
        "administratie",
        "administration",
        "communicatie",
        "communication",
        "communications",
        "hr",
        "ict",
        "it",
        "marketing",
        "pr",
        "rh",
        "sales",
        "verkoop",
    ]
)
_AND: Final = frozenset({"en", "et", "and", "&"})
# A Dutch firm before its name goes without an article: "computerzaak Bitje".
_FIRM: Final = re.compile(r"[a-z-]*(?:kantoor|zaak|bureau|bedrijf|firma) (?=\S)")


def in_small_letters(title: str) -> str:
    """Give a job title as it stands inside a sentence: `Shop Manager` is `shop manager`.

    Names, abbreviations (`HR`) and words that are not known to belong to a job keep
    their capitals, so that a text which only may be a title stays as it is.
    """
    words = title.split(" ")
    if not _is_title(words) or looks_like_person(title):
        return title
    return " ".join(
        word[:1].lower() + word[1:] if _belongs(word) and not _is_short(word) else word
        for word in words
    )


def with_article(title: str, language: str) -> str:
    """Give a job title with its article: `the shop manager`, `de zaakvoerder`.

    A name, and what has its article already, stays as it is. So does every title in
    a language in which the word does not tell its article, such as French.
    """
    home = parent_of(language)
    text = in_small_letters(title)
    first = text.partition(" ")[0]
    if (
        home not in _ARTICLES
        or fold(first) in _ARTICLES[home]
        or fold(text) in _BARE
        or not first[:1].isalpha()
        or (first[:1].isupper() and not _is_short(first))
        or _is_named_firm(text)
    ):
        return text
    return f"{_dutch_article(text) if home == 'nl' else 'the'} {text}"


def _is_named_firm(text: str) -> bool:
    firm = _FIRM.match(text)
    return firm is not None and text[firm.end()].isupper()


def _is_title(words: Sequence[str]) -> bool:
    """Tell whether it begins as a title, and names somebody or is all of it a title."""
    if len(words) == 1:
        return _names_who(words[0]) or fold(words[0]) in _BARE
    return _belongs(words[0]) and (
        any(_names_who(word) for word in words)
        or all(_belongs(word) or word in _AND for word in words)
    )


def _dutch_article(title: str) -> str:
    """Give the article of the first word that names somebody or a part of the house."""
    named = (word for word in fold(title).split() if _names_who(word))
    return "het" if next(named, fold(title).split()[0]).endswith(_NEUTER) else "de"


def _names_who(word: str) -> bool:
    plain = fold(word)
    is_neuter = plain.endswith(_NEUTER)
    return is_neuter or bool(_WHO.match(plain) or _INSIDE.search(plain))


def _belongs(word: str) -> bool:
    plain = fold(word)
    return (
        _is_short(word)
        or _names_who(word)
        or plain in _WHOLE
        or bool(_BESIDE.match(plain))
    )


def _is_short(word: str) -> bool:
    """Tell whether a word begins with two capitals: `HR`, `IT-support`."""
    return len(word) > 1 and word[:2].isupper()
