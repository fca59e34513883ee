"""What follows from a part of a brief is found once for as long as the part is the very same."""

from __future__ import annotations

import threading

import pytest

from briefing.model.lately import kept_for_the_last

Part = tuple[int, ...]


class Counted:
    """A function that counts how often it is asked."""

    def __init__(self) -> None:
        """Asked by nobody yet."""
        self.parts: list[Part] = []
        self.find = kept_for_the_last(self.sum_of)

    def sum_of(self, part: Part) -> int:
        """Return the sum."""
        self.parts.append(part)
        return sum(part)


def a_part(*numbers: int) -> Part:
    """Return a tuple that is an object of its own, however equal others are."""
    return numbers


def test_the_same_object_is_looked_at_once() -> None:
    """However often it is asked about one tuple, the function behind is asked once."""
    counted, part = Counted(), a_part(1, 2, 3)
    assert [counted.find(part) for _ in range(5)] == [6] * 5
    assert len(counted.parts) == 1


def test_an_equal_part_is_another_one() -> None:
    """What counts is the object: comparing two long tuples would cost what is to be saved."""
    counted = Counted()
    assert counted.find(a_part(1, 2)) == counted.find(a_part(1, 2)) == 3
    assert len(counted.parts) == 2


def test_only_the_last_is_kept() -> None:
    """After another part has been asked about, the first is looked at again, and each answer is its own part's."""
    counted, first, second = Counted(), a_part(1), a_part(2)
    assert [counted.find(part) for part in (first, second, first, second, second)] == [1, 2, 1, 2, 2]
    assert counted.parts == [first, second, first, second]


def test_nothing_is_kept_of_what_failed() -> None:
    """A part that raises raises each time, and the answer before it stays right."""

    @kept_for_the_last
    def first_of(part: Part) -> int:
        return part[0]

    good, empty = a_part(7), a_part()
    assert first_of(good) == 7
    for _ in range(2):
        with pytest.raises(IndexError):
            first_of(empty)
    assert first_of(good) == 7


def test_two_functions_do_not_share() -> None:
    """Each function keeps its own answer about the same part."""
    part = a_part(2, 3)
    assert (kept_for_the_last(sum)(part), kept_for_the_last(len)(part)) == (5, 2)


def test_it_is_known_by_the_name_of_what_it_keeps() -> None:
    """Name and words of the function behind are kept, so that an error or a manual names that."""
    assert Counted().find.__name__ == "sum_of"
    assert Counted().find.__doc__ == "Return the sum."


def test_threads_get_their_own_parts_answer() -> None:
    """With several threads asking about different parts at once, nobody gets the answer of another's."""
    counted = Counted()
    parts = [a_part(*range(number)) for number in range(1, 9)]
    wrong: list[tuple[Part, int]] = []

    def ask(part: Part) -> None:
        for _ in range(2000):
            answer = counted.find(part)
            if answer != sum(part):
                wrong.append((part, answer))

    threads = [threading.Thread(target=ask, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
