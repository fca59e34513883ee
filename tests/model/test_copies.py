"""Which reports print one text, and what is then said of them."""

from __future__ import annotations

from dataclasses import replace

from briefing.model.copies import copied_by, copy_in, shared_runs
from briefing.model.source import Source

WORDS = " ".join(f"word{number}" for number in range(100))
FIRST = Source(id="s-1", sha256="1" * 64, text=WORDS, publisher="Coast Daily")


def test_a_changed_word_costs_eight_runs_and_no_more() -> None:
    """Of 93 runs, those eight that hold the changed word differ."""
    assert shared_runs(WORDS, WORDS.replace("word50", "other")) == (93 - 8) / 93


def test_the_first_source_with_most_of_the_text_is_the_one_copied() -> None:
    """Case and line breaks do not count; a text of which less than half is the same is none."""
    copy = replace(FIRST, id="s-2", text=WORDS.upper().replace(" ", "\n"))
    copied = copied_by(copy, [FIRST, replace(FIRST, id="s-3")])
    assert copied is not None
    assert (copied.source.id, copied.share) == ("s-1", 1.0)
    assert (
        copied_by(replace(FIRST, id="s-2", text=f"{WORDS[:200]} {WORDS.replace('word', 'term')}"), [FIRST])
        is None
    )


def test_a_source_copies_only_what_stands_before_it_in_its_group() -> None:
    """The first of a group, or the wire it is named after, copies nobody; other groups and empty texts are not compared."""
    first, second = replace(FIRST, origin="s-1"), replace(FIRST, id="s-2", origin="s-1")
    assert copy_in((first, second), first) is None
    copied = copy_in((first, second), second)
    assert copied is not None
    assert copied.source == first
    assert copy_in((first, replace(second, origin="AFP")), replace(second, origin="AFP")) is None
    wire = replace(FIRST, id="s-3", origin="Sahel Wire", publisher="Sahel Wire")
    paper = replace(FIRST, origin="Sahel Wire")
    assert copy_in((paper, wire), wire) is None
    copied = copy_in((paper, wire), paper)
    assert copied is not None
    assert copied.source == wire
    assert copy_in((first, replace(second, text="")), replace(second, text="")) is None
