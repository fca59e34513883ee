"""Rendered: what comes out of the worker, and the limits under which it works."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A brief as a PDF: its bytes, how many pages they fill, what was amiss on the way, and the HTML where asked for."""

    pdf: bytes
    pages: int
    problems: tuple[Problem, ...] = ()
    html: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one rendering may take: memory of the whole process in MB, processor seconds, and pages."""

    memory_mb: int = 2048
    cpu_s: int = 120
    pages: int = 500
