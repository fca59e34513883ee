#!/usr/bin/env python3
"""Make a noisy copy of a corpus, deterministically: what scanners, bad encodings and careless typists do to reports.

usage: python tools/noisy_texts.py TEXTS.jsonl OUT.jsonl --noise KIND [--gold GOLD.jsonl --gold-out OUT.jsonl]
       [--seed 0] [--share 0.02] [--first N]

TEXTS holds one {"doc", "text"} a line, GOLD one {"doc", "claims": [{"source", "cue", "content"}]} with half-open spans in code
points; the spans of GOLD are carried along to the noisy text. Kinds of noise:

    capitals     everything in capitals
    small        everything in small letters
    ocr          letters that a scanner mistakes (rn→m, l→1, O→0, e→c …), and letters lost
    spaces       spaces lost between words
    quotes       closing quotation marks lost
    hyphens      words broken over a line's end
    all          ocr, spaces, quotes and hyphens together
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.calibration import spans_of

Edit = tuple[int, int, str]
"""From where to where a text is replaced (code points), and by what."""

_MISTAKEN = {
    "rn": "m", "m": "rn", "l": "1", "O": "0", "e": "c", "cl": "d", "h": "b", "I": "l", "vv": "w", "5": "S", "a": "o",
}  # fmt: skip
_MISTAKABLE = re.compile("|".join(sorted(map(re.escape, _MISTAKEN), key=len, reverse=True)))
_LETTER = re.compile(r"[^\W\d_]")
_SPACE = re.compile(r"(?<=\w) (?=\w)")
_CLOSING = re.compile(r"[”»]|(?<=[\w.,!?])\"(?=\s|$)|''")
_LONG_WORD = re.compile(r"[^\W\d_]{7,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noisy:
    """A noisy text, and how offsets of the old one are found in it."""

    text: str
    starts: tuple[int, ...]
    """Where in the old text each replacement ends, in order."""
    shifts: tuple[int, ...]
    """By how much everything from there on is moved."""

    def at(self, offset: int) -> int:
        """Return where an offset of the old text is now."""
        known = bisect_right(self.starts, offset) - 1
        return min(max(0, offset + (self.shifts[known] if known >= 0 else 0)), len(self.text))


def noisy(text: str, kind: str, seed: int, share: float) -> Noisy:
    """Return a text with noise of a kind: the same for the same text, kind, seed and share of places that are hit."""
    if kind in ("capitals", "small"):
        # Letter by letter and only where that makes one letter, so that offsets stay what they are ("ß" stays).
        changed = (each.upper() if kind == "capitals" else each.lower() for each in text)
        kept = "".join(new if len(new) == 1 else old for old, new in zip(text, changed, strict=True))
        return Noisy(text=kept, starts=(), shifts=())
    luck = random.Random(zlib.crc32(f"{seed} {kind} {text}".encode("utf-8", "replace")))  # noqa: S311 - no secret
    edits = [edit for make in _KINDS[kind] for edit in make(text, luck, share)]
    return _edited(text, edits)


def _ocr(text: str, luck: random.Random, share: float) -> Iterator[Edit]:
    for match in _MISTAKABLE.finditer(text):
        if luck.random() < share:
            yield match.start(), match.end(), _MISTAKEN[match.group()]
    for match in _LETTER.finditer(text):
        if luck.random() < share / 8:
            yield match.start(), match.end(), ""


def _spaces(text: str, luck: random.Random, share: float) -> Iterator[Edit]:
    return ((match.start(), match.end(), "") for match in _SPACE.finditer(text) if luck.random() < share)


def _quotes(text: str, luck: random.Random, share: float) -> Iterator[Edit]:
    often = min(1.0, share * 15)
    return ((match.start(), match.end(), "") for match in _CLOSING.finditer(text) if luck.random() < often)


def _hyphens(text: str, luck: random.Random, share: float) -> Iterator[Edit]:
    for match in _LONG_WORD.finditer(text):
        if luck.random() < share:
            at = match.start() + len(match.group()) // 2
            yield at, at, "-\n"


_Make = Callable[[str, random.Random, float], Iterator[Edit]]
_KINDS: dict[str, tuple[_Make, ...]] = {
    "ocr": (_ocr,),
    "spaces": (_spaces,),
    "quotes": (_quotes,),
    "hyphens": (_hyphens,),
    "all": (_ocr, _spaces, _quotes, _hyphens),
}
KINDS = ("capitals", "small", *_KINDS)


def _edited(text: str, edits: list[Edit]) -> Noisy:
    """Return the text with the edits made, the first of those that meet."""
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    done = shift = 0
    for start, end, new in sorted(edits):
        if start < done:
            continue
        pieces += (text[done:start], new)
        shift += len(new) - (end - start)
        starts.append(end)
        shifts.append(shift)
        done = end
    return Noisy(text="".join((*pieces, text[done:])), starts=tuple(starts), shifts=tuple(shifts))


def moved(claim: dict[str, Any], to: Noisy) -> dict[str, Any]:
    """Return a marked claim with its spans where they are in the noisy text."""
    return {
        role: [[to.at(start), to.at(end)] for start, end in spans_of(spans)] or None
        if role in ("source", "cue", "content")
        else spans
        for role, spans in claim.items()
    }


def main() -> None:
    """Read the arguments and write the noisy copies."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--noise", choices=KINDS, required=True)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--gold-out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--share", type=float, default=0.02, help="of the places that can be hit (default: 0.02)"
    )
    parser.add_argument("--first", type=int, metavar="N", help="only the first N texts")
    asked = parser.parse_args()
    gold = {line["doc"]: line for line in _lines(asked.gold)} if asked.gold else {}
    texts, marks = [], []
    for line in islice(_lines(asked.texts), asked.first):
        made = noisy(line["text"], asked.noise, asked.seed, asked.share)
        texts.append({**line, "text": made.text})
        if line["doc"] in gold:
            known = gold[line["doc"]]
            marks.append({**known, "claims": [moved(claim, made) for claim in known["claims"]]})
    _write(asked.out, texts)
    if asked.gold_out:
        _write(asked.gold_out, marks)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _write(path: Path, lines: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
