"""Doubts: findings that look like attributions and are none, and claims that only say again what was said before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.lexicon import event_words
from briefing.model.claim import Attitude

if TYPE_CHECKING:
    from briefing.extract.finding import Finding
    from briefing.extract.joining.joined import Joined
    from briefing.extract.text.reading import Reading
    from briefing.model.claim import Claim

_UNSURE = 0.5
_LOOK_AHEAD = 20  # code points after it: "ne donne aucun"
_FEWEST_WORDS = 2
_BY = 4  # code points after a participle in which "by" stands
_LOOK_BACK = 40  # code points before a cue in which "did not" can stand
# Two words, a number in digits or words, one long word ("préoccupée"), a name, or something quoted.
_CONTENT = re.compile(
    r"^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|"
    r"quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)$|"
    r"\w[^\w]+\w|\d|\w{9}|[“”«»\"]|^(?!(?:It|He|She|They|Them|That|This|We|Us|So|One|I)\b)[A-ZÀ-ÖØ-Þ]"
)
_EACH_OTHER_NEXT = re.compile(r"\s+(?:each other|one another|mutuellement)\b", re.IGNORECASE)
_EACH_OTHER = re.compile(
    r"^(?:each other|one another|(?:l['’])?un(?:e)? l['’]autre|mutuellement)$", re.IGNORECASE
)
# "…, indicating the ferocity of the fighting" is the publication's gloss on what it has just reported.
_GLOSS = re.compile(
    r"^(?:indicating|reflecting|highlighting|suggesting|showing|underscoring|underlining|signalling|signaling)$",
    re.IGNORECASE,
)
# "The push, supported by aircraft": helpers, no speakers.
_HELPED = re.compile(
    r"^(?:supported|backed|assisted|accompanied|escorted|reinforced|joined|led)(?: by)?$", re.IGNORECASE
)
# "Le bilan fait état de": nobody says it but the text; "selon un bilan officiel" does say whose it is.
_TOLD = re.compile(r"\bétat$", re.IGNORECASE)
_TOLL = re.compile(
    r"^(?:le|un|ce)\s+(?:(?:dernier|nouveau|premier|lourd)\s+)?bilan(?:\s+(?:provisoire|officiel|définitif|humain))*$",
    re.IGNORECASE,
)
_ONLY_RELATIVE = re.compile(r"^\W*(?:which|whom|whose|that|qui|que|dont)\W*$", re.IGNORECASE)
_ANONYMITY = re.compile(
    r"\b(?:not to be (?:named|identified)|to be (?:named|identified|cited|quoted) only\b|"
    r"anonym\w+|garder l['’]anonymat|requis l['’]anonymat|ne pas être (?:nommé|cité)e?)\b",
    re.IGNORECASE,
)


# "Raiders |believed| to be from the hills struck": a participle that belongs to a noun.
_PARTICIPLE = re.compile(
    r"^(?:believed|thought|said|suspected|alleged|reported|known|understood|rumou?red|presumed|feared|claimed|supposed)$",
    re.IGNORECASE,
)
_BE = re.compile(
    r"(?:\b(?:is|are|was|were|been|being|be|widely|now|also|still|not)|[’']re)\s*$", re.IGNORECASE
)
_TO_BE = re.compile(r"\s+to\s+(?:be|have)\b", re.IGNORECASE)
_ASKED_ABOUT = re.compile(r"\W*asked\b", re.IGNORECASE)
_HIMSELF = re.compile(r"^(?:him|her|them|it|my|our)sel(?:f|ves)\b", re.IGNORECASE)
_NOBODY = re.compile(r"(?:no\s+one|nobody|not\s+(?:one|a\s+single)|none|neither|no)\b", re.IGNORECASE)
_WHO = re.compile(r"who|what|which", re.IGNORECASE)
_TAG = re.compile(r"^that,?\s+\w+n['’]t\s+\w+\W*$", re.IGNORECASE)
_PRAISE = frozenset({Attitude.BELIEVES, Attitude.SAID, Attitude.WANTS})


def doubtful(reading: Reading, joined: Joined) -> bool:
    """Return whether a finding is no claim: a gloss, a wish for anonymity, a silence, or an unsure guess on no cue word."""
    finding = joined.finding
    cue = " ".join(reading.text(span) for span in finding.cue)
    content = " ".join(reading.text(span) for span in finding.content)
    if _GLOSS.match(cue.strip(" ,")) and not re.match(r"that\b", content, re.IGNORECASE):
        return True
    if (
        _nobody_says(reading, finding)
        or _belongs_to_noun(reading, finding)
        or _only_relative(reading, finding)
        or _no_speaker(reading, finding)
    ):
        return True
    if _says_nothing_of_it(reading, cue, content):
        return True
    if nothing_said(reading, finding) or _EACH_OTHER.match(content) or not _CONTENT.search(content):
        return True
    if finding.cue and _EACH_OTHER_NEXT.match(reading.source.text, finding.cue[0][1]):
        return True
    return finding.confidence < _UNSURE and not joined.others and not has_cue_word(reading, cue)


def _nobody_says(reading: Reading, finding: Finding) -> bool:
    """Return whether the source is nobody, or the word of a question: "|No official| has explained …", "|Who| did it?"."""
    if not finding.source or reading.lexicon.language != "en":
        return False
    start, end = finding.source[0]
    if _NOBODY.match(reading.text((start, end))):
        return bool(finding.cue) and finding.cue[0][0] >= end
    words = reading.text((start, end))
    asked = bool(_WHO.fullmatch(words)) and not words.isupper()  # "WHO" is a body
    return asked and start == reading.sentence_at(start)[0]


def _says_nothing_of_it(reading: Reading, cue: str, content: str) -> bool:
    """Return whether a content is a name for oneself, a question tag, a wish for anonymity or praise as a matter of course."""
    if _HIMSELF.match(content) or _TAG.match(content):
        return True
    if _ANONYMITY.search(content) and len(content.split()) < 12:
        return True
    return bool(event_words.PIETIES.match(content)) and reading.lexicon.attitude(cue) in _PRAISE


def _belongs_to_noun(reading: Reading, finding: Finding) -> bool:
    """Return whether an English cue is a participle that says something of a noun, or a question that an answer follows."""
    if not finding.cue or reading.lexicon.language != "en":
        return False
    start, end = finding.cue[0]
    words, text = reading.text((start, end)), reading.source.text
    if _PARTICIPLE.match(words) and _TO_BE.match(text, end):
        return not _BE.search(text[max(0, start - 12) : start])
    return (
        not finding.source and bool(_ASKED_ABOUT.fullmatch(words)) and start == reading.sentence_at(start)[0]
    )


def _only_relative(reading: Reading, finding: Finding) -> bool:
    """Return whether the content is no more than the pronoun of a relative clause: "to which it pledged allegiance"."""
    words = [reading.text(span) for span in finding.content]
    spoken = [each for each in words if not _ONLY_RELATIVE.match(each)]
    return len(spoken) < len(words) and len(" ".join(spoken).split()) < _FEWEST_WORDS


def _no_speaker(reading: Reading, finding: Finding) -> bool:
    """Return whether the cue's subject or agent says nothing: who helped somebody, or a toll."""
    if not finding.cue:
        return False
    start, end = finding.cue[0]
    cue, behind = reading.text((start, end)), reading.source.text[start : end + _BY]
    if _HELPED.match(cue) and re.search(r"\bby\b", behind):
        return True
    return bool(_TOLD.search(cue)) and any(_TOLL.match(reading.text(span)) for span in finding.source)


