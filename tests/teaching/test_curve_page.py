"""A curve that is drawn beside a choice, in a real browser: by one stroke or by keyboard, kept, cleared, and compared with the model's."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from teaching.asking import chapter_of
from teaching.asking_page import Opener, kept

from legstrength.teaching.challenges import curve_of_model
from legstrength.teaching.core import value_at


def choose(page: Page) -> None:
    """Choose the last option and lock it in."""
    for part in ("choice", "confidence"):
        page.locator(f"[data-prediction] [data-role={part}] input").last.check()
    page.locator("[data-action=commit-prediction]").click()


def test_a_curve_typed_by_keyboard_meets_the_models(asked: Opener, tmp_path: Path) -> None:
    """The model's curve stays hidden until the reader has committed; then the distance in words is the one that Python finds."""
    page = asked("curve")
    prediction = chapter_of("curve", tmp_path).prediction
    curve = prediction.curve
    assert curve
    field = page.locator("[data-role=curve]")
    assert field.locator("[data-role=model]").get_attribute("d") in (None, "")
    values = [curve.low + curve.step * ((2 * place) % 5) for place in range(1, len(curve.at))]
    field.locator("input").first.focus()
    for value in values:
        page.keyboard.type(f"{value:g}")
        page.keyboard.press("Tab")
    choose(page)
    model = [value_at(*curve_of_model(curve, prediction.opens), at) for at in curve.at]
    mean = sum(abs(drawn - told) for drawn, told in zip(values, model[1:], strict=True)) / len(values)
    said = field.locator("[data-role=distance]").inner_text()
    assert f" {mean:.1f} " in said or f" {mean:.0f} " in said
    assert (field.locator("[data-role=model]").get_attribute("d") or "").startswith("M")
    assert kept(page)["curve"][1:] == pytest.approx(values)
    page.reload()
    expect(field.locator("[data-role=distance]")).to_have_text(said)


def test_a_curve_is_drawn_in_one_stroke_and_cleared(asked: Opener) -> None:
    """A quick stroke of a finger sets all the points that it passes; one press takes the drawing back; without one nothing is kept."""
    page = asked("curve")
    pad, field = page.locator(".curve-pad"), page.locator("[data-role=curve]")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.2, box["y"] + box["height"] * 0.7)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.97, box["y"] + box["height"] * 0.3)
    page.mouse.up()
    numbers = [float(one.input_value()) for one in field.locator("input").all()]
    assert numbers == sorted(numbers) and numbers[0] < numbers[-1]
    field.locator("[data-action=clear-curve]").click()
    assert {one.input_value() for one in field.locator("input").all()} == {""}
    choose(page)
    expect(field).to_be_hidden()
    assert "curve" not in kept(page)
