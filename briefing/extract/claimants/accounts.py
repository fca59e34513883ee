"""Accounts: a text that stands for whoever issued it: "the council's count", "a statement by the ministry"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract.finding import Span
from briefing.extract.lexicon.party_words import FORCE_WORDS, GROUP_WORDS
from briefing.extract.lexicon.people_words import ACCOUNTS_EN, ACCOUNTS_FR, KNOWN_BODY
from briefing.model.claim import ChannelKind

if TYPE_CHECKING:
    from briefing.extract.text.reading import Reading

# "The army's general staff", "la cellule de communication du ministère": a part that speaks as the whole.
_PART_OF = re.compile(
    r"^(?P<owner>[^,;:“”«»\"]{2,80}?)['’]s?\s+(?:own\s+|official\s+)?(?:(?:general|joint|"
    r"defen[cs]e)\s+staff|high command|headquarters|leadership|"
    r"(?:media|press|information|communications?|public relations|public affairs|spokes\w+['’]s)\s+(?:wing|"
    r"office|arm|service|department|team|unit|branch|directorate|desk))$",
    re.IGNORECASE,
)
_PARTIE_DE = re.compile(
    r"^(?:le|la|l['’])\s*(?:service|cellule|bureau|branche|direction|direction générale|organe|"
    r"département)\s+(?:de\s+(?:la\s+)?|d['’]\s*)?(?:presse|communication|médiatique|information|"
    r"relations publiques|des relations publiques)"
    r"(?:\s+et\s+\w+(?:\s+\w+){0,3}?)?\s+(?:de\s+(?=la\b|l['’])|du(?=\s)|des(?=\s)|de\s+|"
    r"d['’])\s*(?P<owner>[^,;:«»\"]{2,80})$",
    re.IGNORECASE,
)
_LONGEST = 200  # code points of a source phrase that are looked at
_KINDS = {
    "paper": ChannelKind.DOCUMENT,
    "release": ChannelKind.PRESS_RELEASE,
    "post": ChannelKind.SOCIAL_MEDIA,
}
_ISSUED = (
    r"(?:\s+(?:released|issued|published|posted|compiled|made|drawn up|signed|put out|circulated|written|"
    r"prepared|seen|sent|attributed|read out|shared)\b"
    r"(?:\s+(?:on|late|early)?\s*[A-Z][a-z]+day)?)?"
)
_OWNED = re.compile(
    rf"^(?P<owner>[^,;:“”«»\"]{{2,80}}?)['’]s?\s+(?:[\w-]+\s+){{0,3}}?(?:{ACCOUNTS_EN})s?\b", re.IGNORECASE
)
_TALLY = re.compile(
    r"^(?:an?|the)\s+(?P<owner>[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]*){0,4})\s+(?:(?:news|press|photo|video)\s+)?"
    r"(?:(?P<paper>tally|count|toll|report|estimate|survey|investigation|analysis|database|review)|(?P<release>statement|communiqu[eé])|"
    r"(?P<post>post|tweet|video|livestream))$"
)
_BY = re.compile(
    rf"^(?:(?:an?|the|one|another|this|that)\s+)?(?:[\w-]+\s+){{0,3}}?(?:{ACCOUNTS_EN}){_ISSUED}\s+(?:by|"
    rf"from)\s+(?P<owner>[^;:“”«»\"]{{2,100}})$",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"^(?:(?:an?|the|one|another|this|"
    rf"that)\s+)?(?:[\w-]+\s+){{0,3}}?(?:{ACCOUNTS_EN})\s+of\s+(?P<owner>[^;:“”«»\"]{{2,100}})$",
    re.IGNORECASE,
)
_DE = re.compile(
    rf"^(?:(?:une?|le|la|les|ce|cette|des|ces)\s+|"
    rf"l['’])?(?:[\w-]+\s+){{0,2}}?(?:{ACCOUNTS_FR})s?(?:\s+[\w-]+){{0,2}}?\s+"
    r"(?:(?:publié|diffusé|signé|établi|émis|transmis|rendu public|dressé|posté|lu)e?s?\s+par\s+|par\s+|"
    r"émanant\s+d[eu]\s*['’]?\s*|de\s+(?=la\b|l['’])|du(?=\s)|des(?=\s)|de\s+|d['’])\s*"
    r"(?P<owner>[^;:“”«»\"]{2,100})$",
    re.IGNORECASE,
)
# "Its situation report|, which our reporter was shown".
_ASIDE = re.compile(
    r",\s+(?:which|that|a copy of which|dated|seen|obtained|as (?:copied|seen)|qui|que|dont|daté|consulté|obtenu)\b.*$",
    re.DOTALL | re.IGNORECASE,
)
_ALONE = re.compile(
    rf"^(?:(?:the|this|its|their|his|her)\s+|(?=statement$))(?:[\w-]+\s+){{0,3}}?(?:{ACCOUNTS_EN})$",
    re.IGNORECASE,
)
_SEUL = re.compile(
    rf"^(?:(?:le|la|ce|cette|son|sa|leur)\s+|l['’])(?:[\w-]+\s+){{0,2}}?(?:{ACCOUNTS_FR})(?:\s+[\w-]+)?$",
    re.IGNORECASE,
)


# "The report that the commissioner sent to the capital", "la note que le gouverneur a signée".
_SENT = re.compile(
    rf"^(?:the|an?|one|another)\s+(?:[\w-]+\s+){{0,3}}?(?:{ACCOUNTS_EN})\s+(?:that\s+|"
    rf"which\s+)?(?P<owner>(?:the|an?|his|her|its|their|"
    r"our|[A-ZÀ-ÖØ-Þ])[^,;:“”«»\"]{0,80}?)\s+(?:has\s+|had\s+)?(?:sent|wrote|written|issued|published|"
    r"released|circulated|signed|posted|"
    r"made|filed|submitted|drew up|compiled|shared|put out|gave|given|kept|keeps)\b"
)
_ENVOYE = re.compile(
    rf"^(?:la|le|une?|les|des)\s+(?:[\w-]+\s+){{0,2}}?(?:{ACCOUNTS_FR})s?\s+qu(?:e\s+|['’])(?P<owner>(?:le|"
    rf"la|l['’]|les|un|une|son|sa|"
    r"notre|[A-ZÀ-ÖØ-Þ])[^,;:«»\"]{0,80}?)\s+(?:a|ont|avait|avaient|vient d['’]|"
    r"viennent d['’])\s*(?:envoy|transm|publi|diffus|sign|adress|"
    r"remis|post|dress|établi|partag|rédig|soumis)\w*"
)
_DOCUMENT = re.compile(
    r"^(?:(?:the|an?|one|its|his|her|their|this|some|several|le|la|les|une?|des|son|sa|ses|leurs?|"
    r"plusieurs)\s+|l['’])?(?:[\w’'-]+\s+){0,3}?"
    r"(?:(?:satellite |aerial |drone )?(?:images|imagery|photographs|photos)|text message|SMS|register|papers|records|"
    r"list|leaflets?|circular|log|logbook|affidavit|"
    r"court filings?|minutes|memo|memorandum|"
    r"documents?|registre|liste|circulaire|tract|procès-verbal|pièces du dossier|note de service|"
    r"certificat|mémo|fiche)(?!\w)",
    re.IGNORECASE,
)
_ONLINE = re.compile(
    r"^(?:(?:the|an?|some|several|certain|various|le|la|les|une?|des|certaine?s|"
    r"plusieurs)\s+)?(?:[\w’'-]+\s+){0,2}?(?:channels|pages|accounts|"
    r"social media users|netizens|bloggers?|vloggers?|tiktokers?|internautes|chaînes\s+Telegram|comptes|"
    r"blogueu(?:rs?|ses?)|youtub(?:ers?|eurs?))"
    r"(?!\w)|['’]s\s+(?:channel|page|account|feed|Facebook|Telegram)$",
    re.IGNORECASE,
)
_ON_AIR = re.compile(
    r"^(?:(?:the|an?|one|la|une|l['’])\s*)?(?:(?:local|state|national|private|community|"
    r"public)\s+)?(?:radio|television|TV|télévision)"
    r"(?:\s+station)?(?:\s+(?:de|d['’]|locale|nationale|publique|communautaire|privée|in|of|from)\b.*)?$|"
    r"^(?-i:Radio|TV|Télé|Tele|Télévision)\s+(?-i:[A-ZÀ-ÖØ-Þ])[\w’' -]*$|"
    r"^(?-i:[A-ZÀ-ÖØ-Þ])[\w’' -]*\s(?-i:FM|TV|Radio|Télévision)$",
    re.IGNORECASE,
)
_PROBE = re.compile(
    r"\b(?:enquête|investigation|probe|inquiry|text message|SMS|leaflet|tract)\b|"
    r"^(?!(?:its|their|his|her|son|sa|ses|leurs?)\b).*\b(?:register|registre|list|liste|log|logbook|"
    r"records|statistics|data|statistiques)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A text that speaks: what kind of channel it is, and where the words for its issuer stand; None where not said."""

    kind: ChannelKind
    issuer: Span | None = None


