from __future__ import annotations

from briefing.app.explaining import explanations
from briefing.app.reporting import percent
from briefing.model.claim import Attribution, Claim, Naming
from briefing.model.detection import Detection, Opinion, Sight
from briefing.model.draft import Draft, Proposal
from briefing.model.source import Source, sha256_of, source_id

TEXT = "The army said it won. He said many fled. Shots were heard."
SOURCE = Source(id=source_id(sha256_of(TEXT.encode())), text=TEXT, sha256=sha256_of(TEXT.encode()))


def explained(claim: Claim) -> dict[str, str]:
    """Return the lines of the one claim's explanation by what they are about."""
    assert claim.detection is not None
    draft = Draft(
        source=SOURCE, original=TEXT.encode(), proposals=(Proposal(value=claim, detection=claim.detection),)
    )
    (told,) = explanations(draft)
    assert claim.wording in told.head
    return {line.about: line.words for line in told.lines}


def claim(
    attribution: Attribution,
    detection: Detection,
    *,
    cue: tuple[int, int] | None = (9, 13),
    content: str = "it won",
) -> Claim:
    """Return a claim in the text."""
    start = TEXT.index(content)
    return Claim(
        id="c-1",
        content=(SOURCE.span(start, start + len(content)),),
        cue=SOURCE.span(*cue) if cue else None,
        attribution=attribution,
        detection=detection,
    )


def test_each_line_says_one_thing() -> None:
    """The cue stands word for word, the confidence in per cent, the claimant as written, and each engine by its name."""
    told = explained(
        claim(
            Attribution(claimant="The army", passage=SOURCE.span(0, 8)),
            Detection(
                engine="trained",
                confidence=0.934,
                reasons=("cue “said”",),
                opinions=(
                    Opinion(engine="rules", sight=Sight.OTHERWISE, confidence=0.68, content="it won. He"),
                ),
            ),
        )
    )
    assert told == {
        "cue": "“said”",
        "confidence": "93 %",
        "claimant": "as the text has it: “The army”",
        "found by": "the trained engine",
        "the rules": "saw other words (68 %): “it won. He”, said by nobody named",
    }


def test_a_pronoun_is_explained_by_its_resolution_and_nobody_by_nobody() -> None:
    """Where "he" was followed back the reason stands; own voice and a missing speaker are said plainly."""
    why = "“He”: the army is the last claimant before it"
    resolved = Attribution(claimant="the army", passage=SOURCE.span(22, 24), resolution=why)
    told = explained(claim(resolved, Detection(engine="rules", reasons=(why, "another reason"))))
    assert (told["claimant"], told["because"]) == (why, "another reason")
    own = Attribution(claimant="River Post", naming=Naming.PUBLICATION)
    told = explained(
        claim(own, Detection(engine="own voice", confidence=0.4), cue=None, content="Shots were heard")
    )
    assert (told["cue"], told["claimant"]) == ("none", "the publication says it itself")
    nobody = Attribution(claimant="unspecified", naming=Naming.UNSPECIFIED)
    told = explained(claim(nobody, Detection(engine="marks", confidence=0.25), cue=None))
    assert told["claimant"] == "the text does not say who"
    assert told["found by"] == "quotation marks and digits alone"


def test_nothing_is_quite_certain() -> None:
    """A share is never shown as nought or all."""
    assert [percent(share) for share in (0.0, 0.004, 0.5, 0.999, 1.0)] == [
        "1 %",
        "1 %",
        "50 %",
        "99 %",
        "99 %",
    ]
