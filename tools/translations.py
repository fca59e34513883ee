"""Bring `assets/translations` up to date with the words of the window: `briefing_fr.ts`, `briefing_en.ts` and their `.qm`.

    python tools/translations.py            # write the .ts files anew, keeping what is translated, and compile them
    python tools/translations.py --check    # change nothing; list what is not translated; end with 1 where something is

The words are found with `ast`, because the window's tables mark theirs with a function `_` of each module, which Qt's own
`pyside6-lupdate` does not know. The files are Qt Linguist's: open them with `pyside6-linguist`, or edit them as text, and
run this again. English has a file for the plural forms only.

What is found: `self.tr("…")` (context: the class around it), `QCoreApplication.translate("context", "…")`,
`QT_TRANSLATE_NOOP("context", "…")`, `_("…")` where the module or the one it is imported from defines `_` with such a mark,
`_tr("…")` where the module defines `_tr` as the translation of its argument in one context, and the words in the metadata of the
settings (context "settings").
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET  # the files are this project's own
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "briefing" / "ui"
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("fr", "en")
_FORMS = 2
"""How many numerus forms English and French have."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Words to translate: their context, the words, where they stand, and whether they count something."""

    context: str
    source: str
    file: str
    numerus: bool = False


@dataclass(frozen=True, slots=True)
class Complaint:
    """Words that cannot be found for translation: where, and why."""

    place: str
    why: str


def main() -> int:
    """Update or check the files, say what is missing, and return 1 where something is."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="change nothing")
    asked = parser.parse_args()
    messages, complaints = collect()
    for complaint in complaints:
        print(f"{complaint.place}: {complaint.why}")
    missing = 0
    for language in LANGUAGES:
        wanted = [each for each in messages if language != "en" or each.numerus]
        held = read(path_of(language))
        left = [each for each in wanted if not finished(held.get((each.context, each.source)), each)]
        missing += len(left)
        for each in left:
            print(f"{language}: {each.file}: [{each.context}] {each.source!r}")
        print(f"{language}: {len(wanted) - len(left)} of {len(wanted)} translated")
        if not asked.check:
            write(path_of(language), language, wanted, held)
            compile_file(path_of(language), path_of(language).with_suffix(".qm"))
    return 1 if missing or complaints else 0


def path_of(language: str) -> Path:
    """Return the path of a language's file."""
    return FOLDER / f"briefing_{language}.ts"


# ── The words in the sources ──


def collect() -> tuple[list[Message], list[Complaint]]:
    """Return all words of the window, once a context, and what cannot be found."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCES.rglob("*.py"))}
    marks = {_module(path): found for path, tree in trees.items() if (found := _context_of_mark(tree))}
    messages: dict[tuple[str, str], Message] = {}
    complaints: list[Complaint] = []
    for path, tree in trees.items():
        marked = {"_": _mark_in(tree, _module(path), marks), "_tr": _context_of_asking(tree)}
        finder = _Finder(path.relative_to(ROOT).as_posix(), marked, _constants(tree))
        finder.visit(tree)
        complaints += finder.complaints
        for each in finder.messages:
            messages.setdefault((each.context, each.source), each)
    for each in _of_settings():
        messages.setdefault((each.context, each.source), each)
    return sorted(messages.values()), complaints


def _of_settings() -> list[Message]:
    sys.path.insert(0, str(ROOT))
    from briefing.app.settings import Settings

    words = [each.metadata[name] for each in fields(Settings) for name in ("label", "help")]
    return [Message(context="settings", source=text, file="briefing/app/settings.py") for text in words]


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _context_of_mark(tree: ast.Module) -> str:
    """Return the context that a module's own `_` marks words with, or nothing."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call.func) == "QT_TRANSLATE_NOOP":
                    return _text(call.args[0], {}) or ""
    return ""


def _context_of_asking(tree: ast.Module) -> str:
    """Return the context that a module's own `_tr` translates in, or nothing."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _is_translate(call.func):
                    return _text(call.args[0], _constants(tree)) or ""
    return ""


def _mark_in(tree: ast.Module, module: str, marks: dict[str, str]) -> str:
    """Return the context of `_` in a module: its own, or that of the module it is imported from."""
    if module in marks:
        return marks[module]
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and any(alias.name == "_" for alias in node.names):
            return marks.get(node.module or "", "")
    return ""


def _constants(tree: ast.Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = _text(node.value, found)
            if value is not None:
                found[node.targets[0].id] = value
    return found


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _text(node: ast.expr, constants: dict[str, str]) -> str | None:
    """Return the words that an expression stands for, where they stand in the source."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _text(node.left, constants), _text(node.right, constants)
        return None if left is None or right is None else left + right
    return None


