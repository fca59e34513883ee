"""Carrying: the files that go into the PDF of a brief, so that the pages can be counted with, and opened again as the brief.

What goes in is decided by `briefing.model.excerpt`; how the files look, by `briefing.store.interchange`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.app.carried_rows import claim_rows, located
from briefing.errors import BriefingError, RenderError, StoreError
from briefing.model.enclosed import Attachment, Relationship
from briefing.model.excerpt import carried as carried_brief
from briefing.model.lately import kept_for_the_last
from briefing.model.problem import Level, Problem
from briefing.render.lookup import look_up
from briefing.render.pack import pack_of
from briefing.store.interchange import brief_json, claims_csv, incidents_geojson

if TYPE_CHECKING:
    from briefing.model.brief import Brief

PROGRAM = f"Briefing {__version__}"
"""What writes the files: the same version makes the same PDF of them again, byte for byte."""

_DESCRIPTIONS = {
    "en": (
        "The brief itself: open this PDF with Briefing to go on from it",
        "The claims, one in each row, with their note numbers",
        "The incidents and places, with the note numbers of the claims about them",
    ),
    "fr": (
        "La note elle-même : ouvrez ce PDF avec Briefing pour la reprendre",
        "Les affirmations, une par ligne, avec leurs numéros de note",
        "Les incidents et les lieux, avec les numéros de note des affirmations qui en parlent",
    ),
}


def as_printed(brief: Brief, pack: str | None) -> Brief:
    """Return the brief with the pack in its layout that prints it, so that its PDF says how to print it again.

    `pack` is a name, or a folder, which no brief can name: then, as with None, the brief comes back as it is.
    """
    if pack is None or pack == brief.layout.template:
        return brief
    layout = replace(brief.layout, template=pack)
    try:
        pack_of(layout)
    except RenderError:
        return brief
    return replace(brief, layout=layout)


def carried(brief: Brief) -> tuple[Attachment, ...]:
    """Return the files that the PDF of a brief carries, as its layout wants it; the same brief gives the same bytes.

    None where the layout says so, and where `not_carried` says why.
    """
    return _packed(brief)[0]


def not_carried(brief: Brief) -> tuple[Problem, ...]:
    """Return why a PDF carries no data although its layout wants it, as one problem; () where it does.

    A claim's source may be missing, or the brief hold what no file can keep: half a surrogate pair, a number that is not
    finite, more than 63 MiB.
    """
    return _packed(brief)[1]


@kept_for_the_last
def _packed(brief: Brief) -> tuple[tuple[Attachment, ...], tuple[Problem, ...]]:
    kept = carried_brief(brief)
    if kept is None:
        return (), ()
    try:
        look = look_up(kept)
        contents = (
            brief_json.encode(kept, PROGRAM),
            claims_csv.claims_csv(claim_rows(look)),
            incidents_geojson.incidents_geojson(kept, located(look)),
        )
    except (RenderError, StoreError, UnicodeEncodeError) as error:
        reason = error.detail if isinstance(error, BriefingError) else "a text holds half a letter"
        return (), (
            Problem(
                level=Level.WARNING,
                place="brief#layout",
                message=f"the PDF carries no data: {reason}",
                advice="It cannot be opened again as a brief. Keep the .brief file, or put that right.",
            ),
        )
    kinds = (
        (brief_json.NAME, "application/json", Relationship.SOURCE),
        (claims_csv.NAME, "text/csv", Relationship.DATA),
        (incidents_geojson.NAME, "application/geo+json", Relationship.DATA),
    )
    told = _DESCRIPTIONS.get(brief.language, _DESCRIPTIONS["en"])
    files = tuple(
        Attachment(name=name, media_type=kind, relationship=relationship, description=what, content=content)
        for (name, kind, relationship), what, content in zip(kinds, told, contents, strict=True)
    )
    return files, ()
