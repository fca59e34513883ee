"""What a noun tells that somebody holds: "our understanding is that …", "the army's toll was nine".

English. The noun says what kind of statement it is; the clause behind "is", or the number, is what is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import content_after
from briefing.extract.engines.rules.subject import accepted_source, masked_asides
from briefing.extract.finding import Finding
from briefing.extract.lexicon.english_phrases import COUNTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

_THOUGHT = (
    r"(?:understanding|view|position|reading|assessment|impression|belief|contention|account|version|theory|guess|hunch|fear|hope|line|claim|message|conclusion|verdict|"
    r"judge?ment|opinion|information|intelligence|suspicion|answer|reply|response|explanation|argument|defence|excuse|hypothesis|expectation|estimation|conviction|feeling|story|testimony|stance|"
    r"assumption|demand|request|wish|warning|allegation|accusation|assertion|complaint)"
)
_TOLL = r"(?:figure|toll|count|tally|number|estimate|total|reckoning|body\s+count|death\s+toll)"
_KIND = r"(?:(?!(?:of|is|was|that|by)\b)[\w-]+\s+){0,2}?"
_WHOSE = r"(?P<owner>(?:our|my|his|her|its|their)|(?:(?:the|an?|one|this|that)\s+)?(?:[\w-]+\s+){0,4}?[\w-]+(?:['’]s|s['’]))"
_IS = r"\s+(?:is|was|has\s+been|remains|remained|being)(?:\s+(?:still|now|simply|clear|also|this))?\s*(?::|,)?\s*"
_BY_NOUN = re.compile(
    rf"\b(?:{_WHOSE}\s+{_KIND}(?P<noun>{_THOUGHT})|the\s+{_KIND}(?P<noun2>{_THOUGHT})\s+(?:of|among|from|within|in|at)\s+(?P<who>[^,.;:“”]{{2,70}}?)){_IS}(?P<said>that\b|“)",
    re.IGNORECASE,
)
_IT_IS = re.compile(
    rf"\bit\s+(?:is|was|remains)\s+(?:also\s+|still\s+)?{_WHOSE}\s+{_KIND}(?P<noun>{_THOUGHT})\s+(?P<said>that\b)",
    re.IGNORECASE,
)
_TOLL_IS = re.compile(
    rf"\b(?:{_WHOSE}\s+(?:own\s+)?{_KIND}(?P<noun>{_TOLL})|the\s+{_KIND}(?P<noun2>{_TOLL})\s+(?:of|from|given\s+by|put\s+out\s+by|published\s+by|issued\s+by|announced\s+by|released\s+by)\s+(?P<who>[^,.;:“”]{{2,70}}?))"
    rf"\s+(?:(?:is|was|remains|remained|stands\s+at|stood\s+at|stops\s+at|stopped\s+at|ends\s+at|comes\s+to|came\s+to|runs\s+to|ran\s+to|reads|has)\s+)(?:now\s+|still\s+|just\s+)?(?P<said>(?:“|{COUNTED}))",
    re.IGNORECASE,
)
_IS_TOLL_OF = re.compile(
    rf"^\W*(?P<said>[^,.;:“”]{{1,50}}?)\s+(?P<cue>(?:is|was|are|were)\s+(?:the\s+)?{_KIND}{_TOLL}\s+(?:of|given\s+by|put\s+out\s+by|from|published\s+by))\s+(?P<who>[^;:“”]{{2,140}})$",
    re.IGNORECASE,
)
# "… what |the army| calls “an instrumentalised crowd”"
_SO_CALLED = re.compile(
    r"\bwhat\s+(?P<who>[^,.;:“”]{2,60}?)\s+(?P<cue>(?:ha[sd]\s+|have\s+)?(?:calls?|called|describes?\s+as|described\s+as|terms|termed|labels|labelled|labeled|dubs|dubbed|refers?\s+to\s+as|referred\s+to\s+as))\s+(?P<said>(?:an?\s+|the\s+)?“_+”)",
    re.IGNORECASE,
)
_ANY = re.compile(
    rf"\b(?:{_THOUGHT}|{_TOLL})\b", re.IGNORECASE
)  # quickly found, where most sentences have none
_OWN = re.compile(r"['’]s?$")


def held_by(view: Clause) -> Iterator[Finding]:
    """Yield what the nouns of thinking, saying and counting in an English sentence tell, with whoever holds it."""
    if view.lexicon.language != "en":
        return
    for pattern in (_IT_IS, _BY_NOUN, _TOLL_IS) if _ANY.search(view.masked) else ():
        for match in view.cues(pattern):
            found = _held(view, match)
            if found:
                yield found
    for named in view.cues(_SO_CALLED):
        by = accepted_source(view, *named.span("who"))
        if by:
            cue, what = (
                (view.start + named.start(name), view.start + named.end(name)) for name in ("cue", "said")
            )
            yield _finding(by, cue, what)
    of_whom = _IS_TOLL_OF.match(view.masked)
    source = accepted_source(view, *of_whom.span("who"), masked_asides(view.masked)) if of_whom else None
    said = view.span(*of_whom.span("said")) if of_whom else None
    if of_whom and source and said:
        source = (source[0], source[1] - 1) if view.written[source[1] - view.start - 1] == "." else source
        yield _finding(source, (view.start + of_whom.start("cue"), view.start + of_whom.end("cue")), said)


def _held(view: Clause, match: re.Match[str]) -> Finding | None:
    """Return what one noun tells; its owner is the source, without the sign of the possessive unless that is all of it."""
    told = {name: match.span(name) for name, words in match.groupdict().items() if words is not None}
    noun = told.get("noun") or told["noun2"]
    start, end = told.get("who") or told["owner"]
    if "owner" in told and "who" not in told:
        end = start + len(_OWN.sub("", match["owner"]))
        source: Span | None = (view.start + start, view.start + end)
    else:
        source = accepted_source(view, start, end)
    content = content_after(view, told["said"][0]) or (
        view.start + told["said"][0],
        view.start + len(view.masked.rstrip(" .!?")),
    )
    return _finding(source, (view.start + noun[0], view.start + noun[1]), content) if source else None


def _finding(source: Span, cue: Span, content: Span) -> Finding:
    return Finding(source=(source,), cue=(cue,), content=(content,), confidence=0.7, engine="rules")
