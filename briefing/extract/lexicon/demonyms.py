"""Adjectives of nationality, English and French, by country: they tell which country a report is about, never a place."""

from __future__ import annotations

import re

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

EXPRESSION = re.compile(
    r"\b("
    + "|".join(re.escape(word).replace(r"\ ", r"[-\s]") for word in sorted(DEMONYMS, key=len, reverse=True))
    + r")(?:s|ne|nes|e|es)?\b",
    re.IGNORECASE,
)


def country_of(adjective: str) -> str:
    """Return the country's code for an adjective that `EXPRESSION` has found (its first group)."""
    return DEMONYMS[" ".join(adjective.casefold().replace("-", " ").split())]
