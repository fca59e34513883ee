from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.engines.rules import RulesEngine, rules_engines
from briefing.extract.lexicon import LANGUAGES

ENGINE = RulesEngine("en")


def found(text: str, engine: RulesEngine = ENGINE) -> list[tuple[str, str]]:
    """Return each finding's source and content as they are written."""
    return [
        (
            " … ".join(text[start:end] for start, end in each.source),
            " … ".join(text[start:end] for start, end in each.content),
        )
        for each in engine.find(text)
    ]


SENTENCES = {
    "The army said that two posts were hit.": [("The army", "that two posts were hit")],
    "Two posts were hit, the army said.": [("the army", "Two posts were hit")],
    "Two posts were hit, said the mayor of Maro.": [("the mayor of Maro", "Two posts were hit")],
    "Two posts were hit, the army said in a statement read on state television.": [("the army", "Two posts were hit")],
    "“We held the town,” said Awa Sed, the mayor.": [("Awa Sed, the mayor", "“We held the town,”")],
    "“We held,” Awa Sed said. “Nobody left the town.”": [("Awa Sed", "“We held,” … “Nobody left the town.”")],
    "''We held the town,'' said Awa Sed.": [("Awa Sed", "''We held the town,''")],
    "“We were asleep. Then came shots. We ran,” a man said.": [("a man", "“We were asleep. Then came shots. We ran,”")],
    "The governor told reporters on Monday that four people died.": [("The governor", "that four people died")],
    "“It is over,” he told the crowd.": [("he", "“It is over,”")],
    "According to the Red Cross, nine people died.": [("the Red Cross", "nine people died")],
    "Nine people died, according to witnesses, who said shots were fired.": [
        ("witnesses", "Nine people died"), ("witnesses", "shots were fired"),
    ],
    "The army said it held the town and accused the rebels of shelling it.": [
        ("The army", "it held the town"), ("The army", "the rebels of shelling it"),
    ],
    "The army said it held the town, but denied losing men.": [("The army", "it held the town"), ("The army", "losing men")],
    "The attack was claimed by the Front for Azal.": [("the Front for Azal", "The attack")],
    "The Red Cross and Harbour Relief said nine people died.": [("The Red Cross and Harbour Relief", "nine people died")],
    "A man who asked not to be named said shots were fired.": [("A man who asked not to be named", "shots were fired")],
    "The police put the toll at nine.": [("The police", "the toll at nine")],
    "The ministry said:\n- two soldiers died;\n- nine were hurt.": [
        ("The ministry", "two soldiers died"), ("The ministry", "nine were hurt"),
    ],
    "“Soldiers are everywhere” — a driver in Maro": [("a driver in Maro", "“Soldiers are everywhere”")],
    "@maro_now: “Shots near the bridge”": [("@maro_now", "“Shots near the bridge”")],
    "Claims by the rebels that the town fell were false.": [("the rebels", "that the town fell")],
    "The army announced two arrests, adding that more would follow.": [
        ("The army", "two arrests"), ("The army", "that more would follow"),
    ],
    "The attack, the governor said, killed nine people.": [("the governor", "The attack … killed nine people")],
    "A teacher who fled the village said shots were fired.": [("A teacher who fled the village", "shots were fired")],
    "Two officials and a resident said on Monday that nine people died.": [
        ("Two officials and a resident", "that nine people died"),
    ],
    "In a statement on Sunday it said nine people died.": [("it", "nine people died")],
    "The mayor blamed the group; the group rejects this.": [("The mayor", "the group"), ("the group", "this")],
    "The army says nine rebels died, while locals speak of dead herders.": [
        ("The army", "nine rebels died"), ("locals", "dead herders"),
    ],
    "Nine died according to the army, 12 according to the rebels.": [
        ("the army", "Nine died"), ("the rebels", "12"),
    ],
    "The army denies the mayor's claim that a clinic was struck.": [
        ("The army", "the mayor's claim that a clinic was struck"), ("the mayor's", "that a clinic was struck"),
    ],
    "The spokesman was quoted as saying the raid was over.": [("The spokesman", "the raid was over")],
    "Farmers fear reprisals and believe the herders left.": [("Farmers", "reprisals"), ("Farmers", "the herders left")],
    "The ministry assured residents that calm had returned.": [("The ministry", "that calm had returned")],
    "And said the spokesman of the brigade that two hills fell.": [("the spokesman of the brigade", "that two hills fell")],
    "Voice note from a trader: “The bridge is gone, turn back”": [("a trader", "“The bridge is gone, turn back”")],
    "Armed men robbed a bus near Maro (local source).": [("local source", "Armed men robbed a bus near Maro")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SENTENCES.items(), ids=list(SENTENCES))
def test_each_way_of_attributing_gives_source_and_content(text: str, wanted: list[tuple[str, str]]) -> None:
    """Source and content stand where this construction puts them, and nothing else is found."""
    assert found(text) == wanted


def test_a_quotation_of_several_paragraphs_has_one_speaker() -> None:
    """Where each paragraph opens a quotation and only the last closes it, all of it is the first one's speaker's."""
    text = "“We were asleep,” said Awa Sed. “Then came the shots.\n\n“Nobody left the house until noon.”\n\nIt rained."
    assert found(text) == [
        ("Awa Sed", "“We were asleep,” … “Then came the shots. … “Nobody left the house until noon.”"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The secretary of state left for Maro.",
        "Omar Tell arrived in Maro with two cars.",
        "The villagers were told that help was near.",
        "“He said nothing to anybody,” it read.",
        "Rebels attacked the town on Monday and burned the market.",
        "Five suspects were arrested near the bridge.",
        "The commander, cited by nobody, kept silent.",
        "The party saw its share shrink.",
    ],
)
def test_what_only_looks_like_a_cue_attributes_nothing(text: str) -> None:
    """Nouns, names, passives without agent and words inside quotations are no cues."""
    assert [source for source, _ in found(text) if source != "it"] == []


def test_there_is_an_engine_for_each_language_with_a_lexicon() -> None:
    """The rules read every language that the project has words of, each engine one."""
    assert frozenset().union(*(engine.languages for engine in rules_engines())) == LANGUAGES


@given(
    st.text(
        st.sampled_from("The army said that “a” » « '' \n. ,:;—-()1 Il a-t-il déclaré selon @x’"),
        max_size=200,
    )
)
def test_findings_of_any_text_lie_in_it(text: str) -> None:
    """Whatever the text, spans are not empty, run upwards and end inside it, in both languages."""
    for engine in rules_engines():
        for each in engine.find(text):
            for start, end in (*each.source, *each.cue, *each.content):
                assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("“They came. We ran to the river.” ― Mariam Sow, trader", "Mariam Sow, trader", "“They came. We ran to the river.”"),
        ("“They came at dawn. We ran to the river.”\n— Mariam Sow", "Mariam Sow", "“They came at dawn. We ran to the river.”"),
        ("Nine people died, the hospital said, and four are in surgery.", "the hospital", "Nine people died"),
        ("No road is safe, as the drivers themselves say.", "the drivers themselves", "No road is safe"),
        ("“They shot first,” said Awa Diop, a widow of 40 years.", "Awa Diop, a widow of 40 years", "“They shot first,”"),
        ("By dusk the women had named nine people.", "the women", "nine people"),
        ("Radio Selene raised it to two dead.", "Radio Selene", "it to two dead"),
        ("The chief was quoted by Radio Selene as promising “free passage”.", "The chief", "“free passage”"),
        ("A principal whom we met is convinced that informers helped.", "A principal whom we met", "that informers helped"),
    ],
)  # fmt: skip
def test_speakers_and_numbers_in_other_turns_of_english(text: str, source: str, content: str) -> None:
    """Signatures, inserted clauses, counts, tolls put up and words passed on are each somebody's."""
    first = RulesEngine("en").find(text)[0]
    assert [text[start:end] for start, end in first.source] == [source]
    assert [text[start:end] for start, end in first.content] == [content]


def test_hearsay_has_no_speaker() -> None:
    """What is alleged or rumoured by nobody named is found without a source, its subject a part of it."""
    text = "Rapes are alleged to have occurred at the bridge. Rumour has it that the mayor paid."
    found = RulesEngine("en").find(text)
    assert [each.source for each in found] == [(), ()]
    assert [[text[start:end] for start, end in each.content] for each in found] == [
        ["Rapes", "to have occurred at the bridge"],
        ["that the mayor paid"],
    ]
