from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.render.markup import html
from briefing.render.pack import load
from briefing.render.view import view
from briefing.render.visible import Outside, visible
from tests.render.briefs import desk_brief
from tests.render.hostile import Skeleton, harmless, with_text

PACK = load("sitrep")


def _page(text: str) -> Skeleton:
    return Skeleton(html(view(with_text(desk_brief(), text)), PACK))


@cache
def _drawn() -> frozenset[tuple[str, tuple[str, ...]]]:
    """Return what figures are made of, whatever the texts in them: names of many lengths bring out all of it."""
    return frozenset(each for text in ("a", "abab", "word " * 8, "x" * 3000) for each in _page(text).drawn)


ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    "</td></tr></table><h1>Owned</h1>",
    "<!-- -->",
    "]]>",
    "&lt;b&gt; &amp; &#x3c;script&#x3e;",
    "{{ 7 * 7 }} {% raw %} {# gone #}",
    "{{ brief.__class__.__mro__ }}",
    "{who} {0} {when.edtf} %(x)s %s",
    "<style>@page{size:1px}</style>",
    "javascript:alert(1)",
    "<link rel=attachment href=file:///etc/hostname>",
    "\x00\x01\x1b[31m\x7f\x85",
    "\u202egnirts\u202c \u2066x\u2069 \u200f",
    "\ud800 \udfff lone \ud83d",
    "x" * 3000,
    "مالي: الجيش يعلن",
    "\\3c script\\3e",
]


def _text(markup: str) -> str:
    return Skeleton(markup).text


@pytest.mark.parametrize("attack", ATTACKS)
def test_known_attacks_stay_text(attack: str) -> None:
    """Known ways out of a text leave the page's elements as they are and come back, letter for letter, as text."""
    page = _page(attack)
    assert page.elements == _page(harmless(attack)).elements
    assert page.drawn <= _drawn()
    assert page.comments == []
    assert page.text.count(visible(attack)) >= 20


@given(
    text=st.text(st.characters(codec=None, exclude_categories=()), min_size=1, max_size=40).filter(str.strip)
)
@settings(max_examples=20)
def test_no_text_becomes_markup(text: str) -> None:
    """Whatever stands in every field of a brief, no element, attribute or comment appears that was not there before."""
    hostile = (
        "a" + text + "a"
    )  # at the edges, spaces and quotation marks move; what they do there is not this test's matter
    page = _page(hostile)
    assert page.elements == _page(harmless(hostile)).elements
    assert page.drawn <= _drawn()
    assert page.comments == []
    assert visible(hostile) in page.text


@given(text=st.text(st.characters(codec=None, exclude_categories=())))
def test_visible_text_hides_nothing(text: str) -> None:
    """Nothing that is left is a control, a direction sign or half a character, and doing it twice changes nothing."""
    shown = visible(text)
    shown.encode()
    assert visible(shown) == shown
    for character in shown:
        assert character in "\t\n" or unicodedata.category(character) not in {"Cc", "Cs"}
        assert unicodedata.bidirectional(character) not in {
            "RLO",
            "LRO",
            "RLE",
            "LRE",
            "PDF",
            "RLI",
            "LRI",
            "FSI",
            "PDI",
        }


def test_signs_are_named() -> None:
    """Controls, direction signs and halves of characters are named in brackets; a line end stays one."""
    assert visible("a\x00b\u202ec\ud800\r\nd") == "a[U+0000]b[RLO]c[U+D800]\nd"


def test_outside_text_is_isolated() -> None:
    """Text from outside stands in an element that isolates its direction; an attribute gets the bare text."""
    from markupsafe import escape

    from briefing.render.visible import plain

    assert escape(Outside("a<b")) == "<bdi>a&lt;b</bdi>"
    assert type(plain(Outside("a<b"))) is str
    assert escape(plain(Outside('a"b'))) == "a&#34;b"


def test_braces_in_names_are_no_phrases() -> None:
    """A name that looks like a gap of a phrase is printed as it is."""
    brief = replace(desk_brief(), prepared_by="{who} {0} {words}")
    assert "prepared by {who} {0} {words}" in _text(html(view(brief), PACK))
