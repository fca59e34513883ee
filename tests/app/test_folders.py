"""What is found in dropped folders, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.app.folders import look_into

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, *names: str) -> None:
    """Write files of those names into a folder."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def test_reports_are_found_in_folders_within_folders(tmp_path: Path) -> None:
    """Files whose ending an importer reads are reports, in the order of their names; other kinds are counted."""
    write(tmp_path, "b.txt", "a.html", "deep/er/c.md", "p.jpg", "q.JPG", "z.zip", "old.brief", "README")
    looked = look_into([tmp_path])
    assert [path.name for path in looked.reports] == ["a.html", "b.txt", "c.md"]
    assert looked.kinds == ((".jpg", 2), ("", 1), (".brief", 1), (".zip", 1))


def test_hidden_files_and_the_parts_of_saved_pages_are_passed_over(tmp_path: Path) -> None:
    """They are neither reports nor counted; a folder of that name without its page is a folder like any other."""
    write(tmp_path, ".hidden.txt", ".git/x.txt", "page.html", "page_files/frame.html", "page_files/p.jpg")
    write(tmp_path, "case_files/report.txt")
    looked = look_into([tmp_path])
    assert [path.name for path in looked.reports] == ["page.html", "report.txt"]
    assert looked.left_out == ()


def test_a_file_that_was_named_is_a_report_whatever_it_is(tmp_path: Path) -> None:
    """Beside a folder, a picture that was dropped itself goes to the reader, which says what is wrong with it."""
    write(tmp_path, "p.jpg", "folder/a.txt", "folder/q.jpg")
    looked = look_into([tmp_path / "p.jpg", tmp_path / "folder"])
    assert [path.name for path in looked.reports] == ["p.jpg", "a.txt"]
    assert [path.name for path in looked.left_out] == ["q.jpg"]


def test_links_that_go_in_circles_end(tmp_path: Path) -> None:
    """A link to the folder itself is not followed."""
    write(tmp_path, "a.txt")
    (tmp_path / "again").symlink_to(tmp_path)
    assert len(look_into([tmp_path]).reports) == 1


def test_a_search_can_be_stopped(tmp_path: Path) -> None:
    """Nothing is found once it was stopped."""
    write(tmp_path, "a.txt", "b.txt")
    assert look_into([tmp_path], stopped=lambda: True).reports == ()
