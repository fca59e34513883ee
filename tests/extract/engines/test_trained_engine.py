from __future__ import annotations

import json
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import resources
from briefing.errors import ResourceError
from briefing.extract.engines.trained import TrainedEngine

if TYPE_CHECKING:
    from briefing.extract.finding import Finding, Span

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpora"
MODEL = resources.assets() / "models" / "attribution-minilm"
REPORT = (
    "The ministry of works said on Monday that 40 bridges had been destroyed. "
    "“We need six months,” the minister, Awa Diallo, told reporters.\n\n"
    "According to the river authority, two more dams are at risk."
)


@pytest.fixture(scope="module")
def engine() -> TrainedEngine:
    """Return the engine, loaded once for all tests."""
    return TrainedEngine.load()


def words(text: str, spans: tuple[Span, ...]) -> str:
    """Return what stands at the spans."""
    return " … ".join(text[start:end] for start, end in spans)


def triples(text: str, findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    """Return each finding's source, cue and content as they are written."""
    return [(words(text, f.source), words(text, f.cue), words(text, f.content)) for f in findings]


def test_each_claim_gets_its_source_its_cue_and_its_content(engine: TrainedEngine) -> None:
    """Indirect speech, a quotation before its speaker and "according to" are found with who said what."""
    found = triples(REPORT, engine.find(REPORT))
    assert len(found) == 3
    indirect, quoted, according = found
    assert indirect[:2] == ("The ministry of works", "said")
    assert "40 bridges had been destroyed" in indirect[2]
    assert "Awa Diallo" in quoted[0]
    assert quoted[1].startswith("told")
    assert "We need six months" in quoted[2]
    assert according == ("the river authority", "According to", "two more dams are at risk")


def test_findings_name_their_engine_and_how_sure_it_is(engine: TrainedEngine) -> None:
    """A finding's confidence is a probability over the model's threshold, and its engine is this one."""
    for finding in engine.find(REPORT):
        assert finding.engine == engine.name == "trained"
        assert 0.4 <= finding.confidence <= 1
    assert engine.languages == {"en"}


def test_candidates_show_what_findings_were_chosen_from(engine: TrainedEngine) -> None:
    """Every finding is among the candidates, whose cue is at least as probable as the whole."""
    candidates = engine.candidates(REPORT)
    assert {each.finding for each in candidates} >= set(engine.find(REPORT))
    assert all(each.finding.confidence <= each.cue_probability <= 1 for each in candidates)


@pytest.mark.parametrize(
    "change", ["😀😀 {}", "\r\n\r\n{}", "\ufeff{}", "\ud800 {}", "«»\u202e\u2066\u0301 {}", "قال {}"]
)
def test_offsets_count_code_points(engine: TrainedEngine, change: str) -> None:
    """Astral characters, CRLF, byte-order marks, lone surrogates and bidirectional marks do not shift what follows."""
    text = change.format("\n" + REPORT.replace("\n", "\r\n"))
    found = triples(text, engine.find(text))
    assert ("the river authority", "According to", "two more dams are at risk") in found


@pytest.mark.parametrize(
    "text", ["", " ", "\n\r\n", "\x00\x01\x1c", "\ud800", "a" * 1_000_000, "1,2;3.\n" * 20_000, "😀" * 500]
)
def test_texts_without_a_claim_give_none(engine: TrainedEngine, text: str) -> None:
    """Blank texts, control characters, a word of a megabyte, tables of numbers: no finding, no error."""
    assert engine.find(text) == ()


def test_hard_wrapped_text_gives_the_claims_of_the_unwrapped(engine: TrainedEngine) -> None:
    """A report whose lines were broken at a fixed width is read as the sentences it holds."""
    lines = (
        "The governor of the province told a news conference on Monday that\nall roads to the north had been closed "
        "after the storm, and that\nnobody had been hurt. A spokesman for the railway said that trains\n"
        "would run again from Wednesday, and that tickets stayed valid. The\nschools remain closed until further notice."
    )
    expected = [[part.replace("\n", " ") for part in found] for found in triples(lines, engine.find(lines))]
    running = lines.replace("\n", " ")
    assert expected == [list(found) for found in triples(running, engine.find(running))]
    assert len(expected) >= 2


def test_a_long_text_is_read_in_stretches_with_progress(engine: TrainedEngine) -> None:
    """Claims far into a long text have offsets into the whole, and progress rises to one."""
    filler = "1 2 3 4 5 6 7 8 9 10\n" * 4_000
    told: list[float] = []
    text = filler + "\n" + REPORT
    assert triples(text, engine.find(text, told.append)) == triples(REPORT, engine.find(REPORT))
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def test_what_progress_raises_ends_the_search(engine: TrainedEngine) -> None:
    """A caller can cancel a long search from its progress callback."""

    def cancel(share: float) -> None:
        raise KeyboardInterrupt(share)

    with pytest.raises(KeyboardInterrupt):
        engine.find(REPORT, cancel)


fragments = st.sampled_from(
    ["The army", " said", " that", " it", " left", ". ", "“", "”", '"', "''", "\n", "\r\n", ":", " ", "😀", "é", "\x00",
     "\u0301", "\ud83d", "한국", "\u2029", "according to", "[SEP]", "«", "»", "U.S.", "told AFP", "\u202e", "İ", "ﬁ"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(fragments, max_size=60).map("".join) | st.text(max_size=200))
def test_spans_lie_within_any_text(engine: TrainedEngine, text: str) -> None:
    """Whatever the text, spans are half-open, not empty, ordered, apart and inside it, and content is never missing."""
    for finding in (*engine.find(text), *(each.finding for each in engine.candidates(text))):
        assert finding.content
        for spans in (finding.content, finding.cue, finding.source):
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_importing_the_engine_loads_no_library() -> None:
    """The command line's help must not wait for numpy or ONNX Runtime."""
    code = (
        "import sys, briefing.extract.engines.trained;"
        "print({'numpy', 'onnxruntime', 'tokenizers'} & set(sys.modules))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"


@pytest.mark.parametrize("name", ["encoder.onnx", "args.onnx", "tokenizer.json", "trans.json", "model.toml"])
def test_a_damaged_or_missing_file_is_named(tmp_path: Path, name: str) -> None:
    """A model file that is missing or not the one of the manifest is refused by name, with what to do."""
    folder = tmp_path / "model"
    shutil.copytree(MODEL, folder)
    with (folder / name).open("ab") as file:
        file.write(b"\n[")
    with pytest.raises(ResourceError, match="damaged") as damaged:
        TrainedEngine.load(folder)
    (folder / name).unlink()
    with pytest.raises(ResourceError, match=r"cannot be read|is missing") as missing:
        TrainedEngine.load(folder)
    for refused in (damaged.value, missing.value):
        assert name in refused.where
        assert refused.advice


def overlap(one: tuple[Span, ...], other: tuple[Span, ...]) -> float:
    """Return the Jaccard index of the characters of two lists of spans."""
    a, b = ({place for start, end in spans for place in range(start, end)} for spans in (one, other))
    return len(a & b) / len(a | b) if a | b else 1.0


@pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus PolNeAR is not beside the checkout (shared/corpora)"
)
def test_half_the_claims_of_polnear_and_more_are_found(engine: TrainedEngine) -> None:
    """On 12 annotated articles, claims with the right content and source reach an F1 of 68 (whole part: 74)."""
    texts, gold = (
        [
            json.loads(line)
            for line in (CORPUS / f"polnear-dev.{kind}.jsonl").read_text("utf-8").splitlines()[:12]
        ]
        for kind in ("texts", "gold")
    )
    right = named = found = 0
    for article, marked in zip(texts, gold, strict=True):
        assert article["doc"] == marked["doc"]
        findings = list(engine.find(article["text"]))
        found += len(findings)
        for claim in marked["claims"]:
            named += 1
            match = next((f for f in findings if overlap(f.content, claim["content"]) >= 0.5), None)
            if match and overlap(match.source, claim["source"] or ()) >= 0.5:
                right += 1
                findings.remove(match)
    assert 2 * right / (named + found) > 0.68
