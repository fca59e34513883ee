"""Markup: a view laid into the templates of a pack. A mistake in a template is told by its file and line."""

from __future__ import annotations

import contextlib
import difflib
import re
import traceback
from collections.abc import Generator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefing.errors import RenderError
from briefing.model.layout import Layout
from briefing.render.pack import ENTRY, Pack
from briefing.render.patience import GreedyError, patience
from briefing.render.soundness import UnsoundError, refuse_unsound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jinja2 import Template

    from briefing.render.context import BriefView
    from briefing.render.environment import PackEnvironment

_ATTRIBUTE = re.compile(r"has no attribute '(\w+)'|'(\w+)' is undefined")
_MOST_LETTERS = 30_000_000
"""Six times what fills as many pages as may be."""


def html(
    view: BriefView,
    pack: Pack,
    layout: Layout | None = None,
    *,
    level: int = 0,
    tell: Callable[[str], None] | None = None,
) -> str:
    """Return the pages' HTML, in the sections and the order of `layout`, shortened as `level` of the pack says.

    `tell` is called with the name of each section before it is made. `RenderError` names the template's file and line, and
    a near name for an unknown field.
    """
    # Jinja takes a tenth of a second to import; the parent of the worker process never needs it.
    from jinja2 import TemplateError

    given = given_to(view, pack, layout, level=level, tell=tell)
    try:
        with patience():
            markup = _written(_environment(pack).get_template(ENTRY), given)
        refuse_unsound(markup)
    except MemoryError:
        raise
    except UnsoundError as error:
        raise _found(error, pack, given) from error
    except TemplateError as error:
        raise _explained(error, pack) from error
    except (
        ArithmeticError,
        AttributeError,
        GreedyError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise RenderError(
            _plainly(error), where=_place(error, pack), advice="Correct the template."
        ) from error
    return markup


def given_to(
    view: BriefView,
    pack: Pack,
    layout: Layout | None = None,
    *,
    level: int = 0,
    tell: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """Return the names that the templates of a pack are given."""
    from briefing.render.cutting import cut, telling

    sections = Announced(pack.printed(layout or Layout()), tell or _nobody)
    return {
        "brief": view,
        "words": view.words,
        "pack": pack.name,
        "sections": sections,
        "targets": _targets(view, frozenset(sections.names)),
        "room": pack.fit.room(level),
        "cut": cut,
        "more": telling(view.words),
    }


def _written(template: Template, given: dict[str, Any]) -> str:
    """Return what the template makes; where it makes too much, the template itself raises, and so names its line."""
    parts, letters = [], 0
    pieces = template.generate(**given)
    for piece in pieces:
        parts.append(piece)
        letters += len(piece)
        if letters > _MOST_LETTERS:
            assert isinstance(pieces, Generator)  # noqa: S101 - Jinja's are
            pieces.throw(GreedyError(f"it makes more than {_MOST_LETTERS:,} letters of HTML"))
    return "".join(parts)


def _found(error: UnsoundError, pack: Pack, given: dict[str, Any]) -> RenderError:
    """Return the error with the line of the template that it came from."""
    from briefing.render.origins import trace

    where = str(pack.folder / ENTRY)
    with contextlib.suppress(
        Exception
    ):  # the second run only looks for the line; without it the file is named
        origin = trace(pack, given, most=error.offset + len(where)).at(error.offset)
        where = str(origin or where)
    return RenderError(error.detail, where=where, advice=error.advice)


class Announced(tuple[str, ...]):
    """Names of sections that tell of each before a template goes through it: so it is known where one never ends."""

    def __new__(cls, names: Iterable[str], tell: Callable[[str], None]) -> Announced:
        """Keep the names."""
        made = super().__new__(cls, names)
        made._tell = tell
        return made

    _tell: Callable[[str], None]

    @property
    def names(self) -> tuple[str, ...]:
        """The names, untold."""
        return self[:]

    def __iter__(self) -> Iterator[str]:
        """Yield the names, telling of each."""
        for name in self[:]:
            self._tell(name)
            yield name


def _nobody(section: str) -> None:
    """Take the name of a section to heart."""


def _targets(view: BriefView, sections: frozenset[str]) -> dict[int, str]:
    """Return the anchor to which each note number leads: its passage, else its claim or gap, else its source, else nothing ("").

    A pack that lists no sections is taken to print them all.
    """

    def target(note: int, of_claim: bool, source: int) -> str:
        kinds = {"annex": f"passage-{note}"}
        kinds |= (
            {"register": f"claim-{note}"}
            if of_claim
            else {"agreed": f"gap-{note}"}
            if "register" in sections
            else {}
        )
        kinds |= {"sources": f"source-{source}"}
        found = [anchor for section, anchor in kinds.items() if section in sections or not sections]
        return found[0] if found else ""

    return {passage.note: target(passage.note, passage.of_claim, passage.source) for passage in view.annex}


@lru_cache(maxsize=8)
def _environment(pack: Pack) -> PackEnvironment:
    from briefing.render.environment import environment

    return environment(pack)


def _explained(error: Exception, pack: Pack) -> RenderError:
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    if isinstance(error, TemplateNotFound):
        return RenderError(
            f"the template includes “{error.name}”, which is not in the pack", where=_place(error, pack)
        )
    if isinstance(error, TemplateSyntaxError):
        file = error.filename or error.name or ENTRY
        return RenderError(
            error.message or "the template cannot be read", where=f"{file}, line {error.lineno}"
        )
    return RenderError(_plainly(error), where=_place(error, pack), advice=_did_you_mean(str(error)))


def _plainly(error: Exception) -> str:
    match = _ATTRIBUTE.search(str(error))
    if match:
        return f"the template context has no field “{match[1] or match[2]}”"
    return f"the template failed: {error or type(error).__name__}"


def _did_you_mean(message: str) -> str:
    from briefing.render.environment import known_names

    match = _ATTRIBUTE.search(message)
    if not match:
        return ""
    near = difflib.get_close_matches(match[1] or match[2], sorted(set(known_names())), n=1)
    return f"Did you mean “{near[0]}”? " if near else "See docs/templates.md for the fields."


def _place(error: Exception, pack: Pack) -> str:
    """Return the innermost template file and line that the error went through."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".jinja")
    ]
    return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else str(pack.folder / ENTRY)
