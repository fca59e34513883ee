"""Adjectives of nationality, English and French, by country: they tell which country a report is about, never a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEMS = """
DZ algerian algérien|AO angolan angolais|BJ beninese béninois|BW botswanan|BF burkinabe burkinabè burkinabé burkinabe|BI burundian burundais
CM cameroonian camerounais|CF central-african centrafricain|TD chadian tchadien|CD congolese congolais|CI ivorian ivoirien|DJ djiboutian djiboutien
EG egyptian égyptien|ER eritrean érythréen|ET ethiopian éthiopien|GA gabonese gabonais|GM gambian gambien|GH ghanaian ghanéen|GN guinean guinéen
KE kenyan kényan|LR liberian libérien|LY libyan libyen|MG malagasy malgache|MW malawian|ML malian malien|MR mauritanian mauritanien
MA moroccan marocain|MZ mozambican mozambicain|NA namibian|NE nigerien nigérien|NG nigerian nigérian|RW rwandan rwandais|SN senegalese sénégalais
SL sierra-leonean sierra-léonais|SO somali somalian somalien|ZA south-african sud-africain|SS south-sudanese sud-soudanais|SD sudanese soudanais
TZ tanzanian tanzanien|TG togolese togolais|TN tunisian tunisien|UG ugandan ougandais|ZM zambian zambien|ZW zimbabwean zimbabwéen
AF afghan|AR argentine argentinian argentin|AM armenian arménien|AU australian australien|AZ azerbaijani azerbaïdjanais|BD bangladeshi|BY belarusian biélorusse
BR brazilian brésilien|KH cambodian cambodgien|CA canadian canadien|CL chilean chilien|CN chinese chinois|CO colombian colombien|CU cuban cubain
DE german|EC ecuadorian équatorien|SV salvadoran salvadorean salvadorien|FR french français|GB british britannique|GE georgian géorgien|GT guatemalan guatémaltèque
GR greek grec|HT haitian haïtien|HN honduran hondurien|HU hungarian hongrois|IN indian indien|ID indonesian indonésien|IR iranian iranien|IQ iraqi irakien
IL israeli israélien|IT italian italien|JP japanese japonais|JO jordanian jordanien|KZ kazakh|XK kosovar|KW kuwaiti koweïtien|LB lebanese libanais
MX mexican mexicain|MD moldovan moldave|MM burmese birman|NP nepalese nepali népalais|NI nicaraguan nicaraguayen|KP north-korean nord-coréen|PK pakistani pakistanais
PS palestinian palestinien|PE peruvian péruvien|PH philippine filipino philippin|PL polish polonais|RU russian russe|SA saudi saoudien|RS serbian serbe
KR south-korean sud-coréen|ES spanish espagnol|LK sri-lankan sri-lankais|SY syrian syrien|TW taiwanese taïwanais|TH thai thaïlandais|TR turkish turc
UA ukrainian ukrainien|US american américain|UZ uzbek ouzbek|VE venezuelan vénézuélien|VN vietnamese vietnamien|YE yemeni yéménite
"""

DEMONYMS = {
    word.replace("-", " "): row.split()[0]
    for row in _STEMS.replace("\n", "|").split("|")
    if row.strip()
    for word in row.split()[1:]
}
"""Adjective, casefolded, masculine singular → ISO 3166-1 alpha-2."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDINGS = ("s", "ne", "nes", "e", "es")
_TWO_WORDS = frozenset(word.partition(" ")[2] for word in DEMONYMS if " " in word)


def country_of(adjective: str) -> str:
    """Return the code of the country that an adjective of either language, in any form, belongs to; empty for none."""
    plain = adjective.casefold().replace("-", " ")
    for ending in ("", *_ENDINGS):
        if plain.endswith(ending):
            code = DEMONYMS.get(plain.removesuffix(ending))
            if code:
                return code
    return ""


def countries_in(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the code of the country of each adjective of nationality in `text` from `start` to `end` (code points)."""
    previous = ""
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        if len(word) > 3:
            code = country_of(f"{previous} {word}") if word.casefold().rstrip("s") in _TWO_WORDS else ""
            code = code or country_of(word)
            if code:
                yield code
        previous = word
