"""Details of attribution that decide whose claim it is, each in one or two invented sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.extract.claimants import names
from briefing.extract.engines import rules_engines
from briefing.extract.enrich import enrich
from briefing.model.claim import ChannelKind, Naming
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.model.claim import Claim
    from briefing.model.draft import Draft

    Read = Callable[..., list[Claim]]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[SqliteGazetteer]:
    """Yield the program's own gazetteer."""
    with SqliteGazetteer.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def read(gazetteer: SqliteGazetteer) -> Read:
    """Return a function that gives the claims that rules alone find in a text."""

    def claims(text: str, language: str = "en", draft: Draft | None = None) -> list[Claim]:
        return list(enrich(draft or draft_of(text, language), rules_engines(), gazetteer).claims)

    return claims


def claimants(found: list[Claim]) -> list[str]:
    """Return the claimant of each claim, in the order of the text."""
    return [claim.attribution.claimant for claim in found]


def test_an_abbreviation_in_capitals_is_no_pronoun(read: Read) -> None:
    """WHO, the health organisation, is not "who" and speaks for itself."""
    text = "OCHA said that the camp was full. WHO said that nine people had died of measles."
    assert claimants(read(text)) == ["OCHA", "WHO"]


def test_according_to_her_is_the_woman_who_spoke(read: Read) -> None:
    """The pronoun of "according to her" is followed back as that of "she said" is."""
    text = 'Mrs Ruth Amadi said that ten men came. "They asked for money," she said. According to her, two were armed.'
    assert claimants(read(text)) == ["Ruth Amadi"] * 3


def test_that_official_is_the_one_who_spoke(read: Read) -> None:
    """« cet élu » stands for the « élu » met before."""
    text = "« C'est faux », rétorque un élu local. D'après cet élu, neuf corps ont été retrouvés."
    assert claimants(read(text, "fr")) == ["un élu local"] * 2


def test_a_general_staff_is_no_general(read: Read) -> None:
    """A body whose name begins with a rank is not a person of that rank."""
    assert claimants(read("The General Staff denied that the post had been overrun.")) == ["General Staff"]


def test_a_government_spokesman_does_not_speak_for_the_army(read: Read) -> None:
    """Who speaks for one force is not said to speak for the only other one that the report names."""
    text = "L'armée a été accusée. Le porte-parole du gouvernement, Paul Sed, a affirmé que la ville était calme."
    (claim,) = read(text, "fr")
    assert claim.attribution.claimant == "Paul Sed"
    assert claim.attribution.on_behalf_of == "gouvernement"


def test_a_body_told_only_by_whose_it_is_has_no_name(read: Read) -> None:
    """A phrase such as "his group" is no name."""
    (claim,) = read("His group documented at least 40 deaths since January.")
    assert claim.attribution.naming is Naming.UNNAMED


def test_quoted_as_saying_keeps_speaker_and_relay(read: Read) -> None:
    """Whom an agency quotes is the claimant, and the agency the relay."""
    (claim,) = read("A spokesman, Karim Orsu, was quoted by Sahel Wire as saying that the town was lost.")
    assert claim.attribution.claimant == "Karim Orsu"
    assert [relay.name for relay in claim.attribution.relays] == ["Sahel Wire"]


def test_who_is_cited_is_a_claimant_beside_who_cites(read: Read) -> None:
    """What "the Courier, citing witnesses, reported" tells is its claim, and the witnesses', passed on by the Courier."""
    courier, claim = read("Delta Courier, citing eyewitnesses, reported that nine huts had burned.")
    assert (courier.attribution.claimant, courier.attribution.relays) == ("Delta Courier", ())
    assert claim.attribution.claimant == "eyewitnesses"
    assert [(relay.name, relay.how) for relay in claim.attribution.relays] == [("Delta Courier", "citing")]


def test_a_date_in_a_relative_clause_is_not_when_it_was_said(read: Read) -> None:
    """What a body did in 2019 does not date its statement."""
    text = "Harvest Brigade, which was founded on 3 May 2019, said its men had left."
    assert [claim.attribution.said.edtf for claim in read(text)] == [""]


def test_a_communique_may_give_its_day_beside_its_number(read: Read) -> None:
    """A heading with number and day is a heading: the text's own voice is that of the body above it."""
    text = "General Staff of the Armed Forces\n\nCommuniqué No. 47 of 11 March 2025\n\nThe attack was repelled on Tuesday."
    assert claimants(read(text)) == ["General Staff of the Armed Forces"]


