"""French wordings that attribute without a verb of saying, or with one that only French builds so.

"Pour l'avocat, …", "il ressort du rapport que …", "l'enquête a montré que …", "il entend rouvrir …", "le maire, selon qui …",
and the clause without "que" of machine translation: "Elle a dit des hommes avaient été déployés".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import content_after, content_before
from briefing.extract.engines.rules.french_speakers import can_speak, speaker, told
from briefing.extract.engines.rules.subject import accepted_source, inverted_subject, subject
from briefing.extract.engines.rules.taking import taken
from briefing.extract.lexicon.french_nouns import EVIDENCE, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding, Span

_FARTHEST_VERB = 90  # code points
_FOR = re.compile(
    r"(?:^\W*|[.;:”–—]\s+|\b(?:mais|et|tandis\s+que|alors\s+que|or),?\s+)(?P<cue>pour)\s+(?!(?:noël|pâques|(?:le|la\s+fête\s+de)\s+(?:ramadan|tabaski|nouvel\s+an)|l['’](?:instant|heure)|le\s+moment|sa\s+part|leur\s+part|autant|sa\s+défense)\b)(?P<who>[^,.;:“”]{2,90}?(?:,\s[^,.;:“”]{2,80}(?=,\s(?:il|elle|ce|c['’]|les?|la|l['’]|cette|des|une?|on)\b))?),\s+(?P<said>\S)",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    rf"(?P<who>\b{EVIDENCE}[^,.;:“”]{{0,80}}?(?:\s+“_*”)?)\s+(?P<cue>(?:(?:a|ont|avait|avaient|aurait|auraient)\s+(?:\w+ment\s+|également\s+|aussi\s+|toutefois\s+)?(?:montré|établi|prouvé|fait\s+apparaître)"
    r"|(?:a|ont)\s+permis\s+d['’]établir|montr(?:e|ent|ait|aient|èrent|a)|établi(?:t|ssent|ssait)|prouv(?:e|ent|ait)|f(?:ait|ont)\s+apparaître)\b(?:\s+(?:\w+ment|aussi|également))?)"
    r"\s+(?P<said>qu(?:e\b|['’])|comment\b|(?:les?|la|une?|des|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|\d+)\s|l['’]|“)",
    re.IGNORECASE,
)
_EMERGES = (
    r"il\s+(?:en\s+)?(?:ressort|ressortait|résulte|découle|apparaît|apparaissait|appert|ressortirait)"
    r"(?:\s+(?:également|aussi|toutefois|ainsi|notamment|clairement))?"
)
_EMERGING = re.compile(
    rf"\b(?P<cue>{_EMERGES})\s+(?:à\s+la\s+lecture\s+)?(?:d(?:e|u|es)\s+|d['’]|à\s+)(?P<who>[^,.;:“”]{{3,90}}?),?\s+(?P<said>qu(?:e\b|['’]))",
    re.IGNORECASE,
)
_FROM_WHICH = re.compile(
    rf"(?:^\W*|[.;:]\s)(?:(?:à\s+la\s+lecture\s+|à\s+l['’]issue\s+|au\s+terme\s+)?(?:d(?:e|u|es)\s+|d['’])|à\s+)(?P<who>[^,.;:“”]{{3,90}}?),?\s+(?P<cue>{_EMERGES})\s+(?P<said>qu(?:e\b|['’]))",
    re.IGNORECASE,
)
_MEANS_TO = re.compile(
    r"\b(?P<cue>(?:n['’])?entend(?:ent|ait|aient|ons)?)(?:\s+(?:bien|ainsi|désormais|également|aussi|par\s+là|pas|même|toujours|d['’]ailleurs|\w+ment))?\s+(?P<said>(?:ne\s+pas\s+|(?:se|le|la|les|en|y|lui|leur)\s+|[sln]['’])?(?!(?:dire|parler|tirer|crier|exploser|tonner|gronder|passer|venir|arriver|sonner|siffler|pleurer|hurler|courir|craquer)\b)[\wà-ÿ]+(?:er|ir|re)\b)",
    re.IGNORECASE,
)
_BY_WHOM = re.compile(
    r"(?P<who>[^,.;:“”]{2,90}?),\s+(?P<cue>pour|selon|d['’]après|à\s+en\s+croire)\s+(?:qui|lequel|laquelle|lesquels|lesquelles)\s+(?P<said>[^,;]+)",
    re.IGNORECASE,
)
_TEXT_TELLS = re.compile(
    rf"\b(?P<who>(?:une?|le|la|ce|cette|son|leur|plusieurs|des|les)\s+(?:\w+\s+)?{TEXT}s?\b[^,.;:“”]{{0,60}}?),?\s+(?P<cue>selon\s+(?:lequel|laquelle|lesquels|lesquelles))\s+(?P<said>\S)",
    re.IGNORECASE,
)
_DEMONSTRATED = re.compile(
    r"^(?P<said>[^:]{12,}?)\s?[:–—,]\s+(?:tel(?:le)?s?\s+(?:est|sont|serait)|c['’]est(?:\s+là)?|voilà|voici)\s+(?:les?\s|la\s|l['’])(?:bilan|version|décompte|chiffres?|récit|explication|message|constat|scénario|thèse|conclusion|position|réponse)\b(?:\s\w+){0,2}?\s+"
    r"(?:(?P<cue>(?:établi|donné|fourni|avancé|dressé|livré|communiqué|publié|défendu|retenu|rapporté|faite?|tirée?)e?s?\s+par|de|du|des|selon)\s+|qu(?:e\s|['’]))(?P<who>[^,.;:“”]{3,80})",
    re.IGNORECASE,
)
_PHRASES = re.compile(
    r"(?P<cue>\b(?:(?:a|ont|avait|avaient)\s+(?:\w+ment\s+|aussitôt\s+)?(?:apporté|opposé|émis|exprimé|lancé|jeté|formulé|manifesté|fait)|apport(?:e|ent)|oppos(?:e|ent)|émet(?:tent)?|exprim(?:e|ent)|lanc(?:e|ent)|jett?e(?:nt)?|formul(?:e|ent)|manifest(?:e|ent))"
    r"\s+(?:(?:une?|de|des|ses|son|sa|leurs?|le|les)\s+|d['’])?(?:[\w-]+\s+){0,2}?(?:démenti|doutes?|réserves?|ultimatum|appel|mise\s+en\s+garde|inquiétudes?|préoccupations?|indignation|craintes?|soutien|solidarité)(?:\s+(?!à\b|aux?\b|sur\b|quant\b|face\b|devant\b|pour\b)[a-zà-ÿ]+){0,2})"
    r"\s+(?P<said>(?:à|aux?|sur|quant|face|devant|pour)\b)",
    re.IGNORECASE,
)
# "ce sont |ces mêmes habitants| qui nous ont demandé de rester"
_CLEFT = re.compile(
    r"\b(?:c['’](?:est|était)|ce\s+(?:sont|furent|serait))\s+(?P<who>[^,.;:“”]{3,60}?)\s+qui\s+(?=\S)",
    re.IGNORECASE,
)
_APPEALS = re.compile(
    r"\b(?P<cue>en\s+(?:appel(?:le|lent|ait|aient|ons)|(?:a|ont|avait)\s+appelé))\s+(?:(?:à|aux?)\s[^,.;:“”]{2,60}?)\s+(?P<said>(?:pour|afin)\s+(?:qu(?:e\b|['’])|d(?:e\b|['’])|(?=\w+(?:er|ir|re)\b)))",
    re.IGNORECASE,
)
_COLLOQUIAL = re.compile(
    r"”\s?,?\s*(?P<cue>qu['’](?P<who>ils?|elles?|on)\s+(?:(?:me|nous|lui|leur)\s|m['’])?(?:a\s+|ont\s+)?(?:fai(?:t|sait)|font|dit|di(?:sait|saient|sent)|répond(?:u|ait)?|répète|lance|crie|raconte|écrit|hurle))\b",
    re.IGNORECASE,
)
_WHAT_THEY_SAY = re.compile(r"(?P<cue>(?:à|d['’]après|selon)\s+ce\s+qu(?:e\s|['’])(?:en\s+)?)", re.IGNORECASE)
_HIM = re.compile(
    r"^\W*à\s+(?P<who>l['’]|les\s)(?P<cue>\s?en\s+croire|entendre|écouter)\s*,\s+(?P<said>\S)", re.IGNORECASE
)
_UNMARKED = re.compile(
    r"\s+(?P<said>(?:les?|la|une?|des|plus|au\s+moins|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|il|ils|elle|elles|ce|cette|ces|leurs?|son|sa|ses|nous|plusieurs)\s(?=[^,.;:“”]{3,})|l['’]|c['’])",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:di(?:t|sent|sait|saient)|affirm\w+|déclar\w+|ajout\w+|indiqu\w+|prétend\w*|insist\w+|expliqu\w+|racont\w+|pens\w+|cr(?:oit|oient|u))$",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(r"[a-zà-ÿ]+(?:e|ent|t|ait)\s+")  # "que |dresse| l'hôpital": any verb
_NOUN_PHRASE_BEGINS = re.compile(
    r"(?:^|[,;:.]\s*|\b(?:de|du|des|par|à|au|aux|avec|et|que|dont)\s+|\b(?=(?:les?|la|une?|son|sa)\s)|\b(?=l['’]))",
    re.IGNORECASE,
)


_Reads = Callable[["Clause", re.Match[str]], "Span | None"]


def _named(view: Clause, match: re.Match[str]) -> Span | None:
    return accepted_source(view, *match.span("who"))


def _speaking(view: Clause, match: re.Match[str]) -> Span | None:
    return speaker(view, *match.span("who"))


def _last_speaking(view: Clause, match: re.Match[str]) -> Span | None:
    """Return the shortest noun phrase that "who" ends with and that can speak."""
    start, end = match.span("who")
    begins = [each.end() for each in _NOUN_PHRASE_BEGINS.finditer(view.masked, start, end)]
    found = (speaker(view, begin, end) for begin in reversed(begins or [start]))
    return next((each for each in found if each), None)


def _pronoun(view: Clause, match: re.Match[str]) -> Span | None:
    return view.span(*match.span("who"))


def _subject(view: Clause, match: re.Match[str]) -> Span | None:
    return subject(view, match.start("cue"))


def _subject_that_speaks(view: Clause, match: re.Match[str]) -> Span | None:
    found = _subject(view, match)
    return found if found and can_speak(view, found) else None


def _from_there(view: Clause, match: re.Match[str]) -> Span | None:
    return content_after(view, match.start("said"))


def _that_alone(view: Clause, match: re.Match[str]) -> Span | None:
    return view.content(*match.span("said"))


def _before(view: Clause, match: re.Match[str]) -> Span | None:
    return content_before(view, match.start("cue"))


_WORDINGS: tuple[tuple[re.Pattern[str], _Reads, _Reads, float], ...] = (
    (_FOR, _speaking, _from_there, 0.65),
    (_SHOWN, _named, _from_there, 0.65),
    (_EMERGING, _named, _from_there, 0.7),
    (_FROM_WHICH, _named, _from_there, 0.7),
    (_MEANS_TO, _subject_that_speaks, _from_there, 0.65),
    (_BY_WHOM, _last_speaking, _that_alone, 0.65),
    (_TEXT_TELLS, _named, _from_there, 0.65),
    (_PHRASES, _subject, _from_there, 0.65),
    (_HIM, _pronoun, _from_there, 0.7),
    (_APPEALS, _subject, _from_there, 0.7),
    (_COLLOQUIAL, _pronoun, _before, 0.75),
)
"""A wording, where its source and its content are read off, how sure it is."""


def wordings(view: Clause) -> Iterator[Finding]:
    """Yield what these wordings attribute in a sentence."""
    for pattern, who, what, confidence in _WORDINGS:
        for match in view.cues(pattern):
            source, content = who(view, match), what(view, match)
            if source and content:
                yield told(view, source, match.span("cue"), [content], confidence)
    yield from _unmarked(view)
    yield from _demonstrated(view)
    yield from _what_they_say(view)
    yield from _cleft(view)


def _unmarked(view: Clause) -> Iterator[Finding]:
    for cue in view.cues(view.lexicon.finite):
        match = _UNMARKED.match(view.masked, cue.end()) if _SAYS.search(cue[0]) else None
        if match is None or view.masked[: cue.start()].rstrip().endswith((",", "”")):
            continue
        source, content = subject(view, cue.start()), content_after(view, match.start("said"))
        if source and content and _has_verb(view, match.end(), content[1] - view.start):
            yield told(view, source, cue.span(), [content], 0.6)


def _has_verb(view: Clause, start: int, end: int) -> bool:
    """Return whether a clause's own verb stands in a stretch, before any relative clause."""
    head = re.split(r"[,;:]|\s(?:qui|que|dont|où)\s|\squ['’]", view.masked[start:end], maxsplit=1)[0]
    return bool(view.lexicon.finite_verb.search(head))


