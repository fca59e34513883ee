from __future__ import annotations

import pytest

from briefing.ingest import read_bytes
from briefing.ingest.language import UNDETERMINED, language_of, language_told

TEXTS = {
    "en": "Col. Idris Kone, Awa Diallo, Moussa Traoré, Binta Sow, Amadou Keïta, Salif Maïga; Kayes, Ondola, Sandere, Binoli,"
    " Tombo, Nioro. Injured: Fanta Coulibaly, Aliou Bâ, Seydou Koné, said the mayor of Kayes on Tuesday.",
    "fr": "Le colonel Idris Kone, Awa Diallo, Moussa Traoré, Binta Sow, Amadou Keïta; Kayes, Ondola, Sandere, Binoli, Nioro."
    " Blessés : Fanta Coulibaly, Aliou Bâ, a dit le maire de Kayes mardi.",
    "es": "Hombres armados atacaron el martes un puesto del ejército cerca de Ondola, según el portavoz militar.",
    "pt": "Homens armados atacaram na terça-feira um posto do exército perto de Ondola, segundo o porta-voz militar.",
    "de": "Bewaffnete haben am Dienstag einen Posten der Armee in der Nähe von Ondola angegriffen, sagte der Sprecher.",
    "uk": "Озброєні люди напали у вівторок на військовий пост поблизу Ондоли, заявив речник армії.",
    "ru": "Вооружённые люди напали во вторник на военный пост близ Ондолы, заявил представитель армии.",
    "ar": "هاجم مسلحون يوم الثلاثاء موقعا للجيش قرب أوندولا بحسب المتحدث العسكري.",
    "bm": "Marakatigiw ye sorodasiw ka yɔrɔ dɔ bin Ondola kɛrɛfɛ tarata don, u ye sorodasi fila faga, dugu mɔgɔw ko u ye a mɛn.",
    "ha": "Wasu 'yan bindiga sun kai hari kan sansanin sojoji kusa da Ondola ranar Talata, in ji kakakin rundunar.",
    "zh": "武装分子周二袭击了昂多拉附近的一个军队哨所，打死十二名士兵。",
    "ja": "武装集団は火曜日、オンドラ近郊の軍の拠点を襲撃し、兵士が死亡した。",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_tells_its_language(language: str) -> None:
    """One sentence, even one full of names, tells the language."""
    assert language_of(TEXTS[language]) == language


def test_a_long_text_in_no_known_language_is_said_to_be_in_none() -> None:
    """Basque is taken for none of its neighbours; a few words, digits or a mixture of two languages stay untold."""
    basque = (
        "Gizon armatuek armadako postu bat eraso zuten asteartean Ondola inguruan eta hamabi soldadu hil zituzten, armadaren "
        "bozeramaileak esan zuenez. Herritarrek tiro hotsak entzun zituztela esan dute goizean goiz."
    )
    assert language_of(basque) == UNDETERMINED
    assert language_of("Kayes, 12 killed") == ""
    assert language_of("12 34 56 " * 40) == ""
    english = (
        "The army said on Tuesday that it had repelled the attack and that it was in control of the town."
    )
    french = "L'armée a dit mardi qu'elle avait repoussé une attaque contre un poste dans la région et que le calme est revenu."
    assert language_of(f"{english} {french}") == ""


def test_a_page_is_believed_unless_its_text_says_otherwise() -> None:
    """What a page states holds for a short text; a long one in plainly another language goes before it."""
    french = "Le maire a dit que les combats ont repris dans la ville et que des habitants sont partis. "
    assert language_told("en-GB", french) == "en"
    assert language_told("en-GB", french * 12) == "fr"
    assert language_told("bm", "Ondola " * 200) == "bm"
    assert language_told("", french) == "fr"


def test_a_text_in_no_known_language_is_imported_as_such() -> None:
    """The source's language is the tag for an undetermined one, so that no engine takes it for English."""
    text = "Etxebarrieta mendizaleak gaurkoan ibaiertzeko herrixkan " * 8
    assert read_bytes(text.encode(), "a.txt").source.language == UNDETERMINED
