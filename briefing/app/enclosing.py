"""Enclosing: what goes with a brief to the process that makes its pages, the same for every preview, export and command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.app.carrying import carried, not_carried
from briefing.app.surveying import ground_of
from briefing.model.enclosed import Enclosed

if TYPE_CHECKING:
    from briefing.model.brief import Brief


def enclosed(brief: Brief, *, exact: bool = True) -> Enclosed:
    """Return the ground under the brief's map, and the files that its PDF carries; drafts, not being `exact`, carry none."""
    ground = ground_of(brief)
    if not exact:
        return Enclosed(ground=ground)
    return Enclosed(ground=ground, attachments=carried(brief), problems=not_carried(brief))
