"""Put Briefing into the desktop's menu for this user, with its icon and the kind of its files; or take it out again.

    python tools/install_desktop.py             # menu entry, icons, file type and description, under XDG_DATA_HOME
    python tools/install_desktop.py --remove    # all of it away again

Only files of this user's are written, each from `assets/`; the menu entry starts this very installation. The desktop's own
databases are brought up to date where their tools are there; without them most desktops notice by themselves.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DESKTOP, ICONS = ROOT / "assets" / "desktop", ROOT / "assets" / "icons"
_COMMAND = "@COMMAND@"


def main() -> int:
    """Install or remove, and say what was done."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--remove", action="store_true", help="take it out again")
    parser.add_argument(
        "--command", type=Path, help="the program that the entry starts (else the one of this .venv)"
    )
    asked = parser.parse_args()
    home = data_home()
    if asked.remove:
        gone = [path for path in targets(home) if _removed(path)]
        print(f"Removed {len(gone)} files under {home}.")
    else:
        command = asked.command or ROOT / ".venv" / "bin" / "briefing"
        for target, content in targets(home, command).items():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        print(f"Briefing stands in the menu now ({home / 'applications' / 'briefing.desktop'}).")
        print("Take it out again with --remove.")
    refresh(home)
    return 0


def data_home() -> Path:
    """Return the folder of this user's data, after the XDG base directory specification."""
    given = os.environ.get("XDG_DATA_HOME", "")
    # The specification: a path that is not absolute is to be passed over.
    return Path(given) if Path(given).is_absolute() else Path.home() / ".local" / "share"


def targets(home: Path, command: Path = Path("briefing")) -> dict[Path, bytes]:
    """Return what belongs where: each file with its content."""
    entry = (DESKTOP / "briefing.desktop").read_text(encoding="utf-8").replace(_COMMAND, quoted(str(command)))
    found = {
        home / "applications" / "briefing.desktop": entry.encode(),
        home / "mime" / "packages" / "application-x-briefing.xml": (
            DESKTOP / "application-x-briefing.xml"
        ).read_bytes(),
        home / "metainfo" / "briefing.metainfo.xml": (DESKTOP / "briefing.metainfo.xml").read_bytes(),
        home / "icons" / "hicolor" / "scalable" / "apps" / "briefing.svg": (
            ICONS / "briefing.svg"
        ).read_bytes(),
    }
    for icon in sorted(ICONS.glob("briefing-*.png")):
        size = icon.stem.removeprefix("briefing-")
        found[home / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "briefing.png"] = icon.read_bytes()
    return found


def quoted(argument: str) -> str:
    """Return an argument as the Exec line of a desktop entry wants it: quoted, with what is special there escaped."""
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in argument)
    # Once more for the file itself, where a backslash begins an escape; and "%" would begin a field code.
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")


def refresh(home: Path) -> None:
    """Have the desktop's databases made anew, where the tools for it are there."""
    for tool, folder in (
        ("update-desktop-database", home / "applications"),
        ("update-mime-database", home / "mime"),
        ("gtk-update-icon-cache", home / "icons" / "hicolor"),
    ):
        found = shutil.which(tool)
        if found and folder.is_dir():
            subprocess.run([found, str(folder)], check=False, capture_output=True)


def _removed(path: Path) -> bool:
    if not path.exists():
        return False
    path.unlink()
    return True


if __name__ == "__main__":
    sys.exit(main())
