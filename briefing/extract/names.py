"""Names: what a phrase that names a person or a body is made of: articles, titles, surnames, capitals, gender."""

from __future__ import annotations

import re

ARTICLE = re.compile(
    r"^(?:the|an?|le|la|les|une?|its|their|his|her|our|son|sa|ses|leurs?|whose)\s+|^l['’]", re.IGNORECASE
)
DEFINITE = re.compile(r"^(?:the|le|la|les)\s+|^l['’]", re.IGNORECASE)
_PARTICLE = r"(?:(?:al|el|ag|ould|ben|bin|ibn|van|von|der|de|da|dos|du|d|di|la|Ag|Ould)[ -])"
_TOKEN = r"(?:(?:al|el|ag|Al|El)-)?(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w’'-]*\w)"  # noqa: S105 (a word of a name)
PERSON = re.compile(rf"{_TOKEN}(?:\s+{_PARTICLE}*{_TOKEN})+")
_HONORIFIC = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Mme|Mlle|MM?|Madame|Monsieur|Sir|Dame)\b\.?\s*|^M\.\s*")
# Ranks and callings that stand before a name and belong to the role, not to the name.
TITLE = re.compile(
    r"^(?:(?:Maj(?:or)?|Lt|Lieutenant|Brig(?:adier)?|Vice|Rear|Deputy|Assistant|Chief|Senior|Staff|First|Second|Master|Warrant|Police)[.-]?\s+)*"
    r"(?:Gen|General|Général|Col|Colonel|Lt|Lieutenant|Maj|Major|Capt|Captain|Capitaine|Cdr|Cmdr|Commander|Commandant|Sgt|Sergeant|Sergent|"
    r"Cpl|Corporal|Adm|Admiral|Amiral|Brig|Brigadier|Inspector|Inspecteur|Superintendent|Commissioner|Commissaire|Constable|Marshal|"
    r"Dr|Docteur|Doctor|Prof|Professor|Professeur|Sheikh|Cheikh|Imam|Mullah|Emir|Rev|Reverend|Father|Père|Abbé|Bishop|Mgr|Archbishop|Pastor|"
    r"Sen|Senator|Rep|Gov|Governor|President|Minister|Ambassador|Judge|Justice|Me|Maître|Hon|Sultan|Prince|King|Queen|Chief)\b\.?\s+",
    re.IGNORECASE,
)
_FEMALE = re.compile(
    r"\b(?:she|elle|her|spokeswoman|woman|women|mother|mrs|ms|miss|mme|madame|girl|daughter|sister|wife|widow|queen|chairwoman|councilwoman|"
    r"femme|mère|fille|sœur|veuve|habitante|directrice|présidente|ambassadrice|commerçante|enseignante|étudiante|infirmière|rescapée|survivante|"
    r"riveraine|armée|police|gendarmerie|junte|source|organisation|mission|agence|présidence|coalition|alliance|commission|ministre\s+malienne|la|une)\b|croix-rouge|\bonu\b",
    re.IGNORECASE,
)
_MALE = re.compile(
    r"\b(?:he|him|il|his|spokesman|man|men|father|mr|boy|son|brother|husband|king|chairman|fisherman|"
    r"homme|père|garçon|frère|habitant|directeur|ambassadeur|commerçant|enseignant|étudiant|infirmier|rescapé|survivant|riverain|"
    r"état-major|gouvernement|ministère|groupe|mouvement|front|parti|comité|communiqué|général|colonel|un|le)\b|\bm\.\s",
    re.IGNORECASE,
)


def gender(words: str) -> str:
    """Return "f" or "m" where the words tell a gender, of a person or of a French noun; else, or where they tell both, ""."""
    female, male = bool(_FEMALE.search(words)), bool(_MALE.search(words))
    return "" if female is male else "f" if female else "m"


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
