"""What can be done with files: open, save, export."""

from __future__ import annotations

from briefing.ui.actions.action import FILE, Action, _

ACTIONS: tuple[Action, ...] = (
    Action(name="new", menu=FILE, text=_("&New brief"), keys=("Ctrl+N",), do=lambda w: w.begin_new()),
    Action(
        name="open_brief",
        menu=FILE,
        text=_("Open &brief…"),
        keys=("Ctrl+Shift+O",),
        do=lambda w: w.files.ask_brief(),
    ),
    Action(
        name="add_reports",
        menu=FILE,
        text=_("&Add reports…"),
        keys=("Ctrl+O",),
        do=lambda w: w.files.ask_reports(),
        begins_group=True,
    ),
    Action(name="try_sample", menu=FILE, text=_("Try the &sample"), do=lambda w: w.files.try_sample()),
    Action(
        name="save",
        menu=FILE,
        text=_("&Save"),
        keys=("Ctrl+S",),
        do=lambda w: w.files.save(),
        begins_group=True,
    ),
    Action(
        name="save_as",
        menu=FILE,
        text=_("Save &as…"),
        keys=("Ctrl+Shift+S",),
        do=lambda w: w.files.save_as(),
    ),
    Action(
        name="history",
        menu=FILE,
        text=_("Versions and &history"),
        keys=("Ctrl+H",),
        do=lambda w: w.toggle_history(),
        help=_("What was saved when, what changed, and back to any of it"),
    ),
    Action(
        name="quit", menu=FILE, text=_("&Quit"), keys=("Ctrl+Q",), do=lambda w: w.close(), begins_group=True
    ),
)
