from __future__ import annotations

from briefing.model.claim import Attribution, Claim, Figure
from briefing.model.source import Source
from briefing.model.toll import INJURED, KILLED, leading, tolls, wholes


def claim(text: str, *numbers: tuple[str, str], by: str = "the army") -> Claim:
    """Return a claim of these words with figures: (word, unit)."""
    source = Source(id="s-1", text=text, sha256="")
    value = {"six": 6, "two": 2, "eight": 8, "three": 3}
    figures = tuple(
        Figure(
            low=value[word],
            high=value[word],
            unit=unit,
            wording=word,
            passage=source.span(text.index(word), text.index(word) + len(word)),
        )
        for word, unit in numbers
    )
    return Claim(
        id=f"c-{len(text)}",
        content=(source.span(0, len(text)),),
        attribution=Attribution(claimant=by),
        figures=figures,
    )


def test_those_killed_side_by_side_are_summed() -> None:
    """Six priests and two women are eight; the wounded are counted apart."""
    told = claim(
        "six priests and two women were killed, three were hurt",
        ("six", "killed"),
        ("two", "killed"),
        ("three", "wounded"),
    )
    assert [(each.low, each.high, each.by) for each in tolls((told,), KILLED)] == [(8, 8, "the army")]
    assert [each.low for each in tolls((told,), INJURED)] == [3]


def test_a_part_is_not_counted_twice() -> None:
    """Eight, including two women, are eight."""
    told = claim("eight people, including two women, were killed", ("eight", "killed"), ("two", "killed"))
    assert [each.low for each in tolls((told,), KILLED)] == [8]


def test_the_first_claimant_leads() -> None:
    """What a report gives first leads, unless the same claimant gives more later; another's figure does not displace it."""
    found = tolls(
        (
            claim("two were killed", ("two", "killed")),
            claim("three were killed there", ("three", "killed")),
            claim("eight were killed by then", ("eight", "killed"), by="a resident"),
        ),
        KILLED,
    )
    first = leading(found)
    assert first is not None
    assert (first.low, first.by) == (3, "the army")
    assert leading(()) is None


def test_parts_are_told_from_wholes() -> None:
    """A list after "including" is of parts while it fits into the whole; numbers side by side are wholes each."""
    one = claim(
        "eight people, including two women and three children, were killed",
        ("eight", "killed"),
        ("two", "killed"),
        ("three", "killed"),
    )
    (whole,) = wholes(one, one.figures)
    assert (whole.figure.low, [part.low for part in whole.parts]) == (8, [2, 3])
    after = claim("eight were killed, three of them at once", ("eight", "killed"), ("three", "killed"))
    assert [[part.low for part in each.parts] for each in wholes(after, after.figures)] == [[3]]
    other = claim(
        "two women, including three, and six priests were killed",
        ("two", "killed"),
        ("three", "killed"),
        ("six", "killed"),
    )
    assert [each.figure.low for each in wholes(other, other.figures)] == [2, 3, 6]


def test_a_total_takes_the_place_of_what_it_sums() -> None:
    """Six priests and two women, eight in all, are eight with two parts."""
    told = claim(
        "six priests and two women, in all eight", ("six", "killed"), ("two", "killed"), ("eight", "killed")
    )
    (whole,) = wholes(told, told.figures)
    assert (whole.figure.low, [part.low for part in whole.parts]) == (8, [6, 2])
