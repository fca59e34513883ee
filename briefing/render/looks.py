"""Looks: what of a brief's layout is taken for the pages, once it is known to do no harm, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.model.accent import accent
from briefing.model.layout import NoteStyle
from briefing.model.logo import checked
from briefing.model.problem import Level, Problem
from briefing.render.footnotes import footnoted
from briefing.render.markup import given_to, html

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.layout import Layout
    from briefing.render.context import BriefView
    from briefing.render.pack import Pack

Problems = tuple[Problem, ...]


def sound(layout: Layout) -> tuple[Layout, Problems]:
    """Return the layout with a colour that can be read, else the pack's own; `InputError` for a logo that could do harm."""
    if layout.logo is not None:
        checked(layout.logo)
    try:
        return replace(layout, accent=accent(layout.accent)), ()
    except InputError as error:
        told = Problem(level=Level.WARNING, message=error.detail, place="brief#layout", advice=error.advice)
        return replace(layout, accent=""), (told,)


def dressed(
    view: BriefView, pack: Pack, layout: Layout, *, level: int = 0, tell: Callable[[str], None] | None = None
) -> tuple[str, Problems]:
    """Return the pages' HTML with the notes where the layout wants them, and what stood against it."""
    markup = html(view, pack, layout, level=level, tell=tell)
    if layout.notes is not NoteStyle.FOOTNOTES:
        return markup, ()
    return footnoted(markup, view, given_to(view, pack, layout)["targets"])
