"""Sheets: what is wrong with the style sheets of a pack, with the line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import cssselect2  # type: ignore[import-untyped] # comes with WeasyPrint, has no types
import tinycss2  # type: ignore[import-untyped] # the same
from weasyprint import CSS, HTML

from briefing.render.linting.finding import Finding, warning
from briefing.render.linting.shapes import did_you_mean
from briefing.render.listening import Listener
from briefing.render.parsing import well_formed
from briefing.render.styles import Fetcher, fonts, settled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.model.problem import Level

_IGNORED = re.compile(r"Ignored `(?P<what>.*?)` at (?P<line>\d+):\d+, (?P<why>.*?)\.?$", re.DOTALL)
_NESTED = frozenset({"flex", "inline-flex", "grid", "inline-grid"})


def sheet_findings(folder: Path, file: Path, markup: str) -> list[Finding]:
    """Return what is wrong with one style sheet of a pack, `markup` being pages to which it is applied."""
    name, text = file.relative_to(folder).as_posix(), file.read_text(encoding="utf-8")
    (ready,) = settled([text])
    with Listener("") as heard:
        CSS(string=ready, base_url=file.as_uri(), font_config=fonts(), url_fetcher=Fetcher(folder))
    found = [_heard(name, problem.message.partition("”: ")[2], problem.level) for problem in heard.problems]
    rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    found += _addresses(folder, file, name, rules)
    return found + list(_nested(name, rules, markup))


def _heard(name: str, message: str, level: Level) -> Finding:
    """Return what WeasyPrint said as a finding: an ignored line is a mistake, whatever it goes on to do."""
    ignored = _IGNORED.match(message)
    if not ignored:
        return Finding(file=name, line=0, message=message, level=level)
    why = ignored["why"]
    near = ""
    if "unknown property" in why:
        from weasyprint.css.properties import INITIAL_VALUES

        known = (each.replace("_", "-") for each in INITIAL_VALUES)
        near = did_you_mean(ignored["what"].partition(":")[0].strip(), known)
    return Finding(
        file=name, line=int(ignored["line"]), message=f"`{ignored['what'].strip()}`: {why}", advice=near
    )


def _addresses(folder: Path, file: Path, name: str, tokens: list[Any]) -> list[Finding]:
    found = []
    for line, address in _urls(tokens):
        parts = urlsplit(address)
        if not address or address.startswith("#") or parts.scheme == "data":
            continue
        where = (file.parent / unquote(parts.path)).resolve()
        if parts.scheme or parts.netloc or not where.is_relative_to(folder.resolve()):
            message = f"“{address[:80]}” lies outside the pack and is not fetched"
            found.append(Finding(file=name, line=line, message=message, advice="Put the file into the pack."))
        elif not where.is_file():
            found.append(
                Finding(file=name, line=line, message=f"there is no file “{address[:80]}” in the pack")
            )
    return found


def _urls(tokens: list[Any]) -> Iterator[tuple[int, str]]:
    """Yield the line and the address of each `url()` and `@import`, however deep they stand."""
    stack = list(tokens)
    while stack:
        token = stack.pop()
        if token.type == "url":
            yield token.source_line, token.value
        elif token.type == "function" and token.lower_name == "url":
            yield from ((token.source_line, each.value) for each in token.arguments if each.type == "string")
        elif token.type == "at-rule" and token.lower_at_keyword == "import":
            yield from ((token.source_line, each.value) for each in token.prelude if each.type == "string")
        for part in ("prelude", "content", "arguments"):
            stack += getattr(token, part, None) or []


def _nested(name: str, rules: list[Any], markup: str) -> Iterator[Finding]:
    """Yield the rules that lay a flex box or grid into another: the time for it doubles with each."""
    flowing = [rule for rule in rules if rule.type == "qualified-rule" and _flows(rule)]
    if not flowing:
        return
    tree = well_formed(markup)
    if tree is None:
        tree = HTML(string=markup).etree_element
    elements = list(cssselect2.ElementWrapper.from_html_root(tree).iter_subtree())
    boxes: dict[Any, Any] = {}
    for rule in flowing:
        try:
            selectors = cssselect2.compile_selector_list(rule.prelude)
        except cssselect2.SelectorError:  # WeasyPrint says so already
            continue
        for element in elements:
            if any(selector.pseudo_element is None and selector.test(element) for selector in selectors):
                boxes[element.etree_element] = rule
    told = set()
    for element in elements:
        rule = boxes.get(element.etree_element)
        inside = any(each.etree_element in boxes for each in element.ancestors)
        if rule is not None and inside and rule.source_line not in told:
            told.add(rule.source_line)
            selector = tinycss2.serialize(rule.prelude).strip()
            yield warning(
                name,
                rule.source_line,
                f"`{selector}` is a flex box inside another: the time for the layout grows with each by a factor",
                "Use blocks or a table for one of them.",
            )


def _flows(rule: Any) -> bool:
    declared = tinycss2.parse_blocks_contents(rule.content)
    return any(
        each.type == "declaration"
        and each.lower_name == "display"
        and tinycss2.serialize(each.value).strip().lower() in _NESTED
        for each in declared
    )
