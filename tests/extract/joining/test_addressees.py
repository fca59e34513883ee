from __future__ import annotations

from briefing.extract.engines.rules import RulesEngine
from briefing.extract.joining.addressees import without_addressees
from briefing.extract.joining.joined import Joined
from briefing.extract.text.reading import read
from tests.extract.reports import draft_of


def test_whom_somebody_asks_is_no_part_of_what_is_asked() -> None:
    """What "requested the ministry to send troops" asks for is that troops be sent."""
    text = "The governor requested the Ministry of Defence to send two companies."
    (each,) = without_addressees(
        read(draft_of(text, "en").source), [Joined(finding=one) for one in RulesEngine("en").find(text)]
    )
    assert [text[start:end] for start, end in each.finding.content] == ["to send two companies"]
