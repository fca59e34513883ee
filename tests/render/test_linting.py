"""The linter: it names file, line and what is wrong, with a suggestion, and says nothing where it cannot know."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.model.problem import Level
from briefing.render.linting.inspection import inspect
from briefing.render.pack import packs
from tests.render.briefs import desk_brief, source
from tests.render.packs_by_others import SHEET, SOUND, page, stranger

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.render.linting.finding import Finding

BRIEF = desk_brief()


def found(folder: Path) -> list[Finding]:
    """Return what the linter says, but for the name of the folder, which is the test's own."""
    return [each for each in inspect(folder, BRIEF) if "its folder" not in each.message]


def told(folder: Path) -> list[str]:
    """Return what the linter says, as lines."""
    return [str(each) for each in found(folder)]


def with_line(line: str) -> str:
    """Return the sound pack with one more line, its fifth."""
    lines = SOUND.splitlines()
    return "\n".join([*lines[:4], line, *lines[4:]]) + "\n"


def test_nothing_is_said_of_a_sound_pack(tmp_path: Path) -> None:
    """A pack that is as it should be gives no finding."""
    assert told(stranger(tmp_path / "stranger")) == []


@pytest.mark.parametrize("name", [pack.name for pack in packs()])
def test_nothing_is_said_of_our_own_packs(name: str) -> None:
    """The packs that come with the program give no error: what they do is known to work."""
    own = next(pack for pack in packs() if pack.name == name)
    assert [str(each) for each in inspect(own.folder, BRIEF) if each.level is Level.ERROR] == []


