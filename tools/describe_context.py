"""Write docs/context.md, what a template can print, from the code; and the list of its names that must not lose one.

    python tools/describe_context.py            write both
    python tools/describe_context.py --check    end with 1 where they are not what the code says

Within a version of the context no name is ever taken away: the list (`tests/render/context_names.json`) only grows. To take one
away, raise `CONTEXT_VERSION` in `briefing/render/pack.py`; the list then begins anew.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import json
import re
import sys
import textwrap
from pathlib import Path
from typing import get_type_hints

from briefing.render.context import BriefView
from briefing.render.linting.shapes import Many, Shape, Thing, fields_of
from briefing.render.pack import CONTEXT_VERSION

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "context.md"
NAMES = ROOT / "tests" / "render" / "context_names.json"

HEAD = f"""\
# What a template can print: context version {CONTEXT_VERSION}

Made from the code by `tools/describe_context.py`; `docs/templates.md` tells how to use it. A pack says in its `pack.toml` for
which version it was written (`context = {CONTEXT_VERSION}`). Within a version no field is renamed or taken away; new ones
may come.

A template sees `brief` (a `BriefView`), `words` (every phrase of the pages in the brief's language), `pack` (its name),
`sections` (the names of those that are printed, in order), `targets` (the anchor that each note number leads to) and, where the
pack has to fit on some pages, `room` with the numbers of the level that is tried, `cut` and `more`.

- *text*: ready to print, escaped by itself; "" where it is not known. *text from outside* came with a report or was typed by a
  person: it is also set apart in its direction, so in an attribute it is printed with `|plain`.
- *list of …*: may be empty. *… or nothing*: ask with `if` before.
"""


def classes() -> list[type]:
    """Return the classes of the context, each once, in the order in which a reader comes to them."""
    found: list[type] = []
    waiting: list[type] = [BriefView]
    while waiting:
        kind = waiting.pop(0)
        if kind not in found:
            found.append(kind)
            waiting += [inner for shape in fields_of(kind).values() if (inner := thing(shape)) is not None]
    return found


def thing(shape: Shape) -> type | None:
    """Return the class inside a shape, where there is one."""
    while isinstance(shape, Many):
        shape = shape.item
    return shape.kind if isinstance(shape, Thing) else None


def names() -> dict[str, object]:
    """Return the version and, for each class, the names that a template can ask of it."""
    return {
        "version": CONTEXT_VERSION,
        "classes": {kind.__name__: sorted(fields_of(kind)) for kind in classes()},
    }


def kept() -> dict[str, object]:
    """Return the list as it has to be: the one that is there, with what has come since; a new version begins anew."""
    now = names()
    before = json.loads(NAMES.read_text(encoding="utf-8")) if NAMES.is_file() else {}
    if before.get("version") != CONTEXT_VERSION:
        return now
    old, new = before["classes"], now["classes"]
    if not isinstance(new, dict):
        raise TypeError("classes")
    every = sorted({*old, *new})
    return {
        "version": CONTEXT_VERSION,
        "classes": {each: sorted({*old.get(each, []), *new.get(each, [])}) for each in every},
    }


def page() -> str:
    """Return docs/context.md."""
    return "\n".join([HEAD, *(section(kind) for kind in classes())])


def section(kind: type) -> str:
    """Return what is told of one class."""
    rows = [f"| `{name}` | {typed(kind, name)} | {told} |" for name, told in told_of(kind).items()]
    about = " ".join(inspect.cleandoc(kind.__doc__ or "").split())
    return "\n".join([f"## {kind.__name__}", "", about, "", "| field | type | |", "|---|---|---|", *rows, ""])


def told_of(kind: type) -> dict[str, str]:
    """Return each field and property of a class with the words that stand below it in the code."""
    body = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    if not isinstance(body, ast.ClassDef):
        raise TypeError(kind.__name__)
    told = dict.fromkeys([field.name for field in dataclasses.fields(kind)], "")
    for statement, after in zip(body.body, [*body.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                told[statement.target.id] = " ".join(str(after.value.value).split())
        elif isinstance(statement, ast.FunctionDef) and statement.name in fields_of(kind):
            told[statement.name] = (ast.get_docstring(statement) or "").partition("\n")[0]
    return {name: text.replace("|", "\\|") for name, text in told.items()}


def typed(kind: type, name: str) -> str:
    """Return the type of a field in words."""
    hints = get_type_hints(kind)
    if name not in hints:
        value = vars(kind)[name]
        return words(get_type_hints(value.fget).get("return"))
    return words(hints[name])


PLAIN = {
    "Outside": "text from outside",
    "str": "text",
    "int": "number",
    "bool": "yes or no",
    "Markup": "drawing (SVG)",
}


def words(hint: object) -> str:
    """Return a type in words, classes of the context linked."""
    bare = isinstance(hint, type) and not getattr(hint, "__args__", ())
    text = re.sub(r"\b(?:[a-z_]+\.)+(?=[A-Z])", "", getattr(hint, "__name__", "") if bare else str(hint))
    while (
        shorter := re.sub(r"\b(?:tuple|Sequence)\[([^\[\]]*?)(?:, \.\.\.)?\]", r"list of \1", text)
    ) != text:
        text = shorter
    text = re.sub(r"Mapping\[\w+, ([^\]]+)\]", r"\1 by name", text.replace(" | None", " or nothing"))
    return re.sub(r"\b\w+\b", word, text)


def word(match: re.Match[str]) -> str:
    """Return one name of a type in words."""
    name = match[0]
    linked = f"[{name}](#{name.lower()})" if name.endswith(("View", "Segment")) else name
    return PLAIN.get(name, linked)


def main() -> int:
    """Write both files, or look whether they are current."""
    wanted = {PAGE: page(), NAMES: json.dumps(kept(), indent=1) + "\n"}
    if "--check" in sys.argv[1:]:
        stale = [
            path
            for path, text in wanted.items()
            if not path.is_file() or path.read_text(encoding="utf-8") != text
        ]
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not what the code says; run tools/describe_context.py")
        return 1 if stale else 0
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