def account(reading: Reading, span: Span) -> Account | None:
    """Return what the words at `span` (code points) tell of a text that speaks; None where they name no text."""
    wording = _ASIDE.sub("", reading.text((span[0], min(span[1], span[0] + _LONGEST))).rstrip(" ,"))
    french = reading.lexicon.language == "fr"
    for pattern in (_ENVOYE, _DE) if french else (_SENT, _OWNED, _BY, _OF, _TALLY):
        match = pattern.match(wording)
        if match and (pattern not in (_OF, _DE) or _can_issue(reading, match["owner"])):
            issuer = (
                span[0] + match.start("owner"),
                span[0] + len(match["owner"].rstrip()) + match.start("owner"),
            )
            return Account(kind=_kind(match), issuer=issuer)
    alone = (_SEUL if french else _ALONE).match(wording)
    return Account(kind=_kind(alone)) if alone else None


def kind_of_source(wording: str) -> ChannelKind | None:
    """Return through what a source that is itself a text or a medium speaks: a register, a channel, a radio; else None."""
    for kind, pattern in (
        (ChannelKind.SOCIAL_MEDIA, _ONLINE),
        (ChannelKind.BROADCAST, _ON_AIR),
        (ChannelKind.DOCUMENT, _DOCUMENT),
    ):
        if pattern.search(wording):
            return kind
    return None


