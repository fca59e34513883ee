"""Subjects: the noun phrase that a cue of saying has for its source, before it or, inverted, after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

_ASIDE = re.compile(r"\([^()]*\)")
_RELATIVE = re.compile(
    r",\s*(?:(?:and|but|et|mais)\s+(?=(?:who|qui)\b)|"
    r"as\s+(?=(?:\w+ed|seen|shown|told|given)\s+(?:by|in|to)\b))?"
    r"(?:(?<=\bas\s)\w+|who|which|whom|qui|(?:selon|pour|d['’]après)\s+(?:qui|lequel|laquelle|lesquels|lesquelles)|dont|où|lequel|laquelle|auquel|à\s+laquelle|auxquels|duquel|to\s+which|of\s+which)"
    r"\b[^,.;:“”]*(?:,|(?=[.;:“”]|$))",
    re.IGNORECASE,
)
ANONYMOUS = re.compile(
    r"\s(?:who|qui)\s+(?:requested|asked|spoke|sought|preferred|wished|declined|a requis|a demandé|a souhaité|"
    r"souhaite|préfère|préféra|a\s+préféré|préférant|tient\s+à|veut|a\s+voulu|refuse)\b[^,]{0,80}?"
    r"\b(?:anonymity|named|identified|anonymat|nommée?|identifiée?|citée?|identité|nom)\b",
    re.IGNORECASE,
)
_LONGEST_APART = 18  # words
_TOLD_APART = re.compile(
    r"(?:^|[,;:—–]\s+|\b(?:and|but|while)\s+)(?P<who>(?:an?|the|one|two|three|four|several|some|another|many|residents|villagers|witnesses|people|officials)\s[^,;:“”]{0,60}?)"
    r"\s+(?P<of_whom>who|whose|that|which|(?:to|with|from|of|by|for|in)\s+(?:whom|which|whose))\s(?P<which>[^;:“”]{2,140})$",
    re.IGNORECASE,
)
_HANGING = re.compile(r"\b(?:who|whom|whose|which|that|and|but|or|to|as)\s*$", re.IGNORECASE)
_BODIES = re.compile(
    r"\b(?:charit(?:y|ies)|ngos?|agenc(?:y|ies)|companies|firms?|newspapers?|outlets?|militias?|factions?|groups?|clinics?|outfits?)\b",
    re.IGNORECASE,
)
_OBJECTS = frozenset(
    {"them", "him", "us", "me", "themselves", "himself", "herself", "itself", "each other", "one another"}
)
_COORDINATIONS = frozenset({"and", "et"})
_RELATIVES = frozenset({"who", "whom", "qui"})
_MOST_JOINTS = 4  # looked back over: a sentence of nothing but "and" costs no more
_FARTHEST_ADJUNCT = 120  # code points
_LONGEST_RELATIVE = 10  # words
_LONGEST_SOURCE = 16  # words, each aside counted as one
_AFTER_SUBJECT = re.compile(
    r"[,;:!?“”]|(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bLt)(?<!\bMrs)(?<!\bRep)(?<!\bSen)(?<!\bGen)(?<!\bCol)"
    r"(?<!\bMaj)(?<!\bSgt)(?<!\bRev)(?<!\bGov)(?<!\bCapt)(?<!\bProf)(?<!\b(?-i:[A-Z]))\.|\s(?:"
    r"that|who|which|whose|qui|dont|que|when|while|after|before|lors|devant|face|à l['’]issue|avant|après|depuis|"
    r"dans (?:un|une|la|le|son|sa|ce|cette)|sur|in an?|"
    r"during|in the|on|at an?|by|via|à la|"
    r"à l['’]|au|aux|par|au cours|jointe?s?|interrogée?s?|contactée?s?|rencontrée?s?|reached|"
    r"contacted|interviewed|speaking|parlant|sous|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r",\s*(?:(?:the|an?|le|la|les|un|une)\s|l['’])?(?:[^,.;:“”]|\.(?=\w)|(?<=\.\w)\.){2,160}(?=[,.;]|$)"
)
_ONE_OF_A_KIND = re.compile(
    r"(?:an?|une?|one\s+of)\s(?!(?:day|week|month|year|few|jour|semaine|mois|an)\b)", re.IGNORECASE
)
_UNFINISHED = re.compile(
    r"\bto\s+(?!(?:the|this|that|these|those|his|her|its|their|our|both|all|which|whom|many|some|several|two|three)\b)[a-z]{3,}\s|(?:^|\s)(?-i:to|and|of|that|the|an?|in|by|et|de|à|que|les?|la|une?|des|du)$|^(?:les?|la|une?|des|the|an?)$",
    re.IGNORECASE,
)
_NAME = re.compile(r",\s*(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+|$)){2,4}$")
_NICKNAME = re.compile(r"(?<=[\w’'] )“_{2,40}”(?=\s?,\s*$)")  # "a certain “Colonel Red”, said"
# "|A so-called “General Fox”| says": a noun phrase that ends in a quoted name.
_QUOTED_NAME = re.compile(
    r"(?:^|[\s,;:(])(?P<who>(?:(?:the|an?|une?|les?|la)\s|l['’])(?:[\w’'-]+\s+){1,4}“_{2,40}”)\s*$",
    re.IGNORECASE,
)
_LAST_ASIDE = re.compile(
    r"\s*,\s*(?:dans|lors|par|via|sur|à\s+travers|au\s+cours|en|depuis|(?:quant\s+à\s+)?(?:lui|elle|eux|elles)\b|de\s+(?:son|leur)\s+côté|pour\s+(?:sa|leur)\s+part|"
    r"tout\s+en|jointe?s?|interrogée?s?|contactée?s?|rencontrée?s?|intervenant|s['’]exprimant|citant|cité|pourtant|toutefois|"
    r"cependant|en\s+revanche|hier|in|on|at|via|through|during|by|cited|quoted|speaking|reached|contacted|interviewed|citing|quoting|for\s+(?:its|his|her|their)\s+part|meanwhile|"
    r"however|also|too|in\s+turn|on\s+the\s+other\s+hand)\b[^,;:]{0,90},\s*$",
    re.IGNORECASE,
)
_TIME_STAMP = re.compile(r"\W*\d{1,2}\s?[h:.]\s?(?:\d{2})?(?:\s?[ap]m)?\W*\s(?=\w)", re.IGNORECASE)
# "In a statement on Sunday |it| had said": an adjunct without a comma.
_PRONOUN_LAST = re.compile(
    r"^\s*(?:in|on|at|from|to|for|with|as|by|of|under|through|despite|until|during|after|earlier|later|yesterday|today|dans|sur|lors|mardi|lundi|hier|ensuite|puis|and|et)\b(?:[^,;:“”]|“_*”){1,80}?\s(?P<who>he|she|it|they|we|i|il|elle|ils|elles|on|nous|je|ça|cela)\s*$",
    re.IGNORECASE,
)
# "By dusk |the women| had named": an adjunct without a comma before a noun phrase with its article.
_LED_IN = re.compile(
    r"\s*(?:by|on|in|at|as\s+of|after|before|during|since|until|last|this|late|early)\s+(?:(?:late|early)\s+)?(?:(?:the|that|this|an?|its|his|her|their|our|one)\s+)?(?:[\w’'-]+\s+){0,2}?[\w’'-]+(?:\s+(?:of|in|on|at)\s+(?:the\s+)?[\w’'-]+){0,2}\s+"
    r"(?=(?:the|an?|its|his|her|their|our|some|several|many|two|three|four|five)\s+\w)",
    re.IGNORECASE,
)
# "leur doyen|, El Hadj Oumar Talba|", "Gul Nawaz|, 22 ans|", "Awa Sow|, une vendeuse dont le frère est mort|"
_DESCRIBED = re.compile(
    r",\s*(?:\d{1,3}\s+ans\b|(?:(?:une?|les?|la|son|sa|leur|notre|l['’]une?|membre|maire|chef|habitante?|père|mère|veuve|porte-parole|présidente?|directeur|directrice|responsable|rencontrée?|croisée?|gérante?|infirmière?|rescapée?|témoin|âgée?)\b|l['’])"
    r"(?![^,.;:“”]{0,80}\b(?:sera|seront|est|sont|ont)\s)[^,.;:“”]{1,110}|(?-i:(?:(?:[A-ZÀ-ÖØ-Þ](?:[\w’'.-]*[\w’'-])?|[A-Z]\.|ag|ould|ben|el|al|de|du|la|d['’])\s*){1,6}))(?=\s*(?:[,.;!?]|$))",
    re.IGNORECASE,
)
# Before whom, or on which air, between an inverted cue and its subject: "a juré |devant les notables| notre commandant".
_TO_WHOM = re.compile(
    r"\s+(?:devant|face\s+(?:à|aux?)|auprès\s+d(?:es?|u)|sur\s+les\s+ondes\s+d(?:e|u)|au\s+micro\s+d(?:e|u)|à\s+l['’]antenne\s+d(?:e|u)|sur)\s+(?:(?:les?|la|ses|des|une?|nos)\s+|l['’])?"
    r"(?:[\w’'-]+\s+){1,4}?(?=(?:les?|la|une?|notre|nos|leurs?|son|sa|ses|plusieurs|maître|me|m\.|mme|dr|docteur|colonel|général|le)\s|l['’])",
    re.IGNORECASE,
)
# "Dans |la police| ont ajouté": as machines translate the institution that speaks.
_WHERE_SPOKEN = re.compile(
    r"^\s*(?:dans|à|au\s+sein\s+de|chez|du\s+côté\s+de|auprès\s+de)\s+(?P<who>(?:les?\s|la\s|l['’])\s*[\w’'-]+(?:\s+(?:de|du|des|d['’])\s*[\w’'-]+){0,2})\s*$",
    re.IGNORECASE,
)
_ADJUNCT_THEN_NOUN = re.compile(
    r"^\s*(?:en\s+même\s+temps|en\s+outre|de\s+plus|par\s+ailleurs|pendant\s+ce\s+temps|plus\s+tard|plus\s+tôt|entre-temps|ensuite|aussi|aujourd['’]hui|hier(?:\s+soir)?|ce\s+(?:matin|soir)|pour\s+sa\s+part|"
    r"de\s+son\s+côté|à\s+son\s+tour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|auparavant|dans\s+la\s+(?:matinée|soirée|nuit|journée))\s+(?P<who>(?:les?|la|une?|des|l['’]|(?-i:[A-ZÀ-Þ]))[^,;:“”]{2,60})$",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(
    r"\s(?:au|aux|à\s+la|à\s+l['’])\s*(?:correspondante?s?|journalistes?|agence|journal|site|chaîne|radio|quotidien|presse|reporters?|médias?)\b(?:\s+(?:de|du|des|d['’])[^,;:]{1,50})?\s*$",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r",?\s+dont\s+(?P<who>(?:les?\s|la\s|l['’])[^,.;:“”]{2,60}(?:,\s*[^,.;:“”]{2,50},)?)\s*$", re.IGNORECASE
)
# "One |informed| source", "the |said| command", "the wounded": participles that no sentence has for its verb.
_ATTRIBUTIVE = re.compile(
    r"\s(?:(?:that|who|whom)\s+)?(?:we|I|our\s+(?:reporters?|correspondents?|staff|teams?|monitors?)|this\s+(?:paper|newspaper|reporter|agency)|AFP|AP|Reuters)\s+(?:had\s+|have\s+)?(?:spoke|spoken|talked|met|interviewed|reached|contacted|visited|consulted|asked|questioned)\b(?:\s+(?:to|with))?"
    r"|(?<=\bthe )(?:wounded|injured|displaced|accused|deceased|bereaved|detained|besieged)$"
    r"|(?:(?<=\ban )|(?<=\ba )|(?<=\bone )|(?<=\bthe )|(?<=\btwo )|(?<=\bsome )|(?<=\bseveral )|(?<=\bthree )|(?<=\bwell-))"
    r"(?:\w+ly\s+)?(?:informed|said|alleged|suspected|reported|retired|wounded|injured|detained|"
    r"elected|appointed|concerned|affected|masked|hooded|bearded|experienced|respected|dedicated|released|freed|abducted|kidnapped|escaped|exiled|jailed|ousted|deposed|disgraced|renowned|related|allied|affiliated|aligned|declared|convicted|"
    r"accredited|trusted|seasoned|decorated|self-styled|self-proclaimed|besieged|surrendered|captured|registered|associated|widowed|orphaned)(?=\s+[a-z])",
    re.IGNORECASE,
)
_AGE = re.compile(r",\s*\d{1,2}(?:\s*ans)?(?=[,.;]|$)")


def subject(view: Clause, cue_start: int) -> Span | None:
    """Return the span of the noun phrase that ends before `cue_start` (offset in the sentence), or None.

    Appositions belong to it ("Mamadou Coulibaly, the governor, said"); adjuncts before it do not ("In Kayes, a resident said").
    A verb that shares the sentence's subject ("The army left the post and said …") gets that subject.
    """
    whose = _whose(view, cue_start)
    if whose:
        return whose
    whole = masked_asides(view.masked[:cue_start])
    left = _without_last_aside(whole)
    if len(left) < len(whole):
        described = _noun_phrase(view, left + ",", 0)
        if described and "," in view.written[described[0] - view.start : described[1] - view.start]:
            return described
    starts = list(view.lexicon.clause_starts.finditer(left))
    begin = starts[-1].end() if starts else 0
    if view.lexicon.language == "fr" and starts and starts[-1][0].casefold() == "qui":
        related = _with_relative(view, left, starts)
        if related:
            return related
    found = _with_coordinated(view, left, starts, _noun_phrase(view, left, begin))
    if found is None and starts and starts[-1][0].casefold() in _RELATIVES:
        return _with_relative(view, left, starts) or _told_apart(view, left)
    tried = 0
    while found is None and tried < _MOST_JOINTS and starts and starts[-1][0].casefold() in _COORDINATIONS:
        tried += 1
        # "and" may join two names instead of two clauses: "the Front for Islam and Muslims said".
        starts.pop()
        begin = starts[-1].end() if starts else 0
        found = _noun_phrase(view, left, begin) or _shared_subject(view, left)
    if found is None:
        return _told_apart(view, left)
    return None if _object_alone(view, found) else found


def _object_alone(view: Clause, found: Span) -> bool:
    """Return whether a noun phrase is a pronoun that no subject has: "so do not |them| ask"."""
    return view.written[found[0] - view.start : found[1] - view.start].casefold() in _OBJECTS


def _told_apart(view: Clause, left: str) -> Span | None:
    """Return a subject that a relative clause of any length tells apart: "|a woman with whom we spoke after the raid| said"."""
    if view.lexicon.language != "en":
        return None
    match = _TOLD_APART.search(left)
    if match is None or _HANGING.search(left) or not 0 < len(match["which"].split()) <= _LONGEST_APART:
        return None
    head = accepted_source(view, *match.span("who"), left)
    words = view.written[match.start("who") : match.end("who")]
    known = match["of_whom"].split()[-1].casefold().startswith("who") or any(
        pattern.search(words)
        for pattern in (view.lexicon.unnamed, view.lexicon.roles, view.lexicon.institutions, _BODIES)
    )
    return view.span(match.start("who"), len(left)) if head and known else None


def _whose(view: Clause, cue_start: int) -> Span | None:
    """Return the subject of a cue in a relative clause with "dont": "une faction dont |le porte-parole, Qari Omaid,| nie …"."""
    if view.lexicon.language != "fr":
        return None
    match = _WHOSE.search(view.masked, max(cue_start - _FARTHEST_ADJUNCT, 0), cue_start)
    return accepted_source(view, *match.span("who")) if match else None


def _with_relative(view: Clause, left: str, starts: list[re.Match[str]]) -> Span | None:
    """Return a subject with the relative clause that belongs to it: "A teacher who fled the village| said"."""
    relative = starts[-1]
    told = left[relative.end() :].split()
    begin = starts[-2].end() if len(starts) > 1 else 0
    head = _noun_phrase(view, left[: relative.start()], begin)
    if (
        head is None
        or not told
        or _HANGING.search(left)
        or len(told) > _LONGEST_RELATIVE
        or left[: relative.start()].rstrip().endswith(",")
    ):
        return None
    return view.span(head[0] - view.start, len(left))


def _without_last_aside(left: str) -> str:
    """Return what stands before a cue without the adjunct between commas that ends it: "The group, |in a statement,| said"."""
    match = _LAST_ASIDE.search(left) or _TOLD_BEFORE.search(left, max(len(left) - _FARTHEST_ADJUNCT, 0))
    return left[: match.start()] if match and left[: match.start()].strip() else left


def _with_coordinated(
    view: Clause, left: str, starts: list[re.Match[str]], found: Span | None
) -> Span | None:
    """Return the subject with the name that "and" joins to it: "the Red Cross and Doctors Abroad said"."""
    if not found or not starts or starts[-1][0].casefold() not in _COORDINATIONS:
        return found
    longer = _noun_phrase(view, left, starts[-2].end() if len(starts) > 1 else 0)
    if not longer or longer[0] >= found[0]:
        return found
    both = [view.written[start - view.start : end - view.start] for start, end in (longer, found)]
    named = all(words[0].isupper() for words in both)
    return longer if named or all(view.lexicon.unnamed.match(words) for words in both) else found


def masked_asides(left: str) -> str:
    """Return a stretch of a masked sentence with brackets, relative clauses and wishes for anonymity masked too."""
    masked = _NICKNAME.sub(_underscores, _ASIDE.sub(_underscores, left))
    # A relative clause between commas is an aside too; its commas stay, since they mark an apposition.
    return ANONYMOUS.sub(_underscores, _RELATIVE.sub(_with_its_commas, masked))


def _with_its_commas(match: re.Match[str]) -> str:
    end = "," if match[0].endswith(",") else ""
    return "," + "_" * (len(match[0]) - 1 - len(end)) + end


def _underscores(match: re.Match[str]) -> str:
    return "_" * len(match[0])


def _noun_phrase(view: Clause, left: str, begin: int) -> Span | None:
    stamp = _TIME_STAMP.match(left[begin:])
    begin += stamp.end() if stamp else 0
    while lead := view.lexicon.lead_in.match(left[begin:]):
        begin += lead.end()
    candidate = left[begin:]
    if not candidate.rstrip().endswith(","):
        begin += candidate.rfind(",") + 1
    quoted = _QUOTED_NAME.search(left, max(begin, len(left) - _FARTHEST_ADJUNCT))
    begin = quoted.start("who") if quoted else max(begin, left.rfind("”") + 1)
    found = accepted_source(view, begin, len(left), left)
    led = _LED_IN.match(left, begin) if found is None else None
    found = accepted_source(view, led.end(), len(left), left) if led else found
    if found is not None:
        return found
    pronoun = _last_after_adjunct(view, left[begin:])
    return (
        accepted_source(view, begin + pronoun.start("who"), begin + pronoun.end("who"), left)
        if pronoun
        else None
    )


def _last_after_adjunct(view: Clause, words: str) -> re.Match[str] | None:
    """Return the subject, group `who`, behind an adjunct that no comma sets off, or None."""
    pronoun = _PRONOUN_LAST.search(words)
    if pronoun or view.lexicon.language != "fr":
        return pronoun
    return _ADJUNCT_THEN_NOUN.match(words) or _WHERE_SPOKEN.match(words)


def accepted_source(view: Clause, start: int, end: int, masked: str = "") -> Span | None:
    """Return the span of a stretch that can name a source, or None where its words cannot; `masked` hides asides in it."""
    span = view.span(start, end)
    if span is None:
        return None
    words = view.written[span[0] - view.start : span[1] - view.start]
    masked = (masked or view.masked)[span[0] - view.start : span[1] - view.start]
    masked = _ATTRIBUTIVE.sub(_underscores, masked) if view.lexicon.language == "en" else masked
    head = masked.split(",")[0]
    if (
        len(masked.split()) > _LONGEST_SOURCE
        or _UNFINISHED.search(masked)
        or not re.search(r"[^\W\d_]", masked)
    ):
        return None
    if (
        attributes(view, head)
        or view.lexicon.not_subject.match(words)
        or view.lexicon.finite_verb.search(head)
        or masked[0] in "“”"
    ):
        return None
    return span


def attributes(view: Clause, words: str) -> bool:
    """Return whether a stretch holds a cue of its own, of those that are never nouns: then it is no noun phrase."""
    return any(
        not (form := match.groupdict().get("verb") or match.groupdict().get("verb3"))
        or (form.casefold() not in view.lexicon.needs_that and not form[0].isupper())
        for match in view.lexicon.finite.finditer(words)
    )


def _shared_subject(view: Clause, left: str) -> Span | None:
    begin = max(left.rfind("; "), left.rfind(": "), -1) + 1
    while lead := view.lexicon.lead_in.match(left[begin:]):
        begin += lead.end()
    verbs = [view.lexicon.finite_verb.search(left, begin), view.lexicon.finite.search(left, begin)]
    verb = min((each for each in verbs if each), key=lambda match: match.start(), default=None)
    return accepted_source(view, begin, verb.start()) if verb else None


def _describes(view: Clause, apposition: str) -> bool:
    """Return whether an apposition says what somebody is: ", the mayor", ", un éleveur de 40 ans"."""
    phrase = apposition.lstrip(", ")
    lexicon = view.lexicon
    return bool(
        (_ONE_OF_A_KIND.match(phrase) and not (lexicon.language == "fr" and phrase.startswith("a ")))
        or lexicon.roles.search(phrase)
        or lexicon.witness.search(phrase)
        or lexicon.unnamed.match(phrase)
    )


def _described_to(view: Clause, after: str, end: int) -> int:
    """Return the end of a French subject with the name, age and descriptions that follow it between commas."""
    while view.lexicon.language == "fr" and (described := _DESCRIBED.match(after, end)):
        end = described.end()
    return end


def inverted_subject(view: Clause, cue_end: int) -> Span | None:
    """Return the span of the noun phrase right after a cue ("…, said the governor, Mamadou Coulibaly."), or None."""
    told = _TO_WHOM.match(view.masked, cue_end) or view.lexicon.told.match(view.masked, cue_end)
    cue_end = told.end() if told else cue_end
    adjunct = view.lexicon.complement.match(view.masked, cue_end)
    if (
        adjunct
        and adjunct["that"] is None
        and view.masked[adjunct.end() - 1 : adjunct.end()] not in (":", ",")
    ):
        cue_end = adjunct.end()
    after = masked_asides(view.masked[cue_end:])
    stop = _AFTER_SUBJECT.search(after)
    end = stop.start() if stop else len(after)
    bare = end
    if stop and stop[0] == ",":
        clause = re.compile(",_{6,}").match(after, end)
        end = clause.end() if clause else end
        age = _AGE.match(after, end)
        end = age.end() if age else end
        apposition = _APPOSITION.match(after, end)
        named = view.lexicon.roles.search(after[:end]) and _NAME.match(apposition[0]) if apposition else None
        if apposition and (named or _describes(view, apposition[0])):
            end = apposition.end()
        end = max(end, _described_to(view, after, stop.start()))
    return accepted_source(view, cue_end, cue_end + end, view.masked[:cue_end] + after) or accepted_source(
        view, cue_end, cue_end + bare
    )
