"""Incident scores: what the program proposes for the hand-marked reports, set against the marks.

A proposed and a marked claim are one where the words of their contents overlap by half or more (Jaccard index), each used
once, best first: the measure of PolNeAR's "claim full", so that both sets can be compared.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from briefing.model.claim import ChannelKind, Naming
from tools.claim_scores import WORD, paired, same_source, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.model.assessment import InformationGap
    from briefing.model.claim import Claim, Figure
    from briefing.model.draft import Draft
    from tools.incident_marks import MarkedClaim, MarkedFigure, MarkedReport, Span

_ARTICLES = re.compile(r"^(?:(?:the|an?|le|la|les|un|une|des|du|de la)\s+|[ld]['’]\s*)", re.IGNORECASE)
_NAMINGS = {
    "named": Naming.NAMED,
    "unnamed": Naming.UNNAMED,
    "unspecified": Naming.UNSPECIFIED,
    "publication": Naming.PUBLICATION,
}
# The publication's own sentences come through itself: the marks call that not stated.
_CHANNELS = {
    "not stated": (ChannelKind.NOT_STATED, ChannelKind.PUBLICATION),
    "broadcast": (ChannelKind.BROADCAST,),
    "social media": (ChannelKind.SOCIAL_MEDIA,),
    "press release": (ChannelKind.PRESS_RELEASE,),
    "press conference": (ChannelKind.PRESS_CONFERENCE,),
    "interview": (ChannelKind.INTERVIEW,),
    "document": (ChannelKind.DOCUMENT,),
    "speech": (ChannelKind.SPEECH,),
}

Counts = Counter[str]
"""By measure: "NAME:right", "NAME:proposed", "NAME:marked"."""


def counted(report: MarkedReport, draft: Draft) -> Counts:
    """Return how many of the proposals for a report are right, by measure."""
    counts: Counts = Counter()
    pairs = paired(
        [words(report.text, claim.content) for claim in report.claims],
        [words(report.text, _spans(claim.content)) for claim in draft.claims],
    )
    _count(counts, "content overlap", len(pairs), len(draft.claims), len(report.claims))
    full = 0
    for marked, proposed in ((report.claims[one], draft.claims[other]) for one, other in pairs):
        full += _same_source(report.text, marked, proposed)
        _count_fields(counts, report, marked, proposed)
    _count(counts, "claim full", full, len(draft.claims), len(report.claims))
    _count_figures(counts, report, draft)
    _count_gaps(counts, report, draft)
    return counts


def f1(counts: Counts, name: str) -> tuple[float, float, float]:
    """Return precision, recall and their harmonic mean of one measure, in per cent."""
    right, proposed, marked = (counts[f"{name}:{part}"] for part in ("right", "proposed", "marked"))
    precision = 100 * right / proposed if proposed else 0.0
    recall = 100 * right / marked if marked else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def interval(per_report: Sequence[Counts], name: str, times: int) -> tuple[float, float]:
    """Return the 95 % interval of an F1 by drawing the reports anew `times` times, always with the same luck."""
    luck = random.Random(0)  # noqa: S311 - nothing secret is drawn
    drawn = sorted(
        f1(sum(luck.choices(per_report, k=len(per_report)), Counter()), name)[2] for _ in range(times)
    )
    return drawn[int(0.025 * times)], drawn[min(times - 1, int(0.975 * times))]


def _count(counts: Counts, name: str, right: int, proposed: int, marked: int) -> None:
    counts[f"{name}:right"] += right
    counts[f"{name}:proposed"] += proposed
    counts[f"{name}:marked"] += marked


def _spans(passages: Sequence[Any]) -> tuple[Span, ...]:
    return tuple((each.start, each.end) for each in passages)


def _same_source(text: str, marked: MarkedClaim, proposed: Claim) -> bool:
    passage = proposed.attribution.passage
    told = words(text, [(passage.start, passage.end)]) if passage else frozenset()
    return same_source(told, words(text, marked.source))


def plain(name: str) -> str:
    """Return a name for comparing: small letters, without article, marks and a possessive."""
    bare = _ARTICLES.sub("", name.strip().casefold())
    return " ".join(WORD.findall(bare.replace("’", "'").removesuffix("'s")))


def _count_fields(counts: Counts, report: MarkedReport, marked: MarkedClaim, proposed: Claim) -> None:
    """Count the fields of one claim that was found: of those found, how many have the right value."""
    said, by = marked.said, proposed.attribution
    wanted = {plain(name) for name in marked.claimants}
    checks = {
        "claimant": plain(by.claimant) in wanted,
        "naming": by.naming is _NAMINGS[said["naming"]],
        "role": plain(by.role) == plain(said["role"]),
        "channel": by.channel.kind in _CHANNELS[said["channel"]],
        "relay chain": (
            plain(by.audience) == plain(said["audience"])
            and {plain(each.name) for each in by.relays} == {plain(each) for each in said["relays"]}
        ),
        "attitude": proposed.attitude.value == said["attitude"],
        "negation": proposed.negated == said["negated"],
        "hedge": bool(proposed.hedges) == bool(said["hedge"]),
        "date": proposed.when.edtf.rstrip("?~%") == said["when"].rstrip("?~%"),
    }
    for name, right in checks.items():
        _count(counts, f"of those found: {name}", int(right), 1, 1)
    for name, value in (("role", by.role), ("date", proposed.when.edtf), ("hedge", proposed.hedges)):
        told = said["when" if name == "date" else name]
        _count(
            counts, f"{name}, where there is one", int(checks[name] and bool(told)), bool(value), bool(told)
        )


def _figures_of(draft: Draft) -> list[tuple[Claim, Figure]]:
    return [(claim, figure) for claim in draft.claims for figure in claim.figures]


def _count_figures(counts: Counts, report: MarkedReport, draft: Draft) -> None:
    """Count figures with number, what is counted and whose it is; one number in two claims counts twice."""
    proposed = [figure for _, figure in _figures_of(draft)]
    marked = [figure for claim in report.claims for figure in claim.figures]
    left, right = list(proposed), 0
    for wanted in marked:
        same = next((each for each in left if _same_figure(report.text, wanted, each)), None)
        if same is not None:
            left.remove(same)
            right += 1
    _count(counts, "figure with whose", right, len(proposed), len(marked))


def _same_figure(text: str, marked: MarkedFigure, proposed: Figure) -> bool:
    passage = proposed.passage
    if passage is None or not words(text, [marked.span]) & words(text, [(passage.start, passage.end)]):
        return False
    return (
        (marked.low, marked.high) == (proposed.low, proposed.high)
        and plain(marked.unit) == plain(proposed.unit)
        and _same_people(marked.whose, proposed)
    )


def _same_people(whose: str, proposed: Figure) -> bool:
    """Return whether two wordings mean the same people or things: the same words, or one the other with something beside it."""
    wanted, told = set(plain(whose).split()), set(plain(proposed.whose).split())
    return wanted == told or bool(wanted and told and (wanted <= told or told <= wanted))


def _count_gaps(counts: Counts, report: MarkedReport, draft: Draft) -> None:
    proposed: list[InformationGap] = [gap for gap in draft.gaps if gap.passage]
    pairs = paired(
        [words(report.text, gap.content) for gap in report.gaps],
        [words(report.text, _spans([gap.passage])) for gap in proposed],
    )
    _count(counts, "gap", len(pairs), len(proposed), len(report.gaps))
    for at, place in pairs:
        same = plain(report.gaps[at].withheld_by) == plain(proposed[place].withheld_by)
        _count(counts, "of those found: gap withheld by", int(same), 1, 1)


MEASURES: tuple[str, ...] = (
    "claim full",
    "content overlap",
    "figure with whose",
    "gap",
    "of those found: claimant",
    "of those found: naming",
    "of those found: role",
    "role, where there is one",
    "of those found: channel",
    "of those found: relay chain",
    "of those found: attitude",
    "of those found: negation",
    "of those found: hedge",
    "hedge, where there is one",
    "of those found: date",
    "date, where there is one",
    "of those found: gap withheld by",
)


def table(per_report: Sequence[Counts], bootstrap: int, write: Callable[[str], object]) -> None:
    """Write one line for each measure: precision, recall, F1 with its interval, and the counts behind them."""
    counts: Counts = sum(per_report, Counter())
    for name in MEASURES:
        precision, recall, mean = f1(counts, name)
        low, high = interval(per_report, name, bootstrap) if bootstrap else (mean, mean)
        numbers = "/".join(str(counts[f"{name}:{part}"]) for part in ("right", "proposed", "marked"))
        write(
            f"{name:34} P {precision:5.1f}  R {recall:5.1f}  F1 {mean:5.1f} ({low:.1f}–{high:.1f})  {numbers}\n"
        )
