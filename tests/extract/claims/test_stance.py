from __future__ import annotations

import pytest

from briefing.extract.claims import stance
from briefing.extract.engines.rules import RulesEngine
from briefing.extract.finding import Finding
from briefing.extract.text.reading import Reading, read
from briefing.model.claim import Attitude
from tests.extract.reports import draft_of


def first(text: str, language: str) -> tuple[Reading, Finding]:
    """Return a text's reading with its first finding; with all of the text as its own voice where there is none."""
    found = RulesEngine(language).find(text)
    return read(draft_of(text, language).source), found[0] if found else Finding(content=((0, len(text)),))


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("The army insists that it won.", "en", Attitude.SAID),
        ("The rebels claimed responsibility for the raid.", "en", Attitude.CLAIMED),
        ("The army accused the rebels of looting.", "en", Attitude.CLAIMED),
        ("The mayor called for calm in the town.", "en", Attitude.WANTS),
        ("The mayor called the raid “a massacre”.", "en", Attitude.SAID),
        ("The ministry asks that shops be closed.", "en", Attitude.WANTS),
        ("A lawyer asked whether the men were armed.", "en", Attitude.ASKED),
        ("Contrary to rumours, no house was burned.", "en", Attitude.DENIED),
        ("The claim of a raid is false.", "en", Attitude.DENIED),
        ("The commander swore to make them pay.", "en", Attitude.WARNED),
        ("The commander promised to rebuild the market.", "en", Attitude.SAID),
        ("The group said do not come to this front again.", "en", Attitude.WARNED),
        ("The union holds the ministry responsible for the deaths.", "en", Attitude.CLAIMED),
        ("The inspector scoffs at this.", "en", Attitude.DENIED),
        ("The teacher is convinced that informers helped.", "en", Attitude.BELIEVES),
        ("L'armée affirme avoir repris la ville.", "fr", Attitude.SAID),
        ("Le groupe prétend avoir repris la ville.", "fr", Attitude.CLAIMED),
        ("L'ONU s'est dite inquiète de la situation.", "fr", Attitude.BELIEVES),
        ("Il met en garde les chauffeurs contre les mines.", "fr", Attitude.WARNED),
        ("« Ils ont tiré », relate un habitant.", "fr", Attitude.DESCRIBED),
    ],
)
def test_the_cue_shows_the_attitude(text: str, language: str, wanted: Attitude) -> None:
    """Speech, claim, denial, warning, wish, belief, question and account are told apart by the class of the cue."""
    assert stance.attitude_of(*first(text, language)) is wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("The army said that no patient was hurt.", "en", True),
        ("The mayor does not think that they were soldiers.", "en", True),
        ("Le maire précise que l'alarme n'a pas fonctionné.", "fr", True),
        ("The army said no fewer than forty rebels died.", "en", False),
        ("The army denied losing men.", "en", False),
        ("The mayor urged people not to share rumours.", "en", False),
        ("The minister said that the nation would not forget them.", "en", False),
        ("The mayor said the men fled because they had no fuel.", "en", False),
        ("L'armée nie avoir tiré.", "fr", False),
    ],
)
def test_negated_is_what_is_claimed_not_to_be_so(text: str, language: str, wanted: bool) -> None:
    """A negated main clause or a negated cue counts; denials have their attitude, and wishes and promises negate nothing."""
    reading, finding = first(text, language)
    assert stance.negated(reading, finding, stance.attitude_of(reading, finding)) is wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("The drone was reportedly launched from the west.", "en", ("reportedly",)),
        ("About twenty people may come in May.", "en", ()),
        ("Selon une source, le raid aurait fait dix morts.", "fr", ("aurait",)),
        ("Le maire a annoncé que deux postes seraient fermés.", "fr", ()),
        ("Le maire a annoncé que deux hommes seraient morts.", "fr", ("seraient",)),
        ("Le groupe disposerait de drones.", "fr", ("disposerait",)),
        ("Le convoi devrait partir lundi.", "fr", ()),
        ("Près de dix personnes sont parties.", "fr", ()),
    ],
)
def test_hedges_are_hearsay_and_doubt(text: str, language: str, wanted: tuple[str, ...]) -> None:
    """Words of hearsay and doubt and the conditional of hearsay hedge; rounding and what is yet to come do not."""
    assert stance.hedges(*first(text, language)) == wanted