def test_a_toll_says_nothing_itself(read: Read) -> None:
    """« Le bilan fait état de » is said by the text, not by the toll."""
    (claim,) = read("Le bilan provisoire fait état de 12 militaires tués mardi.", "fr")
    assert claim.attribution.naming is Naming.PUBLICATION


def test_a_dateline_is_no_part_of_what_was_said(read: Read) -> None:
    """A claim that opens the report begins behind the dateline that was left out of its body."""
    line = "Korsa, 8 mars (ADD) - "
    text = line + "Vingt civils ont été tués jeudi, ont indiqué à l'ADD des habitants."
    draft = replace(draft_of(text, "fr"), body=((len(line), len(text)),))
    (claim,) = read(text, "fr", draft)
    assert claim.content[0].quote == "Vingt civils ont été tués jeudi"


def test_some_is_a_hedge_before_a_number(read: Read) -> None:
    """The words "some 55,000 people" give a figure, "some people" none."""
    (claim,) = read("The ministry said that some 55,000 people had been displaced.")
    assert [(figure.low, figure.unit) for figure in claim.figures] == [(55000, "displaced")]
    (claim,) = read("The ministry said that some people had been displaced.")
    assert not claim.figures


def test_a_body_described_before_its_name_is_named(read: Read) -> None:
    """The words "the refugee agency UNHCR" name a body, refugees or not."""
    (claim,) = read("The UN refugee agency UNHCR estimated that nearly 8,000 people had fled.")
    assert claim.attribution.naming is Naming.NAMED


def test_what_was_learnt_from_somebody_is_their_claim(read: Read) -> None:
    """« a-t-on appris auprès de » attributes as « selon » does."""
    text = "Un opposant a été arrêté mardi, a-t-on appris mercredi auprès de son avocat."
    (claim,) = read(text, "fr")
    assert claim.attribution.wording == "son avocat"
    assert claim.wording == "Un opposant a été arrêté mardi"


def test_no_wish_to_comment_is_a_gap_and_no_claim(gazetteer: SqliteGazetteer) -> None:
    """« n'a pas souhaité faire de commentaire » says nothing, and who says nothing is kept."""
    draft = enrich(
        draft_of("Le ministère n'a pas souhaité faire de commentaire.", "fr"), rules_engines(), gazetteer
    )
    assert not draft.claims
    assert [gap.withheld_by for gap in draft.gaps] == ["le ministère"]


def test_a_report_stands_between_cue_and_content(read: Read) -> None:
    """The document that a body speaks through is its channel, and no part of what it says."""
    (claim,) = read(
        "Amnesty International évoque, dans un rapport publié lundi, 37 cas de disparitions.", "fr"
    )
    assert claim.wording == "37 cas de disparitions"
    assert claim.attribution.channel.kind is ChannelKind.DOCUMENT


def test_a_named_act_counts_nobody(read: Read) -> None:
    """« un enlèvement » is an act; one soldier killed is a figure."""
    (claim,) = read("L'opposition a dénoncé un « enlèvement » à Niamey.", "fr")
    assert not claim.figures


def test_what_was_told_a_news_conference_has_it_for_channel(read: Read) -> None:
    """A news conference may be told as well as held."""
    (claim,) = read("The minister told a news conference that the enemy had been driven out.")
    assert claim.attribution.channel.kind is ChannelKind.PRESS_CONFERENCE
    assert [answer.value for answer in claim.answers] == ["attack repelled"]


def test_a_public_broadcaster_can_pass_a_claim_on(read: Read) -> None:
    """« cité par la télévision publique » is a relay without a name of its own."""
    text = "Le Premier ministre, Ali Sed, cité par la télévision publique, a assuré que la ville était calme."
    (claim,) = read(text, "fr")
    assert [relay.name for relay in claim.attribution.relays] == ["télévision publique"]


def test_a_long_aside_does_not_hide_who_speaks(read: Read) -> None:
    """A source with a long relative clause is a source, and its words are not the publication's own."""
    text = (
        "A nurse at the town's health centre, who asked not to be named for fear of reprisals, "
        "said she had treated 11 wounded people."
    )
    (claim,) = read(text)
    assert claim.attribution.naming is Naming.UNNAMED
    assert claim.attribution.claimant == "a nurse at the town's health centre"