def is_probe(wording: str) -> bool:
    """Return whether a text is one that nobody put out as a statement: an inquiry, a text message."""
    return bool(_PROBE.search(wording))


def whole_of(reading: Reading, span: Span) -> Span | None:
    """Return the words for the body whose press office or general staff the words at `span` (code points) name."""
    wording = reading.text((span[0], min(span[1], span[0] + _LONGEST))).rstrip(" ,")
    match = (_PARTIE_DE if reading.lexicon.language == "fr" else _PART_OF).match(wording)
    return (span[0] + match.start("owner"), span[0] + match.end("owner")) if match else None


def _kind(match: re.Match[str]) -> ChannelKind:
    return next(kind for name, kind in _KINDS.items() if match[name])


def _can_issue(reading: Reading, owner: str) -> bool:
    """Return whether a phrase names somebody who can speak: "bilan du ministère", not "bilan de l'attaque"."""
    words = reading.lexicon
    head = words.head(owner)
    return bool(
        words.institutions.search(head)
        or words.roles.search(head)
        or FORCE_WORDS.search(head)
        or KNOWN_BODY.search(head)
        or GROUP_WORDS.search(head)
        or re.search(r"\b[A-ZÀ-ÖØ-Þ][\wÀ-ÿ]*[A-Zà-ÿ]", re.sub(r"^[Ll](?:['’]|a |es? )", "", head))
    )
