"""Content: where what a cue introduces begins and ends, after the cue or before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

_FEWEST_WORDS = 2
_ENDS = frozenset("”,.;:!?…—–")
TELLING = re.compile(r"\b(?:told|tells|tell|telling)\s*$", re.IGNORECASE)
_TOLD_WHOM = re.compile(
    r"\s+(?:me|us|him|them|you|her(?=\s+(?:that|to|he|she|it|they|the)\b|\s*[,.:“]|\s*$)"
    r"|(?:the|a|an|his|her|its|their|our|my|some|local|state|foreign|several|assembled|members of the)"
    r"\s+[\w’'-]+(?:\s+[\w’'-]+){0,2}?"
    r"(?=\s+(?:that|to|on|in|by|at|he|she|it|they|the|a|an|there|his|her|its|their|after|before|during|how|why|what|this|last|yesterday)\b"
    r"|\s*[,.:;“”]|\s*$)"
    r"|(?:reporters|journalists|lawmakers|residents|officials|supporters|viewers|listeners|state media|"
    r"local media|state television)\b)",
    re.IGNORECASE,
)
_COORDINATED = r",?\s+(?:and|but|et|mais|then|puis)\s+(?:also\s+|then\s+|aussi\s+)?(?=(?P<cue>{finite}))"


_QUOTED_REST = re.compile(r"[^“”]{0,40}?[,:]\s*(?=“)")
# "Police charged 46 protesters, court papers show, |among them two brothers|".
_REST = re.compile(
    r"\s*,\s+(?=(?:among\s+them|including|most\s+of\s+them|(?:some|many|all|half|two|three|four|none|one)\s+of\s+(?:them|whom)|"
    r"mostly|(?:from\s+)?where|the\s+(?:second|third|fourth|fifth|sixth|\w+th|latest|first|last|deadliest|worst|biggest|largest|only)\s+(?:such\s+)?\w|bringing|raising|taking|sparking|prompting|burning|setting|abducting|displacing|damaging|seizing|capturing|parmi\s+(?:eux|elles|lesquels|lesquelles)|dont|notamment|y\s+compris|killing|wounding|injuring|leaving|destroying|forcing)\s)",
    re.IGNORECASE,
)
_AND_THEN = re.compile(
    r",?\s+(?:and|but)\s+(?:(?:has|have|had|did|does|do|would|could)\s+)?(?=\w)", re.IGNORECASE
)
_NUMBER_ALONE = re.compile(
    r"[,(;:–—]\s*(?:(?:and|et|but|mais)\s+)?(?P<said>(?:(?:at least|about|some|around|up to|more than|nearly|"
    r"au moins|environ|près de|plus de|jusqu['’]à|quelque)\s+)?"
    r"(?:\d[\d.,–-]*|[\w-]+)(?:\s+(?:[\w’'-]+)){0,2})$",
    re.IGNORECASE,
)
# "|Five|, says the porter", "|Some forty dead|, the mayor maintains"
NUMBER_ONLY = re.compile(
    r"(?:(?:at\s+least|about|around|some|up\s+to|more\s+than|nearly|no\s+fewer\s+than|not\s+less\s+than|over)\s+)?(?:\d[\d.,]*|none|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds)(?:-\w+)?)(?:\s+(?:dead|killed|wounded|injured|missing|deaths|bodies|people|men|civilians|soldiers))?,?",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r",\s*(?:(?:and|but|while|et|mais|tandis que|alors que)\s+)?", re.IGNORECASE)
_WITH_RELATIVE = re.compile(
    r"(?:^|[\s,])(?P<said>(?:(?:the|an?|la|les?|une?|des|du|cette|ces?t?)\s+|l['’])(?:[\w’'-]+\s+){1,4}(?:that|which|who|qui)\s+(?!,)[^,]*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Begin:
    """Where content may begin (offset in the sentence), and whether "that", a quotation mark or an audience stands before it."""

    at: int
    that: bool
    quoted: bool
    addressed: bool = False
    whom: bool = False

    @property
    def reported(self) -> bool:
        """Whether the words themselves say that something is reported."""
        return self.that or self.quoted


def begin_after(view: Clause, cue_end: int) -> Begin:
    """Return where the content of a cue begins, after its audience and adjuncts."""
    at = _after_audience(view, cue_end)
    match = view.lexicon.complement.match(view.masked, at)
    end = match.end() if match else at
    that = bool(match and match["that"] is not None)
    quoted = view.masked[end : end + 1] == "“"
    return Begin(match.start("that") if match and match["that"] else end, that, quoted, at > cue_end)


def _after_audience(view: Clause, cue_end: int) -> int:
    """Return the end of whom it was told, where the cue is one of telling, else the cue's own end."""
    if not TELLING.search(view.masked[:cue_end]):
        return cue_end
    lead = len(view.masked[cue_end:]) - len(view.masked[cue_end:].lstrip())
    told = view.lexicon.audience.match("told " + view.masked[cue_end + lead :])
    if told:
        return cue_end + lead + told.end() - len("told ")
    whom = _TOLD_WHOM.match(view.masked, cue_end)
    return whom.end() if whom else cue_end