@pytest.mark.parametrize(
    ("language", "text", "name", "naming"),
    [
        ("en", "The district officer said that two bridges had been destroyed.", "the district officer", Naming.NAMED),
        ("en", "The mayor said that two bridges had been destroyed.", "the mayor", Naming.NAMED),
        ("en", "A district officer said that two bridges fell.", "a district officer", Naming.UNNAMED),
        ("en", "The driver said that two bridges had been destroyed.", "the driver", Naming.UNNAMED),
        ("en", "The clinic said that two bridges had been destroyed.", "the clinic", Naming.NAMED),
        ("fr", "Le directeur régional affirme que deux ponts sont tombés.", "le directeur régional", Naming.NAMED),
        ("fr", "L'infirmier-major affirme que deux ponts sont tombés.", "l'infirmier-major", Naming.NAMED),
        ("fr", "Un chef de quartier affirme que deux ponts sont tombés.", "un chef de quartier", Naming.UNNAMED),
        ("fr", "Les commerçants affirment que deux ponts sont tombés.", "les commerçants", Naming.UNNAMED),
        ("fr", "La télévision nationale affirme que deux ponts sont tombés.", "la télévision nationale", Naming.NAMED),
    ],
)  # fmt: skip
def test_the_one_holder_of_a_post_is_named_by_it(
    read: Read, language: str, text: str, name: str, naming: Naming
) -> None:
    """A definite post or body identifies its holder, without a name; callings and indefinite phrases do not."""
    (claim,) = read(text, language)
    assert (claim.attribution.claimant, claim.attribution.naming) == (name, naming)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "fr",
            "Le préfet vient de parler sur Radio Mandara. D'après lui, la situation est calme.",
            ChannelKind.BROADCAST,
        ),
        (
            "en",
            "The minister was interviewed by Hope TV. He said that talks would resume.",
            ChannelKind.INTERVIEW,
        ),
        ("fr", "Le maire a tweeté que le marché est fermé.", ChannelKind.SOCIAL_MEDIA),
        ("en", "The mayor posted that the curfew was lifted.", ChannelKind.SOCIAL_MEDIA),
        (
            "en",
            "Asked about the escort, the brigade commander said that fuel was short.",
            ChannelKind.INTERVIEW,
        ),
        ("en", "A text message sent to parents said that the school was shut.", ChannelKind.DOCUMENT),
        ("en", "Radio Mandara FM said that the school was shut.", ChannelKind.BROADCAST),
        ("fr", "La clinique affirme que deux ponts sont tombés.", ChannelKind.NOT_STATED),
    ],
)
def test_a_channel_may_be_told_by_source_verb_or_the_sentence_before(
    read: Read, language: str, text: str, kind: ChannelKind
) -> None:
    """The source may be a medium or a text itself, the verb may tell of posting, and the sentence before of an interview."""
    claim = next(each for each in reversed(read(text, language)) if each.attribution.wording)
    assert claim.attribution.channel.kind is kind


@pytest.mark.parametrize(
    ("language", "text", "name", "wording"),
    [
        ("fr", "MAJ 9h 👉 un voisin menuisier dit que le pont est miné.", "un voisin menuisier", "un voisin menuisier"),
        (
            "fr",
            "La mère de l'otage, Clarisse Ndjock, affirme que le pont est miné.",
            "Clarisse Ndjock",
            "La mère de l'otage, Clarisse Ndjock",
        ),
        (
            "fr",
            "Le directeur de l'hôpital Gabriel Tounga affirme que le pont est miné.",
            "le directeur de l'hôpital Gabriel Tounga",
            "Le directeur de l'hôpital Gabriel Tounga",
        ),
    ],
)  # fmt: skip
def test_a_source_is_neither_its_label_nor_half_of_it(
    read: Read, language: str, text: str, name: str, wording: str
) -> None:
    """A label before a source is left out, the name in apposition to it is kept, and no hospital's name is a person."""
    claim = next(each for each in read(text, language) if each.attribution.wording)
    assert names.DEFINITE.sub("", claim.attribution.claimant) == names.DEFINITE.sub("", name)
    assert claim.attribution.wording.strip(" ,") == wording
