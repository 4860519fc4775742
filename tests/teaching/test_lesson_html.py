"""The book's pages hold a lesson as real form controls and readable text, with or without the script."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sphinx.errors import SphinxError
from teaching.asking import chapter_of
from teaching.small_book import SLUG, build_book, write_book

from legstrength.site.files import BUNDLED, bundled
from legstrength.site.lesson.notes import NOTES_SECTIONS
from legstrength.site.lesson.parts import html_of
from legstrength.teaching import load_chapter


class Page(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data

    def having(self, name: str) -> list[tuple[str, dict[str, str]]]:
        return [item for item in self.tags if name in item[1]]


@pytest.fixture(scope="module")
def chapter_page(book: Path) -> Page:
    return Page(book / "index.html")


@pytest.fixture(scope="module")
def notes_page(book: Path) -> Page:
    return Page(book / "notes.html")


def test_every_part_stands_on_the_page(chapter_page: Page) -> None:
    """The parts are found by the attributes that scripts and tests rely on."""
    values = {
        name: [tag[1][name] for tag in chapter_page.having(name)]
        for name in ("data-prediction", "data-prediction-review", "data-questions")
    }
    assert values == {"data-prediction": [SLUG], "data-prediction-review": [SLUG], "data-questions": [SLUG]}
    assert [tag[1]["data-state"] for tag in chapter_page.having("data-prediction")] == ["open"]
    asked = [tag[1]["data-question"] for tag in chapter_page.having("data-question")]
    assert asked == [question.id for question in load_chapter(SLUG).questions]


@pytest.mark.parametrize("page", ["chapter_page", "notes_page"])
def test_ids_are_unique(page: str, request: pytest.FixtureRequest) -> None:
    """No id stands twice: labels and links would lead to the wrong place."""
    ids = Counter(tag[1]["id"] for tag in request.getfixturevalue(page).having("id"))
    assert [name for name, count in ids.items() if count > 1] == []


def test_labels_belong_to_controls(chapter_page: Page) -> None:
    """Every label for a control finds it, and every text box has a name."""
    ids = {tag[1]["id"] for tag in chapter_page.having("id")}
    targets = {tag[1]["for"] for tag in chapter_page.having("for")}
    assert targets <= ids
    mine = [
        attrs
        for tag, attrs in chapter_page.tags
        if tag in ("textarea", "input") and ("data-keep" in attrs or attrs.get("id", "").startswith(SLUG))
    ]
    assert mine
    assert all("aria-label" in attrs or attrs.get("id") in targets for attrs in mine)


def test_radio_buttons_form_groups_of_their_own(chapter_page: Page) -> None:
    """Choosing in one question cannot undo the choice in another."""
    chapter = load_chapter(SLUG)
    groups = Counter(attrs["name"] for _, attrs in chapter_page.tags if attrs.get("type") == "radio")
    assert len(groups) == 2 + len(chapter.questions)
    assert groups[f"{SLUG}-whose"] == len(chapter.prediction.people)


def test_choices_before_and_after_form_groups_of_their_own(tmp_path: Path) -> None:
    """Where the prediction is chosen among options, answering again at the end cannot undo the first answer."""
    chapter = chapter_of("curve", tmp_path)
    html = "".join(html_of(chapter, part) for part in ("prediction", "questions", "prediction-review"))
    groups = Counter(re.findall(r'<input[^>]*type="radio"[^>]*name="([^"]+)"', html))
    assert len(groups) == 4 + len(chapter.questions)
    for when in ("prediction", "review"):
        assert groups[f"{SLUG}-{when}-choice"] == len(chapter.prediction.options)


def test_the_prediction_does_not_tell_the_answer(book: Path, tmp_path: Path) -> None:
    """Before the figure nothing in the prediction says which option is right."""
    html = (book / "index.html").read_text(encoding="utf-8")
    section = re.search(r'<section class="lesson-part prediction".*?</section>', html, re.DOTALL)
    assert section and "data-correct" not in section[0]
    assert not any(option.why[:30] in section[0] for option in load_chapter(SLUG).prediction.options)
    chapter = chapter_of("curve", tmp_path)
    chosen = html_of(chapter, "prediction")
    assert "data-correct" not in chosen
    assert not any(option.why[:30] in chosen for option in chapter.prediction.options)


def test_nothing_inline_that_a_strict_policy_forbids(book: Path) -> None:
    """The parts hold no inline script, style or handler, and the script builds none."""
    for name in ("index.html", "notes.html"):
        html = (book / name).read_text(encoding="utf-8")
        for part in re.findall(r'<section class="lesson-part .*?</section>', html, re.DOTALL):
            assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|javascript:", part)
    script = bundled("lesson.js").read_text(encoding="utf-8")
    assert not re.search(r"\beval\b|new Function|innerHTML|insertAdjacentHTML|document\.write|\bimport\b", script)


def test_answers_can_be_read_without_script(chapter_page: Page) -> None:
    """Every reason stands in the page's text, in a list that opens by itself."""
    for question in load_chapter(SLUG).questions:
        for option in question.options:
            assert option.why in chapter_page.text and option.text in chapter_page.text
    details = [attrs for tag, attrs in chapter_page.tags if tag == "details" and attrs.get("class") == "all-reasons"]
    assert details and all("hidden" not in attrs for attrs in details)


