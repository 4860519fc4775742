"""Every chapter's four sheets exist, are sound HTML, and say what the chapter's file says."""

from __future__ import annotations

import dataclasses
import functools
import re
import types
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from bs4 import BeautifulSoup

from legstrength.sheets import VARIANTS
from legstrength.sheets.words import WORDS
from legstrength.teaching import chapter_slugs, load_chapter
from legstrength.teaching.touched import rights

VOID = {"meta", "link", "br", "img", "input", "col", "hr"}
SLUGS = chapter_slugs()
ON_A_DRAWING = ("drawn", "dragged", "route")
"""Predictions that are made on a drawing: paper has it empty, and no answers to tick."""

ON_SCREEN = re.compile(r"\b(?:drag|touch|tap|swipe|pull the|turn the|put the|load (?:the|their))\b", re.IGNORECASE)
"""What only a screen can be asked for."""


class Nesting(HTMLParser):
    """Notes every tag that is closed in the wrong place."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()}")


@functools.cache
def parsed(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def words_of(soup: BeautifulSoup) -> str:
    """All words of a sheet with single spaces."""
    return " ".join(soup.get_text(" ").split())


def sheet(folder: Path, slug: str, kind: str) -> BeautifulSoup:
    return parsed(folder / "sheets" / f"{slug}{kind}.html")


def test_there_are_four_sheets_for_each_chapter(folder: Path) -> None:
    """Student sheet, large print, without a device and key, for all chapters and nothing else."""
    assert sorted(path.name for path in (folder / "sheets").glob("*.html")) == sorted(
        f"{slug}{kind}.html" for slug in SLUGS for kind in VARIANTS
    )


@pytest.mark.parametrize("slug", SLUGS)
def test_sheets_are_sound_and_every_link_leads_somewhere(slug: str, folder: Path) -> None:
    """Tags nest, ids are used once, there is one main heading, no inline style or script; links, pictures and places on a page exist."""
    root, lost = folder.resolve(), []
    for kind in VARIANTS:
        path = root / "sheets" / f"{slug}{kind}.html"
        check = Nesting()
        check.feed(path.read_text(encoding="utf-8"))
        assert (check.wrong, check.open) == ([], [])
        soup = parsed(path)
        ids = [tag["id"] for tag in soup.select("[id]")]
        assert (
            len(ids) == len(set(ids))
            and len(soup.select("h1")) == 1
            and not soup.select("[style], style, script:not([src])")
        )
        for tag in soup.select("[href], [src]"):
            address, fragment = urldefrag(tag.get("href") or tag["src"])
            if address.startswith(("data:", "https:", "http:")):
                continue
            target = (path.parent / unquote(address.partition("?")[0])).resolve()
            if not target.is_file() or root not in target.parents:
                lost.append(str(tag))
            elif fragment and not parsed(target).find(id=fragment):
                lost.append(f"no place #{fragment}: {tag}")
    assert lost == []


@pytest.mark.parametrize("slug", SLUGS)
def test_a_students_sheet_says_what_the_chapter_says(slug: str, folder: Path) -> None:
    """Prediction, tasks, table and limits come from the chapter's file, in both sizes, and no answer is on them."""
    chapter = load_chapter(slug)
    item, tasks = chapter.prediction, chapter.sheet
    wanted = [
        chapter.title,
        chapter.question,
        item.printed,
        item.reason,
        tasks.play,
        tasks.driving_question,
        tasks.plan,
        tasks.record.caption,
    ]
    wanted += [
        one.text
        for one in (
            *(() if item.kind in ON_A_DRAWING else item.options),
            *item.confidence,
            *tasks.record.columns,
            *tasks.explain,
            tasks.apply,
            tasks.limits,
            tasks.exit,
        )
    ]
    for kind in ("", "-large"):
        soup = sheet(folder, slug, kind)
        text = words_of(soup)
        assert [one for one in wanted if " ".join(one.split()) not in text] == []
        assert len(soup.select("table.record:not(.tally) tbody tr")) == tasks.record.rows
        assert not any(why in text for why in (*(one.why for one in item.options), tasks.apply.sample))
        if item.kind in ON_A_DRAWING:
            assert soup.select_one("svg.drawn-axes[role=img]")
            assert all(one.name in text for one in (*item.people, *item.items))
        assert soup.select_one("svg.plot[role=img]") and not soup.select("input, textarea")


@pytest.mark.parametrize("slug", SLUGS)
def test_paper_asks_for_a_pencil(slug: str, folder: Path) -> None:
    """Nobody drags, touches or turns what is printed; the question says of whom it speaks, since no scene stands above it."""
    for kind in ("", "-large", "-no-device"):
        predict = sheet(folder, slug, kind).select_one("section.task").get_text(" ")
        assert not ON_SCREEN.findall(predict)
    assert not any(ON_SCREEN.search(question.stem) for question in load_chapter(slug).questions), "packs ask these"


