"""The validator: a process of its own that looks at one PDF for one standard and says what it found as JSON.

`python -m briefing.render.validator "PDF/UA" FILE`. It imports nothing of the program but the words for what it finds.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import TYPE_CHECKING, Any

from briefing.render.findings import access_finding, archive_finding, broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    Found = dict[str, str]

_MEMORY_MB, _CPU_S = 2048, 110
_FLAVOUR = "3b"
# pikepdf knows neither level A, which asks for tags besides (outloud looks at those), nor the mark of PDF/UA and the
# description that PDF/A wants of it. Said of those, and of nothing else, its findings do not stand.
_NOT_KNOWN = (
    "XMP namespace pdfaExtension=",
    "XMP namespace pdfaSchema=",
    "XMP namespace pdfaProperty=",
    "XMP property pdfuaid:part is not permitted",
    "XMP property pdfaExtension:schemas is not permitted",
    "pdfaid:conformance is 'A', expected 'B'",
)
# It reads text with a library whose licence is not ours (AGPL), and compares it with its own reading. It is not run.
_NOT_RUN = {"TAG-003"}


def main(standard: str, file: str) -> int:
    """Print what was found; always returns 0, since what went wrong is said in the answer."""
    _limit()
    answer = sys.stdout.buffer
    try:
        found = list(_archive(file) if standard == "PDF/A" else _access(file))
        said: dict[str, Any] = {"found": found}
    except _RefusedError as refusal:
        said = {"refused": refusal.args[0], "advice": refusal.args[1]}
    answer.write(json.dumps(said).encode())
    return 0


class _RefusedError(Exception):
    """The file cannot be looked at."""


def _archive(file: str) -> Iterator[Found]:
    import pikepdf
    from pikepdf import pdfa

    with _opened(file) as pdf:
        for each in pdf.check_pdf_syntax():
            yield broken(each)
    with open(file, "rb") as stream:  # noqa: PTH123 - as the checker wants it
        report = pdfa.validate_written(stream, _FLAVOUR)
    for finding in report.findings:
        if not finding.message.startswith(_NOT_KNOWN):
            yield archive_finding(
                finding.rule, finding.where, finding.message, judged=finding.kind == "violation"
            )
    with pikepdf.open(file) as pdf:
        yield from _level_a(pdf)


def _level_a(pdf: Any) -> Iterator[Found]:
    """Say where the file does not claim what it is looked at for."""
    import re

    metadata = pdf.Root.get("/Metadata")
    packet = metadata.read_bytes() if metadata is not None else b""
    part = re.search(rb"pdfaid:part\s*(?:=\s*[\"']|>)\s*(\d)", packet)
    level = re.search(rb"pdfaid:conformance\s*(?:=\s*[\"']|>)\s*(\w)", packet)
    if not part or not level or (part[1], level[1]) != (b"3", b"A"):
        claimed = f"PDF/A-{part[1].decode()}{level[1].decode().lower() if level else ''}" if part else "none"
        yield archive_finding(
            "6.6.4", "", f"the file does not say that it is PDF/A-3a; it claims {claimed}", judged=True
        )


def _access(file: str) -> Iterator[Found]:
    sys.modules["pymupdf"] = sys.modules["fitz"] = None  # type: ignore[assignment] # see _NOT_RUN
    try:
        import outloud
        from outloud.registry import load_catalogue
    except ImportError:
        yield access_finding(
            "warning", "", "", "PDF/UA was not looked at: the checker “outloud” is not installed", ""
        )
        return
    with _opened(file):
        pass
    result = outloud.check(file, skip=_NOT_RUN)
    if result.error:
        raise _RefusedError("could not be read for PDF/UA: " + result.error, "")
    rules = load_catalogue()
    for finding in result.sorted_findings():
        rule = rules[finding.rule]
        if finding.severity in {"error", "warning"}:
            level = "error" if finding.severity == "error" else "note"
            yield access_finding(level, str(finding.page or ""), rule.title, finding.message, rule.fix or "")
    for run in result.runs:
        if run.status == "crashed":
            yield access_finding(
                "warning", "", rules[run.rule].title, f"could not be looked at ({run.reason})", ""
            )


@contextlib.contextmanager
def _opened(file: str) -> Iterator[Any]:
    import pikepdf

    try:
        opened = pikepdf.open(file)
    except pikepdf.PasswordError:
        raise _RefusedError("is locked with a password", "Unlock it first.") from None
    except pikepdf.PdfError as error:
        why = str(error).rpartition(": ")[2]
        raise _RefusedError(f"is too damaged to be read ({why})", "Make it again.") from None
    with opened:
        yield opened


def _limit() -> None:
    """Limit memory and processor time, where the system can."""
    try:
        import resource
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, _MEMORY_MB << 20), (resource.RLIMIT_CPU, _CPU_S)):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
            resource.setrlimit(what, (most, resource.getrlimit(what)[1]))


if __name__ == "__main__":
    main(*sys.argv[1:3])
