"""The house holds: its layers, the size of its rooms, a word on every door, and locks that fit any machine."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import briefing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "briefing").rglob("*.py"))
LOCKS = ("requirements.lock", "requirements-dev.lock")

MODULE_LINES, MODULE_LINES_SOFT = 400, 300
FUNCTION_LINES, FUNCTION_LINES_SOFT = 60, 30

Function = ast.FunctionDef | ast.AsyncFunctionDef


def place(module: Path) -> str:
    """Return the module's path as seen from the project's folder, with slashes."""
    return module.relative_to(ROOT).as_posix()


@cache
def tree(module: Path) -> ast.Module:
    """Return the module parsed."""
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


def functions(module: Path) -> Iterator[tuple[str, int]]:
    """Yield each function's place and its number of lines of code: its docstring is no burden and not counted."""
    for node in ast.walk(tree(module)):
        if isinstance(node, Function):
            first = node.body[0]
            docstring = ast.get_docstring(node) is not None
            described = (first.end_lineno or 0) - first.lineno + 1 if docstring else 0
            length = (node.end_lineno or node.lineno) - node.lineno + 1 - described
            yield f"{place(module)}:{node.lineno} {node.name}", length


def oversized(sizes: list[tuple[str, int]], limit: int) -> list[str]:
    """Return those of the named sizes that pass the limit, the largest first."""
    return [
        f"{name}: {size} lines" for name, size in sorted(sizes, key=lambda item: -item[1]) if size > limit
    ]


def test_no_module_is_a_mansion(record_property: Callable[[str, object], None]) -> None:
    """No module has more than 400 lines; those over 300 are reported as looking for a second concept."""
    sizes = [(place(m), len(m.read_text(encoding="utf-8").splitlines())) for m in MODULES]
    record_property("modules over 300 lines", oversized(sizes, MODULE_LINES_SOFT))
    assert oversized(sizes, MODULE_LINES) == []


def test_no_function_is_a_corridor(record_property: Callable[[str, object], None]) -> None:
    """No function has more than 60 lines without its docstring; those over 30 are reported."""
    sizes = [size for module in MODULES for size in functions(module)]
    record_property("functions over 30 lines", oversized(sizes, FUNCTION_LINES_SOFT))
    assert oversized(sizes, FUNCTION_LINES) == []


def test_every_module_says_what_it_is() -> None:
    """Every module of the package begins with a docstring."""
    assert [place(m) for m in MODULES if not ast.get_docstring(tree(m))] == []


def imported(module: Path) -> set[str]:
    """Return the full names of all modules that the module imports, wherever in it the import stands."""
    names: set[str] = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or ".")
    return names


def test_the_model_needs_nothing_but_python() -> None:
    """The nouns import the standard library, each other, and the ground they stand on."""
    own = re.compile(r"briefing(\.(model|resources|errors)(\..*)?)?$")
    strangers = [
        f"{place(module)} imports {name}"
        for module in MODULES
        if place(module).startswith("briefing/model/")
        for name in sorted(imported(module))
        if not own.match(name) and name.split(".")[0] not in sys.stdlib_module_names
    ]
    assert strangers == []


def test_the_imports_point_down() -> None:
    """The import contracts of pyproject.toml are kept."""
    command = "from importlinter.cli import lint_imports_command as lint; lint()"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache", "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place(lock: str) -> None:
    """A lock file names no index, no address, no folder and no option of an installer: any machine can use it."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r".*(?:://|\bfile:|^-|@ |/).*", text, flags=re.MULTILINE) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_and_hashes_everything(lock: str) -> None:
    """Each library in a lock file stands there once, with one exact version and at least one hash."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    entries = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    names = [line.split("==")[0] for line in entries]
    assert len(names) == len(set(names)) > 0
    assert [
        line for line in entries if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)
    ] == []


def test_the_tests_run_on_the_libraries_of_the_program() -> None:
    """The development lock holds every library of the program's lock at the same version."""
    pins = [
        set(re.findall(r"^[a-z0-9-]+==[^ \\]+", (ROOT / lock).read_text(), flags=re.MULTILINE))
        for lock in LOCKS
    ]
    assert pins[0] < pins[1]


def test_the_locks_know_every_declared_dependency() -> None:
    """What pyproject.toml asks for, the locks have: for the program in the first, for the tests in the second."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = (project["project"]["dependencies"], project["dependency-groups"]["dev"])
    for lock, requirements in zip(LOCKS, declared, strict=True):
        names = {re.split(r"[<>=!~;\[ ]", r)[0].lower().replace("_", "-") for r in requirements}
        locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / lock).read_text(), flags=re.MULTILINE))
        assert names - locked == set(), lock


def test_every_library_has_its_notice() -> None:
    """THIRD-PARTY.md has one line for each library the program runs with, and none for others."""
    notices = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8").partition("## Libraries")[2]
    named = re.findall(r"^\| ([a-z0-9-]+) \|", notices, flags=re.MULTILINE)
    locked = re.findall(r"^([a-z0-9-]+)==", (ROOT / LOCKS[0]).read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert named[1:] == locked  # the first is the head of the table


def tracked_text_files() -> list[Path]:
    """Return the files of the checkout that are text and the project's own, by what git would commit."""
    if shutil.which("git") is None:
        pytest.skip("there is no git to tell which files are the project's")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout, so there is no telling which files are the project's")
    texts = {".py", ".md", ".toml", ".lock", ".sh", ".jinja", ".css", ".json", ".txt", ""}
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [p for p in paths if p.suffix in texts and p.is_file() and p.name != Path(__file__).name]


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    """No file of the project holds a path into somebody's home or work folder."""
    homes = re.compile(r"(?<![\w.:/-])/(?:root|work|home/\w+|Users/\w+)/[\w.]")
    found = [
        f"{place(path)}:{number}: {line.strip()[:120]}"
        for path in tracked_text_files()
        for number, line in enumerate(
            path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1
        )
        if homes.search(line)
    ]
    assert found == []


def test_the_wheel_holds_all_the_program_needs(tmp_path: Path) -> None:
    """The wheel has the package with templates and assets where `briefing.resources` looks first, and the licences."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = [p for folder in ("templates", "assets") for p in (ROOT / folder).rglob("*") if p.is_file()]
    wanted = {f"briefing/{place(path)}" for path in shipped} | {place(module) for module in MODULES}
    assert {name for name in wanted - names if "__pycache__" not in name} == set()
    info = f"briefing_desk-{briefing.__version__}.dist-info"
    assert {
        f"{info}/licenses/LICENSE",
        f"{info}/licenses/THIRD-PARTY.md",
        f"{info}/entry_points.txt",
    } <= names
