from __future__ import annotations

import textwrap

from briefing.extract.engines.rules import rules_engines
from briefing.extract.enrich import enrich
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of

TEXT = (
    "Mali's army said on Tuesday that its troops had pushed back an assault on two border posts near Kayes and killed at least "
    "14 fighters, but denied losing any ground. A resident of Kayes told Delta Wire that she had heard gunfire until noon and "
    "that the market stayed shut for the rest of the day."
)


def test_hard_wrapped_text_gives_the_same_claims() -> None:
    """Line breaks inside sentences change nothing in what is found, and every passage quotes the text as it stands."""
    with SqliteGazetteer.open() as gazetteer:
        running, wrapped = (
            enrich(draft_of(text, "en"), rules_engines(), gazetteer)
            for text in (TEXT, textwrap.fill(TEXT, 60))
        )
    assert [claim.attribution.claimant for claim in wrapped.claims] == [
        claim.attribution.claimant for claim in running.claims
    ]
    assert [" ".join(claim.wording.split()) for claim in wrapped.claims] == [
        claim.wording for claim in running.claims
    ]
    spans = [span for claim in wrapped.claims for span in claim.content]
    assert any("\n" in span.quote for span in spans)
    assert all(span.stands_in(wrapped.source) for span in spans)
