"""Parts of the course find each other across pages, however the pages came to be read."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from teaching.small_book import CHAPTER_PAGE, SLUG, build_book, write_book

from legstrength.site.course import CourseDomain

START = "# Start\n\nText.\n"
NOTES = f"# Teacher notes\n\n```{{teacher-notes}} {SLUG}\n```\n"


def pages_of(folder: Path) -> dict[str, str]:
    """Every page of a built book, by name, but for those that list or search all."""
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in folder.glob("*.html")
        if path.name not in ("genindex.html", "search.html")
    }


def test_a_build_that_reads_only_what_changed_gives_the_same_pages(tmp_path: Path) -> None:
    """A chapter's box links its notes as soon as they are there, and no longer once they are gone, though its own page did not change."""
    book = write_book(tmp_path / "book", index=START, chapter=CHAPTER_PAGE)
    without = pages_of(build_book(book))
    write_book(book, index=START, chapter=CHAPTER_PAGE, notes=NOTES)
    grown = pages_of(build_book(book, fresh=False))
    fresh = write_book(tmp_path / "fresh", index=START, chapter=CHAPTER_PAGE, notes=NOTES)
    assert 'href="notes.html"' in grown["chapter.html"] and grown == pages_of(build_book(fresh))
    (book / "notes.md").unlink()
    write_book(book, index=START, chapter=CHAPTER_PAGE)
    build_book(book, fresh=False)
    (book / "html" / "notes.html").unlink()
    assert pages_of(book / "html") == without


def test_pages_that_are_read_by_several_processes_are_the_same(tmp_path: Path) -> None:
    """What each process learns of the course is put together."""
    plain = {f"page{number}": f"# Page {number}\n\nText.\n" for number in range(6)}
    texts = {"index": START, "chapter": CHAPTER_PAGE, "notes": NOTES, **plain}
    one, two = (
        pages_of(build_book(write_book(tmp_path / str(processes), **texts), processes=processes))
        for processes in (1, 2)
    )
    assert one == two and 'href="notes.html"' in two["chapter.html"]


def test_the_course_forgets_a_page_and_takes_over_only_what_was_read() -> None:
    """A page that is read anew leaves nothing behind, and a process adds only its own pages."""
    env = SimpleNamespace(domaindata={}, app=None)
    course = CourseDomain(env)
    other = {"pages": {("a", "chapter"): "a", ("b", "chapter"): "b"}, "places": {"a": True, "b": True}}
    course.merge_domaindata(["a"], other)
    assert course.data["pages"] == {("a", "chapter"): "a"} and course.data["places"] == {"a": True}
    course.clear_doc("a")
    assert course.data["pages"] == {} and course.data["places"] == {}
    assert CourseDomain(SimpleNamespace(domaindata={}, app=None)).data["pages"] == {}
