"""Words by which parties are known, English and French: forces, groups, organisations, and whose they are."""

from __future__ import annotations

import re

from briefing.model.incident import PartyKind

LINK = r"(?:al|wal|el|ul|of|for|the|and|du|de|des|la|le|les|et|pour|l'|d'|à|in|en)"
# Bounded and begun at a word's start: a line of one endless word must not cost the square of its length.
WORD = r"\b[A-ZÀ-ÖØ-Þ][\w’'-]{0,60}"
ABBREVIATED = re.compile(
    rf"(?P<name>{WORD}(?:\s{{1,3}}(?:{LINK}\s{{1,3}}){{0,3}}(?:[a-z]{{1,3}}-)?{WORD}){{0,12}})\s{{0,3}}\((?P<short>[A-Z][\w&.-]{{1,11}})\)"
)
ABBREVIATED_LOOSELY = re.compile(
    r"(?P<name>\b[A-ZÀ-ÖØ-Þ][\w’'-]{0,60}(?:\s{1,3}[\w’'-]{1,60}){1,9}?)\s{0,3}\((?P<short>[A-Z]{2,8})\)"
)
FORCES_EN = r"(?:army|military|armed forces|security forces|defen[cs]e forces|air force|navy|police|gendarmerie|junta|government|national guard|defen[cs]e ministry|ministry of defen[cs]e|presidency|general staff|high command|army command|military command|defen[cs]e headquarters)"
FORCES_FR = r"(?:armée|état-major(?: des armées)?|forces armées|forces de sécurité|forces de défense|armée de l['’]air|police|gendarmerie|junte|gouvernement|garde nationale|ministère de la défense|présidence)"
FORCES = re.compile(
    rf"(?P<owner>(?:{WORD}(?:\s{WORD}){{0,2}}['’]s|(?:the\s+)?[A-Z][a-z]+(?:ian|ean|ese|ish|i|ch|an|er|ine|eese|ien|é)(?=\s)))\s+(?P<force>{FORCES_EN})\b"
    rf"|(?i:l['’]|la\s|le\s|les\s)(?P<force_fr>{FORCES_FR})\s+(?P<owner_fr>[a-zà-ÿ]+(?:ienne|iens|iennes|ien|aise|ais|aises|ine|éenne|éen|éens|ois|oise)|du\s+{WORD}|de\s+l['’]{WORD})\b"
)
BARE_FORCE = re.compile(
    rf"\b(?:the\s+(?P<en>{FORCES_EN})|(?P<fr>(?:l['’]|la\s|les\s|le\s){FORCES_FR}))\b", re.IGNORECASE
)
COMMON_NAMES = (
    "Islamic State|Boko Haram|al-Qaeda|Al-Qaeda|Al-Qaïda|al-Qaïda|Al Shabaab|Al-Shabaab|al-Shabab|Hezbollah|Hamas|Taliban|Wagner|Africa Corps|M23|RSF|ADF|ISGS|ISWAP|JNIM|"
    "GSIM|FAMa|FLA|MINUSMA|MONUSCO|FARDC|CODECO|Houthis?|United Nations|UN|African Union|ECOWAS|CEDEAO|ONU|Union africaine|NATO|Red Cross|"
    "United States Africa Command|US Africa Command|AFRICOM|Human Rights Watch|Amnesty International"
)
KNOWN = re.compile(rf"\b(?:{COMMON_NAMES})\b")
KINDS = (
    (PartyKind.EXTERNAL, re.compile(r"Africa Command|AFRICOM|MINUSMA|MONUSCO|Wagner|Africa Corps|NATO|peacekeep|Nations|mission", re.IGNORECASE)),
    (PartyKind.ORGANISATION, re.compile(r"^(?:UN|ONU|AU|ECOWAS|CEDEAO|Red Cross)$|Union|Watch|Amnesty|Croix-Rouge|Committee|Comité|Agency|Office|Bureau|Commission|Observatory|association|NGO|ONG", re.IGNORECASE)),
    (PartyKind.STATE_FORCES, re.compile(rf"{FORCES_EN}|{FORCES_FR}|FAMa|FARDC|soldiers|troops|militaires", re.IGNORECASE)),
    (PartyKind.ARMED_GROUP, re.compile(r"Jama|Nusrat|Islam|JNIM|GSIM|Qa(?:e|ï)da|Shabaa?b|Boko|Front|Liberation|Libération|Azawad|Hezbollah|Hamas|Taliban|M23|RSF|ADF|ISGS|ISWAP|FLA|CODECO|Houthi|State\b|group|militant|rebel|jihad|insurgent|fighters|attackers|assailants|groupe|assaillants|Ansar|Katiba|Macina|Army of|Resistance|Mouvement|Movement|Brigade|Armed", re.IGNORECASE)),
)  # fmt: skip

