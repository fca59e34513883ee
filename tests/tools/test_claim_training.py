"""What the model is trained on: the labels of annotated claims, and batches that hold all of them."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import numpy as np
import pytest
from tokenizers import Tokenizer

from briefing.extract.engines.trained.decode import CONTENT, CONTENT_ON, SOURCE, SOURCE_ON
from briefing.extract.engines.trained.settings import open_model
from tools.claim_training.batches import Chance, epoch
from tools.claim_training.corpus import CUE_STARTS, Article, articles

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Mayor Awa Diallo said that two bridges were closed. Nobody was hurt. Drivers complained of queues."
EVEN = Chance(masked=0, capitals=0, unmarked=0, mark_missing=0)


@pytest.fixture
def article(tmp_path: Path) -> Article:
    """Return the text with its one annotated claim, as training reads it from files."""
    claim = {"source": [[0, 16]], "cue": [[17, 21]], "content": [[22, 50]]}
    texts, gold = tmp_path / "texts.jsonl", tmp_path / "gold.jsonl"
    texts.write_text(json.dumps({"doc": "one", "text": TEXT}), encoding="utf-8")
    gold.write_text(json.dumps({"doc": "one", "claims": [claim]}), encoding="utf-8")
    tokenizer = Tokenizer.from_file(str(open_model().checked("tokenizer.json")))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    (read,) = articles(texts, gold, tokenizer, 200)
    return read


def words_with(article: Article, labels: dict[int, int], wanted: set[int]) -> str:
    """Return the words of the text whose first piece has one of the labels."""
    pieces = article.pieces
    return " ".join(
        TEXT[pieces.starts[at] : pieces.word_ends[at]] for at in sorted(labels) if labels[at] in wanted
    )


def test_labels_stand_at_the_words_that_were_annotated(article: Article) -> None:
    """Cue, source and content are the annotated words, each begun once."""
    (claim,) = article.claims
    assert words_with(article, claim.labels, {SOURCE, SOURCE_ON}) == "Mayor Awa Diallo"
    assert words_with(article, claim.labels, {CONTENT, CONTENT_ON}) == "that two bridges were closed"
    assert list(claim.labels.values()).count(SOURCE) == list(claim.labels.values()).count(CONTENT) == 1
    (cue,) = np.flatnonzero(article.cues == CUE_STARTS)
    assert TEXT[article.pieces.starts[cue] : article.pieces.word_ends[cue]] == "said"


def test_an_epoch_shows_each_word_and_each_claim_once(article: Article) -> None:
    """Whatever the windows, all pieces come in one of them, and the crop of the claim with all its labels."""
    batches = epoch([article] * 9, random.Random(3), width=254, pieces=300, chance=EVEN)  # noqa: S311 - nothing secret is drawn
    assert sum(int(each.mask.sum()) for each in batches) >= 9 * len(article.pieces.ids)
    crops = [crop for each in batches for crop in each.crops]
    assert len(crops) == 9
    (claim,) = article.claims
    for crop in crops:
        assert sorted(crop.labels[crop.labels > 0]) == sorted(claim.labels.values())
        assert crop.is_cue


def test_what_only_looks_like_a_cue_is_shown_as_none(article: Article) -> None:
    """A word that the first pass took for a cue comes as a crop without labels, marked as the cue in question."""
    (batch,) = epoch([article], random.Random(1), width=254, pieces=300, chance=EVEN)  # noqa: S311 - nothing secret is drawn
    probability = np.zeros(batch.ids.shape, np.float32)
    complained = int(np.argwhere(batch.ids[0] == article.pieces.ids[_word(article, "complained")])[0, 0])
    probability[0, complained] = 0.8
    (crop,) = batch.false_cues(probability, threshold=0.5, share=1.0)
    assert not crop.is_cue
    assert (crop.labels < 0).all()
    assert list(np.flatnonzero(crop.marks == 1) + crop.start) == [complained]


def _word(article: Article, word: str) -> int:
    return int(np.flatnonzero(article.pieces.starts == TEXT.index(word))[0])
