"""The clause that tells of a gap: from the last break before its wording to the next one after it.

Spans are half-open and count Unicode code points of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.finding import Span

_OPENS = re.compile(
    r";\s+|\s[–—-]\s|—|:\s+|,\s+(?:and|et)\s+(?=(?:it|there|no|details|has|have|did|declined|aucun|on|n['’])\b)|"
    r",?\s+\b(?:but|although|though|while|whereas|mais|alors\s+que|tandis\s+que|bien\s+que|"
    r"quoique)\s+|,\s+(?=(?:which|who|qui|(?:à\s+)?la?quel(?:le)?|lequel|lesquel(?:le)?s|dont)\s)|[“«(]\s*|\"(?=\w)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\s*(?:;|\s:\s|\s[–—-]\s|—|[”»\")]|,?\s+(?:but|although|though|whereas|mais|alors\s+que|tandis\s+que|bien\s+que)\s"
    r"|,?\s+(?:and|et),\s"
    r"|,\s+(?:while|and|adding|saying|according|which|he|she|it|they|we|the|an?|one|two|then|puis|[A-Z]\w+\s+(?:said|told|"
    r"reported)|no|not|nor|ask|that|que|et|selon|a-t-(?:il|elle)|ont-ils|ajoutant|d['’]après)\b)"
)
_ASIDE = re.compile(r"(?:which|who|qui|lequel|laquelle)\b")
_ASIDE_ENDS = re.compile(r",")
_JOINT = re.compile(r",?\s+(?:and|et|or|ou),?\s")
_LEADING = re.compile(r"\s*,?\s*(?:and|et),?\s+")
_TIME_FIRST = re.compile(
    r"(?:at|until|till|up|as\s+of|by|in|since|despite|with|after|before|à|au|jusqu\w*|en|depuis|malgré|lors|avant|après)\b"
    r"(?:\s*[^\s,]+){5,14},\s+",
    re.IGNORECASE,
)  # "at the hour where we were putting under press, | no claim had been recorded"
_ENDS = " \t\n.,;:!?…"
_NOT_OWN_SUBJECT = re.compile(r"(?:without|sans)\b", re.IGNORECASE)
_BETWEEN = (
    r"(?:(?:has|have|had|is|are|was|were|itself|himself|herself|themselves|also|still|since|so\s+far|yet|"
    r"a|ont|s['’]est|encore|toujours|lui-même|elle-même|n['’]a|n['’]ont)\s+){0,3}"
)
# "a rebel splinter that | has itself kept silent", "information … et | que nous n'avons pas été en mesure de vérifier"
_RELATIVE = re.compile(
    rf"(?<=\w)\s+(?:that|which|who|qui)\s+(?P<own>{_BETWEEN})$|"
    r"(?:,|\bet|\w)\s+(?P<which>que\s+(?:nous|l['’]on|on|l['’]agence)\s+|(?:that|which)\s+(?:we|our\s+\w+|the\s+agency)\s+)$",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:sa(?:id|ys?)|added|told|claim\w*|stat\w+|announc\w+|report\w*|warn\w*|not\w+|dit|affirm\w+|indiqu\w+|ajout\w+|"
    r"précis\w+|déclar\w+|estim\w+|reconn\w+|assur\w+|expliqu\w+)\s*$"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|said|says|told|gave|made|took|came|went|held|put|kept|sent|left|lost|"
    r"est|sont|ont|était|étaient|avait|avaient|a)\s|\b[a-z]{3,}ed\s"
)
_AND = re.compile(r",?\s+(?:and|et)\s+", re.IGNORECASE)
_ASKS = re.compile(
    r"\W*(?:whether|how|who|what|which|why|when|where|si|combien|qui|où|quand|comment)\b", re.IGNORECASE
)
_NEW_SUBJECT = re.compile(
    r"(?:(?:the|its|his|her|their|an?|no|it|he|she|they|we|of|nobody|le|la|les|son|sa|leur|il|elle|ils|elles|on|nous|"
    r"aucune?|de|des|du|nul|personne)\b|l['’]|$)",
    re.IGNORECASE,
)


def clause(text: str, start: int, end: int, wording: Span) -> Span:
    """Return the clause round a wording, within the stretch from `start` to `end` that may belong to it."""
    first = _begin(text, start, wording[0])
    aside = _ASIDE.match(text, first, wording[0])
    closing = (_ASIDE_ENDS if aside else _CLOSES).search(text, wording[1], end)
    return _trimmed(text, first, closing.start() if closing else end)


def cut_before(text: str, start: int, later: list[int], end: int) -> int:
    """Return where the clause read up to `start` has to end because a later wording follows after an "and"."""
    for following in later:
        joints = [joint.start() for joint in _JOINT.finditer(text, start, following)]
        if joints:
            return joints[-1]
    return end


def _begin(text: str, start: int, wording: int) -> int:
    """Return where the clause begins whose wording stands at `wording`."""
    if _NOT_OWN_SUBJECT.match(text, wording):
        return wording
    first = start
    for opening in _OPENS.finditer(text, start, wording):
        first = opening.end()
    aside = _ASIDE.match(text, first, wording)
    ended = text.rfind(",", first, wording) if aside else -1
    first = ended + 1 if ended >= 0 else first
    joint = _LEADING.match(text, first, wording)
    first = joint.end() if joint else first
    first = _after_and(text, _relative(text, first, wording), wording)
    time = _TIME_FIRST.match(text, first, wording)
    return time.end() if time else first


def _relative(text: str, first: int, wording: int) -> int:
    """Return the start of a relative clause that the wording is the verb of; `first` where it is none."""
    found = _RELATIVE.search(text, max(first, wording - 60), wording)
    if not found:
        return first
    if found["which"]:
        return first if _SAYING.search(text, first, found.start("which")) else found.start("which")
    return found.start("own")


def _after_and(text: str, first: int, wording: int) -> int:
    """Return where the second of two clauses that an "and" joins begins; `first` where only nouns are joined."""
    joints = list(_AND.finditer(text, first, wording))
    if not joints or _ASKS.match(text, first):
        return first
    last = joints[-1]
    joined = _VERB.search(text, first, last.start() + 1) and _NEW_SUBJECT.match(text, last.end(), wording)
    return last.end() if joined else first


def _trimmed(text: str, first: int, last: int) -> Span:
    while last > first and text[last - 1] in _ENDS:
        last -= 1
    while first < last and text[first] in _ENDS:
        first += 1
    return first, last
