"""Beginning: a new template pack, made from one of the program's, that prints and that the linter has nothing against."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from briefing import resources
from briefing.errors import OutputError, RenderError, UsageError
from briefing.render.pack import NAME, SHEET, packs

_TITLE = re.compile(r"^(?:title\s*=.*\n|\[title\]\n(?:\s*[\w-]+\s*=.*\n)+)\n?", re.MULTILINE)
_NAME = re.compile(r"^name\s*=.*\n", re.MULTILINE)

_README = """\
# {name}

A template pack for Briefing, begun from `{start}`.

    briefing pack lint {folder}
    briefing pack watch {folder} some.brief -o try.pdf      makes the pages anew at every save
    briefing make report.html --pack {folder}

- `pack.toml`: what the pack is called, and its sections in their order.
- `brief.css`: colours and type; it is laid over the shared style sheet.
- `brief.html.jinja`: the entry. `sections/NAME.html.jinja`: one file for each section.

Put this folder into Briefing's folder of packs (`briefing pack list` says where it is), and the pack can be chosen in the window.
What a template can print is listed in `docs/context.md`, how packs are written in `docs/templates.md`.
"""


def new_pack(name: str, *, start: str = "sitrep", inside: Path | None = None) -> Path:
    """Return the folder of a new pack, made in the folder `inside` (the user's folder of packs) from the pack `start`.

    Raises `UsageError` for a name that cannot be, `RenderError` for a pack to start from that there is not, `OutputError`
    where the folder cannot be made or is there already.
    """
    own = {pack.name: pack for pack in packs()}
    if not NAME.fullmatch(name):
        raise UsageError(
            f"“{name}” cannot be the name of a pack", advice="Use letters, digits, “-” and “_”, at most 60."
        )
    if name in own:
        raise UsageError(f"the program has a pack “{name}” already", advice="Choose another name.")
    if start not in own:
        raise RenderError(f"there is no pack “{start}” to begin from", advice=f"Choose {', '.join(own)}.")
    folder = (inside or resources.user_packs()) / name
    if folder.exists():
        raise OutputError("is there already", where=str(folder), advice="Choose another name.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=folder.parent) as half:
            made = Path(half) / name
            shutil.copytree(own[start].folder, made, copy_function=shutil.copyfile)
            _describe(made, name)
            (made / "README.md").write_text(
                _README.format(name=name, start=start, folder=folder), encoding="utf-8"
            )
            made.rename(folder)
    except OSError as error:
        raise OutputError(
            f"could not be made: {error.strerror or error}", where=str(folder), advice="Choose another place."
        ) from error
    return folder


def _describe(folder: Path, name: str) -> None:
    """Give the pack its own name and title; the rest of its description stays."""
    sheet = folder / SHEET
    title = name.replace("-", " ").replace("_", " ").capitalize()
    text = _TITLE.sub("", sheet.read_text(encoding="utf-8"), count=1)
    text = _NAME.sub(f'name = "{name}"\ntitle = {{ en = "{title}", fr = "{title}" }}\n', text, count=1)
    sheet.write_text(text, encoding="utf-8")
