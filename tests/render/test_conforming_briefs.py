"""Briefs drawn at random, and briefs of the samples: whatever is in them, the PDF conforms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from briefing.app.enclosing import enclosed
from briefing.app.pages import Typesetter
from briefing.app.validating import findings, validate
from tests.render.briefs import desk_brief, machine_brief
from tests.strategies import briefs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief

PACKS = ("sitrep", "flash", "digest")


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """Yield one worker for all tests."""
    with Typesetter() as made:
        yield made


@pytest.mark.parametrize("pack", PACKS)
def test_briefs_conform_in_every_pack(typesetter: Typesetter, pack: str) -> None:
    """A brief as found, and one as a desk made it, are PDF/A-3a and PDF/UA-1, whichever pack prints them."""
    for brief in (machine_brief(), desk_brief()):
        rendered = typesetter.render(brief, pack, enclosed=enclosed(brief), timeout_s=120)
        assert findings(validate(rendered.pdf)) == ()


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(brief=briefs())
def test_any_brief_conforms(typesetter: Typesetter, brief: Brief) -> None:
    """Whatever a brief holds, nothing stands against its PDF."""
    template = brief.layout.template if brief.layout.template in PACKS else "sitrep"
    drawn = replace(brief, layout=replace(brief.layout, template=template))
    rendered = typesetter.render(drawn, enclosed=enclosed(drawn), timeout_s=120)
    assert findings(validate(rendered.pdf)) == ()
