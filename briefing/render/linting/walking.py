"""Walking: a pack's templates from the entry on, through loops, sets, includes, imports, blocks and macros.

Nothing is run. What a name stands for is known from the context's classes as far as it can be; where it cannot, nothing is
said, so that what is found is wrong for certain.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, ClassVar

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError

from briefing.render.linting.expressions import Expressions, Macro, Module, Scope, guards
from briefing.render.linting.shapes import (
    TEXT,
    UNKNOWN,
    Loop,
    Many,
    SectionName,
    Shape,
    did_you_mean,
    joined,
)
from briefing.render.pack import ENTRY, SHARED, Pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefing.render.environment import PackEnvironment

_DEEPEST = 20
_MOST_WALKS = 3_000
_IN_BLOCKS = {"self": UNKNOWN, "super": UNKNOWN}
_IN_MACROS = {"caller": UNKNOWN, "varargs": UNKNOWN, "kwargs": UNKNOWN}


class Walk(Expressions):
    """Goes through the templates of a pack and takes down what is wrong."""

    def __init__(
        self, pack: Pack, environment: PackEnvironment, names: tuple[str, ...], given: Scope
    ) -> None:
        """Go through the templates of `pack`; `names` are all that it has, `given` what they see."""
        super().__init__(environment)
        self._given = given
        self._pack = pack
        self._names = names
        self._trees: dict[str, nodes.Template | None] = {}
        self._seen: set[tuple[str, frozenset[tuple[str, Shape]]]] = set()
        self._open: list[str] = []
        self._blocks: dict[str, tuple[str, nodes.Block]] = {}
        self.visited: set[str] = set()
        self.reached: frozenset[str] = frozenset()
        """The templates that the entry brings in."""
        self.guessed = False
        """Whether something is included whose name only the running template knows."""
        self.missing_sections: dict[str, None] = {}

    def run(self) -> None:
        """Go through the entry, and through what it never came to, of which less is known."""
        self.go(ENTRY, self._given, 1)
        self.reached = frozenset(self.visited)
        for name in self._names:
            if name not in self.visited:
                self._alone(name)

    def go(self, name: str, scope: Scope, line: int) -> Scope:
        """Go through a template that a line brings in, and return the names that it makes known."""
        tree = self.tree(name, line)
        own = dict(scope)
        key = (name, frozenset(scope.items()))
        if tree is None or key in self._seen or len(self._open) > _DEEPEST or len(self._seen) > _MOST_WALKS:
            return own
        self._seen.add(key)
        self._enter(name, tree, line)
        try:
            self.body(tree.body, own)
            self._uncalled(own, scope)
        finally:
            self._leave()
        return own

    def body(self, statements: Iterable[nodes.Node], scope: Scope) -> None:
        """Go through statements."""
        for each in statements:
            found = self._STATEMENTS.get(type(each))
            if found is not None:
                found(self, each, scope)
            else:
                self.shape(each, scope)

    def call_macro(self, macro: Macro, node: nodes.Call, given: list[Shape]) -> Shape:
        """Go through a macro with what it is given."""
        names = [each.name for each in macro.node.args]
        macro.called = True
        if len(given) > len(names) and not any(
            each.name == "varargs" for each in macro.node.find_all(nodes.Name)
        ):
            self.tell(node.lineno, f"`{macro.node.name}` takes {len(names)}, and is given {len(given)}")
        for keyword in node.kwargs:
            if keyword.key not in names and keyword.key != "caller":
                near = did_you_mean(keyword.key, names)
                self.tell(node.lineno, f"`{macro.node.name}` takes no `{keyword.key}`", near)
        missing = len(names) - len(macro.node.defaults)
        named = {keyword.key for keyword in node.kwargs}
        for name in names[len(given) : missing]:
            if name not in named and node.dyn_args is None and node.dyn_kwargs is None:
                self.tell(node.lineno, f"`{macro.node.name}` is not given its `{name}`")
        self._macro_body(macro, dict(zip(names, given, strict=False)), node.lineno)
        return TEXT

    def tree(self, name: str, line: int = 0) -> nodes.Template | None:
        """Return a template as Jinja reads it; None where there is none or it cannot be read, which is taken down."""
        if name not in self._trees:
            self._trees[name] = None
            try:
                source, filename, _ = self.environment.loader.get_source(self.environment, name)  # type: ignore[union-attr]
                self._trees[name] = self.environment.parse(source, name, filename)
                self.environment.compile(source, name, filename, raw=True)
            except TemplateNotFound:
                near = did_you_mean(name, self._names)
                self.tell(line, f"there is no template “{name}”", near)
            except TemplateSyntaxError as error:
                self._wrong(name, error)
            except (SecurityError, RecursionError) as error:
                self.tell(line, f"“{name}” cannot be read: {error}")
        return self._trees[name]

    # ── inside ──

    def _wrong(self, name: str, error: TemplateSyntaxError) -> None:
        if (error.message or "").startswith(("No filter named", "No test named")):
            return  # the walk says it too, with a suggestion
        before, self.template = self.template, name
        self.tell(error.lineno, error.message or "this cannot be read")
        self.template = before

    def _enter(self, name: str, tree: nodes.Template, line: int) -> None:
        self._open.append(self.template)
        if self.template and not self.template.startswith(f"{SHARED}/"):
            self._blame = [(self.template, line)]
        self.template = name
        self.stored = self.stored | {each.name for each in tree.find_all(nodes.Name) if each.ctx == "store"}
        self.visited.add(name)

    def _leave(self) -> None:
        self.template = self._open.pop()

    def _alone(self, name: str) -> None:
        """Go through a template that nothing is known to include: a name in it may come from whoever does."""
        tree = self.tree(name, 1)
        if tree is None:
            return
        self.stored = self.stored | {each.name for each in tree.find_all(nodes.Name)}
        self.go(name, self._given | _IN_BLOCKS | _IN_MACROS, 1)

    def _uncalled(self, scope: Scope, before: Scope) -> None:
        for name, macro in scope.items():
            if isinstance(macro, Macro) and not macro.called and before.get(name) is not macro:
                self._macro_body(macro, {}, macro.node.lineno)

    def _macro_body(self, macro: Macro, given: Scope, line: int) -> None:
        inside = {**macro.scope, **_IN_MACROS, **{each.name: UNKNOWN for each in macro.node.args}}
        for argument, default in zip(reversed(macro.node.args), reversed(macro.node.defaults), strict=False):
            if not isinstance(default, nodes.Const):
                inside[argument.name] = self.shape(default, inside)
        inside |= given
        key = (f"{macro.template}#{id(macro.node)}", frozenset(given.items()))
        if key in self._seen or len(self._open) > _DEEPEST or len(self._seen) > _MOST_WALKS:
            return
        self._seen.add(key)
        tree = self._trees.get(macro.template)
        if tree is not None:
            self._enter(macro.template, tree, line)
            try:
                self.body(macro.node.body, inside)
            finally:
                self._leave()

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for each in node.nodes:
            if not isinstance(each, nodes.TemplateData):
                self.shape(each, scope)

    def _for(self, node: nodes.For, scope: Scope) -> None:
        through = self.shape(node.iter, scope)
        inside = {**scope, "loop": Loop()}
        assign(node.target, through.item if isinstance(through, Many) else UNKNOWN, inside)
        if node.test is not None:
            self.shape(node.test, inside)
        self.body(node.body, inside)
        self.body(node.else_, dict(scope))

    def _if(self, node: nodes.If, scope: Scope) -> None:
        branches = []
        for test, body in ((node.test, node.body), *((each.test, each.body) for each in node.elif_)):
            self.shape(test, scope)
            kept = guards(test)
            self._guarded += kept
            branches.append(dict(scope))
            self.body(body, branches[-1])
            del self._guarded[len(self._guarded) - len(kept) :]
        branches.append(dict(scope))
        self.body(node.else_, branches[-1])
        for name in {name for branch in branches for name in branch}:
            scope[name] = joined([branch.get(name, UNKNOWN) for branch in branches])

    def _assign(self, node: nodes.Assign, scope: Scope) -> None:
        assign(node.target, self.shape(node.node, scope), scope)

    def _assign_block(self, node: nodes.AssignBlock, scope: Scope) -> None:
        self.body(node.body, dict(scope))
        if node.filter is not None:
            self.shape(node.filter, scope)
        assign(node.target, TEXT, scope)

    def _with(self, node: nodes.With, scope: Scope) -> None:
        inside = dict(scope)
        for target, value in zip(node.targets, node.values, strict=False):
            assign(target, self.shape(value, scope), inside)
        self.body(node.body, inside)

    def _macro(self, node: nodes.Macro, scope: Scope) -> None:
        scope[node.name] = Macro(self.template, node, scope)

    def _call_block(self, node: nodes.CallBlock, scope: Scope) -> None:
        self.shape(node.call, scope)
        self.body(node.body, {**scope, **{each.name: UNKNOWN for each in node.args}})

    def _filter_block(self, node: nodes.FilterBlock, scope: Scope) -> None:
        self.shape(node.filter, scope)
        self.body(node.body, dict(scope))

    def _block(self, node: nodes.Block, scope: Scope) -> None:
        template, block = self._blocks.get(node.name, (self.template, node))
        # A block sees what stands at the top of the template, not the loop around it.
        inside = {**scope, **_IN_BLOCKS}
        tree = self._trees.get(template)
        if template == self.template or tree is None:
            self.body(block.body, inside)
            return
        self._enter(template, tree, block.lineno)
        try:
            self.body(block.body, inside)
        finally:
            self._leave()

    def _extends(self, node: nodes.Extends, scope: Scope) -> None:
        own = self._trees.get(self.template)
        names = self._templates_named(node.template, scope)
        if names is None or own is None:
            self.guessed = True
            return
        for block in own.find_all(nodes.Block):
            self._blocks.setdefault(block.name, (self.template, block))
        for name in names[:1]:
            parent = self.tree(name, node.lineno)
            if parent is None:
                continue
            known = {block.name for block in parent.find_all(nodes.Block)}
            for block in [each for each in own.body if isinstance(each, nodes.Block)]:
                if block.name not in known:
                    near = did_you_mean(block.name, known)
                    self.tell(
                        block.lineno, f"“{name}” has no block `{block.name}`, so it is never printed", near
                    )
            # The parent is printed when the whole template has been read: with everything set at its top.
            later = [each for each in own.body if each is not node and not isinstance(each, nodes.Block)]
            self.body([each for each in later if not isinstance(each, nodes.Output)], scope)
            self.go(name, scope, node.lineno)

    def _include(self, node: nodes.Include, scope: Scope) -> None:
        names = self._templates_named(node.template, scope)
        if names is None:
            self.guessed = True
            return
        if isinstance(node.template, nodes.List | nodes.Tuple) or node.ignore_missing:
            names = [name for name in names if name in self._names or name.startswith(f"{SHARED}/")]
        for name in names:
            self.go(name, scope if node.with_context else {}, node.lineno)

    def _module(self, node: nodes.Import | nodes.FromImport, scope: Scope) -> Scope | None:
        names = self._templates_named(node.template, scope)
        if not names or self.tree(names[0], node.lineno) is None:
            self.guessed = self.guessed or names is None
            return None
        before = dict(scope) if node.with_context else {}
        key = (names[0], frozenset(before.items()))
        self._seen.discard(key)  # what it makes known is wanted each time
        after = self.go(names[0], before, node.lineno)
        return {name: each for name, each in after.items() if before.get(name) is not each}

    def _import(self, node: nodes.Import, scope: Scope) -> None:
        exports = self._module(node, scope)
        scope[node.target] = UNKNOWN if exports is None else Module(node.target, exports)
        for each in (exports or {}).values():
            if isinstance(each, Macro):
                each.called = True

    def _from_import(self, node: nodes.FromImport, scope: Scope) -> None:
        exports = self._module(node, scope)
        for each in node.names:
            name, alias = each if isinstance(each, tuple) else (each, each)
            if exports is not None and name not in exports:
                self.tell(node.lineno, f"there is no macro `{name}` to import", did_you_mean(name, exports))
            scope[alias] = (exports or {}).get(name, UNKNOWN)

    def _templates_named(self, node: nodes.Expr, scope: Scope) -> list[str] | None:
        """Return the names of templates that an expression may give; None where only the running template knows."""
        if isinstance(node, nodes.List | nodes.Tuple):
            inside = [self._templates_named(each, scope) for each in node.items]
            return None if None in inside else [name for names in inside for name in names or ()]
        parts = node.nodes if isinstance(node, nodes.Concat) else [node]
        possible: list[list[str]] = []
        of_sections = False
        for part in parts:
            if isinstance(part, nodes.Const):
                possible.append([str(part.value)])
            elif self.shape(part, scope) == SectionName():
                possible.append([section.name for section in self._pack.sections])
                of_sections = True
            else:
                return None
        names = ["".join(each) for each in product(*possible)]
        for name in names if of_sections else ():
            if name not in self._names:
                self.missing_sections[name] = None
        return [name for name in names if not of_sections or name in self._names]

    _STATEMENTS: ClassVar[dict[type[nodes.Node], Callable[..., None]]] = {
        nodes.Output: _output,
        nodes.For: _for,
        nodes.If: _if,
        nodes.Assign: _assign,
        nodes.AssignBlock: _assign_block,
        nodes.With: _with,
        nodes.Macro: _macro,
        nodes.CallBlock: _call_block,
        nodes.FilterBlock: _filter_block,
        nodes.Block: _block,
        nodes.Extends: _extends,
        nodes.Include: _include,
        nodes.Import: _import,
        nodes.FromImport: _from_import,
    }


def assign(target: nodes.Node, shape: Shape, scope: Scope) -> None:
    """Make the names of a target known; of several at once nothing more is known."""
    if isinstance(target, nodes.Name):
        scope[target.name] = shape
        return
    for name in target.find_all(nodes.Name):
        scope[name.name] = UNKNOWN
