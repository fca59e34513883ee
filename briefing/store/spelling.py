"""How one spelling becomes another: which letters were changed, put in, left out or swapped, and that in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Change = Literal["replaced", "added", "left out", "swapped"]

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = frozenset("aeiouyw ")  # and what comes and goes with them
_COUNTS = {1: "one letter", 2: "two letters", 3: "three letters"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterEdit:
    """One step from the written to the known spelling: `before`, at code point `at` of the written, becomes `after`."""

    change: Change
    at: int
    before: str
    after: str


def edits(written: str, known: str) -> tuple[LetterEdit, ...]:
    """Return a shortest way from `written` to `known` (optimal string alignment: swapped neighbours are one step)."""
    cost = _costs(written, known)
    steps: list[LetterEdit] = []
    i, j = len(written), len(known)
    while i or j:
        before, after = written[i - 1 : i], known[j - 1 : j]
        if i and j and before == after and cost[i][j] == cost[i - 1][j - 1]:
            i, j = i - 1, j - 1
        elif _swapped(written, known, i, j) and cost[i][j] == cost[i - 2][j - 2] + 1:
            i, j = i - 2, j - 2
            steps.append(
                LetterEdit(change="swapped", at=i, before=written[i : i + 2], after=known[j : j + 2])
            )
        elif i and j and cost[i][j] == cost[i - 1][j - 1] + 1:
            i, j = i - 1, j - 1
            steps.append(LetterEdit(change="replaced", at=i, before=before, after=after))
        elif i and cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
            steps.append(LetterEdit(change="left out", at=i, before=before, after=""))
        else:
            j -= 1
            steps.append(LetterEdit(change="added", at=i, before="", after=after))
    return tuple(reversed(steps))


def _costs(written: str, known: str) -> list[list[int]]:
    """Return the table whose cell `[i][j]` is the number of steps from `written[:i]` to `known[:j]`."""
    cost = [[i + j if not (i and j) else 0 for j in range(len(known) + 1)] for i in range(len(written) + 1)]
    for i in range(1, len(written) + 1):
        for j in range(1, len(known) + 1):
            changed = written[i - 1] != known[j - 1]
            cost[i][j] = min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + changed)
            if _swapped(written, known, i, j):
                cost[i][j] = min(cost[i][j], cost[i - 2][j - 2] + 1)
    return cost


def _swapped(written: str, known: str, i: int, j: int) -> bool:
    """Return whether the two letters that end at `i` and at `j` are each other's swap."""
    return (
        i > 1
        and j > 1
        and written[i - 1] == known[j - 2]
        and written[i - 2] == known[j - 1] != written[i - 1]
    )


def in_words(steps: tuple[LetterEdit, ...]) -> str:
    """Return `steps` for a reader: `one letter differs (B/D)`, `one letter more (s)`; a capital is the first letter."""
    parts: list[str] = []
    changed = [step for step in steps if step.change == "replaced"]
    if changed:
        verb = "differs" if len(changed) == 1 else "differ"
        pairs = ", ".join(f"{_shown(step, step.before)}/{_shown(step, step.after)}" for step in changed)
        parts.append(f"{_COUNTS.get(len(changed), 'letters')} {verb} ({pairs})")
    for step in steps:
        if step.change == "swapped":
            parts.append(f"two letters swapped ({_shown(step, step.before)}/{_shown(step, step.after)})")
        elif step.change == "added":
            parts.append(f"one letter more ({_shown(step, step.after)})")
        elif step.change == "left out":
            parts.append(f"one letter fewer ({_shown(step, step.before)})")
    return ", ".join(parts)


def strangeness(steps: tuple[LetterEdit, ...]) -> int:
    """Return how little `steps` look like another transcription: one for each consonant, one for the first letter."""
    consonants = sum(1 for step in steps if set(step.before + step.after) - _VOWELS)
    return consonants + any(step.at == 0 for step in steps)


def _shown(step: LetterEdit, letters: str) -> str:
    """Return `letters` as they are printed: a gap as `space`, a capital at the start of the name."""
    return "space" if letters == " " else letters.capitalize() if step.at == 0 else letters


def one_step_away(key: str) -> frozenset[str]:
    """Return every spelling that one plain Latin letter more, less, other or swapped makes of the folded name `key`."""
    halves = [(key[:at], key[at:]) for at in range(len(key) + 1)]
    fewer = {left + right[1:] for left, right in halves if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1}
    other = {left + letter + right[1:] for left, right in halves if right for letter in _ALPHABET}
    more = {left + letter + right for left, right in halves for letter in _ALPHABET}
    return frozenset((fewer | swapped | other | more) - {key})