ARTICLE = re.compile(r"^(?:the|la|le|les)\s+|^l['’]", re.IGNORECASE)
ARMIES = re.compile(
    r"army|military|armed forces|defen[cs]e forces|general staff|high command|defen[cs]e headquarters|armée|état-major des armées|état-major|forces armées",
    re.IGNORECASE,
)

FORCE_KINDS = (
    (
        "army",
        r"army|military|armed forces|defen[cs]e forces|general staff|high command|defen[cs]e headquarters|armée(?! de l['’]air)|état-major|forces armées|militaires",
    ),
    ("police", r"police"),
    ("gendarmerie", r"gendarmerie"),
    ("government", r"government|gouvernement"),
    ("junta", r"junta|junte"),
    ("defence-ministry", r"defen[cs]e ministry|ministry of defen[cs]e|ministère de la défense"),
)
NO_OWNER = frozenset("the les des du de la le national nationale nationales forces and et s of".split())
# Countries whose name does not begin their adjective, or begins that of two countries.
COUNTRIES = {
    "niger": "NE", "nigeria": "NG", "congo": "CD", "guinea": "GN", "guinée": "GN", "france": "FR", "mali": "ML", "chad": "TD", "tchad": "TD",
    "burkina": "BF", "sudan": "SD", "soudan": "SD", "turkey": "TR", "turquie": "TR", "israel": "IL", "israël": "IL", "us": "US",
    "america": "US", "britain": "GB", "germany": "DE", "spain": "ES", "mexico": "MX", "ukraine": "UA", "india": "IN", "pakistan": "PK",
    "iraq": "IQ", "irak": "IQ", "iran": "IR", "yemen": "YE", "yémen": "YE", "mozambique": "MZ", "philippines": "PH", "peru": "PE",
}  # fmt: skip
# Names under which reports in English and French know the same body.
SAME_BODY = (
    ("jnim", "jnim|gsim|jama.?at nusrat al.islam.*|groupe de soutien à l.islam et aux musulmans|group for the support of islam and muslims"),
    ("isgs", "isgs|eigs|islamic state in the greater sahara|état islamique (?:au|dans le) grand sahara|is sahel|eis|islamic state sahel.*"),
    ("un", "un|onu|united nations|(?:organisation des )?nations unies"),
    ("au", "au|ua|african union|union africaine"),
    ("ecowas", "ecowas|cedeao"),
    ("msf", "msf|doctors without borders|médecins sans frontières"),
    ("icrc", "icrc|cicr|international committee of the red cross|comité international de la croix.rouge"),
    ("red-cross", "red cross|croix.rouge"),
    ("army:CD", "fardc|army:cd"),
    ("army:ML", "fama|army:ml"),
)  # fmt: skip
GROUP_WORDS = re.compile(
    r"\b(?:group|movement|organi[sz]ation|militants?|jihadists?|djihadists?|insurgents?|insurgency|attackers?|assailants?|fighters?|rebels?|rebellion|gunmen|"
    r"extremists?|terrorists?|militia(?:s|men)?|faction|separatists?|bandits|gang|guerrillas?|guerrilla|islamists?|secessionists?|"
    r"groupe|mouvement|organisation|assaillants?|combattants?|insurgés?|insurrection|rebelles?|rébellion|djihadistes?|jihadistes?|terroristes?|"
    r"milice|miliciens?|séparatistes?|islamistes?|guérilla|gang|ravisseurs|maquisards)\b",
    re.IGNORECASE,
)
FORCE_WORDS = re.compile(
    r"\b(?:army|military|junta|ministry|armed forces|security forces|police|gendarmerie|armée|état-major|junte|ministère|forces|troops|soldiers|"
    r"general staff|high command|air force|navy|gouvernement|government)\b",
    re.IGNORECASE,
)
# Departments that put out what the body says: they stand after its name, and the body is who speaks.
DEPARTMENT = re.compile(
    r"\s*(?:[,|:–—-]|\()\s*(?:(?:the\s+|la\s+|le\s+|its\s+)?(?:[\w’'-]+\s+){0,3}?(?:media|press|information|communications?|public affairs|public relations|spokes\w+|"
    r"presse|médias?|médiatique|relations publiques|porte-parolat|porte-parole|propagande|voice message|audio message|video message|statement|communiqu[eé]|press release|"
    r"message (?:audio|vocal|vidéo)|note vocale|telegram(?: channel)?|facebook(?: page)?|chaîne telegram|official (?:account|channel|page|website)|compte officiel|page officielle|"
    r"(?:auto-?|machine )?translat(?:ed|ion)|traduction(?: automatique)?|traduit\w*(?: automatiquement)?|via [\w ]+)(?:\s+[\w’'-]+){0,3}\s*\)?)$",
    re.IGNORECASE,
)
