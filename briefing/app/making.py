"""Making: a brief from drafts without anybody in between. Everything found is in it as found, and marked as not reviewed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.model.brief import Brief
from briefing.model.marking import Marking
from briefing.model.merge import merge
from briefing.model.numbering import numbered
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.model.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a person says about a brief when making it; what is left empty is made up from the reports, never from the clock."""

    title: str = ""
    serial: str = ""
    desk: str = ""
    prepared_by: str = ""
    marking: Marking = Marking.AMBER
    as_of: When | None = None
    language: str = ""


def make(drafts: Sequence[Draft], head: Head | None = None) -> Brief:
    """Return the brief that the drafts make together: the same reports make the same brief, on any day.

    Its as-of time is that of the latest publication, its language that of the reports where they agree, else English.
    """
    given = head or Head()
    brief = Brief(marking=given.marking)
    for draft in drafts:
        brief = merge(draft)(brief)
    digest = hashlib.sha256("".join(source.sha256 for source in brief.sources).encode()).hexdigest()
    brief = replace(
        brief,
        id=f"b-{digest[:12]}",
        title=given.title,
        serial=given.serial or f"DRAFT-{digest[:6].upper()}",
        desk=given.desk,
        prepared_by=given.prepared_by,
        as_of=given.as_of or _latest(draft.source.published for draft in drafts),
        language=given.language or _language(drafts),
    )
    return numbered(brief)


def originals(drafts: Iterable[Draft]) -> dict[str, bytes]:
    """Return the drafts' original bytes by their SHA-256."""
    return {draft.source.sha256: draft.original for draft in drafts}


def _latest(times: Iterable[When]) -> When:
    known = [when for when in times if when.edtf]
    return max(known, key=lambda when: when.sort_key, default=When())


def _language(drafts: Sequence[Draft]) -> str:
    languages = {draft.source.language for draft in drafts}
    return "fr" if languages == {"fr"} else "en"
