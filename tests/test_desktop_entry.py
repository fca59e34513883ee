from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def install(home: Path, *options: str) -> str:
    """Run the installer for the user whose data lie in `home`, and return what it says."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "install_desktop.py"), *options],
        env={**os.environ, "XDG_DATA_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are a thing of freedesktop systems")
def test_it_comes_into_the_menu_and_goes_without_a_trace(tmp_path: Path) -> None:
    """Entry, icons, file type and description are written for this user, and --remove takes every one of them away."""
    command = tmp_path / "a folder" / "briefing$"
    install(tmp_path / "data", "--command", str(command))
    entry = (tmp_path / "data" / "applications" / "briefing.desktop").read_text(encoding="utf-8")
    own = dict(line.split("=", maxsplit=1) for line in entry.splitlines()[1:])
    assert own["Exec"] == f'"{tmp_path}/a folder/briefing\\\\$" open %F'
    assert own["MimeType"] == "application/x-briefing;"
    kind = (tmp_path / "data" / "mime" / "packages" / "application-x-briefing.xml").read_text(
        encoding="utf-8"
    )
    assert re.findall(r'(?:mime-type type|glob pattern)="(.*?)"', kind) == [
        "application/x-briefing",
        "*.brief",
    ]
    sizes = {each.parent.parent.name for each in (tmp_path / "data" / "icons").rglob("briefing.*")}
    assert {"scalable", "16x16", "48x48", "256x256"} <= sizes
    install(tmp_path / "data", "--remove")
    left = [each for each in (tmp_path / "data").rglob("*briefing*") if each.is_file()]
    assert left == []
