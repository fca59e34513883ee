"""Parts under each other without a gap."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


def stack_up(parent: QWidget, *parts: QWidget, stretched: QWidget | None = None) -> QWidget:
    """Lay `parts` under each other in `parent`, without margins; the `stretched` one takes what room is left; return `parent`."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is stretched else 0)
    return parent


def rule(parent: QWidget) -> QFrame:
    """Return a thin line across."""
    line = QFrame(parent)
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
