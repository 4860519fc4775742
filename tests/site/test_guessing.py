"""The game of guessing: a card is turned over only when a pin is locked, by keyboard as by hand, and what was locked is kept."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from legstrength.evidence.lot import by_lot
from legstrength.explorers.how_good_is_the_model.cards import Card, cards
from legstrength.explorers.how_good_is_the_model.core import TEN
from tests.site.reader import visit

NewPage = Callable[..., Page]
PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True}
SLUG = "how-good-is-the-model"
LOT = 7
HEAR = "document.addEventListener('explorer:run', event => (window.lots ??= []).push(event.detail.settings.lot));"
KEPT = f"() => JSON.parse(localStorage['legstrength:1:{SLUG}'] ?? '{{}}').guesses"


def drawn(lot: int) -> list[Card]:
    """The cards of a lot, in their order."""
    every = cards()
    return [every[place] for place in by_lot(lot, TEN, len(every))]


def game(page: Page, home: str, lot: int | None = LOT) -> Page:
    """The chapter with the cards of a lot, or with those that chance gives."""
    return visit(page, f"{home}/notebooks/{SLUG}.html" + (f"?{SLUG}.lot={lot}&start=predict" if lot else ""))


def lock(page: Page, presses: int = 3) -> None:
    """Move the pin by keys and lock it."""
    page.locator("[data-handle=pin]").focus()
    for _ in range(presses):
        page.keyboard.press("ArrowRight")
    page.locator("[data-role=lock]").press("Enter")


def seen(page: Page) -> str:
    """All that is drawn and written of the game."""
    return page.locator("[data-role=game]").inner_text() + page.locator("[data-role=pad]").first.inner_html()


def test_a_card_is_turned_over_when_its_pin_is_locked(home: str, blank: NewPage) -> None:
    """Before that neither picture nor words hold what was found or who was near; after it all of it stands there, and the score."""
    page = game(blank(**PHONE), home)
    first = drawn(LOT)[0]
    expect(page.locator("[data-role=words]").first).to_have_text(first.words)
    expect(page.locator("[data-role=asks]")).to_have_text(first.asks)
    assert first.told.strip("+ %") not in seen(page)
    assert page.locator("[data-role=pad]").first.locator(".zone, .diamond").count() == 0
    lock(page)
    expect(page.locator("[data-guessing] [data-role=result]")).not_to_be_empty()
    assert first.told in seen(page)
    assert page.locator("[data-role=pad]").first.locator(".zone, .diamond").count() == 2
    expect(page.locator("[data-role=model]")).to_have_text(str(int(first.model_hits)))
    expect(page.locator("[data-role=curve]")).to_have_text(str(int(first.curve_hits)))


def test_a_pin_is_dragged_or_typed_and_never_off_the_line(home: str, blank: NewPage) -> None:
    """Without a pin the button says what is missing; a pin goes where a hand puts it, and a number beyond the line to its end, with a word."""
    page = game(blank(), home)
    result, typed = page.locator("[data-guessing] [data-role=result]"), page.locator("[data-role=typed]")
    page.locator("[data-role=lock]").press("Enter")
    expect(result).to_have_text("Drag your pin first.")
    assert page.evaluate(KEPT) is None
    high = drawn(LOT)[0].high
    box = page.locator("[data-role=ground]").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + box["height"] / 2, steps=4)
    page.mouse.up()
    assert 0.5 * high < float(typed.input_value()) < 0.9 * high
    typed.fill("999999")
    typed.press("Tab")
    expect(typed).to_have_value(f"{high:.0f}")
    expect(page.locator("[data-guessing] .typed-note")).to_contain_text(f"{high:.0f}")


def test_what_comes_of_a_beat_waits_for_the_reader(home: str, blank: NewPage) -> None:
    """A surprise that stands there on arrival is none: a note is shown once a slider has moved, and a score once a guess is pressed."""
    page = game(blank(**PHONE), home)
    page.locator("[data-action=skip-prediction]").first.click()
    beat = page.locator("#beat-cram-for-the-test")
    slider, note, result = (beat.locator(one) for one in ("input", ".beat-note", "[data-role=beat-result]"))
    slider.focus()
    expect(beat).to_have_attribute("aria-current", "step")
    expect(result).to_contain_text("The model: ")
    expect(note).to_be_hidden()
    slider.press("End")
    expect(result).to_contain_text(" up to ")
    expect(note).to_be_visible()
    beat = page.locator("#beat-where-it-fails")
    note, result = beat.locator(".beat-note"), beat.locator("[data-role=beat-result]")
    expect(result).to_be_empty()
    expect(note).to_be_hidden()
    beat.get_by_role("button", name="Older lifters").press("Enter")
    expect(result).to_contain_text("Best: ")
    expect(note).to_be_visible()
    expect(beat.locator("[aria-pressed=true]")).to_have_text("Older lifters")


def test_what_is_locked_is_kept_and_can_be_forgotten(home: str, blank: NewPage) -> None:
    """After a reload the next card is there, with the rows of those before it; clearing begins anew with the same lot."""
    page = game(blank(**PHONE), home, None)
    lock(page)
    page.locator("[data-role=next]").first.click()
    lock(page, 9)
    kept = page.evaluate(KEPT)
    assert kept["pins"] == [3, 9]
    page.reload()
    expect(page.locator("[data-role=words]").first).to_have_text(drawn(kept["lot"])[2].words)
    expect(page.locator("[data-role=rows] li")).to_have_count(2)
    page.locator("[data-action=clear-work]").first.click()
    expect(page.locator("[data-role=rows] li")).to_have_count(0)
    expect(page.locator("[data-role=words]").first).to_have_text(drawn(kept["lot"])[0].words)


def test_ten_cards_lead_to_the_wall(home: str, blank: NewPage) -> None:
    """After the tenth the score is that of all ten, the way on is shown, and the ten are marked on the wall once it opens."""
    page = blank(**PHONE)
    page.add_init_script(HEAR)
    game(page, home, None)
    for place in range(TEN):
        lock(page)
        if place < TEN - 1:
            page.locator("[data-role=next]").first.click()
    kept = page.evaluate(KEPT)
    ten = drawn(kept["lot"])
    expect(page.locator("[data-role=model]")).to_have_text(str(sum(one.model_hits for one in ten)))
    expect(page.locator("[data-role=you]")).to_have_text(str(sum(abs(3 - one.found) <= one.near for one in ten)))
    expect(page.locator("[data-role=all]")).to_be_visible()
    expect(page.locator("[data-prediction-review] .guessing-end")).to_contain_text("Of your 10")
    page.locator("[data-action=skip-prediction]").first.click()
    page.wait_for_function("lot => window.lots?.includes(lot)", arg=kept["lot"])


@pytest.mark.parametrize(
    "stored",
    ['{"guesses": 7}', '{"guesses": {"lot": -1, "pins": "x"}}', '{"guesses": {"lot": 7, "of": 3, "pins": [1]}}'],
)
def test_damaged_guesses_count_as_none(stored: str, home: str, blank: NewPage) -> None:
    """Whatever stands under the key, the game begins."""
    page = blank(**PHONE)
    page.goto(f"{home}/notebooks/{SLUG}.html")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [f"legstrength:1:{SLUG}", stored])
    page.reload()
    expect(page.locator("[data-role=place]")).to_contain_text("1 of 10")
    expect(page.locator("[data-role=rows] li")).to_have_count(0)
    assert json.loads(stored)
