"""With which word a statement goes on from its claimant to the passage."""

from __future__ import annotations

import pytest

from briefing.model.brief import Brief
from briefing.model.claim import Attitude, Attribution, Claim
from briefing.model.source import Source
from briefing.render.view import view


def _verb(before: str, cue: str, content: str, language: str, attitude: Attitude) -> str:
    """Return the verb printed for a report of one sentence: what stands before the cue, the cue, and the content."""
    text = f"{before} {cue} {content}."
    source = Source(id="s-1", text=text, sha256="", publisher="Reed Post", language=language)
    at = len(before) + 1
    claim = Claim(
        id="c-1",
        content=(source.span(text.index(content), text.index(content) + len(content)),),
        cue=source.span(at, at + len(cue)),
        attitude=attitude,
        attribution=Attribution(claimant=before.strip(",")),
    )
    made = view(Brief(sources=(source,), claims=(claim,)))
    (topic,) = made.register
    return str(topic.claims[0].verb)


@pytest.mark.parametrize(
    ("before", "cue", "content", "language", "attitude", "verb"),
    [
        ("The army", "blamed", "the rebels for the fire", "en", Attitude.CLAIMED, "blamed"),
        ("The front", "rejected", "the accusation", "en", Attitude.DENIED, "rejected"),
        ("The nurse", "put", "the number of injured at nine", "en", Attitude.SAID, "put"),
        ("Le maire", "a accusé", "les assaillants d'avoir pillé", "fr", Attitude.CLAIMED, "a accusé"),
        ("The army", "denied", "that it had fired", "en", Attitude.DENIED, "denies"),
        ("The army,", "blaming", "the rebels for the fire", "en", Attitude.CLAIMED, "claims"),
        ("The clerk", "told reporters", "the road was cut", "en", Attitude.SAID, "says"),
    ],
)
def test_the_reports_own_verb_stands_where_the_passage_goes_on_from_it(  # noqa: PLR0917 - a case
    before: str, cue: str, content: str, language: str, attitude: Attitude, verb: str
) -> None:
    """A finite verb right before reported speech is printed as the report has it; else the program's word for the attitude."""
    assert _verb(before, cue, content, language, attitude) == verb
