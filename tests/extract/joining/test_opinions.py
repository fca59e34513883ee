from __future__ import annotations

from briefing.extract.finding import Finding, Span
from briefing.extract.joining.calibration import bent, sureness
from briefing.extract.joining.opinions import Asked
from briefing.extract.text.nearby import Nearby
from briefing.model.detection import Opinion, Sight

TEXT = "The army said it won the battle. Awa Sed, the mayor, told Delta Wire that many had fled to the hills."


def at(words: str) -> Span:
    """Return where words stand in the text."""
    start = TEXT.index(words)
    return start, start + len(words)


def finding(
    source: str, cue: str, content: str, *, engine: str = "trained", confidence: float = 0.9
) -> Finding:
    """Return a finding by the words of its parts."""
    return Finding(
        source=(at(source),), cue=(at(cue),), content=(at(content),), engine=engine, confidence=confidence
    )


OWN = finding("The army", "said", "it won the battle")


def opinion(*rules: Finding, of: Finding = OWN) -> Opinion:
    """Return what the rules made of a finding of the trained engine."""
    (told,) = Asked.of({"trained": (of,), "rules": rules}, (), TEXT).about(of)
    return told


def test_an_engine_that_has_the_same_claim_found_it_too() -> None:
    """Half of the content shared and the source, or the one source inside the other: the same claim, with its sureness."""
    told = opinion(finding("The army", "said", "it won the", engine="rules", confidence=0.75))
    assert (told.sight, told.engine) == (Sight.SAME, "rules")
    assert told.confidence == sureness(
        finding("The army", "said", "it won", engine="rules", confidence=0.75), ()
    )
    mayor = finding("Awa Sed, the mayor", "told", "many had fled to the hills")
    short = finding("Awa Sed", "told", "many had fled to the hills", engine="rules")
    assert opinion(short, of=mayor).sight is Sight.SAME


def test_an_engine_that_saw_other_words_is_quoted() -> None:
    """With another content or another speaker the other engine's own words are kept, as published."""
    told = opinion(finding("The army", "said", "battle", engine="rules"))
    assert (told.sight, told.source, told.content) == (Sight.OTHERWISE, "The army", "battle")
    assert opinion(finding("Awa Sed", "told", "it won the battle", engine="rules")).sight is Sight.OTHERWISE


def test_silence_and_ignorance_are_told_apart() -> None:
    """An engine that was asked and found nothing missed it; one that does not read the language was not asked."""
    assert opinion().sight is Sight.MISSED
    elsewhere = finding("Awa Sed", "told", "many had fled to the hills", engine="rules")
    assert opinion(elsewhere).sight is Sight.MISSED
    (told,) = Asked.of({"rules": ()}, ("trained", "rules"), TEXT).about(
        Finding(content=(at("it won"),), engine="rules")
    )
    assert (told.engine, told.sight, told.confidence) == ("trained", Sight.NOT_ASKED, None)


def test_spans_are_found_by_where_they_stand() -> None:
    """Only spans that share a character are found, long ones and moved ones too, in the order of their numbers."""
    nearby = Nearby([(0, 10), (10, 20), (5, 9_000), (8_990, 8_995)])
    assert nearby.touching((9, 11)) == [0, 1, 2]
    assert nearby.touching((8_992, 8_993)) == [2, 3]
    nearby.put(2, (5, 6))
    assert nearby.touching((8_992, 8_993)) == [3]
    assert nearby.touching((20, 20)) == []


def test_agreement_is_worth_more_than_silence() -> None:
    """The trained engine's confidence becomes a share that rises with it, and is highest where the rules agree."""
    for sight in Sight:
        shares = [bent(confidence, sight) for confidence in (0.0, 0.4, 0.7, 0.95, 1.0)]
        assert shares == sorted(shares)
        assert 0 < shares[0] < shares[-1] < 1
    assert bent(0.8, Sight.SAME) > max(bent(0.8, Sight.MISSED), bent(0.8, Sight.OTHERWISE))


def test_a_rule_alone_is_worth_less_where_the_trained_engine_was_asked() -> None:
    """A rule's finding counts for more in French, which nobody else reads, than in English where the other engine saw nothing."""
    found = finding("The army", "said", "it won", engine="rules", confidence=0.75)
    unread = Opinion(engine="trained", sight=Sight.NOT_ASKED)
    missed = Opinion(engine="trained", sight=Sight.MISSED)
    assert sureness(found, (unread,)) == sureness(found, ()) > sureness(found, (missed,))
