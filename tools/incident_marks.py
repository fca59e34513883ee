"""Incident marks: the hand-marked reports of `tests/incident_set`, their words turned into places in the text.

All offsets are half-open, in Unicode code points of the report's text. What the fields mean is told in the set's README.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SET = Path(__file__).resolve().parent.parent / "tests" / "incident_set"
HALVES = ("tuned", "untouched")

_NUMBERED = re.compile(r"(.+)@(\d+)", re.DOTALL)
_CLAIM_FIELDS = frozenset(
    "source cue content claimant also role on_behalf_of naming channel audience relays attitude negated hedge when "
    "places figures".split()
)
_REPORT_FIELDS = frozenset("id style language publisher published title text incident claims gaps".split())

Span = tuple[int, int]


class MarkError(ValueError):
    """A mark that cannot be found in its report, or is none of those that there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedFigure:
    """A number as marked: from `low` to `high` of a `unit`, about `whose`; None is an open end."""

    span: Span
    low: int | None
    high: int | None
    unit: str
    whose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedClaim:
    """A claim as marked; `said` holds the fields that are plain values, by their names in the file."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    claimants: tuple[str, ...]
    figures: tuple[MarkedFigure, ...]
    said: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedGap:
    """What a report says to be unknown, and who is said not to have given it."""

    content: tuple[Span, ...]
    withheld_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedReport:
    """A report with all its marks."""

    id: str
    style: str
    language: str
    publisher: str
    published: str
    title: str
    text: str
    claims: tuple[MarkedClaim, ...]
    gaps: tuple[MarkedGap, ...]
    incident: dict[str, Any]


def marked_reports(half: str, folder: Path = SET) -> tuple[MarkedReport, ...]:
    """Return the reports of one half of the set, by name; `MarkError` names the file and the mark that is amiss."""
    return tuple(marked_report(path) for path in sorted((folder / half).glob("*.toml")))


def marked_report(path: Path) -> MarkedReport:
    """Return one report with its marks."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        _refuse_unknown(told, _REPORT_FIELDS, "the report")
        text = told["text"].strip("\n")
        return MarkedReport(
            id=told["id"],
            style=told["style"],
            language=told["language"],
            publisher=told["publisher"],
            published=told.get("published", ""),
            title=told.get("title", ""),
            text=text,
            claims=tuple(_claim(each, text) for each in told.get("claims", ())),
            gaps=tuple(
                MarkedGap(content=_content(each["content"], text), withheld_by=each.get("withheld_by", ""))
                for each in told.get("gaps", ())
            ),
            incident=told.get("incident", {}),
        )
    except (tomllib.TOMLDecodeError, KeyError, MarkError) as error:
        raise MarkError(f"{path.name}: {error}") from error


def _claim(told: dict[str, Any], text: str) -> MarkedClaim:
    _refuse_unknown(told, _CLAIM_FIELDS, f"the claim {told.get('content')}")
    content = _content(told["content"], text)
    return MarkedClaim(
        source=_near(told.get("source", ()), content, text),
        cue=_near(told.get("cue", ()), content, text),
        content=content,
        claimants=(told["claimant"], *told.get("also", ())),
        figures=tuple(_figure(each, content, text) for each in told.get("figures", ())),
        said={
            name: told.get(name, default)
            for name, default in (
                ("role", ""),
                ("on_behalf_of", ""),
                ("naming", "named"),
                ("channel", "not stated"),
                ("audience", ""),
                ("relays", []),
                ("attitude", "said"),
                ("negated", False),
                ("hedge", ""),
                ("when", ""),
                ("places", []),
            )
        },
    )


def _figure(told: dict[str, Any], content: tuple[Span, ...], text: str) -> MarkedFigure:
    (span,) = _near([told["words"]], content, text)
    return MarkedFigure(
        span=span,
        low=told.get("low"),
        high=told.get("high"),
        unit=told.get("unit", ""),
        whose=told.get("whose", ""),
    )


def _refuse_unknown(told: dict[str, Any], known: frozenset[str], where: str) -> None:
    if unknown := sorted(set(told) - known):
        raise MarkError(f"{where} has a field that there is not: {', '.join(unknown)}")


def _content(pieces: list[str], text: str) -> tuple[Span, ...]:
    """Return where the pieces stand, each after the one before."""
    spans: list[Span] = []
    for piece in pieces:
        words, number = _numbered(piece)
        found = occurrences(words, text)
        if number:
            spans.append(_chosen(found, number, piece))
            continue
        after = [span for span in found if not spans or span[0] >= spans[-1][1]]
        spans.append(_chosen(after, 1, piece))
    return tuple(spans)


def _near(pieces: list[str], content: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """Return where the pieces stand: of several occurrences the one nearest to the content, one inside it first."""
    spans = []
    for piece in pieces:
        words, number = _numbered(piece)
        found = occurrences(words, text)
        if not number:
            found = sorted(found, key=lambda span: min(_distance(span, each) for each in content))
        spans.append(_chosen(found, number or 1, piece))
    return tuple(spans)


def _distance(span: Span, other: Span) -> int:
    return max(0, other[0] - span[1], span[0] - other[1])


def _numbered(piece: str) -> tuple[str, int]:
    match = _NUMBERED.fullmatch(piece)
    return (match[1], int(match[2])) if match else (piece, 0)


def _chosen(found: list[Span], number: int, piece: str) -> Span:
    if len(found) < number:
        raise MarkError(f"the text does not have {piece!r}")
    return found[number - 1]


def occurrences(words: str, text: str) -> list[Span]:
    """Return where words stand in a text as whole words, in its order."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return [match.span() for match in re.finditer(before + re.escape(words) + after, text)]