@pytest.mark.parametrize(
    ("line", "message", "advice"),
    [
        ("{{ brief.head.titel }}", "`brief.head` (HeadView) has no field `titel`", "`title`"),
        ("{{ breif.head }}", "there is no `breif` here", "`brief`"),
        ("{{ words.timelin }}", "has no phrase `timelin`", "`timeline`"),
        ("{% for g in brief.gaps %}{{ g.txt }}{% endfor %}", "`g` (GapView) has no field `txt`", "`text`"),
        ("{% for c in brief.register[0].claims %}{{ c.claimant }}{% endfor %}", "(ClaimView) has no field `claimant`", "`who`"),
        ("{% set c = brief.register|first %}{{ c.labell }}", "(TopicView) has no field `labell`", "`label`"),
        ("{% set cs = (brief.register|first).claims %}{{ cs|map(attribute='grad')|join }}", "no field `grad`", "`grade`"),
        ("{{ brief.sources|selectattr('publishr')|list|length }}", "no field `publishr`", "`publisher`"),
        ("{{ brief.gaps.text }}", "is a list of GapView", "for each in brief.gaps"),
        ("{% with g = brief.gaps|first %}{{ g.abut }}{% endwith %}", "no field `abut`", "`about`"),
        ("{{ (brief.gaps|first).passage[0].kinds }}", "(Segment) has no field `kinds`", "`kind`"),
        ("{% macro n(g) %}{{ g.nothing }}{% endmacro %}{{ n(brief.gaps|first) }}", "`g` (GapView) has no field `nothing`", ""),
        ("{{ m.statment(1) }}", "`m` has no macro `statment`", "`statement`"),
        ("{{ m.note() }}", "`note` is not given its `number`", ""),
        ("{{ m.note(1, 2, 3) }}", "`note` takes 1, and is given 3", ""),
        ("{% for g in brief.gaps %}{{ m.statement(g) }}{% endfor %}", "in _shared/macros.html.jinja", ""),
        ("{% for a in brief.gaps %}{{ loop.indx }}{% endfor %}", "has no field `indx`", "`index`"),
        ("{{ brief.head.title|safe }}", "there is no filter `safe`", ""),
        ("{{ brief.head.title|uper }}", "there is no filter `uper`", "`upper`"),
        ("{% if brief.gaps is defind %}{% endif %}", "there is no test `defind`", "`defined`"),
        ("{{ lipsum() }}", "there is no `lipsum` here", ""),
        ("{% include 'sectons/a.html.jinja' %}", "there is no template “sectons/a.html.jinja”", ""),
        ("{% if x %}", "unknown tag 'endblock'", ""),
        ("{{ brief.head.title.foo }}", "has no field `foo`", ""),
        ("{{ brief.head.title.__class__ }}", "has no field `__class__`", ""),
        ("{% if false %}<script>1</script>{% endif %}", "“script” is not allowed", "Take the element out"),
        ("<p>never closed", "`<p>` is not closed", "</p>"),
        ("<h3>Too deep</h3>", "`<h3>` skips a level", "`<h1>`"),
        ("<table><tbody><tr><th>x</th></tr></tbody></table>", "a header cell has no scope", "scope"),
        ('<table><tbody><tr><th scope="row"></th></tr></tbody></table>', "a header cell is empty", ""),
        ('<p onclick="x()">x</p>', "`onclick` is a program", ""),
        ('<p><a href="javascript:x()">x</a></p>', "a link leads to javascript", ""),
        ("<p>a<br>b</p>", "`<br>` is not closed", "<br/>"),
        ('<p><a href="#nowhere">x</a></p>', "the link to `#nowhere` leads nowhere", ""),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(tmp_path: Path, line: str, message: str, advice: str) -> None:
    """Each mistake in a template is told with its file and line and, where one is near, what was meant."""
    known = found(stranger(tmp_path / "stranger", with_line(line)))
    fitting = [each for each in known if message in each.message]
    assert fitting, [str(each) for each in known]
    assert fitting[0].file == "brief.html.jinja"
    # An `if` that is never ended is missed where the block around it ends.
    assert fitting[0].line == (5 if "unknown tag" not in message else 17)
    assert advice in fitting[0].advice


@pytest.mark.parametrize(
    "line",
    [
        "{{ nothing|default('-') }}{% if brief.later is defined %}{{ brief.later.on }}{% endif %}",
        "{% set x = brief.gaps if brief.contested else brief.sources %}{% for y in x %}{{ y.place }}{% endfor %}",
        "{% for kind, rows in brief.sources|groupby('grade') %}{{ kind }}{{ (rows|first).publisher }}{% endfor %}",
        "{% for row in brief.sources|batch(3) %}{% for s in row %}{{ s.title }}{% endfor %}{% endfor %}",
        "{% macro a(x, y=2) %}{{ x.anything_at_all if x else y }}{% endmacro %}{{ a('') }}",
        "{% if brief.gaps %}{% set z = 1 %}{% endif %}{{ z if brief.gaps else '' }}",
        "{% call m.mark('agreed') %}{% endcall %}{{ words['timeline'] }}{{ words[brief.head.marking_class] is defined }}",
        "{{ brief.head.title.upper().split()[0] }}{{ 'a' ~ 1 }}{{ [1, 2]|sum }}{{ -1 }}{{ (1, 2)[0] }}",
        "{% filter upper %}{{ brief.head.title }}{% endfilter %}{% set b %}x{% endset %}{{ b|trim }}",
    ],
)
def test_nothing_is_said_where_it_cannot_be_known(tmp_path: Path, line: str) -> None:
    """What may be right is not called wrong: defaults, guards, mixed lists, parameters without a known type."""
    known = found(stranger(tmp_path / "stranger", with_line(line)))
    assert [each for each in known if "has no" in each.message or "there is no" in each.message] == []


@pytest.mark.parametrize(
    ("sheet", "line", "message"),
    [
        (SHEET + "papr = 'A4'\n", 4, "`papr` is no key of a pack. Did you mean `paper`?"),
        (SHEET + "\npaper = 'A3'\n", 5, "`paper` is “A3”"),
        ('name = "stranger"\ncontext = 9\n', 2, "template context 9"),
        ('name = "stranger"\ncontext = = 1\n', 2, "cannot be read"),
        (SHEET + "sections = 5\n", 4, "`sections` is no list"),
        (SHEET + '\n[[sections]]\nname = "gone"\n', 6, "the section “gone” has no file sections/gone.html.jinja"),
        (SHEET + '\n[[sections]]\nname = "gone"\ntitel = "x"\n', 7, "`titel` is no key of a pack. Did you mean `title`?"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_description_is_named(tmp_path: Path, sheet: str, line: int, message: str) -> None:
    """Unknown keys, wrong values, a section without its file and another context are told with the line of `pack.toml`."""
    entry = with_line(
        "{% for section in sections %}{% include 'sections/' ~ section ~ '.html.jinja' %}{% endfor %}"
    )
    lines = told(stranger(tmp_path / "stranger", entry, sheet=sheet))
    fitting = [each for each in lines if message in each]
    assert fitting, lines
    assert fitting[0].startswith(f"pack.toml:{line}: error")


@pytest.mark.parametrize(
    ("css", "line", "message"),
    [
        ("\nh1 { colour: red }", 2, "unknown property. Did you mean `color`?"),
        ("h1 { color: rde }", 1, "invalid value"),
        ("\n\nh1 { background: url(http://example.org/x.png) }", 3, "lies outside the pack"),
        ("@import url('../other.css');", 1, "lies outside the pack"),
        ("h1 { background: url(gone.png) }", 1, "there is no file “gone.png”"),
        ("body { display: flex }\nh1 { display: flex }", 2, "is a flex box inside another"),
    ],
)
def test_a_mistake_in_a_style_sheet_is_named(
    tmp_path: Path, css: str, line: int, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Unknown properties and values, addresses outside and nested flex boxes are told with the line of the style sheet."""
    lines = told(stranger(tmp_path / "stranger", css=css))
    fitting = [each for each in lines if message in each]
    assert fitting, lines
    assert fitting[0].startswith(f"brief.css:{line}: ")
    caplog.clear()  # what WeasyPrint logs is what the linter tells


@pytest.mark.parametrize(
    ("left_out", "message"),
    [
        ("<b>{{ claim.who }}</b>", "printed without a claimant"),
        ("{% for sentence in brief.caveat %}{{ sentence }} {% endfor %}", "the caveat is not printed"),
        ("{{ source.publisher }}", "not named anywhere"),
        ("{{ m.segments(claim.passage) }}", "no claim is printed in the words of its report"),
        ("{{ brief.head.review }}", "who reviewed the claims is not printed"),
        ("<h1>{{ brief.head.title }}</h1>", "there is no `<h1>`"),
    ],
)
def test_what_a_brief_must_say_is_missed(tmp_path: Path, left_out: str, message: str) -> None:
    """A pack that leaves out claimants, sources, the caveat or who reviewed it is told so, as an error."""
    assert left_out in SOUND
    other = source("Nothing is said here.", publisher="River Post")
    folder = stranger(tmp_path / "stranger", SOUND.replace(left_out, ""))
    known = inspect(folder, replace(BRIEF, sources=(*BRIEF.sources, other)))
    assert any(message in each.message and each.level is Level.ERROR for each in known)


def test_a_page_of_its_own_lacks_what_the_skeleton_gives(tmp_path: Path) -> None:
    """A pack that does not build on the shared page is told that the marking is missing."""
    assert any(
        "the marking is not printed" in line for line in told(stranger(tmp_path / "p", page("<h1>x</h1>")))
    )


def test_blocks_that_are_never_printed_are_told(tmp_path: Path) -> None:
    """A block that the parent does not have is told with the one that was meant."""
    lines = told(stranger(tmp_path / "p", SOUND.replace("block body", "block bdy")))
    assert any("has no block `bdy`" in line and "`body`" in line for line in lines)


def test_files_that_lead_out_are_told(tmp_path: Path) -> None:
    """A link out of the pack, and a template that nothing includes, are told by their names."""
    folder = stranger(tmp_path / "p")
    (folder / "out.css").symlink_to("/etc/hostname")
    (folder / "alone.html.jinja").write_text("{{ brief.nothing }}{{ given_by_whoever }}")
    lines = told(folder)
    assert "out.css: error: this link leads out of the pack and is not followed." in lines
    assert "alone.html.jinja: warning: nothing includes this template." in lines
    assert any(line.startswith("alone.html.jinja:1: error: `brief`") for line in lines)
    assert not any("given_by_whoever" in line for line in lines)
