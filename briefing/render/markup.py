"""Markup: a view laid into the templates of a pack. A mistake in a template is told by its file and line."""

from __future__ import annotations

import difflib
import re
import traceback
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.errors import RenderError
from briefing.model.layout import Layout
from briefing.render.pack import ENTRY, Pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing.render.context import BriefView
    from briefing.render.environment import PackEnvironment

_ATTRIBUTE = re.compile(r"has no attribute '(\w+)'|'(\w+)' is undefined")


def html(
    view: BriefView, pack: Pack, layout: Layout | None = None, *, tell: Callable[[str], None] | None = None
) -> str:
    """Return the pages' HTML, in the sections and the order of `layout`.

    `tell` is called with the name of each section before it is made. `RenderError` names the template's file and line, and
    a near name for an unknown field.
    """
    # Jinja takes a tenth of a second to import; the parent of the worker process never needs it.
    from jinja2 import TemplateError

    sections = Announced(pack.printed(layout or Layout()), tell or _nobody)
    try:
        template = _environment(pack).get_template(ENTRY)
        return template.render(
            brief=view,
            words=view.words,
            pack=pack.name,
            sections=sections,
            targets=_targets(view, frozenset(sections.names)),
        )
    except MemoryError:
        raise
    except TemplateError as error:
        raise _explained(error, pack) from error
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise RenderError(
            _plainly(error), where=_place(error, pack), advice="Correct the template."
        ) from error


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
    """Return the anchor to which each note number leads: its passage, else its claim or gap, else nothing ("").

    A pack that lists no sections is taken to print them all.
    """

    def target(note: int, of_claim: bool) -> str:
        kinds = {"annex": "passage", "register" if of_claim else "agreed": "claim" if of_claim else "gap"}
        found = [kind for section, kind in kinds.items() if section in sections or not sections]
        return f"{found[0]}-{note}" if found else ""

    return {passage.note: target(passage.note, passage.of_claim) for passage in view.annex}


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
