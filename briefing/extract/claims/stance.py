"""Stance: how a claimant stands to what is claimed: attitude, whether the content is negated, what hedges it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.lexicon import event_words, hedge_words
from briefing.model.claim import Attitude

if TYPE_CHECKING:
    from briefing.extract.finding import Finding
    from briefing.extract.text.reading import Reading

_OPENING_WORDS = 8
_QUOTED_TERM = 3  # words: as many between marks are a term, not speech
_OPENING_MARK = re.compile(r"[“\"«‘']\s?")
_THAT = re.compile(r"^(?:that\s+|que\s+|qu['’]\s?)", re.IGNORECASE)
# "No fewer than forty" negates nothing; "would not", "will not" promise or foretell.
_NOT_NEGATION = re.compile(
    r"\b(?:no\s+(?:fewer|less|more|later|sooner|longer|doubt|matter)|not\s+(?:only|just|even|until|least)|nothing\s+but|none\s+other|"
    r"(?:will|would|shall|should|must|can|could|need|may)\s*(?:not|never)|won['’]t|wouldn['’]t|shouldn['’]t|mustn['’]t|(?:to|of|from)\s+not\b|not\s+to\b|do\s+not\b|don['’]t\b|"
    r"ne\s+\w+\s+que\b|n['’]\w+\s+que\b|never\s+stop\w*|n['’](?:a|ont)\s+(?:jamais\s+|pas\s+)?cess\w+|non\s+seulement|sans\s+(?:doute|précédent|relâche|cesse)|ne\s+[\w’']+(?:ra|ront|rons|rait|raient)\b|n['’][\w’']+(?:ra|ront|rons|rait|raient)\b|jusqu['’]ici\s+jamais)",
    re.IGNORECASE,
)
_NEGATION_ENDS = re.compile(
    r"[,;:()]|\b(?:without|sans|who|which|qui|que|because|parce|if|si|but|mais|after|before|avant|après)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^(?:whether|if|why|how|what|when|where|who|which|si|s['’]il|pourquoi|comment|combien|quand|où|qui|quel|ce qu)\b|\?[\W_]*$",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\bcall(?:s|ed|ing)?\b", re.IGNORECASE)
_FOR_OR_ON = re.compile(r"\bcall(?:s|ed|ing)?\s+(?:\w+ly\s+)?(?:for|on|upon)\b", re.IGNORECASE)
_ASKING = re.compile(r"\b(?:ask|demand)", re.IGNORECASE)
_SENTENCES = re.compile(r"[.!?]\s+\S")
_BEFORE_CUE = 12  # code points: "did not |say"
_FORWARDED = re.compile(
    r"\b(?:forwarded|transféré|voice note|note vocale|message|sms|audio)\b", re.IGNORECASE
)
_VOWS = re.compile(
    r"\b(?:swor\w*|swear\w*|vow\w*|promis\w*|pledg\w*|jur\w+|promet\w*|promis\w*|announc\w*|sa(?:id|ys?|ying)|told|assur\w*)\b",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"\b(?:to|will|would|shall|['’]ll)\s+(?:\w+ly\s+|all\s+|soon\s+|be\s+)?(?:make\s+(?:them|him|her|you|those|every\w*)\b.{0,40}?\bpay|avenge|retaliate|punish|crush|exterminate|annihilate|wipe\s+out|hunt|slaughter|behead|execute|"
    r"burn\s+(?:down\s+)?(?:their|your|the|every|any)|strike\s+(?:with|back|again|at|any|every|their)|kill|pay\s+(?:dearly|the\s+price|for|with)|regret|suffer|be\s+(?:punished|killed|hunted|treated\s+as|shot|buried|targets?|executed)|face\s+(?:the\s+)?(?:consequences|death|our)|stay\s+there|"
    r"die\b|treated\s+as\s+(?:\w+\s+)?targets?|leave\s+the\s+table)"
    r"|\b(?:revenge|vengeance|legitimate\s+targets?|iron\s+(?:hand|fist)|hand\s+of\s+iron|rivers?\s+of\s+blood|eye\s+for\s+an\s+eye)\b"
    r"|\b(?:de|d['’])\s*(?:se\s+venger|venger|punir|frapper|châtier|écraser|exterminer|traquer|égorger|faire\s+payer|riposter|tuer|brûler)\b|\b(?:paiera|paieront|regretteront|regrettera|vengeance|vengerons|frapperons|écraserons|cibles?\s+légitimes?)\b",
    re.IGNORECASE,
)
_WE_WILL_HARM = re.compile(
    r"\bwe\s+(?:will|shall)\s+(?:\w+ly\s+)?(?:strike|avenge|punish|crush|hunt|burn|kill|destroy|retaliate|make\s+\w+\s+pay)\b|\bnous\s+(?:frapperons|vengerons|punirons|écraserons|tuerons|brûlerons|détruirons)\b",
    re.IGNORECASE,
)
_KEEP_OFF = re.compile(
    r"\W*(?:do\s+not|don['’]t|never)\s+(?:come|go|drive|approach|enter|use|set\s+foot|return|touch|open|cross|travel|take|move|leave|believe|trust)\b|\W*(?:stay|keep)\s+(?:away|off|out|clear|indoors|inside)\b|\W*(?:beware|turn\s+back|avoid|pls\s+avoid|please\s+avoid|"
    r"watch\s+out|take\s+cover)\b|\W*n['’](?:allez|approchez|entrez|empruntez|utilisez|ouvrez)\s+pas\b|\W*(?:évitez|éloignez-vous|restez\s+chez\s+vous|méfiez-vous)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(r"(?:\b(?:not|never)|n['’]t)\s+$", re.IGNORECASE)
_NEGATED_CUE = re.compile(
    r"\b(?:not|never|no longer|doubts?|doubted)\b|n['’]t\b|\bne\b|\bn['’]|\bdoute", re.IGNORECASE
)


def attitude_of(reading: Reading, finding: Finding) -> Attitude:
    """Return the attitude of a finding: by its cue; without one, or passed on by a chain of messages, by its words."""
    cue = reading.text(finding.cue[0]) if finding.cue else ""
    wording = _plain(_wording(reading, finding))
    if cue and not _FORWARDED.search(cue):
        attitude = reading.lexicon.attitude(cue)
        wants = attitude is Attitude.ASKED and not _QUESTION.search(wording)
        wants = wants or bool(_CALLED.search(cue) and _FOR_OR_ON.search(f"{cue} {wording}"))
        if attitude is Attitude.SAID and not wants and _threatens(cue, wording):
            return Attitude.WARNED
        asks = attitude is Attitude.WANTS and _ASKING.search(cue) and _QUESTION.search(wording)
        return Attitude.WANTS if wants else Attitude.ASKED if asks else attitude
    for attitude, pattern in (
        (Attitude.WARNED, event_words.WARNS),
        (Attitude.WANTS, event_words.ASKS),
        (Attitude.DENIED, event_words.DENIES),
    ):
        if pattern.search(wording) or (
            attitude is Attitude.DENIED and not cue and _contradicts(reading, finding)
        ):
            return attitude
    return Attitude.SAID


def _threatens(cue: str, wording: str) -> bool:
    """Return whether what is said, sworn or promised is a threat: "swore to make them pay", "do not come to this front again"."""
    if _KEEP_OFF.match(wording):
        return True
    return bool(_VOWS.search(cue) and _HARM.search(wording)) or bool(_WE_WILL_HARM.search(wording))


def negated(reading: Reading, finding: Finding, attitude: Attitude) -> bool:
    """Return whether what is claimed is that something is not so: by the cue, or by the main clause of the content.

    What is denied is said by the attitude; a wish or a promise that something be not done says nothing of what is.
    """
    cue = reading.text(finding.cue[0]) if finding.cue else ""
    before = reading.text((max(finding.cue[0][0] - _BEFORE_CUE, 0), finding.cue[0][0])) if finding.cue else ""
    if (_NEGATED_CUE.search(cue) or _NOT_BEFORE.search(before)) and not re.search(r"\bsans\b", cue):
        return attitude is not Attitude.DENIED
    if attitude in (Attitude.DENIED, Attitude.WANTS, Attitude.WARNED, Attitude.ASKED):
        return False
    return denies_opening(reading, finding)


def says_no(reading: Reading, finding: Finding, attitude: Attitude) -> bool:
    """Return whether a claim comes to saying that something is not so: negated, or denied.

    What a denial quotes at length is what its speaker says instead: "denied this: “The enemy was routed.”"
    """
    if attitude is not Attitude.DENIED:
        return negated(reading, finding, attitude)
    wording = _wording(reading, finding)
    return not (_OPENING_MARK.match(wording) and len(wording.split()) > _QUOTED_TERM)


def denies_opening(reading: Reading, finding: Finding) -> bool:
    """Return whether the first words of the content negate its main clause: "that no patient was touched"."""
    told = _plain(_wording(reading, finding))
    if _SENTENCES.search(told):
        return False  # several sentences: what one of them negates is not what the whole of them says
    words = _NOT_NEGATION.sub("", told)
    opening = " ".join(words.split()[:_OPENING_WORDS])
    match = reading.lexicon.negation.search(opening)
    return bool(
        match and not _NEGATION_ENDS.search(opening[: match.start()]) and not _NEGATION_ENDS.match(match[0])
    )


def hedges(reading: Reading, finding: Finding) -> tuple[str, ...]:
    """Return the hedging words of a claim, as they stand there, in small letters, each once."""
    cue = reading.text(finding.cue[0]) if finding.cue else ""
    wording = _wording(reading, finding)
    text = f"{cue} {wording}"
    found = [match[0] for match in reading.lexicon.hedges.finditer(text)]
    if reading.lexicon.language == "fr":
        found += _hearsay(cue, wording)
    return tuple(dict.fromkeys(" ".join(each.casefold().split()) for each in found))


def _hearsay(cue: str, wording: str) -> list[str]:
    """Return the conditionals of hearsay; after a cue in the past only perfect ones, since others tell the future of the past."""
    told_then = bool(hedge_words.PAST_CUE.match(cue))
    return [
        match[0]
        for text, then in ((cue, False), (wording, told_then))
        for match in hedge_words.HEARSAY.finditer(text)
        if not then or hedge_words.DONE.match(text, match.start())
    ]


def _contradicts(reading: Reading, finding: Finding) -> bool:
    """Return whether the sentence says before the content that others say otherwise: "Contrary to rumours, …"."""
    start = finding.content[0][0]
    before = reading.text((reading.sentence_at(start)[0], start))
    return bool(re.match(r"\W*(?:contrary to|contrairement (?:à|aux?))\b", before, re.IGNORECASE))


def _wording(reading: Reading, finding: Finding) -> str:
    return " … ".join(reading.text(span) for span in finding.content)


def _plain(wording: str) -> str:
    """Return a content without the "that" and the quotation mark that it begins with."""
    bare = _THAT.sub("", wording.lstrip())
    mark = _OPENING_MARK.match(bare)
    return bare[mark.end() :] if mark else bare


def without_that(wording: str) -> str:
    """Return a content's words without the "that" or "que" that they begin with, for rules that look at its first noun."""
    return _THAT.sub("", wording)
