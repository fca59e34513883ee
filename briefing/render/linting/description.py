"""Description: what is wrong with a pack's `pack.toml`, with the line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from briefing.errors import RenderError
from briefing.render.linting.finding import Finding, warning
from briefing.render.linting.shapes import did_you_mean
from briefing.render.pack import CONTEXT_VERSION, NAME, SHEET, STYLE, Pack, load
from briefing.render.section import Section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KEYS = frozenset({field.name for field in fields(Pack)} - {"folder", "titles"} | {"title"})
_SECTION_KEYS = frozenset(field.name for field in fields(Section))
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_QUOTED = re.compile(r"[`“]([\w-]+)[`”]")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def described(folder: Path) -> tuple[Pack | None, list[Finding]]:
    """Return the pack, where it can be loaded, and what is wrong with its description."""
    sheet = folder / SHEET
    try:
        pack = load(folder.resolve())
        text = sheet.read_text(encoding="utf-8")
        found = list(_keys(tomllib.loads(text), text)) + list(_manners(folder, pack, text))
    except RenderError as error:
        return None, [_refused(error, sheet)]
    return pack, found


def line_of_section(folder: Path, name: str) -> int:
    """Return the line of `pack.toml` on which a section is named, or 0."""
    text = (folder / SHEET).read_text(encoding="utf-8")
    return _line(text, re.compile(rf"[\"']{re.escape(name)}[\"']"))


def _refused(error: RenderError, sheet: Path) -> Finding:
    """Return the finding for a pack that cannot be loaded, with the line where it can be told."""
    if not error.where.endswith(SHEET):
        return Finding(file=SHEET, line=0, message=error.detail, advice=error.advice)
    try:
        text = sheet.read_text(encoding="utf-8")
    except (OSError, ValueError):
        text = ""
    at = _AT_LINE.search(error.detail)
    if at:
        return Finding(file=SHEET, line=int(at[1]), message=_AT_LINE.sub("", error.detail).strip())
    if "template context" in error.detail:
        line = _line(text, re.compile(r"\s*context\s*="))
        return Finding(
            file=SHEET, line=line, message=error.detail, advice=f"Write `context = {CONTEXT_VERSION}`."
        )
    named = _QUOTED.search(error.detail)
    line = _line(text, re.compile(rf"[\s\[\"']*{re.escape(named[1])}\b")) if named else 0
    return Finding(file=SHEET, line=line, message=error.detail, advice=error.advice)


def _keys(given: dict[str, Any], text: str) -> Iterator[Finding]:
    for key in given.keys() - _KEYS:
        yield _unknown(key, _KEYS, _line(text, re.compile(rf"[\s\[\"']*{re.escape(key)}\b")))
    starts = [
        number for number, line in enumerate(text.splitlines(), 1) if line.strip().startswith("[[sections")
    ]
    for number, section in enumerate(given.get("sections", ())):
        if isinstance(section, dict):
            first = starts[number] if number < len(starts) else 0
            for key in section.keys() - _SECTION_KEYS:
                pattern = re.compile(rf".*\b{re.escape(key)}\s*=")
                yield _unknown(key, _SECTION_KEYS, _line(text, pattern, first))
    for key in ("name", "context"):
        if key not in given:
            yield warning(SHEET, 0, f"`{key}` is missing", f"Write `{key} = …`.")


def _manners(folder: Path, pack: Pack, text: str) -> Iterator[Finding]:
    name_line = _line(text, re.compile(r"\s*name\s*="))
    if not NAME.fullmatch(pack.name):
        yield Finding(
            file=SHEET,
            line=name_line,
            message=f"“{pack.name[:60]}” cannot be the name of a pack",
            advice="Use letters, digits, “-” and “_”, at most 60.",
        )
    elif pack.name != folder.resolve().name:
        yield warning(
            SHEET,
            name_line,
            f"the pack is called “{pack.name}”, its folder “{folder.resolve().name}”",
            "Give both the same name, else it is not found in the folder of packs.",
        )
    for language in pack.titles:
        if not _LANGUAGE.fullmatch(language):
            line = _line(text, re.compile(rf".*\b{re.escape(language)}\s*="))
            yield warning(SHEET, line, f"`{language}` is no language", "Write a code such as `en` or `fr`.")
    if not (folder / STYLE).is_file():
        yield warning(SHEET, 0, f"the pack has no {STYLE}", "Without it only the shared styles hold.")


def _unknown(key: str, known: frozenset[str], line: int) -> Finding:
    return Finding(
        file=SHEET, line=line, message=f"`{key}` is no key of a pack", advice=did_you_mean(key, known)
    )


def _line(text: str, pattern: re.Pattern[str], after: int = 0) -> int:
    """Return the first line, from 1, that the pattern fits, not before `after`; 0 where there is none."""
    for number, line in enumerate(text.splitlines(), 1):
        if number >= after and pattern.search(line):
            return number
    return 0
