"""The command line as a person and a script use it: real processes, real files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest

from briefing import __version__, resources

WEIGHTY = ("numpy", "PySide6", "weasyprint", "trafilatura", "lxml", "msgspec", "rich")
REPORT = """\
Title: Post attacked near the river
Source: River Post
Published: 2 July 2025 07:30 UTC

The army said on Tuesday that it had repelled an attack on a post in Kayes, Mali, and killed 12 attackers.

The rebels said in a statement that they had captured the post. A resident of Kayes said he heard gunfire.
"""
HOSTILE = """\
Post {{ 7*7 }} attacked

The army said it had repelled {{ config }} {% for x in range(10**9) %}x{% endfor %} the <b>attack</b><script>alert(1)</script>.
A resident said \u202eshots\u202c were \x07heard.
"""


def run(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
    )


def text_of(pdf: Path) -> str:
    """Return the text of all pages, white space as single spaces."""
    return " ".join(
        " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)).split()
    )


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report with two sides."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT)
    return path


def test_the_help_teaches_and_lists_the_exit_codes() -> None:
    """Every command and every code is named."""
    done = run("--help")
    assert done.returncode == 0
    for word in ("make", "claims", "check", "render", "open", "--sample", "exit codes"):
        assert word in done.stdout
    for command in ("make", "claims", "check", "render", "open"):
        assert run(command, "--help").stdout.startswith(f"usage: briefing {command}")
    assert run("--version").stdout.strip() == f"briefing {__version__}"


def test_help_loads_nothing_heavy() -> None:
    """Neither numpy, Qt, WeasyPrint nor trafilatura is imported to print the help."""
    imports = "import sys, briefing.__main__, briefing.cli.arguments"
    code = f"{imports}; print([module for module in {WEIGHTY} if module in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_report_becomes_a_brief_a_file_and_the_same_pages_again(report: Path, tmp_path: Path) -> None:
    """make, check, render: the saved brief prints the very bytes that make printed."""
    made = run(
        "make",
        str(report),
        "-o",
        str(tmp_path / "a.pdf"),
        "--save",
        str(tmp_path / "a.brief"),
        "--marking",
        "GREEN",
        "--serial",
        "R-1",
    )
    assert made.returncode == 0, made.stderr
    assert "repelled" in made.stdout
    text = text_of(tmp_path / "a.pdf")
    for words in ("TLP:GREEN", "R-1", "repelled an attack", "River Post", "captured the post", "contested"):
        assert words in text
    checked = run("check", str(tmp_path / "a.brief"))
    assert "not reviewed" in checked.stdout
    rendered = run("render", str(tmp_path / "a.brief"), "-o", str(tmp_path / "b.pdf"))
    assert rendered.returncode == 0, rendered.stderr
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_sample_makes_a_brief(tmp_path: Path) -> None:
    """The project's own report goes all the way."""
    done = run("make", "--sample", "-o", str(tmp_path / "s.pdf"))
    assert done.returncode == 0, done.stderr
    text = text_of(tmp_path / "s.pdf")
    assert "Coast Daily" in text
    assert "contested" in text


def test_claims_as_lines_of_json_have_offsets_into_the_file(report: Path) -> None:
    """For each file one line, in the order given, with offsets into the decoded text."""
    done = run(
        "claims", str(report), str(resources.assets() / "samples" / "sahel-wire.txt"), "--format", "jsonl"
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert next(line["doc"] for line in lines) == str(report)
    for line in lines:
        text = Path(line["doc"]).read_bytes().decode("utf-8")
        assert line["claims"]
        for claim in line["claims"]:
            assert " … ".join(text[start:end] for start, end in claim["content"]) == claim["text"]


def test_line_endings_of_plain_text_are_counted_as_they_are(tmp_path: Path) -> None:
    """With CR LF the offsets are those of the file."""
    path = tmp_path / "crlf.txt"
    path.write_bytes(REPORT.replace("\n", "\r\n").encode())
    done = run("claims", str(path), "--format", "jsonl", "--no-model")
    text = path.read_bytes().decode()
    claims = json.loads(done.stdout)["claims"]
    assert any("repelled an attack" in text[start:end] for claim in claims for start, end in claim["content"])


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "not a text"),
        ("big.txt", b"The army said so. " * 3_000_000, "MB"),
    ],
)
def test_bad_input_is_one_line_with_the_file_and_the_cause(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    """No traceback, no output file, an exit code that is not 0."""
    (tmp_path / name).write_bytes(content)
    done = run("make", str(tmp_path / name), "-o", str(tmp_path / "x.pdf"))
    assert done.returncode == 3
    first = done.stderr.splitlines()[0]
    assert name in first
    assert says in first
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "x.pdf").exists()


def test_the_other_files_of_a_call_are_still_done(report: Path, tmp_path: Path) -> None:
    """One bad file of two: the brief is made, and the code says that not all was read."""
    (tmp_path / "empty.txt").write_bytes(b"")
    done = run("make", str(tmp_path / "empty.txt"), str(report), "-o", str(tmp_path / "x.pdf"), "--quiet")
    assert done.returncode == 3
    assert "repelled" in text_of(tmp_path / "x.pdf")