def test_wrong_answers_lead_into_the_figure(chapter_page: Page) -> None:
    """Each wrong option links the settings that show it, on the same page."""
    chapter = load_chapter(SLUG)
    links = {attrs["href"] for _, attrs in chapter_page.tags if attrs.get("class") == "figure-link"}
    wanted = {
        chapter.link(option.show, option.show_in)
        for question in chapter.questions
        for option in question.options
        if option.show
    }
    assert wanted <= links
    assert all(re.fullmatch(r"\?([a-z-]+\.[a-z_]+=[\w.]+&?)+#[a-z-]+", link) for link in links)


def test_lesson_box_and_notes_link_each_other(chapter_page: Page, notes_page: Page) -> None:
    """The box leads to the notes, and the notes' settings open on the chapter's page."""
    assert any(
        attrs.get("href") == "notes.html" and "lesson-button" in attrs.get("class", "")
        for _, attrs in chapter_page.tags
    )
    presets = [attrs["href"] for _, attrs in notes_page.tags if attrs.get("class") == "figure-link"]
    assert len(presets) == len(load_chapter(SLUG).notes.presets)
    assert all(link.startswith("index.html?") for link in presets)


def test_a_box_without_notes_has_no_dead_link(tmp_path: Path) -> None:
    """Only pages that exist are linked."""
    out = build_book(write_book(tmp_path, index=f"# Chapter\n\n```{{lesson-box}} {SLUG}\n```\n"))
    assert "Teacher notes" not in (out / "index.html").read_text(encoding="utf-8")


def test_teacher_notes_have_sections_in_the_outline(book: Path, notes_page: Page) -> None:
    """Each section of the notes is a heading of the second level, and in the page's contents."""
    html = (book / "notes.html").read_text(encoding="utf-8")
    for title in NOTES_SECTIONS.values():
        assert f"<h2>{title}<" in html
    links = {attrs.get("href") for _, attrs in notes_page.tags}
    assert f"#{SLUG}-notes-timing" in links and f"#{SLUG}-notes-key" in links
    for plan in (30, 45, 60, 90):
        assert f"{plan} minutes" in notes_page.text


def test_script_and_style_load_only_with_a_lesson(book: Path) -> None:
    """A page without a lesson does not pay for one; the script never blocks the page."""
    chapter = (book / "index.html").read_text(encoding="utf-8")
    plain = (book / "plain.html").read_text(encoding="utf-8")
    script, style = (f"_static/{BUNDLED}/{bundled(name).name}" for name in ("lesson.js", "lesson.css"))
    assert f'<script defer="defer" src="{script}' in chapter and style in chapter
    assert script not in plain and style not in plain
    for name in (script, style):
        assert (book / name).is_file()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("```{prediction} no-such-chapter\n```", "There is no chapter `no-such-chapter`"),
        (f"```{{questions}} {SLUG}\n```\n\n```{{questions}} {SLUG}\n```", "is on this page already"),
        (f"```{{sheet-tasks}} {SLUG}\n:parts: record homework\n```", "There is no part `homework`"),
        (f"```{{lesson-box}} {SLUG}\n```\n\n## Novice gains", "which belongs to the explorer"),
    ],
)
def test_a_wrong_directive_stops_the_build_in_words(tmp_path: Path, text: str, said: str) -> None:
    """An author who misspells something is told on which page, and what there is."""
    with pytest.raises((SphinxError, AssertionError)) as caught:
        build_book(write_book(tmp_path, index=f"# Chapter\n\n{text}\n"))
    assert said in str(caught.value)


@pytest.mark.parametrize("part", ["prediction", "questions", "prediction-review", "task-exit"])
def test_what_a_reader_did_is_one_click_away(part: str) -> None:
    """Each part that ends a step links the reader's report of this chapter, where the book has one."""
    link = f'href="../book/report.html?chapter={SLUG}"'
    assert html_of(load_chapter(SLUG), part, report_page="../book/report.html").count(link) == 1
    assert "report-link" not in html_of(load_chapter(SLUG), part)