def nothing_said(reading: Reading, finding: Finding) -> bool:
    """Return whether the cue says that somebody did not say it: that is a gap, and no claim."""
    if not finding.cue:
        return False
    start, end = finding.cue[0]
    sentence = reading.sentence_at(start)
    return any(
        match.end() > start and match.start() < end
        for match in reading.lexicon.silence.finditer(
            reading.source.text, max(sentence[0], start - _LOOK_BACK), min(sentence[1], end + _LOOK_AHEAD)
        )
    )


def has_cue_word(reading: Reading, cue: str) -> bool:
    """Return whether one of a cue's words is known to attribute."""
    return any(word in reading.lexicon.attitudes for word in re.findall(r"[\w'’-]+", cue.casefold()))


def with_repeats(claims: list[Claim]) -> list[Claim]:
    """Return the claims, each that gives one side's earlier answers again marked as the same as the fullest of them.

    Only within one source: what several sources print is for a person, or the merge of origins, to judge.
    """
    fullest: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        key = _told(claim)
        known = fullest.get(key) if key else None
        if key and (known is None or len(claim.wording) > len(known.wording)):
            fullest[key] = claim
    return [_marked(claim, fullest.get(_told(claim))) for claim in claims]


def _told(claim: Claim) -> tuple[object, ...]:
    """Return what a claim says in comparable form; () where it quotes or cannot be compared."""
    if claim.quotations or not all(answer.value for answer in claim.answers):
        return ()
    figures = tuple((figure.low, figure.high, figure.unit) for figure in claim.figures)
    return (claim.source, claim.attribution.side, claim.answers, figures)


def _marked(claim: Claim, original: Claim | None) -> Claim:
    return claim if original is None or original.id == claim.id else replace(claim, same_as=original.id)
