from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import RenderError
from briefing.render.markup import html
from briefing.render.pack import load, packs
from briefing.render.view import view
from tests.render.briefs import desk_brief

if TYPE_CHECKING:
    from pathlib import Path

VIEW = view(desk_brief())


def pack(folder: Path, entry: str, toml: str = 'name = "try"\ncontext = 1\n') -> Path:
    """Write a pack of one template and return its folder."""
    folder.mkdir(exist_ok=True)
    (folder / "pack.toml").write_text(toml)
    (folder / "brief.html.jinja").write_text(entry)
    return folder


def refused(folder: Path, entry: str) -> RenderError:
    """Return the error that a template ends in."""
    with pytest.raises(RenderError) as caught:
        html(VIEW, load(pack(folder, entry)))
    return caught.value


@pytest.mark.parametrize(
    "escape",
    [
        "{{ brief.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''.__class__ }}",
        "{{ brief.head.title.__class__ }}",
        "{{ brief.__init__.__globals__ }}",
        "{{ self.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os }}",
        "{{ lipsum.__globals__ }}",
        "{{ [].__class__ }}",
        "{{ '{0.__class__}'.format(brief) }}",
        "{{ 'x'.format_map(words) }}",
        "{{ ''|attr('__class__') }}",
        "{{ words.clear() }}",
        "{% import 'os' as os %}",
        "{% include '../../pyproject.toml' %}",
        "{% include '/etc/hostname' %}",
        "{% include '_shared/../../pyproject.toml' %}",
    ],
)
def test_ways_out_are_shut(tmp_path: Path, escape: str) -> None:
    """No known way out of the sandbox, to a class, a module or a file, works; the error names the template."""
    assert "brief.html.jinja" in refused(tmp_path / "p", escape).message


def test_a_link_out_of_the_pack_is_not_followed(tmp_path: Path) -> None:
    """A symbolic link inside a pack does not bring a file from outside into the pages."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    folder = pack(tmp_path / "p", "{% include 'link.txt' %}")
    try:
        (folder / "link.txt").symlink_to(secret)
    except OSError:
        pytest.skip("this system has no symbolic links for us")
    with pytest.raises(RenderError, match="not in the pack"):
        html(VIEW, load(folder))


@pytest.mark.parametrize(
    ("greedy", "reason"),
    [
        ("{{ 'x' * 10000000 }}", "repetition"),
        ("{{ 10000000 * ['x'] }}", "repetition"),
        ("{% for i in range(100000000) %}x{% endfor %}", "range"),
        ("{{ 9 ** 9999999 }}", "power"),
        ("{{ '%0999999999d' % 1 }}", "format"),
        ("{{ '{:0999999999d}'.format(1) }}", "format"),
        ("{{ '%*d' % (999999999, 1) }}", "format"),
        ("{{ 'x'.ljust(999999999) }}", "unsafe"),
        ("{{ 'x'|center(999999999) }}", "center"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", ""),
    ],
)
def test_greed_is_cut_off(tmp_path: Path, greedy: str, reason: str) -> None:
    """What would make endless text out of a short template is refused at once."""
    assert reason in refused(tmp_path / "p", greedy).message


def test_unknown_field_is_named_with_a_near_one(tmp_path: Path) -> None:
    """A misspelt field is told with file, line and the field that was probably meant."""
    error = refused(tmp_path / "p", "\n\n{{ brief.head.titel }}")
    assert error.where.endswith("brief.html.jinja, line 3")
    assert "no field “titel”" in error.message
    assert "Did you mean “title”?" in error.message


def test_unknown_name_is_an_error(tmp_path: Path) -> None:
    """A name that the context does not have is an error, not an empty place."""
    assert "no field “breif”" in refused(tmp_path / "p", "{{ breif }}").message


def test_syntax_error_is_told_with_its_line(tmp_path: Path) -> None:
    """A template that cannot be read is told with file and line."""
    assert "brief.html.jinja, line 2" in refused(tmp_path / "p", "ok\n{% if %}").message


def test_escaping_cannot_be_forgotten(tmp_path: Path) -> None:
    """Even a template that says nothing of escaping escapes, and `safe` is no filter."""
    markup = html(VIEW, load(pack(tmp_path / "p", "{{ '<b>' }}{{ brief.head.title }}")))
    assert markup.startswith("&lt;b&gt;<bdi>Mali")
    assert "safe" in refused(tmp_path / "q", "{{ brief.head.title|safe }}").message


def test_pack_for_another_context_is_refused(tmp_path: Path) -> None:
    """A pack written for another version of the context says so instead of printing nonsense."""
    with pytest.raises(RenderError, match="written for template context 9"):
        load(pack(tmp_path / "p", "", 'name = "x"\ncontext = 9\n'))


def test_missing_pack_is_told_with_those_there_are() -> None:
    """An unknown pack is told with the names of the known ones."""
    with pytest.raises(RenderError, match="sitrep"):
        load("nosuchpack")


def test_packs_are_listed() -> None:
    """The program comes with the situation report."""
    assert "sitrep" in [each.name for each in packs()]


def test_a_pack_is_found_by_name_or_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plain name means a pack of the program first, then a folder here; what has neither is refused."""
    monkeypatch.chdir(tmp_path)
    own = pack(tmp_path / "own-pack", "")
    assert load("own-pack").folder == own.resolve()
    pack(tmp_path / "sitrep", "")
    assert load("sitrep").folder == load(load("sitrep").folder).folder != (tmp_path / "sitrep").resolve()
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(RenderError, match="no folder"):
        load("file")
