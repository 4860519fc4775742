"""The first page shows the whole course, each chapter with a picture of its own figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from legstrength.explorers import load, makers
from legstrength.live import Explorer
from legstrength.site.card.sketch import HEIGHT, WIDTH, sketches
from legstrength.teaching import chapter_slugs, load_chapter
from tests.site import built


def sketch(explorer: Explorer) -> str:
    """The sketch of one explorer."""
    return sketches([explorer])[0]


def test_every_chapter_has_its_card_in_the_order_of_the_course(folder: Path) -> None:
    """A reader of the first page sees every question and gets to its chapter; no chapter is left out."""
    page = BeautifulSoup((folder / "index.html").read_text(encoding="utf-8"), "html.parser")
    contents = yaml.safe_load((built.ROOT / "_toc.yml").read_text(encoding="utf-8"))
    slugs = [
        slug
        for part in contents["parts"]
        for one in part["chapters"]
        if (slug := Path(one["file"]).name) in chapter_slugs() and "notebooks/" in one["file"]
    ]
    assert sorted(slugs) == sorted(chapter_slugs())
    cards = page.select("li.card-chapter")
    assert [card.a["href"] for card in cards] == [f"notebooks/{slug}.html" for slug in slugs]
    assert [card.select_one(".card-question").text for card in cards] == [load_chapter(slug).question for slug in slugs]
    assert all(card.select("svg.plot :is(.plot-stroke, .plot-fill)") for card in cards)


@pytest.mark.parametrize("slug", list(makers()))
def test_a_sketch_stays_inside_its_frame(slug: str) -> None:
    """Every explorer can be sketched, and nothing of the sketch is cut off."""
    points = re.findall(r"(?:[ML]|translate\()(-?[\d.]+),(-?[\d.]+)", re.sub(r' d="M[^"]*Z"', "", sketch(load(slug))))
    assert points
    assert all(0 <= float(x) <= WIDTH and 0 <= float(y) <= HEIGHT for x, y in points)


def test_a_sketch_is_drawn_from_the_results() -> None:
    """Another starting point gives another curve: no picture is kept from before."""
    explorer = load("welcome")
    first = sketch(explorer)
    assert sketch(explorer.set(strength=100)) != first
    assert sketch(explorer.reset()) == first
