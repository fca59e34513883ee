"""The command `validate`, and what `make` and `render` say of the PDF that they wrote."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.printing import complain, one_line, say
from briefing.errors import BriefingError
from briefing.model.problem import Level

if TYPE_CHECKING:
    from argparse import Namespace


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add the command to those that can be asked for."""
    parser = commands.add_parser(
        "validate",
        help="say whether a PDF is PDF/A-3a and PDF/UA-1",
        description="Look at a PDF, of this program or of another, for the rules of PDF/A-3a (archives) and PDF/UA-1\n"
        "(reading aloud): what stands against them, in plain words, with what to do. Lines that begin with “note”\n"
        "are only worth a look.\n\n"
        "exit codes: 0 nothing stands against it; 1 something does; 3 it cannot be read or is no PDF",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("pdf", metavar="PDF", help="a PDF")
    return parser


def let_off(parser: argparse.ArgumentParser) -> None:
    """Add to a command that writes a PDF the option to leave it at that."""
    parser.add_argument(
        "--no-validate",
        action="store_true",
        help="do not look whether the PDF that was written is PDF/A-3a and PDF/UA-1 (a second or two)",
    )


def validate_pdf(asked: Namespace) -> int:
    """Print what stands against a PDF's conforming; 1 where something does."""
    from briefing.app.validating import STANDARDS, findings, validate_file

    problems = validate_file(Path(asked.pdf))
    for problem in problems:
        print(one_line(str(problem)))
    found = findings(problems)
    if not found:
        say(f"{asked.pdf}: {STANDARDS}: no findings")
    return 1 if found else 0


def tell_validity(output: Path, pdf: bytes) -> None:
    """Say what stands against a PDF that was just written; nothing is said where nothing does."""
    from briefing.app.validating import STANDARDS, findings, validate

    try:
        found = findings(validate(pdf))
    except BriefingError as error:
        complain(f"{output}: whether it conforms was not found out: {error.message}")
        return
    for problem in found:
        level = "" if problem.level is Level.ERROR else f"{problem.level.value}: "
        complain(one_line(f"{output}: {level}{problem.message}. {problem.advice}".rstrip()))
    if not found:
        say(f"{output}: {STANDARDS}: no findings")
