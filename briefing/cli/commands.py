"""The commands: each takes what was asked for and returns an exit code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import resources
from briefing.app.carrying import as_printed
from briefing.app.enclosing import enclosed
from briefing.app.explaining import explanations
from briefing.app.exporting import refuse_unwritable, save_brief, write_file
from briefing.app.importing import Progress, import_reports
from briefing.app.making import Head, make, originals
from briefing.app.pages import Typesetter
from briefing.app.reporting import json_line, rows
from briefing.app.reporting_incidents import incident_lines
from briefing.app.workshop import Workshop
from briefing.cli import packs
from briefing.cli.layout import laid_out
from briefing.cli.opening import opened
from briefing.cli.printing import (
    complain,
    one_line,
    print_explanations,
    print_incidents,
    print_rows,
    progress,
    progress_and_far,
    say,
)
from briefing.cli.streams import print_for_programs
from briefing.cli.validating import tell_validity, validate_pdf
from briefing.cli.verifying import verify_pdf
from briefing.errors import BriefingError, InputError, UsageError
from briefing.model.marking import Marking
from briefing.model.problem import Level, Problem
from briefing.model.when import When

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from briefing.model.draft import Draft

_SAMPLE = "coast-daily.html"


def make_brief(asked: Namespace) -> int:
    """Make a PDF brief from reports; the reports that cannot be read are named, and the others still done."""
    paths = _reports(asked)
    head = _head(asked)
    output = Path(asked.output)
    refuse_unwritable(output, sources=paths)
    if asked.save:
        refuse_unwritable(Path(asked.save), sources=paths)
        _refuse_one_for_both(output, Path(asked.save))
    # The pages' process loads its libraries while the reports are being read.
    with Typesetter() as typesetter, progress(len(paths) + 1) as tell:
        drafts, code = _import(paths, tell, asked)
        if not drafts:
            complain("no report could be read, so no brief was made.")
            return code
        brief = laid_out(as_printed(make(drafts, head), asked.pack), asked)
        if asked.save:
            save_brief(Path(asked.save), brief, originals(drafts), label="Made from reports")
        tell("pages")
        rendered = typesetter.render(brief, asked.pack, enclosed=enclosed(brief))
    write_file(output, rendered.pdf)
    if not asked.quiet:
        for draft in drafts:
            print_rows(draft.source.title or draft.source.file_name, rows(draft))
    _tell_problems(rendered.problems)
    counted = (
        _counted(rendered.pages, "page"),
        f"{_counted(len(brief.claims), 'claim')} from {_counted(len(brief.sources), 'report')}",
        "none reviewed by a person",
    )
    say(f"{output}: {', '.join(counted)}")
    if asked.save:
        say(f"{asked.save}: the brief with its sources; open it with: briefing open {asked.save}")
    if not asked.no_validate:
        tell_validity(output, rendered.pdf)
    return code


def print_claims(asked: Namespace) -> int:
    """Print the claims found in reports, as tables or as JSON lines."""
    code = 0
    paths = [Path(report) for report in asked.reports]
    if asked.format == "jsonl":
        print_for_programs()
    with Workshop(trained=not asked.no_model) as workshop, progress_and_far(len(paths)) as (tell, far):
        for imported in import_reports(paths, workshop, progress=tell, far=far):
            if imported.draft is None:
                code = _failed(imported.error, asked)
            elif asked.format == "jsonl":
                print(json_line(str(imported.path), imported.draft), flush=True)
            else:
                print_rows(imported.draft.source.title or imported.path.name, rows(imported.draft))
                print_incidents(incident_lines(imported.draft))
                if asked.explain:
                    print_explanations(explanations(imported.draft))
                _tell_problems(_by_file(imported.draft, imported.path))
        _tell_problems(workshop.problems)
    return code


def check_brief(asked: Namespace) -> int:
    """Print what stands against issuing a brief; 1 where one of it is an error."""
    problems = opened(Path(asked.brief)).session.problems()
    for problem in problems:
        print(one_line(str(problem)))
    if not problems:
        say("nothing stands against issuing this brief")
    return 1 if any(problem.level is Level.ERROR for problem in problems) else 0


def render_brief(asked: Namespace) -> int:
    """Print a saved brief as PDF."""
    output = Path(asked.output)
    refuse_unwritable(output, sources=[Path(asked.brief)])
    with Typesetter() as typesetter:
        given = opened(Path(asked.brief))
        brief = laid_out(as_printed(given.session.brief, asked.pack), asked)
        rendered = typesetter.render(brief, asked.pack, enclosed=enclosed(brief))
    write_file(output, rendered.pdf)
    _tell_problems(rendered.problems)
    beside = given.beside(rendered.pdf)
    say(f"{output}: {_counted(rendered.pages, 'page')}" + (f"; {beside}" if beside else ""))
    if not asked.no_validate:
        tell_validity(output, rendered.pdf)
    return 0


def open_window(asked: Namespace) -> int:
    """Open the desktop window."""
    # The two skins never meet but here: the command line starts the desktop and knows nothing else of it.
    from importlib import import_module

    run = import_module("briefing.ui.application").run
    return int(run([Path(name) for name in asked.brief], debug=asked.debug))


def _reports(asked: Namespace) -> list[Path]:
    paths = [Path(report) for report in asked.reports]
    if asked.sample:
        paths.insert(0, resources.assets() / "samples" / _SAMPLE)
    if not paths:
        raise UsageError("no report was named", advice="Name one or more files, or use --sample.")
    return paths


def _head(asked: Namespace) -> Head:
    return Head(
        title=asked.title,
        serial=asked.serial,
        desk=asked.desk,
        prepared_by=asked.prepared_by,
        marking=_marking(asked.marking),
        as_of=_time(asked.as_of) if asked.as_of else None,
        language=asked.language,
    )


def _marking(word: str) -> Marking:
    name = "TLP:" + word.upper().removeprefix("TLP:")
    try:
        return Marking(name)
    except ValueError:
        words = ", ".join(marking.value.removeprefix("TLP:") for marking in Marking)
        raise UsageError(
            f"{word} is no marking", where="--marking", advice=f"Choose one of: {words}."
        ) from None


def _time(text: str) -> When:
    try:
        return When(edtf=text)
    except ValueError as error:
        raise UsageError(str(error), where="--as-of") from None


def _import(paths: list[Path], tell: Progress, asked: Namespace) -> tuple[list[Draft], int]:
    drafts: list[Draft] = []
    code = 0
    with Workshop(trained=not asked.no_model) as workshop:
        for imported in import_reports(paths, workshop, progress=tell):
            if imported.draft is None:
                code = _failed(imported.error, asked)
            else:
                drafts.append(imported.draft)
                _tell_problems(_by_file(imported.draft, imported.path))
        _tell_problems(workshop.problems)
    return drafts, code


def _failed(error: BriefingError | None, asked: Namespace) -> int:
    if error and asked.debug:
        raise error
    complain(error.message if error else "a report could not be read.")
    return error.exit_code if error else InputError.exit_code


def _refuse_one_for_both(output: Path, save: Path) -> None:
    if output.resolve() == save.resolve():
        raise UsageError(
            "the pages and the brief cannot be one file", where=str(save), advice="Name two files."
        )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _by_file(draft: Draft, path: Path) -> tuple[Problem, ...]:
    """Return a report's problems with its file as their place, since nobody has seen its id yet."""
    own = draft.source.id
    return tuple(replace(each, place=str(path)) if each.place == own else each for each in draft.problems)


def _tell_problems(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        say(str(problem))


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "make": make_brief,
    "claims": print_claims,
    "check": check_brief,
    "render": render_brief,
    "open": open_window,
    "pack": packs.run,
    "verify": verify_pdf,
    "validate": validate_pdf,
}
