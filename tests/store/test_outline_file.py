"""The bundled outlines: small, whole, and found by where they lie."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pytest

from briefing import resources
from briefing.errors import ResourceError
from briefing.model.outline import Extent, OutlineKind, extent_of
from briefing.store.outline_file import OutlineFile, pack, unpack

if TYPE_CHECKING:
    from pathlib import Path


def test_what_lies_in_a_part_of_the_world_is_found() -> None:
    """Round Kayes lie Mali and its neighbours with their regions, and nothing of another continent."""
    with OutlineFile() as file:
        found = file.within(extent_of(((-11.4, 14.4),)))
    countries = {outline.name for outline in found if outline.kind is OutlineKind.COUNTRY}
    assert {"Mali", "Senegal", "Mauritania"} <= countries
    assert "Ukraine" not in countries
    assert any(outline.kind is OutlineKind.REGION and outline.name == "Kayes" for outline in found)
    lines = [line for outline in found for line in outline.lines]
    assert all(-180 <= x <= 180 and -90 <= y <= 90 for line in lines for x, y in line)


def test_the_file_is_small_and_says_whose_it_is() -> None:
    """The bundled file stays under 2.5 MB, names its source, and says that borders imply no endorsement."""
    assert (resources.assets() / "map" / "outlines.sqlite").stat().st_size < 2_500_000
    with OutlineFile() as file:
        about = file.about()
    assert "Natural Earth" in about["source"]
    assert "endorsement" in about["note"]


def test_another_file_is_refused(tmp_path: Path) -> None:
    """A file that is missing or none of ours is refused by its path."""
    for name, content in (("gone.sqlite", None), ("text.sqlite", b"no outlines at all, only words")):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(ResourceError, match="cannot be read"):
            OutlineFile(path)


def test_lines_come_back_as_they_were_packed() -> None:
    """Packed lines are the same lines in degrees; a truncated one is refused."""
    assert unpack(pack([[(0, 0), (150, -20)], [(-18000, 9000), (0, -9000)]])) == (
        ((0.0, 0.0), (1.5, -0.2)),
        ((-180.0, 90.0), (0.0, -90.0)),
    )
    with pytest.raises(ValueError, match="ends too early"):
        unpack(zlib.compress(bytes([9, 0, 1, 0])))


def test_an_extent_holds_its_points_with_room() -> None:
    """The extent round some points holds them all with a margin, and refuses to end before it begins."""
    extent = extent_of(((-8.0, 12.6), (-11.4, 14.4)))
    assert extent.west < -11.4
    assert extent.east > -8.0
    assert extent.south < 12.6
    assert extent.north > 14.4
    with pytest.raises(ValueError, match="no part of the world"):
        Extent(west=1, south=0, east=0, north=1)
