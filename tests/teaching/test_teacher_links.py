"""A teacher finds everything of a chapter in one folded place, and a pupil is not in its way."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from teaching.small_book import SLUG

from legstrength.site.lesson.parts import html_of
from legstrength.site.teach.links import packs, places
from legstrength.site.teach.words import PACKS, WORDS
from legstrength.teaching import chapter_slugs, load_chapter

chapter = load_chapter(SLUG)


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COURSE_URL", raising=False)


def soup(part: str) -> BeautifulSoup:
    return BeautifulSoup(html_of(chapter, part, notes_page="../book/teachers/x.html", site="../"), "html.parser")


def test_the_box_folds_what_only_teachers_need() -> None:
    """One line says minutes, age and for whom else; folded in it are question, time, goals and standards, and every link for teachers is in
    one part of it that is closed. Nothing of the summary, which would answer the question, stands there.
    """
    box = soup("lesson-box")
    line = box.select_one("details.about-lesson")
    assert not line.has_attr("open") and line.summary.get_text() == "45 min · from 14 · for teachers"
    assert chapter.summary not in box.get_text()
    folded = box.select_one("details.for-teachers")
    assert not folded.has_attr("open") and folded.summary.get_text() == WORDS["for-teachers"]
    wanted = {
        places(SLUG, "../")[name] for name in ("key", "sheet", "large", "no-device", "assign", "offline", "which-pack")
    } | set(packs(SLUG, "../").values())
    assert wanted | {"../book/teachers/x.html"} <= {link.get("href") for link in folded.select("a")}
    folded.extract()
    assert {link["href"] for link in box.select(".lesson-box a")} == {item.url for item in chapter.alignment}
    assert (
        not line.select("button, details")
        and chapter.question in box.get_text()
        and chapter.objectives[0].text in box.get_text()
    )


def test_the_notes_begin_with_the_links() -> None:
    """Sheet, key, assignment and packs are one press away from the notes."""
    links = {link.get("href") for link in soup("notes-top").select("nav a")}
    assert {places(SLUG, "../")[name] for name in ("chapter", "key", "sheet", "large", "no-device", "assign")} | set(
        packs(SLUG, "../").values()
    ) <= links


def test_there_is_a_pack_of_each_kind() -> None:
    """The five files keep the names under which they are written."""
    assert [address.removeprefix(f"packs/{SLUG}-") for address in packs(SLUG, "").values()] == list(PACKS)
    assert list(PACKS) == ["cc11.imscc", "cc13.imscc", "qti12.zip", "moodle.xml", "scorm12.zip"]


def test_sharing_waits_for_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an address the link to Classroom leads nowhere and is hidden; with one it names the chapter's page and title."""
    (waiting,) = soup("lesson-box").select('[data-role="classroom"]')
    assert (
        waiting.has_attr("hidden")
        and not waiting.has_attr("href")
        and waiting["data-page"] == f"../notebooks/{SLUG}.html"
    )
    monkeypatch.setenv("COURSE_URL", "https://school.example/legs/")
    (link,) = [one for one in soup("lesson-box").select("a") if one.get_text() == WORDS["classroom"]]
    assert not link.has_attr("hidden")
    assert link["href"].startswith(
        f"https://classroom.google.com/share?url=https%3A%2F%2Fschool.example%2Flegs%2Fnotebooks%2F{SLUG}.html&title=Novice%20gains"
    )


@pytest.mark.parametrize("slug", chapter_slugs())
def test_every_standard_can_be_looked_up(slug: str) -> None:
    """No chip is without a page to check it against, and none stands twice."""
    items = load_chapter(slug).alignment
    assert all(item.url for item in items)
    assert len({(item.framework, item.code) for item in items}) == len(items)
