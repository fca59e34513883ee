"""What can be done with files: open, save, export."""

from __future__ import annotations

from briefing.ui.actions.action import FILE, Action, Needs, _

ACTIONS: tuple[Action, ...] = (
    Action(name="new", menu=FILE, text=_("&New brief"), keys=("Ctrl+N",), do=lambda w: w.files.new()),
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
        name="export",
        menu=FILE,
        text=_("&Export PDF…"),
        keys=("Ctrl+E",),
        do=lambda w: w.files.ask_export(),
        needs=Needs.SOURCES,
    ),
    Action(
        name="quit", menu=FILE, text=_("&Quit"), keys=("Ctrl+Q",), do=lambda w: w.close(), begins_group=True
    ),
)
