"""Handing over says, a moment after the file is written, whether it conforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.ui.pages_bench import PATIENCE_MS, Bench, brief

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_an_export_says_whether_it_conforms(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The PDF that is exported is looked at in the background, and what was found stands below the outcome."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    bench = Bench()
    try:
        bench.open(brief("validity"))
        qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
        bench.moment.show_handover()
        panel = bench.moment.handover
        line = next(
            each for each in panel.findChildren(QLineEdit) if each.accessibleName() == "File of the PDF"
        )
        line.setText(str(tmp_path / "out.pdf"))
        assert panel.validity == ""
        button = next(each for each in panel.findChildren(QPushButton) if each.text() == "Export PDF")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: panel.validity != "", timeout=PATIENCE_MS)
        assert panel.validity == "PDF/A-3a and PDF/UA-1: no findings"
    finally:
        bench.close_all()
        bench.deleteLater()
        QApplication.processEvents()
