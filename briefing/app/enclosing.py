"""Enclosing: what goes with a brief to the process that makes its pages, the same for every preview, export and command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.enclosed import Enclosed

if TYPE_CHECKING:
    from briefing.model.brief import Brief


def enclosed(brief: Brief) -> Enclosed:
    """Return the ground under the brief's map, and the files that its PDF carries."""
    return Enclosed()
