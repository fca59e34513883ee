from __future__ import annotations

import pytest

from briefing.extract.engines.rules import RulesEngine

ENGINE = RulesEngine("en")


def found(text: str) -> list[tuple[str, str]]:
    """Return each finding's source and content as they are written."""
    return [
        (
            " … ".join(text[start:end] for start, end in each.source),
            " … ".join(text[start:end] for start, end in each.content),
        )
        for each in ENGINE.find(text)
    ]


VERBS = {
    "“Ask who sold them the fuel,” fumed the ward leader.": [("the ward leader", "“Ask who sold them the fuel,”")],
    "“Let the enemy explain,” the spokesman remarked.": [("the spokesman", "“Let the enemy explain,”")],
    "Both parties disclaim responsibility.": [("Both parties", "responsibility")],
    "The morgue register lists thirteen names.": [("The morgue register", "thirteen names")],
    "The analyst leans towards a mortar.": [("The analyst", "towards a mortar")],
    "The group pinned the attack on a rival brigade.": [("The group", "the attack on a rival brigade")],
    "The council cast doubt on the figures.": [("The council", "on the figures")],
    "Police called once more for soldiers from Maro.": [("Police", "soldiers from Maro")],
    "The ministry cannot confirm that the bridge was mined.": [("The ministry", "that the bridge was mined")],
    "The police put the toll at 11 and ruled out that any civilian had died.": [
        ("The police", "the toll at 11"), ("The police", "that any civilian had died"),
    ],
    "A source put it at “thirty, not counting ours”.": [("A source", "it at “thirty, not counting ours”")],
}  # fmt: skip

SUBJECTS = {
    "One informed source, who did not want its name taken, says a conscript is missing.": [
        ("One informed source, who did not want its name taken", "a conscript is missing"),
    ],
    "In a communique the army blamed the rebels.": [("the army", "the rebels")],
    "The charity that had hired them said nine trucks burned.": [
        ("The charity that had hired them", "nine trucks burned"),
    ],
    "An analyst to whom we showed the fragments said they came from a mortar.": [
        ("An analyst to whom we showed the fragments", "they came from a mortar"),
    ],
    "Reached by phone, the mayor of Maro said that nine died.": [("the mayor of Maro", "that nine died")],
    "The register, as copied by our staff, lists nine names.": [("The register, as copied by our staff", "nine names")],
    "Nine died, according to a captain who begged us to leave.": [
        ("a captain who begged us to leave", "Nine died"),
    ],
    "The second, according to those who paddled with him, was shot in the back.": [
        ("those who paddled with him", "The second … was shot in the back"),
    ],
    "That version is contested by everyone we talked to.": [("everyone we talked to", "That version")],
    "“Nine fell,” said Awa Sed, and two bodies, declared dead by the army, were his.": [("Awa Sed", "“Nine fell,”")],
}  # fmt: skip

NOUNS = {
    "Our understanding is that they came for one man.": [("Our", "that they came for one man")],
    "It is the mission's view that the road is mined.": [("the mission", "that the road is mined")],
    "The view of the elders is that the raid was revenge.": [("the elders", "that the raid was revenge")],
    "The army's own count is nine dead.": [("The army", "nine dead")],
    "The toll given by the clinic stands at 14.": [("the clinic", "14")],
    "The sixteen is the figure of Mr. Igbah, who keeps the names.": [("Mr. Igbah, who keeps the names", "The sixteen")],
    "Nine men fell, by the count of the health centre.": [("the health centre", "Nine men fell")],
    "Nine men fell, by the clinic's reckoning.": [("the clinic", "Nine men fell")],
    "There is talk in the market that the director fled.": [("", "that the director fled")],
    "Five, says the hospital's porter.": [("the hospital's porter", "Five")],
}  # fmt: skip

NESTED = {
    "“They told us the danger was over,” said Awa Sed.": [
        ("Awa Sed", "“They told us the danger was over,”"), ("They", "the danger was over"),
    ],
    "“The enemy is saying that its men died of gas,” the group said.": [
        ("the group", "“The enemy is saying that its men died of gas,”"), ("The enemy", "that its men died of gas"),
    ],
    "“I told them that it was over,” said Awa Sed.": [("Awa Sed", "“I told them that it was over,”")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), VERBS.items(), ids=list(VERBS))
def test_verbs_and_phrases_beyond_the_commonest_attribute(text: str, wanted: list[tuple[str, str]]) -> None:
    """Verbs of manner, counting, denying and blaming attribute with what each of them takes."""
    assert found(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), SUBJECTS.items(), ids=list(SUBJECTS))
def test_a_source_keeps_what_tells_it_apart(text: str, wanted: list[tuple[str, str]]) -> None:
    """Participles, relative clauses and adjuncts in or round a source phrase do not hide it."""
    assert found(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), NOUNS.items(), ids=list(NOUNS))
def test_nouns_of_thinking_and_counting_attribute(text: str, wanted: list[tuple[str, str]]) -> None:
    """A view, a count or talk is a claim of whoever holds it."""
    assert found(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), NESTED.items(), ids=list(NESTED))
def test_what_a_quotation_reports_of_others_is_a_claim_of_its_own(
    text: str, wanted: list[tuple[str, str]]
) -> None:
    """Somebody's quoted words that tell what another said give that one's claim beside the speaker's."""
    assert found(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The men arrived at nine in the morning.",
        "Rebels held the town for two hours before soldiers came.",
        "She asked to be identified only by her first name.",
        "Crowds gathered where the bodies were.",
        "So do not ask them for the way.",
        "Soldiers burned houses and documents in the yard.",
        "The count was interrupted by rain.",
        "He gave 50 bags of rice to the camp.",
    ],
)
def test_verbs_of_the_table_that_tell_deeds_attribute_nothing(text: str) -> None:
    """Where such a verb tells what somebody did, there is no attribution."""
    assert found(text) == []
