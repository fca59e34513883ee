"""A source taken out of a brief, with all that rests on it alone."""

from __future__ import annotations

import pytest

from briefing import ingest, resources
from briefing.app.workshop import Workshop
from briefing.extract.enrich import enrich
from briefing.model.brief import Brief
from briefing.model.merge import merge
from briefing.model.removal import remove_source


@pytest.fixture(scope="module")
def both() -> tuple[Brief, Brief]:
    """A brief of one report, and the same with a second one."""
    samples = resources.assets() / "samples"
    with Workshop(trained=False) as workshop:
        first, second = (
            enrich(ingest.read(samples / name), workshop.engines, workshop.gazetteer)
            for name in ("sahel-wire.txt", "coast-daily.html")
        )
    one = merge(first)(Brief())
    return one, merge(second)(one)


def test_nothing_of_the_source_is_left(both: tuple[Brief, Brief]) -> None:
    """No claim, gap or mention names it, and no incident a party or place that is gone."""
    _, brief = both
    gone = brief.sources[1].id
    left = remove_source(gone)(brief)
    assert [source.id for source in left.sources] == [brief.sources[0].id]
    assert all(claim.source != gone for claim in left.claims)
    assert gone not in repr((left.claims, left.gaps, left.parties, left.places))
    known = {party.id for party in left.parties} | {place.id for place in left.places}
    assert all({*incident.parties, *incident.places} <= known for incident in left.incidents)


def test_what_others_say_stays(both: tuple[Brief, Brief]) -> None:
    """The claims of the other report are those it had before the removed one came."""
    one, brief = both
    left = remove_source(brief.sources[1].id)(brief)
    assert left.claims == one.claims
    assert {party.id for party in one.parties} <= {party.id for party in left.parties}


def test_an_unknown_source_is_an_error(both: tuple[Brief, Brief]) -> None:
    """Nothing is removed silently that is not there."""
    with pytest.raises(KeyError):
        remove_source("s-none")(both[1])
