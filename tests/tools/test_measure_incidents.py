"""Measuring the incident form: how MUC-4's key is read, and what counts as right."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from briefing.app.workshop import Workshop
from briefing.model.incident import EventType
from tools.incident_marks import marked_reports
from tools.measure_incidents import line, measured_article, measured_report, measures
from tools.muc_key import keyed_articles

if TYPE_CHECKING:
    from pathlib import Path

KEY = {
    "optional": False,
    "date": ["04 MAR 90 - 05 MAR 90"],
    "location": ["COLOMBIA: MEDELLIN (CITY): EL POBLADO (NEIGHBORHOOD)"],
    "type": ["BOMBING"],
    "weapon": [["CAR BOMB", "BOMB"]],
    "humans": [{"who": "POLICEMEN", "number": "3", "effect": "DEATH"}],
}
TEXT = (
    "BOGOTA, 5 MAR 90 (DELTA) -- [TEXT] A CAR BOMB EXPLODED LAST NIGHT IN MEDELLIN, KILLING THREE POLICEMEN, "
    "THE COLOMBIAN POLICE SAID."
)


def written(folder: Path, *articles: dict[str, object]) -> Path:
    """Return the path of a corpus of these articles."""
    path = folder / "corpus.jsonl"
    path.write_text("\n".join(json.dumps(each) for each in articles), encoding="utf-8")
    return path


def test_the_key_is_read(tmp_path: Path) -> None:
    """Days, places below the country, weapons and deaths are those of the key; the dateline gives the day of publication."""
    (article,) = keyed_articles(written(tmp_path, {"doc": "D-1", "text": TEXT, "incidents": [KEY]}))
    (incident,) = article.incidents
    assert article.published == "1990-03-05"
    assert incident.has_day(date(1990, 3, 4), date(1990, 3, 5))
    assert not incident.has_day(date(1990, 3, 7), date(1990, 3, 7))
    assert incident.has_place("Medellín")
    assert not incident.has_place("Colombia")
    assert incident.has_weapon("car bombs")
    assert not incident.has_weapon("rifles")
    assert incident.killed == 3
    assert incident.has_type(EventType.EXPLOSIONS, "")
    assert not incident.has_type(EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack")


def test_what_the_program_fills_in_is_counted(tmp_path: Path) -> None:
    """An article read as the program reads it gives right, filled and marked; one without incidents counts apart."""
    path = written(
        tmp_path,
        {"doc": "D-1", "text": TEXT, "incidents": [KEY]},
        {"doc": "D-2", "text": "LIMA, 5 MAR 90 -- [TEXT] THE HARVEST WAS GOOD.", "incidents": []},
    )
    with Workshop(trained=False) as workshop:
        counts = [measured_article(each, workshop) for each in keyed_articles(path)]
    table = measures(counts, times=5)
    for name in ("type", "date", "town", "weapon", "killed, key says 2 or more"):
        assert (table[name]["right"], table[name]["filled"], table[name]["marked"]) == (1, 1, 1), name
    assert table["irrelevant given an incident"]["recall"] == 0
    assert table["type"]["precision"] == 100.0
    assert "precision_95" in table["type"]
    assert "100.0" in line("type", table["type"])


def test_the_marked_reports_are_measured() -> None:
    """The project's own marks give the same kind of table, with parties and the number of incidents."""
    (report, *_) = marked_reports("tuned")
    with Workshop(trained=False) as workshop:
        table = measures([measured_report(report, workshop)], times=0)
    assert {"type", "date", "town", "parties", "weapons", "killed", "injured", "number of incidents"} <= set(
        table
    )
    assert table["type"]["marked"] == 1
