"""Why a claim is proposed, in the language of the window: by which words, how surely, whose it is, which engine saw what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing.model.claim import Naming
from briefing.model.detection import Sight
from briefing.ui.found_words import reason_in_words
from briefing.ui.offsets import plain

if TYPE_CHECKING:
    from briefing.model.claim import Claim
    from briefing.model.detection import Opinion

_CONTEXT = "explained"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("explained", text))


LABELS = (_("Cue"), _("Sure"), _("Claimant"), _("Found by"), _("Others"))
"""What the lines of an explanation are about, in their order."""

_ENGINES = {
    "trained": _("the trained engine"),
    "rules": _("the rules"),
    "own voice": _("the rules, as the publication's own voice"),
    "marks": _("quotation marks and digits alone"),
}
_SHARE = _("{share} %")
_SIGHTS = {
    Sight.SAME: _("{engine}: found it too"),
    Sight.MISSED: _("{engine}: did not find it"),
    Sight.NOT_ASKED: _("{engine}: not asked, since it does not read the language"),
    Sight.OTHERWISE: _("{engine}: saw other words, “{words}”, said by “{who}”"),
}
_SAME_SURE = _("{engine}: found it too ({share})")
_OTHERWISE_SURE = _("{engine}: saw other words ({share}), “{words}”, said by “{who}”")
_OTHERWISE_NOBODY = _("{engine}: saw other words ({share}), “{words}”, said by nobody named")
_NO_CUE = _("none")
_PUBLICATION = _("the publication says it itself")
_UNTOLD = _("the text does not say who")
_AS_WRITTEN = _("as the text has it: “{words}”")


def explained(claim: Claim | None) -> tuple[str, ...]:
    """Return one text for each of `LABELS`; empty where there is nothing to say, as of a claim made by hand."""
    found = claim.detection if claim else None
    if claim is None or found is None:
        return ("",) * len(LABELS)
    cue = _quoted(claim.cue.quote) if claim.cue else _tr(_NO_CUE)
    others = [_opinion(each) for each in found.opinions] or [plain(each) for each in found.others]
    return cue, percent(found.confidence), _why(claim), _found_by(claim), "\n".join(others)


def percent(share: float) -> str:
    """Return a share of 1 in whole per cent; never more certain than 99 nor less than 1."""
    return _tr(_SHARE).format(share=min(max(round(100 * share), 1), 99))


def _found_by(claim: Claim) -> str:
    """Return which engine it was, and what else it says of how it came to it."""
    found = claim.detection
    if found is None:
        return ""
    said = [
        each
        for each in found.reasons
        if not each.startswith("cue “") and each != claim.attribution.resolution
    ]
    return "\n".join((_engine(found.engine), *(plain(reason_in_words(each)) for each in said)))


def _why(claim: Claim) -> str:
    told = claim.attribution
    if told.resolution:
        return plain(reason_in_words(told.resolution))
    if told.naming is Naming.PUBLICATION:
        return _tr(_PUBLICATION)
    if told.passage is None:
        return _tr(_UNTOLD)
    return _tr(_AS_WRITTEN).format(words=plain(told.passage.quote))


def _opinion(opinion: Opinion) -> str:
    form = _SIGHTS[opinion.sight]
    if opinion.confidence is not None and opinion.sight is Sight.SAME:
        form = _SAME_SURE
    elif opinion.confidence is not None and opinion.sight is Sight.OTHERWISE:
        form = _OTHERWISE_SURE if opinion.source else _OTHERWISE_NOBODY
    return _tr(form).format(
        engine=_engine(opinion.engine),
        share=percent(opinion.confidence or 0.0),
        words=plain(opinion.content),
        who=plain(opinion.source),
    )


def _engine(name: str) -> str:
    return _tr(_ENGINES[name]) if name in _ENGINES else plain(name)


def _quoted(words: str) -> str:
    return f"“{plain(words)}”"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
