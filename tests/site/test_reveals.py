"""A page asks before it tells: nothing that gives a chapter's answer away is met before its reader has answered."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from legstrength.teaching import chapter_slugs, load_chapter


def plain(text: str) -> str:
    """A text with one space between words, in small letters."""
    return re.sub(r"\s+", " ", text).casefold()


def revealed(slug: str, text: str) -> list[str]:
    """What of a chapter's answer stands in a text."""
    return [words for words in load_chapter(slug).reveals if plain(words) in plain(text)]


@pytest.fixture(scope="module")
def pages(folder: Path) -> dict[str, BeautifulSoup]:
    """Each chapter's page."""
    return {
        slug: BeautifulSoup((folder / "notebooks" / f"{slug}.html").read_text(encoding="utf-8"), "html.parser")
        for slug in chapter_slugs()
    }


@pytest.fixture(scope="module")
def first(folder: Path) -> BeautifulSoup:
    """The first page."""
    return BeautifulSoup((folder / "index.html").read_text(encoding="utf-8"), "html.parser")


def above(soup: BeautifulSoup) -> str:
    """All text before the prediction, and the prediction's own question."""
    prediction = soup.select_one("[data-prediction]")
    assert isinstance(prediction, Tag)
    before = [
        str(text) for text in prediction.find_all_previous(string=True) if text.parent.name not in ("script", "style")
    ]
    asked = prediction.select_one(".asked, legend")
    return " ".join([*reversed(before), asked.get_text(" ") if asked else ""])


@pytest.mark.parametrize("slug", chapter_slugs())
def test_the_answer_stands_below_the_question(slug: str, pages: dict[str, BeautifulSoup]) -> None:
    """Neither what stands above the question, nor what machines quote of the page, gives the answer away."""
    soup = pages[slug]
    assert revealed(slug, above(soup)) == []
    quoted = [str(meta.get("content", "")) for meta in soup.select("meta[content]")]
    quoted += [script.get_text() for script in soup.select('script[type="application/ld+json"]')]
    assert revealed(slug, " ".join(quoted)) == []


@pytest.mark.parametrize("slug", chapter_slugs())
def test_no_other_page_tells_it_on_the_way(slug: str, pages: dict[str, BeautifulSoup], first: BeautifulSoup) -> None:
    """Links to the chapter (cards, contents, the way on) and whatever stands in them and beside them leave it untold."""
    for other, soup in {**pages, "the first page": first}.items():
        for link in soup.select(f'a[href*="{slug}.html"]') if other != slug else []:
            around = link.find_parent("li") or link
            assert revealed(slug, around.get_text(" ")) == [], other


@pytest.mark.parametrize("slug", chapter_slugs())
def test_what_reveals_is_what_the_course_says(slug: str, pages: dict[str, BeautifulSoup]) -> None:
    """Each of these words stands in the chapter, so that the test keeps looking for what is really said."""
    chapter = load_chapter(slug)
    said = plain(pages[slug].get_text(" ") + chapter.summary + chapter.notes.big_idea)
    assert [words for words in chapter.reveals if plain(words) not in said] == []


@pytest.mark.parametrize("slug", chapter_slugs())
def test_what_is_told_at_the_end_waits_with_the_beats(slug: str, pages: dict[str, BeautifulSoup]) -> None:
    """How sure we are, and what to remember, stand below the beats and are marked to wait as they do: a reader who scrolls first finds neither."""
    sure = pages[slug].select_one("#how-sure-are-we")
    assert sure is not None
    waiting = sure.select(":scope > .told-after")
    assert waiting == sure.select(":scope > :is(p, ul, ol, .paragraph)") != []
    remember = [words for words in pages[slug].select("article p") if words.get_text().startswith("Remember:")]
    assert len(remember) == 1 and "told-after" in remember[0]["class"]
    assert not [words for words in pages[slug].select(".told-after") if "not medical advice" in words.get_text()]
