from __future__ import annotations

import pytest

from briefing.extract.engine import reading
from briefing.extract.engines import marks_engine, rules_engines
from briefing.extract.engines.marks import MarksEngine
from briefing.extract.engines.marks.digits import numbers
from briefing.extract.enrich import enrich
from briefing.model.claim import Naming
from briefing.model.detection import Sight
from briefing.model.draft import Draft
from briefing.model.source import Source, sha256_of, source_id
from briefing.store.gazetteer import SqliteGazetteer

SPANISH = (
    "Hombres armados atacaron el martes un puesto del ejército cerca de Ondola y mataron a 12 soldados.\n"
    "«No vamos a retroceder ni un paso», dijo el coronel Idris Kone el 3 de julio de 2025. Un «exceso de celo», escribió.\n"
)


def counts(text: str) -> list[int]:
    """Return the counts found in a text."""
    return [value for value, _ in numbers(text, 0, len(text))]


def found(text: str) -> list[str]:
    """Return the words of what the marks find in a text."""
    return [text[start:end] for finding in MarksEngine().find(text) for start, end in finding.content]


@pytest.mark.parametrize(
    "quotation",
    [
        "«No vamos a retroceder»",
        "»Wir weichen keinen Schritt«",
        "„Wir weichen keinen Schritt“",
        "„Nie cofniemy się ani”",
        "“Não vamos recuar nem”",
        '"Kaŋaye sigi an na"',
        "「敵は退却し我々は陣地を守った」",
        "『敵は退却し我々は陣地を守った』",
        "‹Ni tutarudi nyuma hata›",
    ],
)
def test_quotations_are_found_in_any_style(quotation: str) -> None:
    """Whatever marks a language quotes with, what stands between them is found, marks and all."""
    assert found(f"xx {quotation} yy") == [quotation]


def test_a_few_quoted_words_are_no_speech() -> None:
    """A term, a title or a lone mark is not proposed, and what stands behind a mark that is never closed neither."""
    assert found("un «exceso de celo» aquí") == []
    assert found("dijo «no vamos a retroceder ni un paso\notra línea, otro párrafo") == []


def test_numbers_that_count_are_told_from_those_that_do_not() -> None:
    """Counts are read in digits of any script, grouped or not; dates, times, money, shares and numbers of things are not."""
    assert counts("mataron a 12 soldados y 1.200 huyeron") == [12, 1200]
    assert counts("قتلوا ١٢ جنديا") == [12]
    for no_count in (
        "el 3 de julio de 2025", "am 3. Juli 2025", "a las 10:30", "3,5 millones", "el 40 % de", "20 km al norte",
        "$300 de", "BM-21", "en 1998", "tel. +221 33", "12/07", "art. №5", "1) primero",
    ):  # fmt: skip
        assert counts(no_count) == [], no_count


def test_a_language_that_nobody_reads_gets_what_needs_none() -> None:
    """Of a Spanish report a quotation and a count are proposed, doubtful, of nobody named; nothing else is guessed."""
    digest = sha256_of(SPANISH.encode())
    source = Source(id=source_id(digest), text=SPANISH, sha256=digest, language="es", file_name="ataque.txt")
    with SqliteGazetteer.open() as gazetteer:
        draft = enrich(
            Draft(source=source, original=SPANISH.encode()), (*rules_engines(), marks_engine()), gazetteer
        )
    counted, quoted = draft.claims
    assert quoted.wording == "«No vamos a retroceder ni un paso»"
    assert quoted.quotations[0].passage.quote == "No vamos a retroceder ni un paso"
    assert [figure.low for figure in counted.figures] == [12]
    for claim in draft.claims:
        assert (claim.attribution.claimant, claim.attribution.naming) == ("unspecified", Naming.UNSPECIFIED)
        assert claim.detection is not None
        assert claim.detection.confidence < 0.5
        assert [each.sight for each in claim.detection.opinions] == [Sight.NOT_ASKED]
    assert (draft.places, draft.parties, draft.gaps) == ((), (), ())
    assert draft.incidents == ()
    (problem,) = draft.problems
    assert problem.message == "ataque.txt is in a language that no engine reads (es)"


def test_the_marks_are_asked_only_where_nobody_else_is() -> None:
    """A text in English, or one too short to tell, is not left to the marks."""
    engines = (*rules_engines(), marks_engine())
    assert [each.name for each in reading(engines, "fr")] == ["rules"]
    assert [each.name for each in reading(engines, "")] == ["rules"]
    assert [each.name for each in reading(engines, "und")] == ["marks"]
