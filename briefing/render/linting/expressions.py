"""Expressions: what shape an expression of a template gives, and the names, fields, filters and tests in it that cannot be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from jinja2 import nodes

from briefing.render.linting.finding import Finding
from briefing.render.linting.shapes import (
    NUMBER,
    TEXT,
    UNKNOWN,
    Many,
    Plain,
    SectionName,
    Shape,
    Thing,
    attribute,
    called,
    did_you_mean,
    joined,
    names_in,
)
from briefing.render.pack import SHARED

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.render.environment import PackEnvironment

Scope = dict[str, Shape]
"""The names that are known at a place of a template."""

_SAME = frozenset("list reject rejectattr reverse select selectattr sort unique".split())
_ONE = frozenset("first last max min".split())
_TEXTS = frozenset(
    "capitalize e escape lower plain replace string striptags title trim truncate upper urlencode join".split()
)
_BY_ATTRIBUTE = {"selectattr": 0, "rejectattr": 0, "groupby": 0}
_SILENT = frozenset({"defined", "undefined"})


@dataclass(eq=False, slots=True)
class Macro:
    """A macro: where it stands, and the names that it sees."""

    template: str
    node: nodes.Macro
    scope: Scope
    called: bool = False


@dataclass(eq=False, slots=True)
class Module:
    """An imported template: what it makes known."""

    name: str
    exports: Scope = field(default_factory=dict)


class Expressions:
    """Finds the shape of expressions. What is found in a shared template is told of the line that brought it there."""

    def __init__(self, environment: PackEnvironment) -> None:
        """Begin with nothing found."""
        self.environment = environment
        self.findings: dict[Finding, None] = {}
        self.template = ""
        self.stored: frozenset[str] = frozenset()
        """The names that the template sets anywhere: about those nothing is said."""
        self._blame: list[tuple[str, int]] = []
        self._quiet = 0
        self._guarded: list[str] = []

    def call_macro(self, macro: Macro, node: nodes.Call, given: list[Shape]) -> Shape:
        """Return the shape of what a macro makes; the walk goes into it."""
        raise NotImplementedError

    def tell(self, line: int, message: str, advice: str = "") -> None:
        """Take a finding down, unless what it is about may be missing."""
        if self._quiet:
            return
        file = self.template
        if file.startswith(f"{SHARED}/") and self._blame:
            message = f"in {file}, line {line}: {message}"
            file, line = self._blame[0]
        self.findings.setdefault(Finding(file=file, line=line, message=message, advice=advice))

    def shape(self, node: nodes.Node | None, scope: Scope) -> Shape:
        """Return the shape of an expression, and take down what is wrong in it."""
        if node is None:
            return UNKNOWN
        found = self._SHAPES.get(type(node))
        if found is not None:
            return found(self, node, scope)
        if isinstance(node, nodes.BinExpr):
            return self._binary(node, scope)
        for child in node.iter_child_nodes():
            self.shape(child, scope)
        return NUMBER if isinstance(node, nodes.Compare | nodes.Not) else UNKNOWN

    def _name(self, node: nodes.Name, scope: Scope) -> Shape:
        if node.name in scope:
            return scope[node.name]
        known = node.name in self.environment.globals or node.name in self.stored
        if not known and node.name not in self._guarded:
            near = did_you_mean(node.name, [*scope, *self.environment.globals])
            self.tell(node.lineno, f"there is no `{node.name}` here", near)
        return UNKNOWN

    def _constant(self, node: nodes.Const, scope: Scope) -> Shape:
        # What is empty is often asked for ("if x") before anything is wanted of it.
        return (
            Plain(type(node.value)) if node.value and isinstance(node.value, str | int | float) else UNKNOWN
        )

    def _getattr(self, node: nodes.Getattr, scope: Scope) -> Shape:
        return self._member(node, self.shape(node.node, scope), node.attr)

    def _getitem(self, node: nodes.Getitem, scope: Scope) -> Shape:
        base = self.shape(node.node, scope)
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._member(node, base, node.arg.value)
        self.shape(node.arg, scope)
        if isinstance(base, Many):
            return base if isinstance(node.arg, nodes.Slice) else base.item
        return TEXT if isinstance(base, SectionName) or base == TEXT else UNKNOWN

    def _member(self, node: nodes.Getattr | nodes.Getitem, base: Shape, name: str) -> Shape:
        if isinstance(base, Module):
            if name not in base.exports:
                near = did_you_mean(name, base.exports)
                self.tell(node.lineno, f"`{base.name}` has no macro `{name}`", near)
            return base.exports.get(name, UNKNOWN)
        found = attribute(base, name)
        if found is None and written(node) not in self._guarded:
            self._no_member(node.lineno, written(node.node), base, name)
        return found if found is not None else UNKNOWN

    def _no_member(self, line: int, expression: str, base: Shape, name: str) -> None:
        what = "phrase" if called(base) == "the phrases" else "field"
        if isinstance(base, Many):
            message = f"`{expression}` is {called(base)} and has no `{name}` of its own"
            self.tell(line, message, f"Go through it: {{% for each in {expression} %}}.")
            return
        named = f" ({called(base)})" if isinstance(base, Thing) else ""
        self.tell(line, f"`{expression}`{named} has no {what} `{name}`", did_you_mean(name, names_in(base)))

    def _test(self, node: nodes.Test, scope: Scope) -> Shape:
        if node.name not in self.environment.tests:
            near = did_you_mean(node.name, self.environment.tests)
            self.tell(node.lineno, f"there is no test `{node.name}`", near)
        self._quietly(node.name in _SILENT, node.node, scope)
        for each in node.args or ():
            self.shape(each, scope)
        return NUMBER

    def _quietly(self, quiet: bool, node: nodes.Node | None, scope: Scope) -> Shape:
        self._quiet += quiet
        try:
            return self.shape(node, scope)
        finally:
            self._quiet -= quiet

    def _filter(self, node: nodes.Filter, scope: Scope) -> Shape:
        if node.name not in self.environment.filters:
            near = did_you_mean(node.name, self.environment.filters)
            self.tell(node.lineno, f"there is no filter `{node.name}`", near or "See docs/templates.md.")
        base = self._quietly(node.name in {"default", "d"}, node.node, scope)
        for each in [*(node.args or ()), *(each.value for each in node.kwargs or ())]:
            self.shape(each, scope)
        item = base.item if isinstance(base, Many) else UNKNOWN
        attributed = self._attribute_named(node, item)
        if node.name == "map":
            return Many(attributed)
        if node.name in _SAME:
            return base if isinstance(base, Many) else UNKNOWN
        if node.name in {"batch", "slice"}:
            return Many(Many(item))
        if node.name in _ONE:
            return item
        return TEXT if node.name in _TEXTS else UNKNOWN

    def _attribute_named(self, node: nodes.Filter, item: Shape) -> Shape:
        """Return the shape of the attribute that a filter names in a text, `UNKNOWN` where it names none."""
        named = next((each.value for each in node.kwargs or () if each.key == "attribute"), None)
        place = _BY_ATTRIBUTE.get(node.name)
        if named is None and place is not None and len(node.args or ()) > place:
            named = node.args[place]
        if not isinstance(named, nodes.Const) or not isinstance(named.value, str):
            return UNKNOWN
        shape = item
        for name in named.value.split(","):
            shape = item
            for part in name.split("."):
                found = UNKNOWN if part.isdigit() else attribute(shape, part)
                if found is None:
                    self._no_member(node.lineno, f"each of {written(node.node)}", shape, part)
                shape = found if found is not None else UNKNOWN
        return shape

    def _call(self, node: nodes.Call, scope: Scope) -> Shape:
        target = self.shape(node.node, scope)
        given = [self.shape(each, scope) for each in node.args]
        for each in (*node.kwargs, node.dyn_args, node.dyn_kwargs):
            if each is not None:
                self.shape(each.value if isinstance(each, nodes.Keyword) else each, scope)
        if isinstance(target, Macro):
            return self.call_macro(target, node, given)
        return Many(NUMBER) if isinstance(node.node, nodes.Name) and node.node.name == "range" else UNKNOWN

    def _either(self, node: nodes.CondExpr, scope: Scope) -> Shape:
        self.shape(node.test, scope)
        with_guard = guards(node.test)
        self._guarded += with_guard
        first = self.shape(node.expr1, scope)
        del self._guarded[len(self._guarded) - len(with_guard) :]
        return joined((first, self.shape(node.expr2, scope))) if node.expr2 is not None else UNKNOWN

    def _binary(self, node: nodes.BinExpr, scope: Scope) -> Shape:
        left = self.shape(node.left, scope)
        kept = guards(node.left) if isinstance(node, nodes.And) else []
        self._guarded += kept
        right = self.shape(node.right, scope)
        del self._guarded[len(self._guarded) - len(kept) :]
        return joined((left, right)) if isinstance(node, nodes.Or | nodes.And | nodes.Add) else UNKNOWN

    def _concat(self, node: nodes.Concat, scope: Scope) -> Shape:
        for each in node.nodes:
            self.shape(each, scope)
        return TEXT

    def _list(self, node: nodes.List | nodes.Tuple, scope: Scope) -> Shape:
        return Many(joined([self.shape(each, scope) for each in node.items]) if node.items else UNKNOWN)

    _SHAPES: ClassVar[dict[type[nodes.Node], Callable[..., Shape]]] = {
        nodes.Name: _name,
        nodes.Const: _constant,
        nodes.Getattr: _getattr,
        nodes.Getitem: _getitem,
        nodes.Test: _test,
        nodes.Filter: _filter,
        nodes.Call: _call,
        nodes.CondExpr: _either,
        nodes.Concat: _concat,
        nodes.List: _list,
        nodes.Tuple: _list,
    }


def guards(test: nodes.Node) -> list[str]:
    """Return the expressions of which a condition first asks whether they are defined, as `written` gives them."""
    return [
        written(each.node)
        for each in ([test] if isinstance(test, nodes.Test) else test.find_all(nodes.Test))
        if each.name == "defined"
    ]


def written(node: nodes.Node | None) -> str:
    """Return an expression about as it stands in the template: names, fields and entries; "…" for anything else."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{written(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem):
        inside = repr(node.arg.value) if isinstance(node.arg, nodes.Const) else "…"
        return f"{written(node.node)}[{inside}]"
    return "…"
