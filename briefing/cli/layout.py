"""How the pages look, as asked for on the command line: each option stands for what the brief's own layout says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import InputError, UsageError
from briefing.model.accent import accent
from briefing.model.layout import Carried, NoteStyle, Paper
from briefing.model.logo import MOST_BYTES, logo

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from briefing.model.brief import Brief

_PAPERS = {paper.value.casefold(): paper for paper in Paper}


def add_layout_options(parser: ArgumentParser) -> None:
    """Give a command the options of the layout; what is not given stays as the brief says."""
    group = parser.add_argument_group("layout (default: as the brief and its template say)")
    group.add_argument("--paper", choices=sorted(_PAPERS), type=str.casefold, help="the size of the paper")
    group.add_argument("--accent", metavar="#RRGGBB", help="the colour of headings and rules")
    group.add_argument(
        "--organisation", metavar="NAME", help="whose brief it is, for the line beside the logo"
    )
    group.add_argument(
        "--logo", metavar="FILE", help="a PNG, JPEG or SVG picture for the head of the first page"
    )
    group.add_argument("--notes", choices=[each.value for each in NoteStyle], help="where the notes stand")
    group.add_argument(
        "--carry",
        choices=[each.value for each in Carried],
        help="what data the PDF carries: the brief, the brief with its evidence, or nothing",
    )


def laid_out(brief: Brief, asked: Namespace) -> Brief:
    """Return the brief in the layout that was asked for; `UsageError` names the option that cannot be used, and why."""
    fields: dict[str, Any] = {}
    if asked.paper is not None:
        fields["paper"] = _PAPERS[asked.paper]
    if asked.accent is not None:
        fields["accent"] = _taken("--accent", lambda: accent(asked.accent))
    if asked.organisation is not None:
        fields["organisation"] = asked.organisation
    if asked.logo is not None:
        fields["logo"] = _taken("--logo", lambda: logo(_read(Path(asked.logo)), Path(asked.logo).stem))
    if asked.notes is not None:
        fields["notes"] = NoteStyle(asked.notes)
    if asked.carry is not None:
        fields["carried"] = Carried(asked.carry)
    return replace(brief, layout=replace(brief.layout, **fields)) if fields else brief


def _taken(option: str, take: Any) -> Any:
    try:
        return take()
    except InputError as error:
        raise UsageError(error.detail, where=option, advice=error.advice) from None


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}", where="--logo") from None