@pytest.mark.parametrize("slug", SLUGS)
def test_without_a_device_nothing_is_moved_and_five_graphs_are_read(slug: str, folder: Path) -> None:
    """Each graph has a caption with its settings, and an alternative in words with its numbers; no task asks to open or to move anything."""
    chapter, soup = load_chapter(slug), sheet(folder, slug, "-no-device")
    paper = chapter.sheet.paper
    captions = [one.get_text(" ", strip=True) for one in soup.select("figure figcaption")]
    assert len(captions) == len(soup.select("figure svg.plot")) == 5
    for number, title, caption in zip("1234", paper.graphs, captions, strict=False):
        assert caption.startswith(f"{WORDS['graph']} {number}: {title}") and any(digit.isdigit() for digit in caption)
    assert all(len(graph["aria-label"]) > 60 for graph in soup.select("figure svg.plot"))
    text = words_of(soup.main)
    assert " ".join(paper.play.split()) in text and " ".join(paper.apply.split()) in text and "Graph 5" in paper.apply
    tasks = " ".join(
        tag.get_text(" ") for tag in soup.main.select("p, h2, caption, th") if not tag.find_parent("figure")
    )
    assert not soup.main.select("a[href]") and "Open " not in tasks and "slider" not in tasks
    assert [row.th.text for row in soup.select("table.record tbody tr")] == list("1234")


@pytest.mark.parametrize("slug", SLUGS)
def test_a_key_has_answers_reasons_numbers_and_points(slug: str, folder: Path) -> None:
    """Everything a teacher marks with is there, search engines are told to stay away, and nobody is told that it is secret."""
    chapter, soup = load_chapter(slug), sheet(folder, slug, "-key")
    text, tasks = words_of(soup), chapter.sheet
    marks = {
        name: f"{sticker.mark} {sticker.says}"
        for sticker in chapter.prediction.stickers
        for name in rights(chapter.prediction, sticker)
    }
    predicted = [one for one in chapter.prediction.options if one.id not in marks]
    options = [*predicted, *(option for item in chapter.questions for option in item.options)]
    wanted = [
        WORDS["open-key"],
        chapter.written.sample,
        *chapter.written.criteria,
        tasks.apply.sample,
        *(task.sample for task in tasks.explain),
    ]
    wanted += [f"{WORDS['right' if one.correct else 'not-right']}: {one.text} {one.why}" for one in options]
    wanted += [f"{marks[one.id]}: {one.text} {one.why}" for one in chapter.prediction.options if one.id in marks]
    wanted += [preset.title for preset in chapter.notes.presets]
    assert [one for one in wanted if " ".join(one.split()) not in text] == []
    assert soup.select_one("meta[name=robots][content=noindex]")
    tables = soup.select("table.ranges")
    used = {preset.show_in or chapter.prediction.opens for preset in (*chapter.notes.presets, tasks.apply)}
    assert {table["data-explorer"] for table in tables} == used
    assert sum(len(table.select("tbody tr")) for table in tables) == len(chapter.notes.presets) + 1
    assert any(" to " in cell.text for table in tables for cell in table.select("td"))
    assert [row.th.text for row in soup.select("table.rubric tbody tr")] == ["Claim", "Evidence", "Reason"]
    for kind in ("", "-large", "-no-device"):
        assert not sheet(folder, slug, kind).select("meta[name=robots]")


def test_the_address_is_on_the_sheet_only_where_one_is_known(make) -> None:
    """A published course prints link and QR codes; an unpublished one leaves a line to write the link on."""
    published = BeautifulSoup(make("", "https://example.org/course"), "html.parser")
    assert "https://example.org/course/notebooks/novice-gains.html" in published.select_one(".head").text
    assert len(published.select("svg.qr[role=img][aria-label]")) == 2
    plain = BeautifulSoup(make(""), "html.parser")
    assert not plain.select("svg.qr") and plain.select_one(".link .blank") and "http" not in plain.main.text


def test_challenges_are_in_the_key_with_a_way_to_meet_them(make) -> None:
    """Where a chapter has challenges, the key names settings that meet each."""
    chapter = load_chapter("novice-gains")
    like = dataclasses.replace(chapter)
    challenge = types.SimpleNamespace(
        id="most",
        objective="LO2",
        text="Make the gain <30 %.",
        explorer=None,
        goals=(),
        solution={"strength": 60, "minutes": 120},
        done="Well done.",
    )
    object.__setattr__(like, "challenges", (challenge,))
    text = words_of(BeautifulSoup(make("-key", like=like), "html.parser"))
    assert "Make the gain <30 %." in text and "Strength at the start 60 % of norm · Jogging 120 minutes a week" in text


def test_a_chapter_without_paper_tasks_still_prints_graphs(make) -> None:
    """Whoever writes a new chapter gets a sheet without a device at once, on the first four presets."""
    chapter = load_chapter("novice-gains")
    like = dataclasses.replace(chapter, sheet=dataclasses.replace(chapter.sheet, paper=None))
    captions = [one.text for one in BeautifulSoup(make("-no-device", like=like), "html.parser").select("figcaption")]
    assert len(captions) == 5 and captions[2].startswith("Graph 3: More minutes, same easy pace")


@pytest.mark.parametrize("kind", VARIANTS)
def test_a_sheet_made_again_is_the_same_to_the_byte(
    kind: str, folder: Path, make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A class that prints on two days, or from two builds of one course, has one sheet."""
    monkeypatch.delenv("COURSE_URL", raising=False)
    named = {path.name.split(".")[0] + path.suffix: path.name for path in (folder / "sheets").glob("sheet.*")}
    again = make(kind).replace("sheet.css", named["sheet.css"]).replace("sheet.js", named["sheet.js"])
    assert again == (folder / "sheets" / f"novice-gains{kind}.html").read_text(encoding="utf-8")
