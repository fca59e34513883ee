"""`briefing pack`: template packs by others: which there are, a new one, what is wrong with one, pages at every save."""

from __future__ import annotations

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.printing import one_line, say
from briefing.errors import RenderError

if TYPE_CHECKING:
    from argparse import Namespace

    from briefing.app.authoring import Finding

_TEACH = """\
List, begin, check and try template packs.

  briefing pack list                            which packs there are, and where to put one
  briefing pack new river --from sitrep         a start that prints: change it as you like
  briefing pack lint river                      what is wrong with it, by file and line
  briefing pack watch river some.brief -o x.pdf pages at every save

A pack is named by its folder, or by its name where it lies in the folder of packs. `lint` ends with code 1 where it finds an
error, with 0 where nothing keeps the pack from being used."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add the command and what can be asked of it; return its parser."""
    parser = commands.add_parser(
        "pack",
        help="template packs: list, new, lint, watch",
        description=_TEACH,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    asked = parser.add_subparsers(dest="about_packs", metavar="WHAT", required=True)
    asked.add_parser("list", help="which packs there are, and where to put one")
    new = asked.add_parser("new", help="begin a pack that prints")
    new.add_argument("name", metavar="NAME", help="letters, digits, “-” and “_”")
    new.add_argument(
        "--from", dest="start", default="sitrep", metavar="PACK", help="a pack of the program to begin from"
    )
    new.add_argument(
        "--in",
        dest="inside",
        default=None,
        metavar="DIR",
        help="where to make it (default: the folder of packs)",
    )
    lint = asked.add_parser("lint", help="what is wrong with a pack, by file and line")
    lint.add_argument("pack", metavar="DIR", help="its folder, or its name")
    watch = asked.add_parser("watch", help="make the pages anew at every save")
    watch.add_argument("pack", metavar="DIR", help="its folder, or its name")
    watch.add_argument("brief", metavar="BRIEF", help="a .brief file")
    watch.add_argument("-o", "--output", required=True, metavar="PDF", help="where to write the pages")
    return parser


def run(asked: Namespace) -> int:
    """Do what was asked about packs."""
    return {"list": _list, "new": _new, "lint": _lint, "watch": _watch}[asked.about_packs](asked)


def _list(asked: Namespace) -> int:
    from briefing.app.packs import all_packs, packs_folder

    for pack in all_packs():
        end = f"cannot be used: {pack.trouble}" if pack.trouble else pack.title
        where = "" if pack.own else f"  ({pack.folder})"
        print(one_line(f"{pack.name:<12} {end}{where}"))
    say(f"packs of your own go into {packs_folder()}")
    return 0


def _new(asked: Namespace) -> int:
    from briefing.app.beginning import new_pack

    folder = new_pack(asked.name, start=asked.start, inside=Path(asked.inside) if asked.inside else None)
    print(one_line(str(folder)))
    say(f"begun; look at it with: briefing make --sample --pack {folder}")
    return 0


def _lint(asked: Namespace) -> int:
    from briefing.app.authoring import lint
    from briefing.model.problem import Level

    found = lint(_folder(asked.pack))
    _print(found)
    errors = sum(each.level is Level.ERROR for each in found)
    others = len(found) - errors
    say(f"{asked.pack}: " + (f"{errors} errors, {others} warnings" if found else "nothing is wrong with it"))
    return 1 if errors else 0


def _watch(asked: Namespace) -> int:
    from briefing.app.exporting import refuse_unwritable
    from briefing.app.watching import watch

    folder, brief, output = _folder(asked.pack), Path(asked.brief), Path(asked.output)
    refuse_unwritable(output, sources=[brief])
    say(f"{folder}: the pages are made anew at every save; end with Ctrl-C")
    try:
        for attempt in watch(folder, brief, output, threading.Event()):
            _print(attempt.findings)
            if attempt.pages:
                say(f"{output}: {attempt.pages} pages, {attempt.seconds:.1f} s")
            elif attempt.seconds:
                say(f"{output}: as it was")
    except KeyboardInterrupt:
        say(f"ended; {output} holds the last good pages")
    return 0


def _print(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        print(one_line(str(finding)), flush=True)


def _folder(given: str) -> Path:
    """Return the folder of the pack that somebody named; `RenderError` where there is none."""
    from briefing.app.packs import all_packs

    if Path(given).is_dir():
        return Path(given)
    for pack in all_packs():
        if pack.name == given:
            return pack.folder
    raise RenderError(
        "there is no such folder or pack", where=given, advice="`briefing pack list` lists them."
    )
