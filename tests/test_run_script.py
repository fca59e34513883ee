"""The script `run`: it is a script any shell reads, it teaches, and it does not install twice."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the script is for POSIX systems")


def shell() -> str:
    """Return the strictest POSIX shell of this machine: dash knows no words that are bash's alone."""
    return shutil.which("dash") or "sh"


def call(*words: str | Path, cwd: Path, path: str | None = None) -> subprocess.CompletedProcess[str]:
    """Return what a script says when the strict shell runs it in a folder, with this process's PATH or another."""
    environment = os.environ | ({"PATH": path} if path is not None else {})
    environment.pop("BRIEFING_PYTHON", None)
    return subprocess.run(
        [shell(), *map(str, words)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout that looks installed: its Python is this one, its program prints its arguments line by line."""
    folder = tmp_path / "a check'out"
    binaries = folder / ".venv" / "bin"
    binaries.mkdir(parents=True)
    for name in ("run", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(ROOT / name, folder)
    (binaries / "python").symlink_to(sys.executable)
    (binaries / "briefing").write_text("import sys\nprint(*sys.argv[1:], sep='\\n')\n", encoding="utf-8")
    for level in ("pages", "window", "tests"):
        (folder / ".venv" / f".ready-{level}").write_text(key_of(folder, level), encoding="utf-8")
    return folder


def key_of(checkout: Path, level: str) -> str:
    """Return the stamp that the script of the checkout would write for a level."""
    source = (checkout / "run").read_text(encoding="utf-8")
    recipe = next(line for line in source.splitlines() if line.startswith("RECIPE=")).split()[0]
    start = source.index("key_of() {")
    function = source[start : source.index("\n}\n", start) + 3]
    script = f'{recipe}\nROOT=$1\nPY=$ROOT/.venv/bin/python\n{function}\nkey_of "$2"'
    return subprocess.check_output([shell(), "-c", script, "sh", str(checkout), level], text=True) + "\n"


@pytest.mark.parametrize("script", ["run", ".ci/run", "tools/lock.sh"])
def test_each_script_is_plain_shell(script: str) -> None:
    """A POSIX shell reads each script without complaint, and each can be started as it lies there."""
    assert call("-n", ROOT / script, cwd=ROOT).stderr == ""
    assert (ROOT / script).stat().st_mode & stat.S_IXUSR
    assert (ROOT / script).read_text(encoding="utf-8").startswith("#!/bin/sh\n")


@pytest.mark.parametrize("words", [(), ("help",), ("--help",), ("-h",)])
def test_help_names_every_command(words: tuple[str, ...], tmp_path: Path) -> None:
    """Help is printed from anywhere, without installing anything, and names the three commands."""
    done = call(ROOT / "run", *words, cwd=tmp_path)
    assert done.returncode == 0
    assert all(f"./run {command}" in done.stdout for command in ("brief", "app", "test"))


def test_an_unknown_command_is_refused(tmp_path: Path) -> None:
    """A command that is none is named, help follows, and the exit code is 2."""
    done = call(ROOT / "run", "breif", cwd=tmp_path)
    assert done.returncode == 2
    assert "'breif'" in done.stderr
    assert "./run brief" in done.stderr


def test_reports_are_named_from_where_the_caller_stands(checkout: Path, tmp_path: Path) -> None:
    """Arguments reach the program unchanged, spaces and all, and the brief goes to the project's out folder."""
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    done = call(checkout / "run", "brief", "my report.txt", "*.html", cwd=elsewhere)
    assert done.stdout.splitlines() == ["make", "my report.txt", "*.html", "-o", f"{checkout}/out/brief.pdf"]
    assert (checkout / "out").is_dir()


def test_without_a_report_the_sample_is_taken(checkout: Path) -> None:
    """No argument, or options alone, means the sample."""
    assert call(checkout / "run", "brief", cwd=checkout).stdout.splitlines()[:2] == ["make", "--sample"]
    assert call(checkout / "run", "brief", "--debug", cwd=checkout).stdout.splitlines()[:3] == [
        "make",
        "--sample",
        "--debug",
    ]


@pytest.mark.parametrize(
    "option", [("-o", "x.pdf"), ("-ox.pdf",), ("--output", "x.pdf"), ("--output=x.pdf",)]
)
def test_another_output_is_left_alone(checkout: Path, option: tuple[str, ...]) -> None:
    """Where the caller says where the brief goes, the script adds nothing."""
    assert call(checkout / "run", "brief", "r.txt", *option, cwd=checkout).stdout.splitlines() == [
        "make",
        "r.txt",
        *option,
    ]


def test_a_link_to_the_script_finds_the_checkout(checkout: Path, tmp_path: Path) -> None:
    """Called through a chain of symbolic links, one of them relative, the script still works in its own folder."""
    (tmp_path / "first").symlink_to(checkout / "run")
    (tmp_path / "second").symlink_to("first")
    done = call("second", "app", "x.brief", cwd=tmp_path)
    assert done.stdout.splitlines() == ["open", "x.brief"]


def spent() -> float:
    """Return the seconds of processor time that all processes have taken that this one has started and seen end."""
    import resource  # not on Windows

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_a_stamped_checkout_starts_at_once(checkout: Path) -> None:
    """Once installed, a call says nothing of its own, takes 0.3 s no more than the few programs it needs, and hardly computes."""
    # What a call cannot do without: a shell, a checksum, Python asked for its version, and Python. On a busy machine
    # each of them waits for its turn as long as those of the call do.
    needed = 'dirname x; cksum <run; "$1" -V; "$1" -c "print()"'
    took, computed = [], []
    end = time.monotonic() + 60
    while time.monotonic() < end:
        times, processor = [], []
        for words in (["-c", needed, "sh", sys.executable], [checkout / "run", "brief", "x.txt"]):
            begun, spent_before = time.perf_counter(), spent()
            done = call(*words, cwd=checkout)
            times.append(time.perf_counter() - begun)
            processor.append(spent() - spent_before)
            assert (done.returncode, done.stderr) == (0, "")
        took.append(times[1] - times[0])
        computed.append(processor[1] - processor[0])
        if took[-1] < 0.3 and computed[-1] < 0.15:
            return
    pytest.fail(
        f"none of {len(took)} calls was quick enough: {min(took):.2f} s, {min(computed):.2f} s of it computing"
    )


# A PATH on which nothing can be installed: what the script says first tells whether it wanted to.
TOOLS = ("awk", "cat", "cksum", "df", "dirname", "grep", "id", "mkdir", "mv", "readlink", "rm", "rmdir")
MORE_TOOLS = ("sed", "sleep", "tail", "uname")


@pytest.fixture
def bare_path(tmp_path: Path) -> str:
    """Return a PATH with the tools every system has, and no Python, apt-get, brew or sudo."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS + MORE_TOOLS:
        found = shutil.which(tool)
        if found:
            (folder / tool).symlink_to(found)
    return str(folder)


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_changed_lock_is_installed_anew(checkout: Path, bare_path: str, lock: str) -> None:
    """A change of either lock voids the tests' stamp; the program's is void only if its own lock changed."""
    with (checkout / lock).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert "Installing" in call(checkout / "run", "test", cwd=checkout, path=bare_path).stderr
    brief = call(checkout / "run", "brief", cwd=checkout, path=bare_path)
    assert ("Installing" in brief.stderr) == (lock == "requirements.lock")


def test_without_python_the_script_says_what_to_do(checkout: Path, bare_path: str) -> None:
    """Where there is no Python and no way to install one, the script names the ways and leaves nothing behind."""
    shutil.rmtree(checkout / ".venv")
    done = call(checkout / "run", "brief", cwd=checkout, path=bare_path)
    assert done.returncode == 1
    assert "apt-get install python3 python3-venv" in done.stderr
    assert "BRIEFING_PYTHON" in done.stderr
    assert not (checkout / ".venv-turn").exists()
    assert not (checkout / ".venv").exists()


def test_the_turn_of_a_dead_installer_is_taken_over(checkout: Path, bare_path: str) -> None:
    """An installer that died without a word does not hold up the next one."""
    shutil.rmtree(checkout / ".venv")
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    turn = checkout / ".venv-turn"
    turn.mkdir()
    (turn / "pid").write_text(f"{gone.pid}\n", encoding="utf-8")
    done = call(checkout / "run", "brief", cwd=checkout, path=bare_path)
    assert "1/4 Python" in done.stderr
    assert not turn.exists()


def test_a_living_installer_is_waited_for(checkout: Path, bare_path: str) -> None:
    """While another call installs, this one waits, and goes on by the other's stamp without installing again."""
    stamp = checkout / ".venv" / ".ready-pages"
    good = stamp.read_text(encoding="utf-8")
    stamp.unlink()
    turn = checkout / ".venv-turn"
    turn.mkdir()
    (turn / "pid").write_text(f"{os.getpid()}\n", encoding="utf-8")
    command = [shell(), str(checkout / "run"), "brief", "x.txt"]
    with subprocess.Popen(
        command, env=os.environ | {"PATH": bare_path}, stderr=-1, stdout=-1, text=True
    ) as waiting:
        assert waiting.stderr is not None
        assert "waiting" in waiting.stderr.readline()
        stamp.write_text(good, encoding="utf-8")
        shutil.rmtree(turn)
        output, complaint = waiting.communicate(timeout=30)
    assert output.splitlines()[:2] == ["make", "x.txt"]
    assert complaint == ""