def _demonstrated(view: Clause) -> Iterator[Finding]:
    """Yield what stands before "tel est le bilan que dresse |l'hôpital|" or "voilà la version de |l'armée|"."""
    match = _DEMONSTRATED.match(view.masked)
    told_by = _cue_and_teller(view, match) if match else None
    content = view.content(*match.span("said")) if match else None
    if told_by and content:
        cue, source = told_by
        yield told(view, source, cue, [content], 0.7)


def _cue_and_teller(view: Clause, match: re.Match[str]) -> tuple[tuple[int, int], Span] | None:
    """Return where the cue stands and who tells it: behind "de" or "établi par", or before or after the verb of "que …"."""
    start, end = match.span("who")
    if match["cue"]:
        cue, source = match.span("cue"), speaker(view, start, end)
    elif verb := view.lexicon.finite.search(view.masked, start, end):
        inverted = verb.start() == start
        cue = verb.span()
        source = inverted_subject(view, verb.end()) if inverted else speaker(view, start, verb.start())
    elif unknown := _VERB_FIRST.match(view.masked, start, end):
        cue, source = unknown.span(), speaker(view, unknown.end(), end)
    else:
        return None
    return (cue, source) if source else None


def _cleft(view: Clause) -> Iterator[Finding]:
    """Yield what a cleft sentence attributes: "ce sont |les habitants| qui nous ont demandé |de rester|"."""
    for match in view.cues(_CLEFT):
        cue = view.lexicon.finite.match(view.masked, match.end())
        begin = taken(view, cue) if cue else None
        source = speaker(view, *match.span("who"))
        content = content_after(view, begin.at) if begin else None
        if cue and source and content:
            yield told(view, source, cue.span(), [content], 0.7)


def _what_they_say(view: Clause) -> Iterator[Finding]:
    """Yield what "à ce que disent ses proches" or "selon ce que le maire affirme" attributes."""
    for match in view.cues(_WHAT_THEY_SAY):
        verb = view.lexicon.finite.search(view.masked, match.end(), match.end() + _FARTHEST_VERB)
        if verb is None:
            continue
        inverted = not view.masked[match.end() : verb.start()].strip()
        source = (
            inverted_subject(view, verb.end())
            if inverted
            else accepted_source(view, match.end(), verb.start())
        )
        leads = not view.masked[: match.start()].strip(" “”,")
        comma = view.masked.find(", ", verb.end())
        content = content_after(view, comma + 2) if leads and comma > 0 else view.content(0, match.start())
        if source and content:
            yield told(view, source, verb.span(), [content], 0.7)
