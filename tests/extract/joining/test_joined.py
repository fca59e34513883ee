from __future__ import annotations

from briefing.extract.finding import Finding, Span
from briefing.extract.joining.joined import Joined, join, without_shared

TEXT = "The army said it won while claiming to have killed 80 men, the mayor, Awa Sed, told Delta Wire on Monday at noon."


def at(words: str) -> Span:
    """Return where words stand in the text."""
    start = TEXT.index(words)
    return start, start + len(words)


def finding(
    source: str, cue: str, content: str, *, engine: str = "rules", confidence: float = 0.75
) -> Finding:
    """Return a finding by the words of its parts."""
    return Finding(
        source=(at(source),), cue=(at(cue),), content=(at(content),), engine=engine, confidence=confidence
    )


LEADER = finding(
    "The army", "said", "it won while claiming to have killed 80 men", engine="trained", confidence=0.9
)


def test_without_a_leader_all_findings_that_follow_stand() -> None:
    """Where the leading engine reads nothing, the other's findings are taken as they are."""
    assert [each.finding for each in join((), (LEADER,), TEXT)] == [LEADER]


def test_the_same_finding_is_one_with_both_engines_named() -> None:
    """Two engines on one cue give one claim, the leader's, and the other engine is noted beside it."""
    other = finding("The army", "said", "it won")
    (joined,) = join((LEADER,), (other,), TEXT)
    assert joined.finding == LEADER
    assert joined.others == (other,)


def test_a_claim_inside_a_claim_ends_the_outer_one() -> None:
    """What "while claiming to have …" opens is a claim of its own, and the claim around it ends before it."""
    inner = finding("The army", "while claiming", "to have killed 80 men")
    outer, own = join((LEADER,), (inner,), TEXT)
    assert [TEXT[start:end] for start, end in outer.finding.content] == ["it won"]
    assert own.finding == inner
    assert own.reasons


def test_what_only_the_follower_found_is_added_where_it_is_sure() -> None:
    """A sure finding elsewhere is added, an unsure one is not, and one that overlaps a leader's content is not."""
    elsewhere = finding("the mayor, Awa Sed,", "told", "on Monday at noon")
    unsure = finding("the mayor, Awa Sed,", "told", "on Monday at noon", confidence=0.55)
    assert len(join((LEADER,), (elsewhere,), TEXT)) == 2
    assert len(join((LEADER,), (unsure,), TEXT)) == 1


def test_the_items_of_a_list_share_a_cue_and_are_claims_each() -> None:
    """A follower's finding with the leader's cue but content further on is another item, not the same claim."""
    first = finding("The army", "said", "it won", engine="trained")
    second = finding("The army", "said", "on Monday at noon")
    assert [each.finding for each in join((first,), (second,), TEXT)] == [first, second]


def test_source_and_content_swapped_are_put_right() -> None:
    """Where the leader took the speaker for what was said, the follower's sure finding takes its place."""
    swapped = finding("The army said it won", "told", "the mayor, Awa Sed,", engine="trained")
    right = finding("the mayor, Awa Sed,", "told", "The army said it won", confidence=0.8)
    assert [each.finding for each in join((swapped,), (right,), TEXT)] == [right]


def test_a_source_seen_in_full_describes_who_it_is() -> None:
    """The leader's span of a source stays; the follower's, with the office between commas, is kept to read it by."""
    short = Finding(
        source=(at("Awa Sed"),), cue=(at("told"),), content=(at("The army said it won"),), engine="trained"
    )
    full = finding("the mayor, Awa Sed", "told", "The army said it won")
    (joined,) = join((short,), (full,), TEXT)
    assert joined.finding == short
    assert joined.described == at("the mayor, Awa Sed")


def test_a_leader_without_a_source_yields_to_one_that_has_it() -> None:
    """Where the leader took "the mayor" for a part of what was said, the sure finding with that source stands."""
    whole = Finding(
        source=(),
        cue=(at("told"),),
        content=(at("the mayor"), at("on Monday at noon")),
        engine="trained",
        confidence=0.9,
    )
    other = finding("the mayor", "Awa Sed", "on Monday at noon")
    (joined,) = join((whole,), (other,), TEXT)
    assert joined.finding == other


def test_a_quotation_of_the_next_paragraph_belongs_to_its_own_cue() -> None:
    """What a finding took from another paragraph is left to the finding that has a cue there."""
    text = "Men came, the mayor said.\n\nThey left, he added."
    later = Finding(
        source=((37, 39),), cue=((40, 45),), content=((27, 35),), engine="trained", confidence=0.9
    )
    first = Finding(
        source=((11, 20),), cue=((21, 25),), content=((0, 9), (27, 35)), engine="trained", confidence=0.9
    )
    kept, _ = without_shared([Joined(finding=first), Joined(finding=later)], text)
    assert kept.finding.content == ((0, 9),)
    (alone,) = without_shared([Joined(finding=first)], text)
    assert alone.finding == first


def test_what_a_claims_words_report_of_another_is_a_claim_beside_it() -> None:
    """A clause with "that" and a source of its own inside a longer claim is added, and the claim round it stays whole."""
    text = "The mayor said it was over and the elders told us that the road was mined, which many in the town had feared."
    outer = Finding(
        source=((0, 9),), cue=((10, 14),), content=((15, len(text) - 1),), confidence=0.9, engine="trained"
    )
    begin, cue, that = text.index("the elders"), text.index("told"), text.index("that the road")
    inner = Finding(
        source=((begin, cue - 1),),
        cue=((cue, cue + 4),),
        content=((that, text.index(", which")),),
        confidence=0.75,
        engine="rules",
    )
    assert [each.finding for each in join((outer,), (inner,), text)] == [outer, inner]
    assert [each.finding for each in join((outer,), (inner,), text, nested=False)] == [outer]
