"""Inspection: everything that can be found wrong with a pack without making pages of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import nodes

from briefing.errors import RenderError
from briefing.render.environment import environment
from briefing.render.linting.description import described, line_of_section
from briefing.render.linting.finding import Finding, warning
from briefing.render.linting.pages import page_findings
from briefing.render.linting.shapes import root
from briefing.render.linting.sheets import sheet_findings
from briefing.render.linting.walking import Walk
from briefing.render.markup import given_to, html
from briefing.render.origins import trace
from briefing.render.pack import SHEET, Pack
from briefing.render.places import named, place_of
from briefing.render.soundness import REFUSED
from briefing.render.view import view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.render.context import BriefView
    from briefing.render.linting.expressions import Scope

_MOST_FILES = 1_000
_MOST_BYTES = 1 << 20
_MOST_LETTERS = 30_000_000
_REFUSED = re.compile(rf"<({'|'.join(sorted(REFUSED))})\b", re.IGNORECASE)


def inspect(folder: Path, brief: Brief) -> list[Finding]:
    """Return what is wrong with the pack in a folder, by file and line; `brief` is laid into its templates."""
    folder = folder.resolve()
    pack, found = described(folder)
    files, strange = _files(folder)
    found += strange
    if pack is None:
        return sorted(set(found))
    seen = view(brief)
    found += _templates(pack, files, root(given_to(seen, pack), pack.fit.room(0)))
    markup = ""
    if not any(each.file.endswith(".jinja") and each.level.value == "error" for each in found):
        markup, of_pages = _pages(pack, seen)
        found += of_pages
    for file in files:
        if file.suffix == ".css":
            found += _sheet(folder, file, markup)
    return sorted(set(found))


def _files(folder: Path) -> tuple[list[Path], list[Finding]]:
    """Return the templates and style sheets of a pack, and what is wrong with its files as files."""
    files: list[Path] = []
    found: list[Finding] = []
    for number, path in enumerate(sorted(folder.rglob("*")) if folder.is_dir() else ()):
        name = path.relative_to(folder).as_posix()
        if number >= _MOST_FILES:
            found.append(
                warning(name, 0, f"the pack has more than {_MOST_FILES} files; the rest was not looked at")
            )
            break
        if path.is_symlink() and not path.resolve().is_relative_to(folder):
            found.append(
                Finding(file=name, line=0, message="this link leads out of the pack and is not followed")
            )
        elif path.suffix in {".jinja", ".css"} and path.is_file():
            if path.stat().st_size > _MOST_BYTES:
                found.append(
                    Finding(file=name, line=0, message=f"the file is larger than {_MOST_BYTES >> 10} KB")
                )
            else:
                files.append(path)
    return files, found


def _templates(pack: Pack, files: list[Path], given: Scope) -> list[Finding]:
    names = tuple(file.relative_to(pack.folder).as_posix() for file in files if file.suffix == ".jinja")
    made = environment(pack)
    walk = Walk(pack, made, names, given)
    walk.run()
    found = list(walk.findings)
    for name in walk.missing_sections:
        section = Path(name).name.partition(".")[0]
        found.append(
            Finding(
                file=SHEET,
                line=line_of_section(pack.folder, section),
                message=f"the section “{section}” has no file {name}",
                advice="Write it, or take the section out.",
            )
        )
    for name in names:
        if name not in walk.reached and not walk.guessed:
            found.append(warning(name, 0, "nothing includes this template"))
        found += _literal(walk, name)
    return found


def _literal(walk: Walk, name: str) -> Iterator[Finding]:
    """Yield the elements that no page may have, wherever they stand, also where the sample brief never comes."""
    tree = walk.tree(name)
    for data in tree.find_all(nodes.TemplateData) if tree is not None else ():
        for match in _REFUSED.finditer(data.data):
            line = data.lineno + data.data.count("\n", 0, match.start())
            yield Finding(
                file=name,
                line=line,
                message=f"“{match[1].lower()}” is not allowed on the pages",
                advice="Take the element out.",
            )


def _pages(pack: Pack, seen: BriefView) -> tuple[str, list[Finding]]:
    """Return the HTML of the brief, or "", and what is wrong with it."""
    try:
        markup = html(seen, pack)
    except RenderError as error:
        file, line = place_of(error.where, pack.folder)
        return "", [Finding(file=file, line=line, message=error.detail, advice=error.advice.strip())]
    traced = trace(pack, given_to(seen, pack), most=_MOST_LETTERS)
    return markup, page_findings(traced, seen, lambda file: named(file, pack.folder))


def _sheet(folder: Path, file: Path, markup: str) -> list[Finding]:
    try:
        return sheet_findings(folder, file, markup)
    except (UnicodeDecodeError, RecursionError) as error:
        return [
            Finding(file=file.relative_to(folder).as_posix(), line=0, message=f"it cannot be read: {error}")
        ]
