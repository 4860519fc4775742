"""Predictions on the picture, in a real browser: drawn for two people or touched, by hand or by keyboard, kept and shown again."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from teaching.asking_page import Opener, kept, press

from legstrength.site.lesson.words import WORDS
from legstrength.teaching.core.distance import MOST

DRAWN, TOUCH = WORDS["drawn"], WORDS["touch"]


def stroke(page: Page, *points: tuple[float, float]) -> None:
    """One stroke over the pad, through shares of its width and height."""
    box = page.locator("[data-role=pad]").bounding_box()
    for place, (x, y) in enumerate(points):
        page.mouse.move(box["x"] + box["width"] * x, box["y"] + box["height"] * y)
        if not place:
            page.mouse.down()
    page.mouse.up()


def test_two_curves_are_drawn_by_hand(asked: Opener) -> None:
    """Ana's stroke hands over to Ben; locking too early says what is missing; then the model answers, and the figure gets both curves."""
    page = asked("drawn")
    part, lock, still = (page.locator(one) for one in ("[data-prediction]", ".lock", "[data-role=still]"))
    assert page.locator("[data-role=pad]").bounding_box()["height"] == 184
    assert lock.bounding_box()["y"] + lock.bounding_box()["height"] < 664, "all to press is on the first screen"
    press(lock)
    expect(still).to_have_text(DRAWN["first"].format(name="Ana"))
    stroke(page, (0.2, 0.5), (0.6, 0.3))
    press(lock)
    expect(still).to_have_text(DRAWN["unfinished"].format(name="Ana", last="week 52"))
    stroke(page, (0.2, 0.5), (0.4, 0.3), (0.94, 0.15))
    expect(page.locator("input[value=ben]")).to_be_checked()
    press(lock)
    expect(still).to_have_text(DRAWN["still"].format(name="Ben"))
    expect(still).to_be_in_viewport()
    assert kept(page) == {} and page.locator(".model-line").count() == 0
    stroke(page, (0.2, 0.6), (0.94, 0.4))
    expect(lock).to_have_attribute("aria-disabled", "false")
    lock.click()
    expect(part).to_have_attribute("data-state", "committed")
    heading = page.locator("[data-role=heading]")
    expect(heading).to_contain_text("You drew both too high: Ana by ")
    assert len(heading.inner_text()) <= MOST
    assert part.locator(".model-line").count() == part.locator(".model-band").count() == 2
    assert set(kept(page)) == {"curves", "at"} and list(kept(page)["curves"]) == ["ana", "ben"]
    assert page.evaluate("window.heard") == ["novice-gains"]
    handed = page.evaluate("window.handed")
    assert [curve["name"] for curve in handed["curves"]] == ["you: Ana", "you: Ben"]
    assert handed["curves"][0]["y"] == kept(page)["curves"]["ana"] and (handed["x"], handed["y"]) == ("weeks", "gain")


def test_two_curves_are_typed_by_keyboard(asked: Opener) -> None:
    """Without a pointer numbers do the same, and what is locked comes back after a reload, at the start and at the end."""
    page = asked("drawn")
    page.locator(".drawn-numbers summary").press("Enter")
    for numbers in ((5, 8, 10, 11, 11), (1, 2, 2, 3, 20)):
        for number in numbers:
            page.keyboard.press("Tab")
            page.keyboard.type(str(number))
    page.locator(".lock").press("Enter")
    said = page.locator("[data-role=heading]")
    expect(said).to_have_text("Spot on for Ana. You drew Ben 17 points too high.")
    assert page.evaluate("document.activeElement.dataset.role") == "answer"
    expect(page.locator(".drawn-ends [data-person=ana]")).to_contain_text("Ana: you +11")
    expect(page.locator("[data-reply]:visible")).to_have_text("The same jog asks less of his legs.")
    page.reload()
    expect(said).to_have_text("Spot on for Ana. You drew Ben 17 points too high.")
    row = page.locator("[data-role=before-now] [data-row=ben]")
    expect(row.locator("[data-cell=before]")).to_have_text("+20\N{NO-BREAK SPACE}%")
    row.locator("input").fill("4")
    row.locator("input").press("Tab")
    assert kept(page, "review")["marks"] == {"ben": 4}
    expect(page.locator("[data-role=review-says]")).to_contain_text("Ben 17 points too high")
    expect(page.locator("[data-role=review-pad] .model-line")).to_have_count(2)
    page.locator("[data-prediction] [data-action=draw-again]").click()
    expect(page.locator(".lock")).to_be_visible()
    assert kept(page)["curves"]["ben"][-1] == 20, "what is kept stays until it is locked anew"
    page.locator("[data-prediction] [data-action=clear-work]").click()
    assert kept(page) == {}