def test_hostile_text_is_printed_as_text(tmp_path: Path) -> None:
    """Template and HTML syntax come out as they stand; controls and overrides are shown as marks."""
    (tmp_path / "hostile.txt").write_text(HOSTILE)
    done = run("make", str(tmp_path / "hostile.txt"), "-o", str(tmp_path / "x.pdf"), "--quiet", "--no-model")
    assert done.returncode == 0, done.stderr
    text = text_of(tmp_path / "x.pdf")
    assert "{{ config }}" in text
    assert "<script>alert(1)</script>" in text
    assert "\x07" not in text + done.stderr
    assert "\u202e" not in text + done.stderr


@pytest.mark.parametrize(
    "arguments", [("render", "x.brief", "-o", "./x.brief"), ("make", "x.txt", "-o", "y", "--save", "./y")]
)
def test_what_is_to_be_kept_is_never_written_over(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """Neither a brief by its own pages, nor a brief just saved by the pages made with it."""
    (tmp_path / "x.brief").write_bytes(b"kept")
    (tmp_path / "x.txt").write_text(REPORT)
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode in (2, 7)
    assert (tmp_path / "x.brief").read_bytes() == b"kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.brief", "x.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of Unix")
@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 {}", 0),
        ("{} >&-", 0),
        ("{} 2>&-", 0),
        ("{} <&- >&- 2>&-", 0),
        ("{} | head -c 1", 0),
        pytest.param(
            "{} >/dev/full", 7, marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="none")
        ),
    ],
)
def test_any_state_of_the_standard_streams_is_borne(how: str, code: int, report: Path) -> None:
    """A locale without the letters, closed streams and a reader that has gone are no error; a full disk is told as one."""
    report.write_text(REPORT + "\nThe army said “nothing”.\n", encoding="utf-8")
    claims = f"'{sys.executable}' -m briefing claims '{report}' --no-model"
    done = subprocess.run(["sh", "-c", how.format(claims)], capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert "defect" not in done.stderr
    assert "Exception ignored" not in done.stderr


def test_lines_of_json_are_utf_8_in_any_locale(report: Path) -> None:
    """A program that reads them need not know how the terminal was set."""
    report.write_text(REPORT + "\nThe army said “nothing”.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(
        [sys.executable, "-m", "briefing", "claims", str(report), "--no-model", "--format", "jsonl"],
        capture_output=True,
        check=True,
        env=environment,
    )
    assert any("“nothing”" in claim["text"] for claim in json.loads(done.stdout.decode("utf-8"))["claims"])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a file name is always text")
def test_a_file_name_that_is_no_text_is_no_obstacle(tmp_path: Path) -> None:
    """A report and a brief whose names are not UTF-8, and hold an escape code, are read, kept and named on one safe line."""
    report = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff\x1b[31m\nb.txt"))
    report.write_text(REPORT)
    kept = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.brief"))
    done = run(
        "make", str(report), "-o", str(tmp_path / "x.pdf"), "--save", str(kept), "--quiet", "--no-model"
    )
    assert done.returncode == 0, done.stderr
    assert run("check", str(kept)).returncode in (0, 1)
    missing = run("check", str(report) + "\x1b[31m")
    assert (missing.returncode, len(missing.stderr.splitlines())) == (4, 1)
    assert "\x1b" not in missing.stderr


def test_a_traceback_is_shown_only_with_debug(tmp_path: Path) -> None:
    """The same error, told and traced."""
    missing = str(tmp_path / "no.brief")
    assert "Traceback" not in run("check", missing).stderr
    assert run("check", missing).returncode == 4
    assert "Traceback" in run("check", missing, "--debug").stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("make",), 2),
        (("make", "--sample", "--marking", "PINK"), 2),
        (("make", "--sample", "--as-of", "yesterday"), 2),
        (("unknown",), 2),
    ],
)
def test_wrong_usage_is_told_apart(arguments: tuple[str, ...], code: int, tmp_path: Path) -> None:
    """Code 2, and nothing is made."""
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_cannot_be_written_is_refused_before_the_work(report: Path, tmp_path: Path) -> None:
    """A path through a file: code 7, the reason, and no half-written file."""
    done = run("make", str(report), "-o", str(report / "x.pdf"))
    assert done.returncode == 7
    assert str(report) in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("delay", [0.3, 1.2, 2.5])
def test_an_interrupt_leaves_nothing_half_written(report: Path, tmp_path: Path, delay: float) -> None:
    """Ctrl-C at any moment: one line, code 130, no file but a whole one, and no process left behind."""
    process = subprocess.Popen(
        [sys.executable, "-m", "briefing", "make", str(report), "-o", str(tmp_path / "x.pdf")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    time.sleep(delay)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    left = sorted(path.name for path in tmp_path.iterdir() if path.name != "report.txt")
    if process.returncode == 0:  # it was quicker
        assert left == ["x.pdf"]
        return
    assert process.returncode in (130, -signal.SIGINT), said
    assert "Traceback" not in said
    assert left in ([], ["x.pdf"])
