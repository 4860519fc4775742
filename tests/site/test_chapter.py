"""A chapter as a pupil meets it on a phone: something to do at once, little to read, nothing lost of what stood there before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from legstrength.teaching import chapter_slugs, load_chapter
from legstrength.teaching.figures import figure
from tests.site.reader import visit
from tests.teaching.chapter_text import TOLD_IN_BEATS

NewPage = Callable[..., Page]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}

SCENES = {
    "muscles-at-work": "one-step-six-helpers",
    "novice-gains": "two-friends-one-jog",
    "plateau": "it-went-so-well",
    "staying-strong": "half-a-year-of-exams",
    "pace-and-bursts": "ninety-minutes-three-ideas",
    "hills": "one-hill-two-ways",
    "resistance-training": "two-friends-one-barbell",
    "lean-or-bulky": "three-friends-two-measures",
    "left-and-right": "a-film-of-mira-s-steps",
    "front-and-back": "a-warning-from-the-touchline",
    "your-plan": "everybody-has-advice",
    "how-good-is-the-model": "says-who",
}
"""The headings over the chapters' first scenes, as they once were."""

OLD_PLACES = [
    "predict",
    "play",
    "observe",
    "challenge",
    "explain-it-yourself",
    "what-is-going-on",
    "a-worked-example",
    "how-sure-are-we",
    "check-yourself",
    "apply-it",
    "your-prediction-again",
    "go-further",
    "the-same-in-python",
]
"""Headings that every chapter once had."""

FIRST = 0.8
"""How many screens a reader has passed at most when there is something to do."""

MOST_SCREENS, MOST_WORDS, MOST_BOXES = 12.0, 1500, 2

# Words that are drawn; what only a screen reader says, and what is folded, is not.
WORDS = """() => {
  const seen = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.checkVisibility({ visibilityProperty: true }) && node.parentElement.getBoundingClientRect().width > 2
      ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
  let count = 0;
  while (seen.nextNode()) count += (seen.currentNode.textContent.match(/[\\p{L}\\p{N}]+/gu) ?? []).length;
  return count;
}"""
BOXES = """() => [...document.querySelectorAll("article textarea, article input[type=text]")].filter((one) => one.checkVisibility()).length"""
SCREENS = "() => document.documentElement.scrollHeight / innerHeight"


@pytest.mark.parametrize("slug", chapter_slugs())
def test_the_first_thing_to_do_is_on_the_first_screen(slug: str, home: str, blank: NewPage) -> None:
    """Nobody scrolls through a form before there is something to press or to draw on."""
    page = visit(blank(**PHONE), f"{home}/notebooks/{slug}.html")
    top = page.locator(":is(.prediction, .guessing) :is([data-role=pad], input, button)").first.bounding_box()
    assert top is not None and top["y"] < FIRST * 844


@pytest.mark.parametrize("slug", TOLD_IN_BEATS)
def test_a_rebuilt_chapter_is_short(slug: str, home: str, blank: NewPage) -> None:
    """At most twelve screens, 1,500 words and two boxes to write in, with the figure open; the rest waits behind its title.

    What gives the answer away below the figure is not seen before, either.
    """
    page = visit(blank(**PHONE), f"{home}/notebooks/{slug}.html")
    told = page.locator(".told-after")
    expect(page.locator("html")).to_have_attribute("data-told", "later")
    expect(told.first).to_be_hidden()
    expect(told.last).to_be_hidden()
    expect(told.last).to_have_css("animation-name", "none")  # however long the reader thinks
    page.locator('[data-action="skip-prediction"]').first.click()
    page.wait_for_function('() => document.querySelector(".story[data-state=live]")')
    expect(told.first).to_be_visible()
    expect(told.last).to_be_visible()
    assert page.evaluate(SCREENS) <= MOST_SCREENS
    assert page.evaluate(WORDS) <= MOST_WORDS
    assert page.evaluate(BOXES) <= MOST_BOXES


@pytest.mark.parametrize("slug", TOLD_IN_BEATS)
def test_links_to_the_old_parts_lead_to_what_took_their_place(slug: str, home: str, blank: NewPage) -> None:
    """A link that somebody has kept does not lead to a page's top: it lands where it meant, and opens what is folded."""
    page = visit(blank(**PHONE), f"{home}/notebooks/{slug}.html?{slug}.strength=90")
    for place in [SCENES[slug], *OLD_PLACES]:
        found = page.locator(f"#{place}")
        expect(found).to_have_count(1)
        page.evaluate("place => location.hash = place", place)
        expect(page.locator(f"#{place}:not(details:not([open]) *)")).to_have_count(1)


def test_a_link_into_what_waits_for_the_prediction_shows_it(home: str, blank: NewPage) -> None:
    """Whoever follows a link to *How sure are we?*, or to words in it, reads them, at once and on the page."""
    page = visit(blank(**PHONE), f"{home}/notebooks/your-plan.html")
    expect(page.locator(".told-note")).to_have_text("This waits for your prediction above.")
    page.evaluate("() => { location.hash = 'how-sure-are-we'; }")
    expect(page.locator("#how-sure-are-we .told-after").first).to_be_in_viewport()
    expect(page.locator(".told-note")).to_have_count(0)
    page = visit(blank(**PHONE), f"{home}/notebooks/your-plan.html#how-sure-are-we")
    expect(page.locator("#how-sure-are-we .told-after").first).to_be_visible()


def test_a_link_with_settings_opens_the_fold_of_its_figure(home: str, blank: NewPage) -> None:
    """A teacher's link to the crowd shows the crowd."""
    page = visit(blank(**PHONE), f"{home}/notebooks/novice-gains.html?novice-gains-crowd.average=98")
    expect(page.locator("#novice-gains-crowd [data-role=picture]").first).to_be_visible()


@pytest.mark.parametrize("slug", TOLD_IN_BEATS)
def test_a_teachers_link_opens_the_worksheet(slug: str, home: str, light: NewPage) -> None:
    """What a class writes is folded for a reader alone, and open for a class."""
    first = next(iter(figure(load_chapter(slug).prediction.opens).controls))
    page = light(**PHONE)
    page.goto(f"{home}/notebooks/{slug}.html")
    expect(page.locator(".for-a-class [data-challenge]").first).to_be_hidden()
    page.goto(f"{home}/notebooks/{slug}.html?lock={load_chapter(slug).prediction.opens}.{first}")
    expect(page.locator(".for-a-class [data-challenge]").first).to_be_visible()


@pytest.mark.parametrize("slug", TOLD_IN_BEATS)
def test_a_result_keeps_its_room(slug: str, home: str, blank: NewPage) -> None:
    """Whatever a slider says, the sentence pushes nothing: its box has one height at both ends."""
    page = visit(blank(**PHONE), f"{home}/notebooks/{slug}.html")
    told = page.locator(".told-after")
    expect(page.locator("html")).to_have_attribute("data-told", "later")
    expect(told.first).to_be_hidden()
    expect(told.last).to_be_hidden()
    expect(told.last).to_have_css("animation-name", "none")  # however long the reader thinks
    page.locator('[data-action="skip-prediction"]').first.click()
    page.wait_for_function('() => document.querySelector(".story[data-state=live]")')
    beats = page.locator("[data-beat]:has(input[type=range]):has([data-role=beat-result])").all()
    for beat in beats:
        heights = set()
        for key in ("Home", "End"):
            beat.locator("input[type=range]").first.press(key)
            heights.add(
                beat.locator("[data-role=beat-result]").evaluate(
                    "one => Math.round(one.getBoundingClientRect().height)"
                )
            )
        assert len(heights) == 1, beat.get_attribute("data-beat")
