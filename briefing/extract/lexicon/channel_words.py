"""Words for channels, audiences and relays beside those of the lexicon, English and French."""

from __future__ import annotations

import re

from briefing.model.claim import ChannelKind

_OUTLET = (
    r"(?-i:newspaper|paper|daily|weekly|magazine|news agency|agency|news site|site|website|radio station|radio|station|channel|television station|television|TV channel|TV|broadcaster|outlet|page|"
    r"state agency|state television|state radio|agence de presse|agence|journal|quotidien|hebdomadaire|magazine|site d['’]information|site|chaîne|station|radio|télévision|page|média)"
)
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ@][\w’'.&-]*(?:\s+(?:(?:of|de|du|des|de la|d['’])\s*)?[A-ZÀ-ÖØ-Þ][\w’'.&-]*){0,5})"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


CHANNELS_EN = (
    (
        ChannelKind.SOCIAL_MEDIA,
        _words(
            r"\bon\s+(?:the\s+)?(?:(?:platform|messaging app|social network)\s+)?(?:(?-i:X)|Telegram|Facebook|Twitter|WhatsApp|TikTok|Signal|Snapchat|Weibo|VK)\b|"
            r"\bon\s+(?:his|her|its|their|the group['’]s|an official|a verified)\s+(?:[\w-]+\s+){0,2}?(?:page|channel|feed|account|timeline|wall|profile)\b|"
            r"\bin\s+(?:an?|the|its|his|her|their|another)\s+(?:[\w-]+\s+){0,3}?(?:post|tweet|thread|voice note|voice message|audio message|video message|live ?stream|group chat|chat)\b|"
            r"\b(?:our|a|the|local|village|residents['’])\s+(?:[\w-]+\s+)?(?:group chat|whatsapp group|telegram group)\b|"
            r"\b(?:voice note|voice message|audio message|tweet|post)\s+(?:from|by)\b|\b(?:tweeted|reposted|retweeted|(?:is|are|was|were|been)\s+posting|livestreamed)\b|\bon\s+the\s+(?:internet|web|net)\b|\bon\s+(?-i:FB|IG|YouTube|Instagram)\b|"
            r"\b(?:audio|voice note|video|clip|recording|post|livestream|message)\s+in\s+which\b|\bunder\s+(?:the|a|that|his|her|its|this)\s+(?:post|photo|picture|video|tweet)\b|\bin\s+the\s+comments\b|\bon\s+(?:his|her|its|their|my)\s+wall\b|"
            r"\b(?:messaged|wrote\s+to|writes\s+to|DM['’]?e?d|WhatsApped)\s+(?:me|us)\b|\bmouth\s+of\s+(?:his|her|its|their)\s+(?:page|channel|account)\b|"
            r"\b(?:wrote|posted|said|published|shared)\s+online\b|\bon\s+social\s+(?:media|networks)\b|\bforwarded (?:as received|message|many times)\b"
        ),
    ),
    (
        ChannelKind.BROADCAST,
        _words(
            rf"\bon\s+(?:the\s+)?(?-i:(?:Radio|TV|Télé|Tele)\s+)?{_NAME}\s+(?:FM|TV|radio|television|News Channel)\b|\bon\s+(?-i:Radio|TV|Télé)\s+{_NAME}|"
            r"\bon\s+(?:[\w-]+\s+){0,2}?(?:radio|television|TV|air)\b|\bread (?:out )?on\b|\b(?:through|by|via|in)\s+(?:the\s+mouth\s+of\s+)?(?:its|their|the\s+state|state|national)\s+(?:television|radio|TV|broadcaster)\b|\bin\s+an?\s+(?:televised|radio|recorded|video)\s+(?:[\w-]+\s+)?(?:statement|address|message|speech|appearance|interview)\b"
        ),
    ),
    (
        ChannelKind.PRESS_CONFERENCE,
        _words(
            r"\b(?:told|telling|tells|briefed|briefing|to|informed)\s+(?:the\s+)?(?:local\s+|foreign\s+|gathered\s+|assembled\s+)?(?:reporters|journalists|the press|newsmen|pressmen|correspondents)\b|"
            r"\b(?:press|news|media)\s+(?:conference|briefing)\b|\bat\s+(?:a|the|his|her|its|their|an)\s+(?:[\w-]+\s+){0,2}?briefing\b"
        ),
    ),
    (
        ChannelKind.INTERVIEW,
        _words(
            r"\b(?:when|once)?\s*(?:reached|contacted|interviewed|questioned)\s+(?:by|on|over|via|at)\b|\bover\s+the\s+(?:phone|telephone)\b|\bin\s+a\s+(?:tele)?phone\s+(?:call|interview|conversation)\b|"
            r"\b(?:asked|questioned|pressed|quizzed)\s+(?:by|about|whether|why|if|how|on)\b|\bwhom?\s+(?:we|I|this\s+\w+)\s+(?:interviewed|met|reached|contacted|spoke\s+(?:to|with))\b|"
            r"\bin\s+(?:a\s+|an\s+)?(?:\w+\s+)?(?:conversation|dialogue|talk|chat)\s+with\b|\b(?:spoke|talked|speaking|talking)\s+to\s+(?:us|me)\b|"
            r"\b(?:we|I|this\s+\w+|our\s+\w+)\s+(?:spoke|talked)\s+(?:to|with)\b|\b(?:calls?|called|calling|phoned?|phones|rang|rings?)\s+(?:me|us|from)\b|\bcontacted\s+(?:by|via|through)\b|"
            r"\b(?:told|tells|explained\s+to|said\s+to|confided\s+(?:in|to))\s+(?:us|me|our\s+(?:reporter|correspondent|team)|this\s+(?:newspaper|paper|reporter|newsroom|agency|magazine|website|station))\b|"
            r"\bby\s+(?:satellite\s+)?(?:tele)?phone\b|\bin\s+(?:comments|remarks)\s+to\b|\bspeaking\s+(?:to|by|with|from)\b|\bin\s+an?\s+(?:exclusive\s+)?interview\b"
        ),
    ),
    (
        ChannelKind.SPEECH,
        _words(
            r"\b(?:told|telling|addressing|before)\s+(?:the\s+)?(?:parliament|lawmakers|MPs|senators|national assembly|(?:UN |U\.N\. )?security council|congress|worshippers|mourners|a crowd|a rally|supporters|troops)\b|"
            r"\b(?:at|during)\s+(?:a|the)\s+(?:[\w-]+\s+){0,2}?(?:rally|ceremony|funeral|burial|wake|memorial|parade|sermon|prayers?|vigil|Mass|durbar|town hall)\b|\bin\s+(?:his|her|a|the)\s+(?:[\w-]+\s+){0,2}?(?:speech|address|sermon|homily)\b|"
            r"\bin\s+(?:his|her|their)\s+(?:[\w-]+\s+)?(?:remarks|words|message)\s+(?:to|at|before)\b|\baddressing\s+(?:the|a|an|his|her|their|some)\s+(?!(?:\w+\s+)?(?:issue|question|problem|concern|allegation|matter|rumou?r|situation)s?\b)"
        ),
    ),
    (
        ChannelKind.PRESS_RELEASE,
        _words(
            r"\b(?:released|issued|published|put out|signed|read|circulated)\s+(?:an?\s+|the\s+|its\s+|another\s+)?(?:[\w-]+\s+){0,2}?(?:statement|communiqu[eé]|press release|declaration)\b|"
            r"\b(?:in|by|through|via)\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+|their\s+)?(?:[\w-]+\s+){0,3}?(?:statement|communiqu[eé]|press release|declaration|press statement)\b|"
            r"\bin\s+(?:an?|the|its|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:message|note|email|e-mail)\s+(?:sent\s+|addressed\s+|e?mailed\s+)?to\s+(?:the\s+)?(?:[\w-]+\s+)?(?:reporters|journalists|media|press|newsrooms|newspapers)\b|"
            r"\b(?:with|by|through)\s+(?:the\s+)?(?:publication|issuance|issuing|publishing|emission|emitting|release|releasing)\s+of\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:statement|notice|communiqu[eé]|announcement|declaration)\b"
        ),
    ),
    (
        ChannelKind.DOCUMENT,
        _words(
            r"\bin\s+(?:an?|the|its|his|her|their|another)\s+(?:[\w-]+\s+){0,3}?(?:report|letter|memo|memorandum|note|bulletin|update|filing|dossier|cable|assessment|notice|advisory|list|email|e-mail|text message|SMS|fax|affidavit|petition|submission|circular)\b|\bby\s+(?:e-?mail|text message|SMS|letter|fax)\b"
        ),
    ),
)
CHANNELS_FR = (
    (
        ChannelKind.SOCIAL_MEDIA,
        _words(
            r"\b(?:sur|via|dans)\s+(?:(?:le|la|les|ses|leurs|son|sa|leur|un|une|des|nos)\s+)?(?:[\w-]+\s+){0,3}?(?:page|compte|chaîne\s+Telegram|réseaux(?:\s+sociaux)?|plateforme\s+X|groupe\s+WhatsApp|fil|mur|direct\s+Facebook|statut)\b|"
            r"\bdans\s+(?:un|une)\s+(?:[\w-]+\s+){0,2}?(?:message|enregistrement|note)\s+(?:audio|vidéo|vocale?|sonore)\b|\bdans\s+une\s+(?:publication|vidéo|story)\b|\bdans\s+un\s+(?:tweet|post|audio|vocal)\b|"
            r"\bm['’](?:a\s+)?écri(?:t|vent|vait)\b|\bnous\s+(?:a\s+)?écri(?:t|vent)\b|\bmessage\s+(?:transféré|vocal|audio)\b|\b(?:a|ont)\s+(?:tweeté|posté|partagé)\b|\bcirculant\s+(?:dans|sur)\s+(?:les\s+)?réseaux\b|\bdans\s+(?:le|un|notre|ce)\s+groupe\b|\b(?:dans|sur)\s+(?:Telegram|Facebook|WhatsApp|Twitter|(?-i:X)|TikTok|Signal)\b|\bsur\s+(?:internet|la\s+toile|le\s+net)\b|\ben\s+commentaire\b"
        ),
    ),
    (
        ChannelKind.BROADCAST,
        _words(
            rf"\b(?:à|sur|dans)\s+(?:les\s+(?:ondes|antennes)\s+(?:de\s+|d['’]))(?:la\s+|l['’])?{_NAME}|\bsur\s+(?:les\s+ondes\s+de\s+)?(?-i:Radio|RTB|ORTM|RTN|Télé|TV)\s*(?:{_NAME})?|"
            r"\b(?:à|sur)\s+(?:la|une|notre)\s+(?:[\w-]+\s+)?(?:télévision|radio|chaîne)\b|\bà\s+l['’]antenne\b|\b(?:lue?|diffusée?|lire)\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*(?:soir\s+)?(?:à|sur)\s+la\s+(?:télévision|radio|chaîne)\b|\bau\s+journal\s+(?:télévisé|de\s+20)"
        ),
    ),
    (
        ChannelKind.PRESS_CONFERENCE,
        _words(
            r"\baux\s+(?:journalistes|médias|reporters)\b|\b(?:devant|face\s+à)\s+(?:la\s+presse|des\s+journalistes|les\s+journalistes|les\s+médias)\b|\bà\s+la\s+presse\b|\b(?:conférence|point)\s+de\s+presse\b|\bpoint-presse\b"
        ),
    ),
    (
        ChannelKind.INTERVIEW,
        _words(
            r"\b(?:jointe?s?|contactée?s?|interrogée?s?|interviewée?s?|rencontrée?s?|sollicitée?s?)\b(?!\s+à\b)|\bau\s+téléphone\b|\bpar\s+téléphone\b|\bau\s+micro\s+d[eu'’]|\b(?:dans|lors\s+d['’]|au\s+cours\s+d['’])\s*(?:un|une)\s+(?:[\w-]+\s+)?(?:entretien|interview)\b|\b(?:nous|m['’])\s*(?:a|ont|avait|avaient)\s+(?:confié|raconté|expliqué|déclaré|affirmé|assuré|répondu|glissé|lâché|soufflé)(?:e?s?)\b|\bnous\s+(?:confie|raconte|explique)(?:nt)?\b|\b(?:confi|racont|expliqu|déclar)\w*\s+à\s+(?:notre|nos)\s+(?:rédaction|reporters?|envoyée?\s+spéciale?|correspondante?|journal|confrères|micro)|\bque\s+nous\s+avons\s+(?:rencontr|interrog|join|contact)\w+|\bs['’]exprimant\s+(?:sur|au\s+micro)|\b(?:à|au|aux|avec)\s+(?:notre|nos|le|la|l['’])\s*(?:correspondante?s?|reporters?|envoyée?\s+spéciale?|rédaction)\b|\bdans\s+une\s+conversation\s+avec\b|\b(?:accepté|voulu)\s+de\s+(?:nous|me)\s+(?:recevoir|parler|répondre)\b|\bnous\s+a(?:vait)?\s+reçue?s?\b|\b(?:m['’]|nous\s+)(?:a\s+)?appel(?:le|é|lent|ait)e?s?\b|\bqui\s+nous\s+(?:a|ont)\s+(?:reçus?|parlé)\b|\bpar\s+messagerie\b"
        ),
    ),
    (
        ChannelKind.SPEECH,
        _words(
            r"\bdevant\s+(?:(?:les|des|ses|nos)\s+(?:députés|sénateurs|élus|parlementaires|fidèles|troupes|soldats|hommes|habitants|militants|partisans|notables|chefs|anciens|sages|jeunes|étudiants|familles|rescapés|commerçants|diplomates|ambassadeurs|villageois|déplacés|sinistrés|populations)|le\s+parlement|l['’]assemblée|l['’]assistance|le\s+conseil\s+de\s+sécurité|la\s+foule)\b|\bà\s+(?:la\s+foule|l['’]assistance|l['’]assemblée|ses\s+(?:partisans|troupes|hommes|militants|fidèles))\b|\blors\s+d(?:u|es|e\s+la|e\s+l['’])\s*(?:meeting|obsèques|funérailles|cérémonie|enterrement|hommage|inhumation|prière)\b|\b(?:dans|lors\s+d['’]|au\s+cours\s+d['’])\s*(?:un|une|son|sa)\s+(?:[\w-]+\s+)?(?:discours|allocution|prêche|sermon|homélie)\b|\blors\s+d['’]un\s+meeting\b"
        ),
    ),
    (
        ChannelKind.PRESS_RELEASE,
        _words(
            r"\b(?:dans|par|via|selon|à\s+travers)\s+(?:(?:un|une|le|la|ce|cette|son|sa|leur|ses)\s+)?(?:[\w-]+\s+){0,2}?(?:communiqué|déclaration|avis)\b|\b(?:a|ont)\s+(?:publié|diffusé|signé|rendu\s+public)\s+(?:un|une|son|leur)\s+(?:[\w-]+\s+)?(?:communiqué|déclaration)\b|\bpar\s+voie\s+de\s+communiqué\b|\bdans\s+un\s+(?:message|courriel|texte|courrier)\s+(?:adressé|transmis|envoyé|remis|diffusé|parvenu)?\s*(?:à\s+la\s+presse|aux\s+(?:médias|rédactions|journalistes|agences))\b"
        ),
    ),
    (
        ChannelKind.DOCUMENT,
        _words(
            r"\b(?:dans|selon|d['’]après)\s+(?:un|une|le|la|son|sa|leur|ce)\s+(?:[\w-]+\s+){0,2}?(?:rapport|lettre|document|note|bulletin|mémorandum|courrier|alerte|fiche|courriel|SMS|procès-verbal|circulaire)\b|\bpar\s+(?:courriel|SMS|lettre|mail)\b|\bdans\s+(?:un|le|son|ce)\s+(?:rapport|bulletin)\s+(?:journalier|quotidien|hebdomadaire|mensuel|interne)\b"
        ),
    ),
)
# To whom something was said: media and their like, by name.
TOLD_EN = _words(
    rf"\b(?:told|telling|tells|spoke to|speaking to|talking to|in an interview with|in comments to|in remarks to|in a statement to|statement sent to|confirmed to|said to|explained to|declared to|"
    rf"asked by|reached by (?:phone by )?|contacted by|interviewed by|questioned by|(?<=to) the)\s*(?:the\s+)?(?:{_OUTLET}\s+)?[“\"]?(?P<who>{_NAME}(?:\s+(?:radio|television|newspaper|FM|TV|news agency))?)[”\"]?"
    rf"|\bto\s+(?:the\s+)?{_OUTLET}\s+[“\"]?(?P<who2>{_NAME})[”\"]?|\bto\s+[“\"](?P<who3>{_NAME})[”\"]"
    r"|\b(?:told|telling|tells|spoke to|speaking to|talked to|talking to|confided (?:in|to)|admitted to|confirmed to|said to|explained to|(?:asked|questioned|reached|contacted|interviewed|joined|quizzed|met|approached)(?: by (?:phone|telephone))? by)\s+(?P<who6>us)\b"
    r"|\b(?P<who7>we)\s+(?:spoke|talked)\s+(?:to|with)\b|\b(?:conversation|dialogue|talk|interview|chat)\s+with\s+(?P<who8>(?:the|our|a)\s+(?:reporter|correspondent|journalist)(?:\s+of\s+(?:us|ours))?)\b"
    r"|\bin\s+(?:his|her|their)\s+(?:[\w-]+\s+)?(?:remarks|words|address|speech)\s+to\s+(?P<whoB>(?:the|a|his|her)\s+[a-z][\w’'-]*(?:\s+(?:of|from)\s+[\w’'-]+)?)(?=,|\s+(?:he|she|they|the|on|in|at)\b)"
    r"|\baddressing\s+(?P<whoC>(?:the|a|an|his|her|their)\s+(?!(?:\w+\s+)?(?:issue|question|problem|concern|allegation|matter|rumou?r|situation)s?\b)[a-z][\w’'-]*(?:\s+of\s+[\w’'-]+)?)(?=,|\s+(?:he|she|they|the|on|in|at)\b)"
    r"|\bto\s+(?:the\s+)?(?P<who9>(?:local\s+|foreign\s+)?(?:reporters|journalists|the media|the press))\b"
    r"|\b(?:asked|questioned|reached|contacted|interviewed|quizzed)\s+by\s+(?P<whoA>(?:the|this|our)\s+(?:reporter|newsroom|newspaper|paper|agency|station|website|magazine|broadcaster|radio|news agency))\b"
    r"|\b(?:told|telling)\s+(?P<who5>(?:the|this|our)\s+(?:reporter|newsroom|newspaper|paper|agency|station|website|magazine|broadcaster|radio|news agency))\b"
    r"|\b(?:told|briefed)\s+(?P<who4>(?:the\s+|an?\s+|our\s+)?(?:local\s+|foreign\s+|visiting\s+)?(?:reporters|journalists|press|correspondent|team|assessment team|delegation|investigators|mission|commission|court|lawmakers|parliament|news conference|press conference|crowd))\b"
)
TOLD_FR = _words(
    rf"\b(?:jointe?s?|interrogée?s?|contactée?s?|rencontrée?s?|interviewée?s?|sollicitée?s?|questionnée?s?)\s+(?:au\s+téléphone\s+|par\s+téléphone\s+|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?par\s+(?:(?-i:l['’]|la\s|le\s|les\s)\s*)?(?P<who>(?-i:L['’]|La\s|Le\s|Les\s)?(?:{_OUTLET}\s+)?{_NAME})"
    r"|\b(?P<who4>nous)\s+(?:a|ont|avait|avaient)\s+(?:confié|raconté|expliqué|déclaré|affirmé|assuré|répondu|glissé|lâché|soufflé)e?s?\b"
    r"|\b(?:jointe?s?|interrogée?s?|contactée?s?|rencontrée?s?|interviewée?s?|sollicitée?s?|questionnée?s?)\s+par\s+(?P<who5>notre\s+[a-zà-ÿ]+(?:\s+[a-zà-ÿ]+)?)(?=[\s,.])"
    r"|\b(?:à|avec)\s+(?P<who6>notre\s+(?:correspondante?|reporter|rédaction|envoyée?\s+spéciale?))\b|\baccepté\s+de\s+(?P<who7>nous)\s+(?:recevoir|parler|répondre)\b"
    rf"|\b(?:interrogée?s?|interviewée?s?|jointe?s?)\s+(?:lundi\s+|mardi\s+|mercredi\s+|jeudi\s+|vendredi\s+)?par\s+(?:le\s+site|la\s+chaîne|le\s+journal|la\s+radio|l['’]agence)\s+(?P<who8>{_NAME})"
    rf"|\b(?:au|à\s+(?:la|un|une))\s+(?:correspondante?|reporter|journaliste)\s+(?:du|de\s+la|de\s+l['’]|de|d['’])\s*(?:«\s*)?(?P<who9>{_NAME})"
    rf"|\b(?:au micro d[e'’]\s*|à\s+(?:la\s+|l['’])|au\s+)(?:{_OUTLET}\s+)(?:«\s*)?(?P<who2>{_NAME})"
)
BESIDE = _words(rf"^(?:(?:l['’]|la\s+|le\s+|the\s+)(?=[a-z]))?(?:{_OUTLET}\s+)(?={_NAME})")
RELAYED_EN = _words(
    r"\b(?:quoted|cited|carried|relayed|reported|republished|shared|circulated|broadcast|published|aired|reposted|transmitted|passed (?:on )?to us|passed on|forwarded|picked up)\s+"
    rf"(?:(?:on\s+\w+day|today|earlier|later|widely|also)\s+)?by\s+(?:the\s+)?(?:(?:local|state|private|national|regional)\s+)?(?:{_OUTLET}\s+)?[“\"]?(?P<who>{_NAME}(?:\s+(?:radio|television|newspaper))?)[”\"]?"
    rf"|\bas\s+(?:quoted|cited|reported)\s+(?:by|in)\s+(?:the\s+)?(?P<who2>{_NAME})|\bas\s+(?:relayed|conveyed|quoted|cited|reported|copied|transmitted|passed\s+on|forwarded|recounted|communicated|transcribed|carried|shared)\s+by\s+(?P<who4>(?:the|our|an?|its)\s+[a-z][\w’'-]*(?:\s+[a-z][\w’'-]*){{0,3}}?)(?=[,.;:]|\s+(?:on|in|at|said|says)\b|$)|\b(?:quoted|cited)\s+in\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?(?:report|bulletin|dispatch|note|log)\s+(?:of|by|from)\s+(?P<who5>(?:the\s+)?{_NAME})|,\s+(?:transmits|relays|conveys)\s+[“\"]?(?P<who6>{_NAME})|\bfrom it page\s+[“\"](?P<who3>{_NAME})[”\"]"
)
QUOTES_EN = _words(
    rf"\b(?P<who>(?:the\s+)?{_NAME})(?:,[^,.;]{{2,60}},)?\s+(?:has\s+)?(?:quotes?|quoted|cites?|cited)\s+[^.;:“”\"\n]{{2,90}}?\s+as\s+(?:saying|telling|stating|having said|reporting|claiming)\b"
)
QUOTES_FR = _words(
    rf"\b(?P<who>{_NAME})(?:,[^,.;]{{2,60}},)?\s+(?:a\s+cité|cite|ont\s+cité)\s+[^.;:«»\n]{{2,90}}?\s*,?\s+(?:disant|affirmant|selon\s+(?:lequel|laquelle|lesquels|lesquelles)|déclarant|indiquant)\b"
)
RELAYED_FR = _words(
    r"\b(?:repris|cité|relayé|rapporté|diffusé|partagé|transmis|publié|retransmis|rediffusé)(?:e?s?)\s+(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?par\s+"
    rf"(?:l['’]|la\s+|le\s+|les\s+)?(?:(?:la\s+)?(?:page|site|compte|chaîne|journal|quotidien|(?-i:radio))\s+)?[«“]?\s*(?P<who>(?:agence\s+)?{_NAME})"
    rf"|\b(?:cité|repris|mentionné|consigné)e?s?\s+dans\s+(?:le|un|la|une)\s+(?:[\w-]+\s+){{0,3}}?(?:rapport|bulletin|note|dépêche|revue|compte[- ]rendu)\s+(?:[a-zà-ÿ]+\s+)?(?P<who2>(?:de\s+la|de\s+l['’]|du|des|de|d['’])\s*{_NAME})"
    rf"|,\s+(?:transmet|relaie|répercute|retransmet)\s+(?:l['’]|la\s+|le\s+)?(?:(?:agence|site|journal|chaîne)\s+)?[«“]?\s*(?P<who3>{_NAME})"
)
