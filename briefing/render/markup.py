"""Markup: a view laid into the templates of a pack. A mistake in a template is told by its file and line."""

from __future__ import annotations

import difflib
import re
import traceback
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.errors import RenderError
from briefing.render.pack import ENTRY, Pack

if TYPE_CHECKING:
    from briefing.render.context import BriefView
    from briefing.render.environment import PackEnvironment

_ATTRIBUTE = re.compile(r"has no attribute '(\w+)'|'(\w+)' is undefined")


def html(view: BriefView, pack: Pack) -> str:
    """Return the pages' HTML; `RenderError` names the template's file and line, and a near name for an unknown field."""
    # Jinja takes a tenth of a second to import; the parent of the worker process never needs it.
    from jinja2 import TemplateError

    try:
        template = _environment(pack).get_template(ENTRY)
        return template.render(brief=view, words=view.words, pack=pack.name, sections=pack.sections)
    except MemoryError:
        raise
    except TemplateError as error:
        raise _explained(error, pack) from error
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise RenderError(
            _plainly(error), where=_place(error, pack), advice="Correct the template."
        ) from error


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
