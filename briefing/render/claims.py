"""Claims as printed: who, in which role, through which channel, with which verb, in which words, how graded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.claim import NOBODY, Attribution, ChannelKind, Claim, Figure, Naming, QuotationKind
from briefing.render.context import ClaimView, FigureView, Segment
from briefing.render.filters import figure, grade, quoted, when
from briefing.render.passages import LEAD, passage, shortened
from briefing.render.phrases import listed
from briefing.render.verbs import verb_of
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.render.lookup import Lookup


def claim_view(claim: Claim, look: Lookup) -> ClaimView:
    """Return everything that is printed about a claim."""
    words, attribution = look.words, claim.attribution
    source = look.brief.source(claim.source)
    whole = passage(claim, source)
    runs_on = _runs_on(claim, whole)
    reliability = look.brief.reliability_of(claim)
    return ClaimView(
        note=look.notes.claim(claim),
        anchor=look.notes.anchors[claim.id],
        side=Outside(side_label(claim, look)),
        who=Outside(_begun(who(attribution, look), attribution)),
        role=Outside(attribution.role),
        on_behalf_of=Outside(_behalf(attribution)),
        verb=verb_of(claim, look, runs_on=runs_on),
        naming=_naming(attribution.naming),
        naming_label=_naming_label(attribution.naming, look),
        channel=Outside(channel(attribution, look)),
        said=Outside(when(attribution.said, words)),
        chain=Outside(chain(claim, look)),
        passage=whole,
        short=shortened(whole),
        lead=shortened(whole, LEAD),
        runs_on=runs_on,
        wording=Outside(claim.text),
        grade=grade(reliability, claim.credibility),
        grade_label=f"{reliability.value} {reliability.label}, {claim.credibility.value} {claim.credibility.label}",
        figures=tuple(figure_view(each, look) for each in claim.figures),
        details=tuple(Outside(line) for line in _details(claim, look) if line),
        facts=tuple(Outside(fact) for fact in _facts(claim, look)),
        negated=claim.negated,
        earlier=claim.earlier,
        repeats=look.notes.of_claims.get(claim.same_as, 0),
        status=look.status(claim).value,
        status_label=words[look.status(claim).value],
        reviewed=claim.review.done,
        source=look.notes.of_sources[claim.source],
        place=claim.id,
    )


def who(attribution: Attribution, look: Lookup) -> str:
    """Return the claimant's name as a sentence begins with it; what names nobody stands in quotation marks."""
    name = attribution.claimant or look.words["not_given"]
    return quoted(name, look.words) if attribution.naming is Naming.UNSPECIFIED else name


def _begun(name: str, attribution: Attribution) -> str:
    """Return a name as it begins a sentence; that of somebody named is written as it is written."""
    return name[:1].upper() + name[1:] if attribution.naming is Naming.UNNAMED else name


def _runs_on(claim: Claim, whole: tuple[Segment, ...]) -> bool:
    """Return whether verb and passage are one sentence: reported speech that goes on in small letters."""
    first = whole[0] if whole else None
    return (
        first is not None
        and not claim.own_voice
        and not claim.text
        and not first.quoted
        and first.text[:1].islower()
    )


def side_label(claim: Claim, look: Lookup) -> str:
    """Return the side as a column head: "Coast Daily, in its own voice", "unspecified: “reports”"."""
    side = look.side(claim) or look.words["not_given"]
    if claim.own_voice:
        return f"{side}, {look.words['in_own_voice']}"
    if claim.attribution.naming is Naming.UNSPECIFIED:
        if side in {look.words["not_given"], NOBODY}:
            return look.words["names_nobody"]
        return look.words["unspecified_who"].format(who=quoted(side, look.words))
    return side


def channel(attribution: Attribution, look: Lookup) -> str:
    """Return the channel in the source's own words, or its kind, or that it is not stated; "" for own voice."""
    if attribution.naming is Naming.PUBLICATION:
        return ""
    if attribution.channel.kind is ChannelKind.NOT_STATED and not attribution.channel.wording:
        return look.words["channel_not_stated"]
    return attribution.channel.label


def chain(claim: Claim, look: Lookup) -> str:
    """Return the chain from claimant to page: "told Sahel Wire, relayed by …, published by Coast Daily"."""
    words, attribution = look.words, claim.attribution
    links = [words["told"].format(who=attribution.audience)] if attribution.audience else []
    links += [
        f"{relay.how} {relay.name}" if relay.how else words["via"].format(who=relay.name)
        for relay in attribution.relays
    ]
    if not claim.own_voice:
        links.append(look.published(look.brief.source(claim.source)))
    return ", ".join(links)


def figure_view(value: Figure, look: Lookup) -> FigureView:
    """Return a figure as printed, what it counts (and of whom), and its wording in quotation marks."""
    unit = look.words.get(f"unit_{value.unit}", value.unit)  # a source's own word stays its own
    counted = f"{unit} ({value.whose})" if unit and value.whose else unit or value.whose
    return FigureView(
        number=figure(value, look.words),
        counted=Outside(counted),
        wording=Outside(quoted(value.wording, look.words) if value.wording else ""),
    )


def _details(claim: Claim, look: Lookup) -> tuple[str, ...]:
    words, attribution = look.words, claim.attribution
    behalf = _behalf(attribution)
    person = [attribution.role, words["for"].format(who=behalf) if behalf else ""]
    spoken = [channel(attribution, look), when(attribution.said, words)]
    links = chain(claim, look)
    return (
        ", ".join(part for part in person if part),
        ", ".join(part for part in spoken if part),
        f"→ {links}" if links else "",
    )


def _facts(claim: Claim, look: Lookup) -> Iterator[str]:
    words = look.words
    if claim.negated:
        yield words["negated"]
    if claim.hedges:
        yield words["hedged"].format(hedges=", ".join(quoted(hedge, words) for hedge in claim.hedges))
    for quotation in claim.quotations:
        if quotation.kind is QuotationKind.SCARE:
            yield words["scare"].format(quote=quoted(quotation.passage.quote, words))
    if claim.earlier:
        yield words["earlier"]
    phrases = {
        "happened": _happened(claim, look),
        "at_places": _places(claim, look),
        "also_answers": _also(claim, look),
    }
    for key, what in phrases.items():
        if what:
            yield words[key].format(what=what)
    for note in (claim.notes, claim.grading_note):
        if note:
            yield words["desk_note"].format(note=note)


def _behalf(attribution: Attribution) -> str:
    same = attribution.on_behalf_of.casefold() == attribution.claimant.casefold()
    return "" if same else attribution.on_behalf_of


def _naming(naming: Naming) -> str:
    return "publication" if naming is Naming.PUBLICATION else naming.value


def _naming_label(naming: Naming, look: Lookup) -> str:
    labels = {
        Naming.UNNAMED: "unnamed",
        Naming.UNSPECIFIED: "names_nobody",
        Naming.PUBLICATION: "in_own_voice",
    }
    return look.words[labels[naming]] if naming in labels else ""


def _happened(claim: Claim, look: Lookup) -> str:
    time = when(claim.when, look.words)
    if claim.when.edtf and claim.when.wording:
        return f"{time} ({quoted(claim.when.wording, look.words)})"
    return time


def _places(claim: Claim, look: Lookup) -> str:
    names = {place.id: place.name for place in look.brief.places}
    return listed([names[each] for each in claim.places if each in names], look.words)


def _also(claim: Claim, look: Lookup) -> str:
    others = [answer.question for answer in claim.answers[1:]]
    return "; ".join(look.question(question.topic, question.about) for question in others)