def test_an_earlier_prediction_is_still_shown(asked: Opener) -> None:
    """An option and one curve, kept before the prediction was drawn for two, stand on the page in words and as Ana's curve."""
    old = {
        "choice": "ana",
        "confidence": "sure",
        "reason": "her legs",
        "curve": [0, 5, 8, 10, 11, 30],
        "at": "2026-01-01T00:00:00Z",
    }
    page = asked("drawn", {"prediction": old})
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "committed")
    earlier = page.locator("[data-role=earlier]")
    expect(earlier).to_contain_text("“Ana gains much more than Ben.”")
    expect(earlier).to_contain_text("her legs")
    expect(page.locator("[data-role=heading]")).to_have_text("You drew Ana 19 points too high.")
    expect(page.locator(".drawn-ends [data-person=ben] [data-role=yours]")).to_be_hidden()


def test_the_models_curves_draw_themselves(asked: Opener) -> None:
    """With motion the curves come from the left, and the words after them; nothing is skipped for who listens."""
    page = asked("drawn", motion="no-preference")
    stroke(page, (0.2, 0.5), (0.94, 0.15))
    stroke(page, (0.2, 0.6), (0.94, 0.4))
    page.locator(".lock").click()
    field = page.locator("[data-role=people-drawn]")
    expect(field).to_have_attribute("data-phase", "curves")
    expect(page.locator("[data-role=heading]")).to_contain_text("You drew")
    expect(field).to_have_attribute("data-phase", "words")
    expect(field.locator(".apart")).to_have_count(1)


def test_stickers_are_put_on_a_drawing(asked: Opener) -> None:
    """A touch puts ● down and hands over to ○; touching again moves it; the answer says where the model has them."""
    page = asked("touch")
    press(page.locator(".lock"))
    expect(page.locator("[data-role=still]")).to_have_text(TOUCH["still"].format(mark="●", says="closest to its limit"))
    page.locator("[data-sticker=most] [data-option=quadriceps]").click()
    expect(page.locator("[data-sticker=least]")).to_be_visible()
    expect(page.locator("[data-sticker=least] [data-option=quadriceps] [data-role=stickers]")).to_have_text("●")
    page.locator("[data-sticker=least] [data-option=calves]").click()
    page.locator("[data-sticker=least] [data-option=hamstrings]").click()
    targets = page.locator(".touch-part:visible").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert min(targets) >= 44
    page.locator(".lock").click()
    says = page.locator("[data-role=says]")
    assert says.all_inner_texts() == [
        "● You: Front of the thigh. The model: Calves.",
        "○ Spot on: Back of the thigh.",
    ]
    assert kept(page)["stickers"] == {"most": "quadriceps", "least": "hamstrings"}
    page.reload()
    assert says.all_inner_texts()[1] == "○ Spot on: Back of the thigh."
    expect(page.locator("[data-role=review-says]")).to_contain_text("Spot on")


def test_stickers_are_put_down_by_keyboard(asked: Opener) -> None:
    """Arrows choose within a group; the other sticker is taken by its own button, so nothing jumps while somebody chooses."""
    page = asked("touch")
    page.locator("[data-sticker=most] input").first.focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-sticker=most] [value=calves]")).to_be_checked()
    expect(page.locator("[data-sticker=most]")).to_be_visible()
    page.locator("[data-role=whose] input").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.locator(".lock").press("Enter")
    assert kept(page)["stickers"] == {"most": "calves", "least": "quadriceps"}


@pytest.mark.parametrize("kind", ["drawn", "touch"])
def test_how_sure_and_the_form_can_be_read_by_all(asked: Opener, kind: str) -> None:
    """No rule of accessibility is broken, open or locked; the dots say what they mean, and Escape closes them."""
    locked = (
        {"curves": {"ana": [0, 5, 8, 10, 11, 30], "ben": [0, 1, 2, 3, 3, 3]}}
        if kind == "drawn"
        else {"stickers": {"most": "calves", "least": "calves"}}
    )
    for stored in (None, {"prediction": {**locked, "at": "2026-01-01T00:00:00Z"}}):
        page = asked(kind, stored)
        broken = [
            one["id"] for one in Axe().run(page, context="main", options={"preload": False}).response["violations"]
        ]
        assert broken == [], broken
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    if kind == "drawn":
        dots = page.locator(".drawn-ends .how-sure summary").first
        assert "1 of 3: no trial, the model's guess" in dots.inner_text()
        dots.press("Enter")
        expect(page.locator(".how-sure-panel").first).to_contain_text("We found no trial of weak young people")
        page.keyboard.press("Escape")
        expect(page.locator(".how-sure-panel").first).to_be_hidden()
