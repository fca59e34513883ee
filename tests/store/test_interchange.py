"""The files that a PDF carries: canonical, strict on the way back, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.incident import EventType, Incident, Party, Place, Precision
from briefing.model.marking import Marking
from briefing.model.source import Source
from briefing.model.when import When
from briefing.resources import assets
from briefing.store.interchange import brief_json, brief_schema
from briefing.store.interchange.claims_csv import COLUMNS, ClaimRow, claims_csv, unguarded, values_of
from briefing.store.interchange.incidents_geojson import Located, incidents_geojson
from tests.strategies import any_text, briefs

if TYPE_CHECKING:
    from collections.abc import Callable

BRIEF = Brief(title="Attack", sources=(Source(id="s-1", text="They met.", sha256="0" * 64),))


def document(**changed: Any) -> bytes:
    """Return the document of `BRIEF` with other values in its head."""
    return json.dumps({**json.loads(brief_json.encode(BRIEF, "Briefing 1.0")), **changed}).encode()


def with_brief(change: Callable[[Any], None]) -> bytes:
    """Return the document of `BRIEF`, changed, with the hash that belongs to it."""
    told = json.loads(brief_json.encode(BRIEF, "Briefing 1.0"))
    change(told["brief"])
    body = json.dumps(told["brief"], separators=(",", ":"))
    digest = hashlib.sha256(body.encode()).hexdigest()
    head = json.dumps({**told, "sha256": digest, "brief": None})
    return head.replace('"brief": null', f'"brief":{body}').encode()


# ── brief.json ──


@given(brief=briefs())
@settings(max_examples=40)
def test_the_very_same_brief_comes_back(brief: Brief) -> None:
    """Decoding undoes encoding, says which program wrote it, and the same brief gives the same bytes."""
    made = brief_json.encode(brief, "Briefing 1.2.0")
    read = brief_json.decode(made)
    assert (read.brief, read.program) == (brief, "Briefing 1.2.0")
    assert brief_json.encode(read.brief, read.program) == made


@given(brief=briefs())
@settings(max_examples=20)
def test_the_published_schema_describes_it(brief: Brief) -> None:
    """Every document is valid under the schema, and one with an unknown field is not."""
    jsonschema = pytest.importorskip("jsonschema", reason="a validator that the checks of PDFs bring along")
    validator = jsonschema.Draft202012Validator(brief_schema.schema())
    told = json.loads(brief_json.encode(brief, "Briefing 1.2.0"))
    validator.validate(told)
    told["brief"]["stranger"] = 1
    assert not validator.is_valid(told)


def test_the_published_schema_is_current() -> None:
    """What lies in docs/ is what the classes give (python tools/brief_schema.py)."""
    published = assets().parent / "docs" / "brief.schema.json"
    assert published.read_text(encoding="utf-8") == brief_schema.schema_text()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"", "does not describe a brief"),
        (b"\xff\xfe", "does not describe a brief"),
        (b"[]", "does not describe a brief"),
        (b"[" * 100_000, "does not describe a brief"),
        (b'{"format":' + b"[" * 200_000, "nested too deeply|does not describe"),
        (document(format="another"), "its format is another one"),
        (document(version=2, sha256="", news=[]), "written by a newer Briefing"),
        (document(version=0), "a format that never was"),
        (document(sha256="0" * 64), "its SHA-256 is not the one"),
        (document(stranger=1), "unknown field `stranger`"),
        (with_brief(lambda brief: brief["sources"][0].update(text=3)), r"\$\.sources\[0\]\.text"),
        (with_brief(lambda brief: brief["sources"][0].update(more="x")), r"\$\.sources\[0\]\.more"),
        (with_brief(lambda brief: brief["as_of"].update(edtf="next week")), r"next week.*\$\.as_of"),
        (with_brief(lambda brief: brief.update(marking="TLP:PINK")), r"TLP:PINK.*\$\.marking"),
    ],
)
def test_anything_else_is_refused_by_its_name(given: bytes, said: str) -> None:
    """A document that is damaged, altered, of another or a newer program, or not strictly a brief, and which field it is."""
    with pytest.raises(StoreError, match=said):
        brief_json.decode(given)


def test_a_document_with_the_right_hash_is_read_whatever_its_spaces() -> None:
    """Another program may write it: what counts is that hash and fields are right."""
    read = brief_json.decode(with_brief(lambda brief: brief.update(title="Changed")))
    assert read.brief == replace(BRIEF, title="Changed")


def test_what_json_cannot_hold_is_said() -> None:
    """Half a character, and a number that is none."""
    for brief in (Brief(title="\ud800"), Brief(places=(Place(id="p", name="", latitude=float("nan")),))):
        with pytest.raises(StoreError, match="no file can keep"):
            brief_json.encode(brief, "Briefing 1.0")


# ── claims.csv ──


def row(**given: Any) -> ClaimRow:
    """Return a row with these values, the others empty."""
    empty: dict[str, Any] = {"int": 0, "str": "", "bool": False, "_Values": ()}
    return ClaimRow(**{field.name: empty[str(field.type)] for field in fields(ClaimRow)} | given)


def read_table(table: bytes) -> list[dict[str, str]]:
    """Return the rows of a table by column, as any program reads them."""
    return list(csv.DictReader(io.StringIO(table.decode(), newline="")))


@given(passage=any_text, whose=st.lists(any_text.filter(bool), min_size=1, max_size=3))
@settings(max_examples=60)
def test_every_cell_can_be_read_back(passage: str, whose: list[str]) -> None:
    """Whatever stands in it: commas, quotes, line ends, the marks of our own rules."""
    (read,) = read_table(claims_csv([row(passage=passage, figure_whose=tuple(whose))]))
    assert unguarded(read["passage"]) == passage
    assert values_of(unguarded(read["figure_whose"])) == tuple(whose)


@given(
    passage=st.sampled_from(("", " ", "\t", "\n", "\u00a0")).flatmap(
        lambda blank: st.sampled_from("=+-@＝＋－＠").map(lambda sign: f"{blank}{sign}1+1")
    )
)
def test_no_cell_begins_as_a_formula(passage: str) -> None:
    """A sign that makes a spreadsheet reckon has an apostrophe in front, spaces before it or not."""
    (read,) = read_table(claims_csv([row(passage=passage)]))
    assert read["passage"] == f"'{passage}"


def test_the_header_names_the_columns_and_lines_end_as_they_should() -> None:
    """One row of names; CRLF; UTF-8 without a mark; the same rows give the same bytes."""
    table = claims_csv([row(note=7, claimant="l'état-major", negated=True)])
    assert table.startswith(",".join(COLUMNS).encode() + b"\r\n7,")
    assert table.endswith(b"\r\n")
    assert "l'état-major" in table.decode()
    assert read_table(table)[0]["negated"] == "yes"


# ── incidents.geojson ──

KAYES = Place(
    id="p-1", name="Kayes", country="ML", latitude=14.45, longitude=-11.44, precision=Precision.LOCALITY,
    coordinates_from="GeoNames",
)  # fmt: skip
RAID = Incident(
    id="i-1", title="Raid", event_type=EventType.BATTLES, when=When(edtf="2025-07-01"), parties=("a-1",)
)


def features(*located: Located) -> list[dict[str, Any]]:
    """Return the features of these places."""
    brief = Brief(
        title="É", places=(KAYES,), parties=(Party(id="a-1", name="The army"),), marking=Marking.GREEN
    )
    told = json.loads(incidents_geojson(brief, located))
    assert (told["type"], told["title"], told["marking"]) == ("FeatureCollection", "É", "TLP:GREEN")
    assert told["coordinates_from"] == ["GeoNames"]
    return list(told["features"])


def test_a_place_stands_at_its_longitude_and_latitude() -> None:
    """In this order, with its precision in metres, its incident and the notes about it."""
    (feature,) = features(Located(incident=RAID, place=KAYES, notes=(3, 12)))
    assert feature["type"] == "Feature"
    assert feature["geometry"] == {"type": "Point", "coordinates": [-11.44, 14.45]}
    told = feature["properties"]
    assert (told["incident"], told["when"], told["parties"]) == ("Raid", "2025-07-01", ["The army"])
    assert (told["place"], told["precision_m"], told["notes"]) == ("Kayes", 1000, [3, 12])


@pytest.mark.parametrize(
    "place",
    [
        None,
        replace(KAYES, latitude=None),
        replace(KAYES, precision=Precision.COUNTRY),
        replace(KAYES, latitude=91.0),
        replace(KAYES, longitude=float("inf")),
    ],
)
def test_what_is_not_located_has_no_geometry(place: Place | None) -> None:
    """No place, no coordinates, none that there are, and never the middle of a country."""
    (feature,) = features(Located(incident=RAID, place=place))
    assert feature["geometry"] is None
    assert set(feature["properties"]) >= {"incident", "place", "precision_m", "notes"}