def _either(node: ast.expr) -> tuple[ast.expr, ...]:
    """Return both words of "one if … else other", else the only ones."""
    return (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)


def _is_translate(node: ast.expr) -> bool:
    """Return whether it is `QCoreApplication.translate`; painters translate too."""
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "translate"
        and _name(node.value) == "QCoreApplication"
    )


class _Finder(ast.NodeVisitor):
    """Finds the words of one module."""

    def __init__(self, file: str, marks: dict[str, str], constants: dict[str, str]) -> None:
        self.messages: list[Message] = []
        self.complaints: list[Complaint] = []
        self._file, self._marks, self._constants = file, marks, constants
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            self._of_tr(node, node.func.value)
        elif (_is_translate(node.func) or name == "QT_TRANSLATE_NOOP") and len(node.args) >= 2:
            context = _text(node.args[0], self._constants)
            if context is None and isinstance(node.args[0], ast.Name) and _text(node.args[1], {}) is None:
                return  # it says what tables elsewhere have marked, each in its own context
            if context is None:
                self._complain(node, "the context of a translation has to be written out")
            else:
                self._add(context, node, node.args[1], written_out=name != "translate")
        elif isinstance(node.func, ast.Name) and self._marks.get(name) and len(node.args) == 1:
            for words in _either(node.args[0]):
                self._add(self._marks[name], node, words, written_out=name == "_")

    def _of_tr(self, node: ast.Call, owner: ast.expr) -> None:
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            self._complain(
                node, "tr is called on something else than self: its class, the context, is not known"
            )
            return
        self._add(self._classes[-1], node, node.args[0], written_out=True)

    def _add(self, context: str, node: ast.Call, words: ast.expr, *, written_out: bool) -> None:
        text = _text(words, {})
        if text is None:
            # `translate` is also how words are shown that a table has marked; those are found there.
            marked = isinstance(words, ast.Name | ast.Attribute | ast.Subscript | ast.Call)
            if written_out and not (isinstance(words, ast.Name) and words.id == "text"):
                self._complain(node, "words to translate have to be written out")
            elif not marked:
                self._complain(node, "words to translate are no f-string and are not put together")
            return
        self.messages.append(Message(context, text, self._file, numerus="%n" in text))

    def _complain(self, node: ast.Call, why: str) -> None:
        self.complaints.append(Complaint(f"{self._file}:{node.lineno}", why))


# ── The files of Qt Linguist ──

Held = dict[tuple[str, str], tuple[str, ...]]


def read(path: Path) -> Held:
    """Return the finished translations of a file: one text, or the numerus forms."""
    if not path.exists():
        return {}
    held: Held = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - the project's own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            held[context.findtext("name", ""), message.findtext("source", "")] = tuple(
                forms or [translation.text or ""]
            )
    return held


def finished(translated: tuple[str, ...] | None, message: Message) -> bool:
    """Return whether words are translated, in all their forms."""
    return (
        translated is not None and all(translated) and len(translated) == (_FORMS if message.numerus else 1)
    )


def write(path: Path, language: str, messages: list[Message], held: Held) -> None:
    """Write a file with these words and what is translated of them; what no source has any more is left out."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in messages:
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        contexts[message.context].append(_element(message, held.get((message.context, message.source))))
    ET.indent(root, "    ")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _element(message: Message, translated: tuple[str, ...] | None) -> ET.Element:
    element = ET.Element("message")
    if message.numerus:
        element.set("numerus", "yes")
    ET.SubElement(element, "location", filename=f"../../{message.file}")
    ET.SubElement(element, "source").text = message.source
    translation = ET.SubElement(element, "translation")
    done = finished(translated, message)
    if not done:
        translation.set("type", "unfinished")
    forms = translated if done and translated else ("",) * (_FORMS if message.numerus else 1)
    if message.numerus:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
    return element


def compile_file(source: Path, target: Path) -> None:
    """Compile a `.ts` file with Qt's own lrelease, which comes with PySide6-Essentials."""
    import PySide6

    lrelease = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(target)], check=True)


def placeholders(text: str) -> list[str]:
    """Return the parts of a text that are filled in when it is shown, sorted: "{name}", "%n"."""
    return sorted(re.findall(r"\{\w*\}|%n", text))


if __name__ == "__main__":
    sys.exit(main())
