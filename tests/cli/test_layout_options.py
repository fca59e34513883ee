"""The layout on the command line: each option stands for what the brief's own layout says."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from briefing.cli.layout import add_layout_options, laid_out
from briefing.errors import UsageError
from briefing.model.brief import Brief
from briefing.model.layout import Carried, Layout, NoteStyle, Paper

if TYPE_CHECKING:
    from pathlib import Path

SHAPE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>'


def asked(*words: str) -> argparse.Namespace:
    """Return what these words on the command line ask for."""
    parser = argparse.ArgumentParser()
    add_layout_options(parser)
    return parser.parse_args(words)


def test_every_option_changes_its_field(tmp_path: Path) -> None:
    """Paper, colour, organisation, logo, notes and data are taken into the layout."""
    picture = tmp_path / "mark.svg"
    picture.write_bytes(SHAPE)
    options = "--paper LETTER --accent 153e63 --notes footnotes --carry nothing --organisation".split()
    layout = laid_out(Brief(), asked(*options, "River desk", "--logo", str(picture))).layout
    assert (layout.paper, layout.accent, layout.organisation) == (Paper.LETTER, "#153e63", "River desk")
    assert (layout.notes, layout.carried) == (NoteStyle.FOOTNOTES, Carried.NOTHING)
    assert layout.logo is not None
    assert layout.logo.content == SHAPE
    assert layout.logo.description == "mark"


def test_what_is_not_asked_for_stays() -> None:
    """Without options the brief comes back as it is; with one, the rest of its layout stays."""
    brief = Brief(layout=Layout(template="flash", organisation="River desk", accent="#153e63"))
    assert laid_out(brief, asked()) is brief
    changed = laid_out(brief, asked("--paper", "a4", "--accent", "")).layout
    assert changed == Layout(template="flash", organisation="River desk", paper=Paper.A4)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("--accent", "#ffc000"), "too pale"),
        (("--accent", "blue"), "no colour"),
        (("--logo", "nowhere.png"), "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_option(words: tuple[str, ...], error: str) -> None:
    """A pale colour and a missing logo are refused, naming the option."""
    with pytest.raises(UsageError, match=error) as caught:
        laid_out(Brief(), asked(*words))
    assert caught.value.where == words[0]
