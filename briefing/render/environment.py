"""Environment: the sandbox in which the templates of a pack run. They see the view and nothing else.

Escaping is always on, an unknown field is an error, files come from the pack and `_shared` alone, no extension is loaded.
The limits here catch mistakes early and with a clear message; what contains a hostile template is the worker process with
its limits of time and memory (`briefing.render.worker`).
"""

from __future__ import annotations

import re
from functools import wraps
from typing import TYPE_CHECKING, Any

from jinja2 import BaseLoader, StrictUndefined, TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing import resources
from briefing.render.pack import SHARED, Pack
from briefing.render.visible import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from jinja2 import Environment

_RANGE = 10_000
_REPEATED = 100_000  # code points or items that one `*` may make
_POWER = 64
_BITS = 4_096  # of a product of whole numbers
_DIGITS = 100  # to which a number may be rounded
_ROWS = 10_000  # into which a list may be cut
_TEMPLATE_BYTES = 1 << 20
# Methods that make long texts out of short ones; a template pads with CSS.
_REFUSED = frozenset(
    {"ljust", "rjust", "center", "zfill", "expandtabs", "format", "format_map", "translate", "encode"}
)
_FILTERS = frozenset(
    "batch capitalize default d e escape first float groupby int items join last length list lower map max min reject "
    "rejectattr replace reverse round select selectattr slice sort string striptags sum title trim truncate unique "
    "upper urlencode".split()
)
_WIDTH = re.compile(r"%(?:\([^)]*\))?[-+ #0.\d]*(?:\*|\d{4,})")


class PackLoader(BaseLoader):
    """Loads templates from a pack's folder and, under `_shared/`, from the shared one; nothing outside, links included."""

    def __init__(self, folder: Path) -> None:
        """Load from `folder`."""
        self._roots = {"": folder.resolve(), SHARED: (resources.templates() / SHARED).resolve()}

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a template's text, its path, and whether it is still the same; `TemplateNotFound` for any other name."""
        first, _, rest = template.partition("/")
        root, name = (self._roots[SHARED], rest) if first == SHARED else (self._roots[""], template)
        try:
            path = (root / name).resolve()
            if not path.is_relative_to(root) or not path.is_file():
                raise TemplateNotFound(template)
            if path.stat().st_size > _TEMPLATE_BYTES:
                raise SecurityError(f"“{template}” is larger than {_TEMPLATE_BYTES >> 10} KB")
            text, changed = path.read_text(encoding="utf-8"), path.stat().st_mtime_ns
        except UnicodeDecodeError as error:
            raise TemplateSyntaxError(f"this is no UTF-8: {error.reason}", 1, template, template) from None
        except (OSError, ValueError):
            raise TemplateNotFound(template) from None

        return text, str(path), lambda: path.is_file() and path.stat().st_mtime_ns == changed


class PackEnvironment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with limits on what one operation may make."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Read a template; one that would print unescaped, whatever it prints, is refused."""
        tree = super()._parse(source, name, filename)
        for each in tree.find_all((nodes.EvalContextModifier, nodes.ScopedEvalContextModifier)):
            raise TemplateSyntaxError("`autoescape` is not allowed", each.lineno, name, filename)
        return tree

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Return the result of an operation; `SecurityError` where it would be needlessly large."""
        if operator == "*" and _made(left, right) > _REPEATED:
            raise SecurityError(f"a repetition of more than {_REPEATED} is not allowed")
        if operator == "*" and _bits(left) + _bits(right) > _BITS:
            raise SecurityError(f"a number of more than {_BITS} bits is not allowed")
        if operator == "**" and (abs(right) > _POWER or abs(left) > _REPEATED):
            raise SecurityError(f"a power above {_POWER} is not allowed")
        if operator == "%" and isinstance(left, str) and _WIDTH.search(left):
            raise SecurityError("a format wider than 999 is not allowed")
        return super().call_binop(context, operator, left, right)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Refuse `str.format`, which Jinja would let through in a safe form, but as wide as it is asked for."""
        if super().wrap_str_format(value) is not None:
            raise SecurityError("`format` is not allowed; print the parts one after the other")
        return None

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may reach this: nothing private, no method that makes long texts."""
        if isinstance(obj, str) and attr in _REFUSED:
            return False
        return super().is_safe_attribute(obj, attr, value)


def environment(pack: Pack, kind: type[PackEnvironment] = PackEnvironment) -> PackEnvironment:
    """Return a fresh sandbox for a pack."""
    made = kind(
        loader=PackLoader(pack.folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=(),
        auto_reload=True,
    )
    made.filters = {name: made.filters[name] for name in _FILTERS} | {"plain": plain}
    for name, most in (("round", _DIGITS), ("batch", _ROWS), ("slice", _ROWS)):
        made.filters[name] = _bounded(name, made.filters[name], most)
    made.globals = {"range": _range}
    return made


def _range(*bounds: int) -> range:
    made = range(*bounds)
    if len(made) > _RANGE:
        raise SecurityError(f"a range of more than {_RANGE} is not allowed")
    return made


def _bounded(name: str, made: Callable[..., Any], most: int) -> Callable[..., Any]:
    """Return a filter whose numbers may not pass `most`: some of them are worked through at one go, however many there are."""

    @wraps(made)
    def bounded(*given: Any, **named: Any) -> Any:
        for each in (*given, *named.values()):
            if isinstance(each, int) and name != "round" and abs(each) > most:
                raise SecurityError(f"`{name}` into more than {most} is not allowed")
        precision = named.get("precision", given[1] if len(given) > 1 else 0)
        if name == "round" and (not isinstance(precision, int) or abs(precision) > most):
            raise SecurityError(f"`{name}` to more than {most} digits is not allowed")
        return made(*given, **named)

    return bounded


def _bits(value: Any) -> int:
    return value.bit_length() if isinstance(value, int) else 0


def _made(left: Any, right: Any) -> int:
    """Return how many items a repetition would make; 0 where it is a product of numbers."""
    for sequence, times in ((left, right), (right, left)):
        if isinstance(sequence, str | list | tuple) and isinstance(times, int):
            return len(sequence) * times
    return 0


def known_names() -> Iterable[str]:
    """Return every name of the context's classes and every phrase, for "did you mean"."""
    from dataclasses import fields, is_dataclass

    from briefing.render import context
    from briefing.render.phrases import phrases

    for value in vars(context).values():
        if isinstance(value, type) and is_dataclass(value):
            yield from (field.name for field in fields(value))
    yield from phrases("en")
