from __future__ import annotations

import re

import pytest

from briefing.extract.lexicon.french_forms import forms
from briefing.extract.lexicon.french_verbs import VERBS
from briefing.extract.lexicon.spelling_tree import any_of


@pytest.mark.parametrize(
    ("infinitive", "wanted"),
    [
        (
            "annoncer",
            {"annonce", "annoncent", "annonçons", "annonçait", "annonça", "annoncèrent", "annoncerait"},
        ),
        ("exiger", {"exige", "exigeons", "exigeait", "exigea", "exigèrent"}),
        ("rejeter", {"rejette", "rejettent", "rejetons", "rejetait"}),
        ("révéler", {"révèle", "révélons", "révélait", "révélera"}),
        ("avertir", {"avertit", "avertissent", "avertissait", "avertirent"}),
        ("démentir", {"dément", "démentent", "démentons", "démentait"}),
        ("privilégier", {"privilégie", "privilégient"}),
    ],
)
def test_verbs_are_conjugated_as_they_are_spelt(infinitive: str, wanted: set[str]) -> None:
    """The spelling of a stem follows its endings, and irregular verbs are those of the table."""
    assert wanted <= set(forms(infinitive).simple)


def test_participles_agree() -> None:
    """A past participle comes with its four agreements, one in s without a second s; the present one in -ant."""
    assert forms("indiquer").participles == ("indiqué", "indiquée", "indiqués", "indiquées")
    assert forms("admettre").participles == ("admis", "admise", "admises")
    assert forms("exiger").gerund == "exigeant"


def test_every_verb_of_the_table_takes_what_is_explained() -> None:
    """The letters of the last column are those that the module's head explains, "o" for somebody before "que" and "e" aside."""
    assert {letter for verb in VERBS for letter in verb.takes} <= set("indascbjorpf")


def test_many_words_match_as_one_expression() -> None:
    """The longest word that fits is matched, either apostrophe serves, and an empty list matches nothing."""
    pattern = re.compile(any_of(["dit", "dite", "s'inquiète", "fait état"]) + r"\b")
    assert [match[0] for match in pattern.finditer("dit dite dits s’inquiète fait état")] == [
        "dit", "dite", "s’inquiète", "fait état",
    ]  # fmt: skip
    assert not re.search(any_of([]), "anything")
