"""When a passage says that something happened: dates, weekdays and relative wordings, reckoned from the day of publication.

A grammar of our own: nothing is guessed, and what cannot be reckoned keeps its wording with an empty EDTF. The basis of each
`When` says what was reckoned from what; a date given in full has none. Offsets are half-open and count Unicode code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.extract.dating import day_arithmetic as days
from briefing.extract.dating.pointing import POINTING, looks_on, step_of
from briefing.extract.dating.rules import Setting, bare_month, single_day
from briefing.extract.dating.rules_english import ENGLISH
from briefing.extract.dating.rules_french import FRENCH
from briefing.extract.lexicon.tongue import french
from briefing.model.when import When

if TYPE_CHECKING:
    from briefing.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """An expression of time and where it stands, from `start` to `end` (code points of the source's text, half-open)."""

    when: When
    start: int
    end: int


_AHEAD = re.compile(
    r"\b(?:will|can(?!not)|may(?=\s+[a-z])|might(?!\s+have)|would(?!\s+have)|shall|going\s+to|plan(?:s|ning)?\s+(?:to|on)|intend(?:s|ing)?\s+to|"
    r"hopes?\s+to|vow(?:s|ed)?\s+to|threaten(?:s|ed)?\s+to|promis(?:es|ed)\s+to|prepar(?:es|ing)\s+(?:to|for)|expects?\s+to|"
    r"devr(?:a|ont|ait|aient)|pourr(?:a|ont|ait|aient)|(?!(?:re|at)?tira\b)\w{2,}(?:er|ir|dr)(?:a|ont)\b|ser(?:a|ont)|aur(?:a|ont)|ir(?:a|ont)|"
    r"prévoi(?:t|ent)|compte(?:nt)?|entend(?:ent)?|v(?:a|ont)\s+\w+er|menace(?:nt)?\s+d[e'’]|"
    r"due(?!\s+to\b)|scheduled|(?:is|are)\s+(?:planned|expected|to)|planned\s+for|slated|"
    r"upcoming|prévue?s?|attendue?s?)\b"
    r"(?:(?!\b(?:did|was|were|had|has|have|been|ont|avai(?:t|ent)|étai(?:t|ent)|furent|fut|a\s+été)\b)[^.!?;,\n\"”]){0,60}$",
    re.IGNORECASE,
)
_PAST_AFTER = re.compile(r"(?:\s+(?:morning|afternoon|evening|night))?\s+(?:had|was|were|did)\b")
_AHEAD_AFTER = re.compile(
    r"[,\s]+(?:[\w’'-]+\s+){0,4}?(?:will|shall|(?!(?:re|at)?tira\b)\w{2,}(?:er|ir|dr)(?:a|ont)|ser(?:a|ont)|aur(?:a|ont)|devr(?:a|ont))\b"
)
_AHEAD_ITSELF = re.compile(r"(?:until|before|next|d['’]ici|avant(?!-))\b", re.IGNORECASE)
_NAMED_AFTER_A_DAY = re.compile(
    r"\b(?:Bloody|Black|Easter|Palm|Ash|Good|Super|Cyber|Holy|Sheffield|News)\s+$"
)
_IN_A_NAME = re.compile(r"[A-Z]\w*\s+$")  # USA Today
_HINT = re.compile(
    r"\d|day|night|morn|week|month|year|decade|recent|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|tomorrow|"
    r"hier|demain|aujourd|matin|soir|nuit|semaine|mois|année|\bans?\b|décennie|janvier|février|mars|"
    r"avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|"
    r"décembre|lundi|mardi|mercredi|jeudi|vendredi|dimanche|samedi|jours|heures|veille|lendemain|weekend",
    re.IGNORECASE,
)
_NAME_AFTER = re.compile(r"\s+(?:[A-Z]|gras\b)")
_SINCE = re.compile(r"(?:since|depuis|dès)\b", re.IGNORECASE)
_SINCE_BEFORE = re.compile(
    r"\b(?:since|depuis)\s+(?:le\s+|the\s+|la\s+|l['’])?(?:[\w’'-]+\s+(?:d['’]|du\s+|of\s+|on\s+|in\s+))?$",
    re.IGNORECASE,
)
_SINCE_NOUN = re.compile(r"\b(?:since|depuis)\s+(?:the\s+|la\s+|le\s+|l['’])[\w’'-]+\s+$", re.IGNORECASE)
_OF = re.compile(r"(?:of|d[eu'’])\b", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|before|avant(?!-)|jusqu|d['’]ici)\b", re.IGNORECASE)
_UNTIL_BEFORE = re.compile(
    r"\b(?:until|before|avant|jusqu['’]au|d['’]ici(?:\s+au)?)\s+(?:le\s+|the\s+)?$", re.IGNORECASE
)
_LAST_YEAR = re.compile(
    r",?\s+(?:(?:of\s+)?last\s+year|(?:de\s+)?l['’](?:an|année)\s+(?:dernière?|passée?))\b", re.IGNORECASE
)
_EVERY = re.compile(r"\b(?:every|each|chaque|tous\s+les)\s+$", re.IGNORECASE)
_TAKE_A_YEAR = (single_day, bare_month)
_LOOK = 80
_POINTS_ON = 200  # code points between such words and a day of the same sentence behind them
_SENTENCE_END = re.compile(r"[.!?\n]")
_POINTS_AS_FAR = 600  # code points between a day and the words that point back to it


def dated(source: Source, start: int, end: int) -> tuple[Dated, ...]:
    """Return the expressions of time in the source's text from `start` to `end` (code points), in the order of the text."""
    if not _HINT.search(source.text, start, end):
        return ()  # nor is there a day that "the same day" or "la veille" could point to
    setting = Setting(published=source.published.first, french=french(source))
    taken = bytearray(max(0, end - start))  # one byte a code point: read already
    found: list[Dated] = []
    for expression, rule in FRENCH if setting.french else ENGLISH:
        for match in expression.finditer(source.text, start, end):
            if any(taken[match.start() - start : match.end() - start]) or not _is_time(source.text, match):
                continue
            tail = _LAST_YEAR.match(source.text, match.end(), end) if rule in _TAKE_A_YEAR else None
            here = replace(setting, ahead=_looks_ahead(source.text, match), last_year=bool(tail))
            reckoned = rule(match, here)
            if reckoned is None:
                continue
            each = _dated(source.text, match, reckoned, tail.end() if tail else match.end(), here.published)
            first, last = max(each.start, start) - start, each.end - start
            taken[first:last] = b"\x01" * (last - first)
            found.append(each)
    return _with_pointing(source, start, end, sorted(found, key=lambda each: each.start))


def _with_pointing(source: Source, start: int, end: int, found: list[Dated]) -> tuple[Dated, ...]:
    """Return the expressions with those that point to the last day named before them: "la veille", "that same day"."""
    pointing: list[Dated] = []
    for match in POINTING.finditer(source.text, start, end):
        at = bisect_left(found, match.start(), key=lambda each: each.start)
        reckoned = days.beside(_anchor(source, match, found, at), step_of(match))
        if reckoned and not (at < len(found) and found[at].start < match.end()):
            when = When(edtf=reckoned.edtf, wording=" ".join(match[0].split()), basis=reckoned.basis)
            pointing.append(Dated(when=when, start=match.start(), end=match.end()))
    return tuple(sorted([*found, *pointing], key=lambda each: each.start))


def _anchor(source: Source, match: re.Match[str], found: list[Dated], at: int) -> str:
    """Return the day that the words point to as EDTF: the last one named before them, else the next or publication's."""
    before = found[at - 1] if at else None
    if before is not None and match.start() - before.end < _POINTS_AS_FAR:
        return before.when.edtf
    if not looks_on(match):
        return ""
    after = found[at] if at < len(found) and found[at].start - match.end() < _POINTS_ON else None
    if after is not None and not _SENTENCE_END.search(source.text, match.end(), after.start):
        return after.when.edtf
    published = source.published.first if match["since"] else None  # "two days after gunmen took …"
    return published.isoformat() if published else ""


def _dated(
    text: str, match: re.Match[str], reckoned: days.Reckoned, end: int, published: days.Published
) -> Dated:
    """Return the expression with a "since" or "until" that belongs to it."""
    begin = match.start()
    before = text[max(0, begin - 20) : begin]
    for own, ahead, bound in ((_SINCE, _SINCE_BEFORE, days.since), (_UNTIL, _UNTIL_BEFORE, days.until)):
        outside = ahead.search(before)
        if own is _SINCE and _OF.match(match[0]):
            outside = _SINCE_NOUN.search(text[max(0, begin - _LOOK) : begin])
        if outside or own.match(match[0]):
            begin -= len(outside[0]) if outside else 0
            reckoned = reckoned if "/.." in reckoned.edtf else bound(reckoned)
            reckoned = days.up_to(reckoned, published) if bound is days.since else reckoned
            break
    wording = " ".join(text[begin:end].split())
    return Dated(when=When(edtf=reckoned.edtf, wording=wording, basis=reckoned.basis), start=begin, end=end)


def _looks_ahead(text: str, match: re.Match[str]) -> bool:
    """Return whether the sentence speaks of the future around the expression, or the expression itself does."""
    before = text[max(0, match.start() - _LOOK) : match.start()]
    if _PAST_AFTER.match(text, match.end()):
        return False
    around = _AHEAD.search(before) or _AHEAD_AFTER.match(text, match.end())
    return bool(around or _AHEAD_ITSELF.match(match[0]) or _UNTIL_BEFORE.search(before))


def _is_time(text: str, match: re.Match[str]) -> bool:
    """Return whether a weekday is a day and no part of a name ("Bloody Sunday", "Sunday Times"), and comes but once."""
    groups = match.re.groupindex
    before = text[max(0, match.start() - _LOOK) : match.start()]
    if _EVERY.search(before) or (match[0] == "Today" and _IN_A_NAME.search(before)):
        return False
    if "w" not in groups or "before" not in groups or match["before"] or match["after"]:
        return True
    return not (_NAMED_AFTER_A_DAY.search(before) or _NAME_AFTER.match(text, match.end()))
