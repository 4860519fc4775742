"""What machines read of a page is what its reader sees, from the same files."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from PIL import Image
from teaching.small_book import CHAPTER_PAGE, build_book, write_book

from legstrength.site.card import social
from legstrength.site.card.covers import COVERS
from legstrength.site.shell import metadata
from legstrength.site.shell.metadata import LONGEST, age_range, tags
from legstrength.teaching import chapter_slugs, load_chapter


def head(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8").partition("</head>")[0], "html.parser")


def data_of(soup: BeautifulSoup) -> dict:
    (script,) = soup.select('script[type="application/ld+json"]')
    return json.loads(script.string)


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_chapter_is_a_learning_resource(folder: Path, slug: str) -> None:
    """Search engines for teaching material find question, goals, time, ages and standards as the lesson box has them, and the licence."""
    chapter, soup = load_chapter(slug), head(folder / "notebooks" / f"{slug}.html")
    data = data_of(soup)
    assert data["@context"] == "https://schema.org" and data["@type"] == ["WebPage", "LearningResource"]
    assert (data["name"], data["headline"], data["description"]) == (chapter.title, chapter.question, chapter.question)
    assert data["teaches"] == [goal.text for goal in chapter.objectives]
    assert (data["timeRequired"], data["typicalAgeRange"], data["educationalLevel"]) == (
        f"PT{chapter.minutes.total}M",
        "14-",
        chapter.level,
    )
    alignment = [
        (one["educationalFramework"], one["targetName"], one.get("targetUrl"), one["alignmentType"])
        for one in data["educationalAlignment"]
    ]
    assert alignment == [(one.framework, one.code, one.url, "supports") for one in chapter.alignment]
    assert (
        data["license"] == "https://creativecommons.org/licenses/by/4.0/"
        and data["isAccessibleForFree"] is True
        and data["inLanguage"] == "en"
    )
    assert soup.select_one('meta[name="description"]')["content"] == chapter.question
    assert soup.select_one('meta[property="og:title"]')["content"] == chapter.question


def test_the_first_page_is_the_course(folder: Path) -> None:
    """The course lists every chapter once and in order, and nothing names an address that nobody gave."""
    data = data_of(head(folder / "index.html"))
    assert "Course" in data["@type"] and data["provider"]["name"]
    assert [part["position"] for part in data["hasPart"]] == list(range(1, len(chapter_slugs()) + 1))
    assert sorted(part["name"] for part in data["hasPart"]) == sorted(
        load_chapter(slug).title for slug in chapter_slugs()
    )


def test_every_page_can_be_shared(path: str, folder: Path) -> None:
    """A shared link has a title; a description is a chapter's question or a short text, never a scrap, and no address is invented."""
    if path.startswith(("sheets/", "search", "404")):
        return
    soup = head(folder / path)
    assert soup.select_one('meta[property="og:title"]')["content"].strip()
    described = soup.select('meta[name="description"]')
    questions = {load_chapter(slug).question for slug in chapter_slugs() if Path(path).stem == slug}
    assert len(described) <= 1
    assert all(one["content"] in questions or 20 < len(one["content"]) <= max(LONGEST + 2, 400) for one in described)


def built_tags() -> BeautifulSoup:
    """The tags of a chapter's page in a book of that one chapter."""
    config = SimpleNamespace(language="en", author="The team", html_title="A course", root_doc="index")
    env = SimpleNamespace(domaindata={"course": {"pages": {("plateau", "chapter"): "notebooks/plateau"}}})
    app = SimpleNamespace(config=config, env=env, builder=SimpleNamespace(get_target_uri=lambda page: f"{page}.html"))
    return BeautifulSoup(tags(app, "notebooks/plateau", "The <plateau>", None), "html.parser")


def test_addresses_stand_only_where_they_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """A course on a disk names no address; a published one names the page's own, everywhere the same."""
    monkeypatch.delenv("COURSE_URL", raising=False)
    assert "url" not in data_of(built_tags()) and not built_tags().select(
        'meta[property="og:url"], meta[property="og:image"]'
    )
    monkeypatch.setenv("COURSE_URL", "https://school.example/legs")
    soup, page = built_tags(), "https://school.example/legs/notebooks/plateau.html"
    assert data_of(soup)["url"] == page == soup.select_one('meta[property="og:url"]')["content"]
    assert data_of(soup)["isPartOf"]["url"] == "https://school.example/legs/index.html"


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_picture_for_links_asks_and_does_not_answer(slug: str) -> None:
    """Whoever shares a chapter shares its question, in lines that stay on the picture, with the cover that gives no answer."""
    svg = ElementTree.fromstring(social.of_chapter(slug, "Leg strength from jogging"))
    *lines, foot = (text.text for text in svg.iter("{http://www.w3.org/2000/svg}text"))
    assert " ".join(lines) == load_chapter(slug).question and foot == "Leg strength from jogging"
    assert len(lines) < 3 and max(map(len, lines)) <= social.LETTERS and slug in COVERS


def test_a_text_cannot_end_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a chapter's file holds, the block of data stays whole."""
    monkeypatch.delenv("COURSE_URL", raising=False)
    monkeypatch.setattr(
        metadata, "load_chapter", lambda slug: dataclasses.replace(load_chapter(slug), question='</script><b>"&')
    )
    soup = built_tags()
    assert data_of(soup)["description"] == '</script><b>"&' and not soup.select("b")


def test_ages_in_words_become_a_range() -> None:
    """Ages are written for people in the file and for machines in the data."""
    assert [age_range(text) for text in ("14 and over", "14 to 16", "all ages")] == ["14-", "14-16", "all ages"]


def test_a_published_page_names_its_own_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Built for a website, a page's canonical address is the one that is shared, and the course lists its chapters' addresses."""
    monkeypatch.setenv("COURSE_URL", "https://school.example/legs/")
    book = write_book(tmp_path, index="# The course\n\nA first paragraph that is long enough.\n", chapter=CHAPTER_PAGE)
    (book / "index.md").write_text("# The course\n\nA first paragraph that is long enough.\n", encoding="utf-8")
    conf = (
        (book / "conf.py")
        .read_text(encoding="utf-8")
        .replace('"myst_parser",', '"myst_parser", "sphinx_external_toc", "legstrength.site.shell.metadata",')
    )
    (book / "conf.py").write_text(conf, encoding="utf-8")
    (book / "_toc.yml").write_text(
        "format: jb-book\nroot: index\nparts:\n  - caption: One\n    chapters:\n      - file: chapter\n",
        encoding="utf-8",
    )
    out = build_book(book)
    soup = head(out / "chapter.html")
    address = "https://school.example/legs/chapter.html"
    assert [link["href"] for link in soup.select('link[rel="canonical"]')] == [address]
    assert soup.select_one('meta[property="og:url"]')["content"] == data_of(soup)["url"] == address
    (image,) = (tag["content"] for tag in soup.select('meta[property="og:image"]'))
    with Image.open(out / image.removeprefix("https://school.example/legs/")) as picture:
        assert picture.format == "PNG" and picture.size == social.SIZE
        assert len(picture.convert("RGB").resize((60, 32)).getcolors(10000)) > 20
    assert image != head(out / "index.html").select_one('meta[property="og:image"]')["content"]
    course = data_of(head(out / "index.html"))
    assert course["description"] == "A first paragraph that is long enough."
    assert [part["url"] for part in course["hasPart"]] == [address]