def content_after(view: Clause, begin: int, *, reported: bool = True) -> Span | None:
    """Return the content from `begin` to where the sentence, or another attribution in it, ends; None where too little is left.

    What is not a reported clause ("claimed the attacks in a statement") ends before the channel it names.
    """
    stop = _next_attribution(view, begin)
    end = view.lexicon.content_ends.search(view.masked, begin)
    stop = min(stop, end.start()) if end else stop
    silent = _then_silent(view, begin, stop)
    stop = silent if silent is not None else stop
    for match in re.finditer(
        _COORDINATED.format(finite=view.lexicon.finite.pattern), view.masked[begin:], re.IGNORECASE
    ):
        if shared_only_by_verbs(view, match):
            stop = min(stop, begin + match.start())
            break
    if not reported:
        named = [
            match.start()
            for _, pattern in view.lexicon.channels
            for match in pattern.finditer(view.masked, begin, stop)
        ]
        stop = min(
            [stop, *(start for start in named if len(view.masked[begin:start].split()) >= _FEWEST_WORDS)]
        )
    return view.content(begin, stop)


def _then_silent(view: Clause, begin: int, stop: int) -> int | None:
    """Return where a content ends before what its source left unsaid: "announced nine deaths|, and has not replied to …"."""
    if view.lexicon.language != "en":
        return None
    return next(
        (
            joint.start()
            for joint in _AND_THEN.finditer(view.masked, begin, stop)
            if view.lexicon.silence.match(view.masked, joint.end())
        ),
        None,
    )


def _next_attribution(view: Clause, begin: int) -> int:
    """Return where the next attribution that is set off by a comma or quotation begins, or the sentence's end."""
    for other in sorted(
        (
            *view.lexicon.participle.finditer(view.masked, begin + 1),
            *view.lexicon.according.finditer(view.masked, begin + 1),
        ),
        key=lambda match: match.start(),
    ):
        if (
            other[0].startswith(",")
            or other.groupdict().get("verb_past")
            or view.masked[: other.start()].rstrip().endswith((",", "_", "”"))
        ):
            return other.start()
    return len(view.masked)


def needs_that(view: Clause, cue: re.Match[str]) -> bool:
    """Return whether a cue attributes only before "that" or a quotation."""
    form = next((value for name, value in cue.groupdict().items() if name.startswith("verb") and value), "")
    return form.casefold() in view.lexicon.needs_that


def shared_only_by_verbs(view: Clause, cue: re.Match[str]) -> bool:
    """Return whether a cue behind "and" can go on with the subject before it: not one that may be a noun."""
    if not needs_that(view, cue):
        return True
    forms = [value.casefold() for name, value in cue.groupdict().items() if name.startswith("verb") and value]
    end = cue.end("cue") if "cue" in cue.re.groupindex else cue.end()
    behind = end + len(cue.string[end:]) - len(cue.string[end:].lstrip())
    frames = [frame for form in forms if (frame := view.lexicon.frames.get(form))]
    return any(view.lexicon.language != "en" or frame.match(cue.string, behind) for frame in frames)


def content_before(view: Clause, stop: int) -> Span | None:
    """Return what stands before an attribution that comes last ("…, the army said"), or None.

    It has to be set off by a comma or dash, or closed by a quotation mark.
    """
    left = view.masked[:stop].rstrip()
    if not left.endswith((",", "”", "–", "—")):
        return None
    begin = max(left.rfind(". "), left.rfind("; ")) + 1
    piece = left[begin:].strip()
    if view.lexicon.language == "en" and NUMBER_ONLY.fullmatch(piece):
        return view.span(begin, len(left))
    if _mostly_unquoted(piece) and (len(piece.split()) < 3 or _only_leads_in(view, piece)):
        return None
    return view.content(begin, len(left))


def before_according(view: Clause, stop: int, behind: int) -> Span | None:
    """Return the content that stands before "according to": its clause; a number alone where it corrects another.

    `behind` is the end of the last source in the sentence: "seven according to the army, |nine| according to the rebels".
    """
    left = view.masked[:stop].rstrip(" ,(")
    number = (
        _NUMBER_ALONE.search(left)
        if behind
        or view.masked[:stop].rstrip().endswith("(")
        or "(" in left
        or (view.lexicon.language == "fr" and ":" in left)
        else None
    )
    if view.lexicon.language == "en" and NUMBER_ONLY.fullmatch(left.strip()):
        return view.span(0, len(left))
    if number and number.start("said") >= behind and (behind or "(" in left or left[number.start()] == ":"):
        return view.start + number.start("said"), view.start + number.end("said")
    begin = max(view.masked.rfind("; ", 0, stop) + 1, 0)
    joints = [joint.end() for joint in _NEW_CLAUSE.finditer(view.masked, max(begin, behind), stop)]
    begin = joints[0] if behind and joints else max(begin, behind)
    relative = _WITH_RELATIVE.search(view.masked, begin, stop)
    if relative and not view.masked[:stop].rstrip().endswith((",", "”", "–", "—")):
        begin = relative.start("said")
    return view.content(begin, stop)


def _mostly_unquoted(piece: str) -> bool:
    """Return whether a stretch of the mask is mostly the report's own words, so that it can be an adjunct with a quoted name."""
    return 2 * piece.count("_") < len(piece)


def _only_leads_in(view: Clause, piece: str) -> bool:
    """Return whether a stretch is an adjunct and no clause: "In the early hours of Tuesday,"."""
    return bool(view.lexicon.lead_in.fullmatch(piece + " ")) and not view.lexicon.finite_verb.search(piece)


def second_part(view: Clause, after: int) -> list[Span]:
    """Return the quotation that goes on behind its attribution: "…", said X, "…"."""
    rest = _QUOTED_REST.match(view.masked, after) or _REST.match(view.masked, after)
    found = view.content(rest.end(), len(view.masked)) if rest else None
    return [found] if found else []


def ends_clause(view: Clause, at: int) -> bool:
    """Return whether the sentence, or its main clause, ends at an offset: nothing or a mark comes next."""
    rest = view.masked[at:].lstrip()
    return not rest or rest[0] in _ENDS
