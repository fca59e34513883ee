"""Names: what a phrase that names a person or a body is made of: articles, titles, surnames, capitals, gender."""

from __future__ import annotations

import re

from briefing.extract.lexicon.party_words import DEPARTMENT
from briefing.extract.lexicon.people_words import FEMALE as FEMALE_WORDS
from briefing.extract.lexicon.people_words import MALE as MALE_WORDS

ARTICLE = re.compile(
    r"^(?:the|an?|le|la|les|une?|its|their|his|her|our|my|son|sa|ses|leurs?|notre|nos|mon|ma|mes|whose)\s+|"
    r"^l['’]",
    re.IGNORECASE,
)
DEFINITE = re.compile(r"^(?:the|le|la|les)\s+|^l['’]", re.IGNORECASE)
_PARTICLE = r"(?:(?:al|el|ag|ould|ben|bin|ibn|van|von|der|de|da|dos|du|d|di|la|Ag|Ould)[ -])"
_TOKEN = r"(?:(?:al|el|ag|Al|El)-)?(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w’'-]*\w)"  # noqa: S105 (a word of a name)
PERSON = re.compile(rf"{_TOKEN}(?:\s+{_PARTICLE}*{_TOKEN})+")
_HONORIFIC = re.compile(r"^(?:Hon|Mr|Mrs|Ms|Miss|Mme|Mlle|MM?|Madame|Monsieur|Sir|Dame)\b\.?\s*|^M\.\s*")
# Ranks and callings that stand before a name and belong to the role, not to the name.
TITLE = re.compile(
    r"^(?:(?:Maj(?:or)?|Col|Lt|Lieutenant|Brig(?:adier)?|Vice|Rear|Deputy|Assistant|Chief|Senior|Staff|First|"
    r"Second|Master|Warrant|Police)[.-]?\s+)*"
    r"(?:Gen|General|Général(?: de (?:brigade|division|corps d['’]armée|police)| d['’]armée)?|Colonel-major|"
    r"Col|Colonel|Lt|Lieutenant|Maj|Major|Capt|Captain|Capitaine|Cdr|Cmdr|Commander|"
    r"Commandant|Sgt|Sergeant|Sergent|"
    r"Cpl|Corporal|Adm|Admiral|Amiral|Brig|Brigadier|Inspector|Inspecteur|Superintendent|Commissioner|"
    r"Commissaire|Constable|Marshal|"
    r"Dr|Docteur|Doctor|Prof|Professor|Professeur|Sheikh|Cheikh|Imam|Mullah|Emir|Rev|Reverend|Father|Père|"
    r"Abbé|Bishop|Mgr|Archbishop|Pastor|"
    r"Sen|Senator|Rep|Gov|Governor|President|Minister|Ambassador|Judge|Justice|Me|Maître|Hon|Sultan|Prince|"
    r"King|Queen|Chief)\b\.?\s+",
    re.IGNORECASE,
)
_LADY = re.compile(r"\b(?:mrs|ms|miss|mme|mmes|mlle|madame|lady|sister)\b", re.IGNORECASE)
_LORD = re.compile(r"\b(?:mr|monsieur|messieurs|sir|lord)\b|\bM\.\s", re.IGNORECASE)
_FEMALE = re.compile(rf"(?<![\w-])(?:{FEMALE_WORDS})(?![\w-])", re.IGNORECASE)
_MALE = re.compile(rf"(?<![\w-])(?:{MALE_WORDS})(?![\w-])", re.IGNORECASE)
_LA = re.compile(r"(?<!\w)(?:la|une|cette|sa)\s", re.IGNORECASE)
_LE = re.compile(r"(?<!\w)(?:le|un|ce|cet|du|au)\s", re.IGNORECASE)
# French nouns for bodies and things that speak, where "l'" or no article hides their gender.
_FEMININE_BODY = re.compile(
    r"(?<![\w-])(?:armée|police|gendarmerie|junte|source|ong|agence|croix|alliance|société|garde|force|"
    r"brigade|faction|milice|rébellion|opposition|ambassade|"
    r"autorité|cour|chambre|assemblée|mairie|préfecture|cellule|plateforme|famille|population|équipe|chaîne|"
    r"radio|katiba|onu|oms|ua|cedeao|minusma|monusco|minusca|"
    r"\w{2,}(?:tion|sion|erie|ance|ence|ité|ure|ade|ie))(?![\w-])",
    re.IGNORECASE,
)
_MASCULINE_BODY = re.compile(
    r"(?<![\w-])(?:état-major|état|gouvernement|ministère|groupe|mouvement|front|parti|comité|communiqué|"
    r"conseil|bureau|collectif|syndicat|observatoire|"
    r"réseau|régiment|parquet|tribunal|hôpital|service|centre|institut|cabinet|sénat|texte|organe|office|"
    r"unicef|hcr|cicr|gsim|jnim|eigs|\w{3,}(?:ment|isme|(?<!ch)(?<!ét)at))(?![\w-])",
    re.IGNORECASE,
)


def gender(words: str, *, french: bool = False) -> str:
    """Return "f" or "m" where the words tell a gender, of a person or of a French noun; else, or where they tell both, "".

    A title ("Mme") tells more than a noun, a noun more than an article; articles and bodies have a gender in `french` alone.
    """
    told = ((_LADY, _LORD), (_FEMALE, _MALE), (_LA, _LE), (_FEMININE_BODY, _MASCULINE_BODY))
    for female, male in told if french else told[:2]:
        she, he = bool(female.search(words)), bool(male.search(words))
        if she is not he:
            return "f" if she else "m"
    return ""


def issuer(publisher: str) -> str:
    """Return the body that a publisher is, without its department: "Front for Azal, media office" → "Front for Azal"."""
    return DEPARTMENT.sub("", publisher).strip() or publisher


def initials(name: str) -> frozenset[str]:
    """Return the abbreviations that a name can have: of all its words, and of those with capitals."""
    found = re.findall(r"[^\W\d_]+", name)
    return frozenset(
        {
            "".join(word[0] for word in found).upper(),
            "".join(word[0] for word in found if word[0].isupper() or len(word) > 3).upper(),
            "".join(word[0] for word in found if word[0].isupper()),
        }
    )


def without_honorific(name: str) -> str:
    """Return a name without "Mr", "Mme" and their like; ranks stay."""
    return _HONORIFIC.sub("", name)


def parted(name: str) -> tuple[str, str]:
    """Return the rank or calling before a name, and the name: "Col. Idris Bafour" → "Col.", "Idris Bafour"."""
    plain = without_honorific(name)
    title = TITLE.match(plain)
    if title is None or not plain[title.end() :]:
        return "", plain
    return title[0].strip(), plain[title.end() :]


def surname(name: str) -> str:
    """Return the last word of a name."""
    return name.rsplit(maxsplit=1)[-1] if name.split() else ""


def lowered(phrase: str, generic: re.Pattern[str]) -> str:
    """Return the phrase with a small first letter where its first word names nobody: "A resident of Kayes"."""
    if (
        len(phrase) > 1
        and phrase[0].isupper()
        and not phrase.split(maxsplit=1)[0][1:2].isupper()
        and generic.match(phrase)
    ):
        return phrase[0].lower() + phrase[1:]
    return phrase
