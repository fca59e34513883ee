"""Authoring: what somebody who writes a template pack needs: a start, a look for mistakes, pages at every save.

A pack may be from anywhere. Its files are read in this process as bytes alone; its templates and style sheets run in
processes of their own, under limits.
"""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import briefing
from briefing.app.enclosing import enclosed
from briefing.app.pages import Typesetter, find_in_pages, page_sizes
from briefing.app.trial import trial_brief
from briefing.errors import RenderError
from briefing.model.problem import Level
from briefing.render.linting.finding import Finding
from briefing.render.pack import ENTRY
from briefing.render.places import place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.brief import Brief
    from briefing.render.rendered import Limits, Rendered

__all__ = ["Finding", "faults", "lint", "look_through"]

LINTER = (sys.executable, "-P", "-m", "briefing.render.linting")
_PATIENCE_S = 60.0
_MOST_SHOWN = 500
_EDGE = 0.16  # of the page's height: where its head and its foot are


def lint(
    folder: Path, *, limits: Limits | None = None, command: Sequence[str] = LINTER
) -> tuple[Finding, ...]:
    """Return what is wrong with the pack in a folder, by file and line.

    The templates are looked through and laid around a sample brief; where they can be, the pages are made of it too, under
    `limits`. Nothing that a pack holds raises: whatever stands against it is a finding.
    """
    with Typesetter(limits) as typesetter:  # it warms up while the files are looked through
        brief = trial_brief()
        found = look_through(folder, brief, command)
        if not any(each.level is Level.ERROR for each in found):
            found += _printed(typesetter, folder, brief, found)
    return tuple(sorted(set(found))[:_MOST_SHOWN])


def faults(error: RenderError, folder: Path) -> Finding:
    """Return as a finding what kept the pages from being made."""
    file, line = place_of(error.where, folder)
    return Finding(file=file, line=line, message=error.detail, advice=error.advice.strip())


def look_through(folder: Path, brief: Brief, command: Sequence[str] = LINTER) -> list[Finding]:
    """Return what is wrong with the pack's files, as far as that can be told without making pages of `brief`."""
    room = str(Path(briefing.__file__).resolve().parent.parent)
    try:
        done = subprocess.run(
            command,
            input=pickle.dumps((str(folder.absolute()), brief)),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
            check=False,
            env={**os.environ, "PYTHONPATH": room, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"},
        )
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        if lines and lines[-1] == {}:
            return [_finding(line) for line in lines[:-1]]
    except subprocess.TimeoutExpired:
        pass
    except OSError as error:
        raise RenderError(f"the process that looks through packs cannot be started: {error}") from error
    except (ValueError, KeyError, TypeError):  # it answered with nonsense: it read what somebody else wrote
        pass
    return [
        Finding(
            file=ENTRY,
            line=0,
            message="looking through the pack took too long, or more memory than there is",
            advice="Look for loops without end and for very large files.",
        )
    ]


def _finding(told: dict[str, Any]) -> Finding:
    return Finding(
        file=str(told["file"]),
        line=int(told["line"]),
        message=str(told["message"]),
        advice=str(told["advice"]),
        level=Level(told["level"]),
    )


def _printed(typesetter: Typesetter, folder: Path, brief: Brief, before: list[Finding]) -> list[Finding]:
    """Return what making the pages brings to light that `before` does not say."""
    try:
        rendered = typesetter.render(brief, folder.absolute(), enclosed=enclosed(brief))
    except RenderError as error:
        return [faults(error, folder)]
    said = " ".join(each.message for each in before)
    found = []
    for problem in rendered.problems:
        message = (
            problem.message.partition("”: ")[2]
            if problem.message.startswith("template “")
            else problem.message
        )
        if not any(part in said for part in message.split("`")[1:2]):
            found.append(
                Finding(file=ENTRY, line=0, message=message, advice=problem.advice, level=problem.level)
            )
    return found + _unmarked(rendered, brief)


def _unmarked(rendered: Rendered, brief: Brief) -> list[Finding]:
    """Return a finding where a page lacks the marking in its head or foot (TLP 2.0: both, on every page)."""
    sizes = page_sizes(rendered.pdf)
    heads, feet = set(), set()
    for hit in find_in_pages(rendered.pdf, brief.marking.value):
        height = sizes[hit.page - 1].height
        for _, y, _, tall in hit.rects:
            heads |= {hit.page} if y + tall < height * _EDGE else set()
            feet |= {hit.page} if y > height * (1 - _EDGE) else set()
    for place, pages in (("head", heads), ("foot", feet)):
        lacking = set(range(1, rendered.pages + 1)) - pages
        if lacking:
            return [
                Finding(
                    file=ENTRY,
                    line=0,
                    message=f"page {min(lacking)} has no marking in its {place}",
                    advice='Begin the entry with {% extends "_shared/page.html.jinja" %}, and leave its margin boxes alone.',
                )
            ]
    return []
