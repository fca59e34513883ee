"""What can be asked for on the command line, and the help that teaches it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from briefing.cli import packs, validating
from briefing.cli.layout import add_layout_options

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABOUT = """Turn news reports into an attributed situation brief: who said what, through which channel, in which passage."""

_LEARN = """\
start here:
  briefing make --sample -o brief.pdf          the project's own sample report, as a PDF
  briefing make report.html wire.txt           your reports: brief.pdf, and a table of what was found
  briefing make report.html --save mali.brief  keep it, with its sources, to review and print again
  briefing claims report.html                  only look at what was found

exit codes:
  0 done   1 problems stand against issuing (check) or against the PDF (validate), or it differs from its data (verify)
  2 wrong usage   3 a report could not be read (the others were done)
  4 a brief file, or a PDF that is to carry one, could not be read or saved   5 the pages could not be made
  6 a part of the installation is missing   7 a file could not be written   70 a defect of the program   130 interrupted
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for; ends the program with code 2 and a message where that cannot be told."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefing",
        description=_ABOUT,
        epilog=_LEARN,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (_make, _claims, _check, _render, _open, _verify, validating.add, packs.add):
        command = add(commands)
        command.add_argument("--debug", action="store_true", help="on an error, show the traceback")
    return parser


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from briefing import __version__

        print(f"briefing {__version__}")
        parser.exit()


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def _command(commands: _Commands, name: str, summary: str, teach: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=summary, description=teach, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def _make(commands: _Commands) -> argparse.ArgumentParser:
    parser = _command(
        commands,
        "make",
        "reports → a PDF brief",
        "Read reports (plain text, Markdown, saved HTML pages), find the claims in them and print a brief as PDF.\n"
        "Nothing found has been reviewed by a person, and the pages say so.\n\n"
        "  briefing make report.html wire.txt -o mali.pdf --save mali.brief --marking GREEN --desk 'Sahel desk'",
    )
    parser.add_argument(
        "reports", nargs="*", metavar="REPORT", help="a report: .txt, .md, .html, or any text file"
    )
    parser.add_argument(
        "--sample", action="store_true", help="use the sample report that comes with the program"
    )
    parser.add_argument(
        "-o",
        "--output",
        default="brief.pdf",
        metavar="PDF",
        help="where to write the pages (default: brief.pdf)",
    )
    parser.add_argument(
        "--save", metavar="BRIEF", help="also keep the brief, its sources and history in a .brief file"
    )
    parser.add_argument(
        "--pack",
        default="sitrep",
        metavar="NAME",
        help="the template pack: a name or a folder (default: sitrep)",
    )
    parser.add_argument("--title", default="", help="the title; made from the claims where it is not given")
    parser.add_argument("--serial", default="", help="the serial number, such as MLI-2025-014")
    parser.add_argument("--desk", default="", help="the desk that puts it out")
    parser.add_argument("--prepared-by", default="", metavar="NAME", help="who prepared it")
    parser.add_argument(
        "--marking",
        default="AMBER",
        metavar="TLP",
        help="CLEAR, GREEN, AMBER, AMBER+STRICT or RED (default: AMBER)",
    )
    parser.add_argument(
        "--as-of",
        default="",
        metavar="TIME",
        help="as of when, such as 2025-07-02T18:00Z (default: latest publication)",
    )
    parser.add_argument(
        "--language",
        default="",
        choices=["en", "fr"],
        help="the language of the pages (default: that of the reports)",
    )
    parser.add_argument(
        "--no-model", action="store_true", help="find claims by rules alone, without the trained model"
    )
    add_layout_options(parser)
    validating.let_off(parser)
    parser.add_argument("--quiet", action="store_true", help="do not print what was found")
    return parser


def _claims(commands: _Commands) -> argparse.ArgumentParser:
    parser = _command(
        commands,
        "claims",
        "print what is claimed in reports",
        "Print the claims found in reports: who, how, what; and for each incident its type, time, places, parties, weapons and\n"
        "toll, as the claims give it: a range over them, with who says what.\n\n"
        "With --format jsonl, one line of JSON for each file, with offsets into its decoded text (Unicode code points,\n"
        "half-open; line endings are left as they are in plain text):\n"
        '  {"doc": …, "claims": [{"source": [[s,e],…]|null, "cue": [[s,e],…]|null, "content": [[s,e],…], "claimant": …}, …]}',
    )
    parser.add_argument("reports", nargs="+", metavar="FILE", help="a report")
    parser.add_argument(
        "--format",
        choices=["table", "jsonl"],
        default="table",
        help="for people or for programs (default: table)",
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="say of each claim by which words it was found, how surely, why its claimant is that one, and what the other "
        "engine made of it (JSON has it always)",
    )
    parser.add_argument(
        "--no-model", action="store_true", help="find claims by rules alone, without the trained model"
    )
    return parser


def _check(commands: _Commands) -> argparse.ArgumentParser:
    parser = _command(
        commands,
        "check",
        "say what stands against issuing a brief",
        "List what is wrong with a brief, the gravest first, each with what to do. Exit code 1 where an error stands against it.",
    )
    parser.add_argument("brief", metavar="BRIEF", help="a .brief file, or a PDF of Briefing")
    return parser


def _render(commands: _Commands) -> argparse.ArgumentParser:
    parser = _command(
        commands,
        "render",
        "a .brief file → PDF",
        "Print a saved brief as PDF. The same brief gives the same bytes.\n"
        "A PDF of Briefing carries its brief (unless that was switched off): it is printed again, the same file.",
    )
    parser.add_argument("brief", metavar="BRIEF", help="a .brief file, or a PDF of Briefing")
    parser.add_argument("-o", "--output", required=True, metavar="PDF", help="where to write the pages")
    parser.add_argument(
        "--pack",
        default=None,
        metavar="NAME",
        help="the template pack: a name or a folder (default: the brief's own)",
    )
    add_layout_options(parser)
    validating.let_off(parser)
    return parser


def _open(commands: _Commands) -> argparse.ArgumentParser:
    parser = _command(
        commands,
        "open",
        "open the desktop window",
        "Open the window, with a brief or reports to begin with where they are named.",
    )
    parser.add_argument(
        "brief", nargs="*", metavar="FILE", help="a .brief file, a PDF of Briefing, or reports"
    )
    return parser


def _verify(commands: _Commands) -> argparse.ArgumentParser:
    parser = _command(
        commands,
        "verify",
        "say whether a PDF still says what its data says",
        "Make the pages of a PDF again from the brief that it carries, and compare them with those that are there.\n\n"
        "exit codes: 0 text and data agree; 1 they differ (the first place is named); 4 it carries no brief, is damaged,\n"
        "or another version of the program made it and it cannot be told",
    )
    parser.add_argument("pdf", metavar="PDF", help="a PDF of Briefing")
    parser.add_argument(
        "--pack",
        default=None,
        metavar="NAME",
        help="the template pack that printed it (default: the brief's own)",
    )
    return parser
