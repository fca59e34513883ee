"""Enclosed: what goes with a brief to the process that makes its pages, and is no part of the brief itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefing.model.outline import Ground
from briefing.model.problem import Problem


class Relationship(StrEnum):
    """How an attached file belongs to the pages (ISO 32000-2, associated files)."""

    SOURCE = "Source"
    """What the pages are made from."""
    DATA = "Data"
    """What tables and drawings of the pages show."""
    SUPPLEMENT = "Supplement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that the PDF carries: its name, media type ("text/csv"), how it belongs to the pages, what it is, its bytes."""

    name: str
    media_type: str
    relationship: Relationship
    description: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """The ground under the map, and the files that the PDF carries."""

    ground: Ground | None = None
    """None: there is no place to show."""
    attachments: tuple[Attachment, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What was amiss in bringing them together; told with the pages."""
