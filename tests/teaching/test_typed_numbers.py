"""Numbers that are typed into a lesson's own fields are read as they were meant; nothing changes without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from teaching.asking_page import Opener, kept

WORDS = json.loads((Path(__file__).parents[2] / "legstrength/live/view/number-words.json").read_text(encoding="utf-8"))
TYPED = [
    (" 9 ", "9", None),
    ("9,0", "9", None),
    ("\N{MINUS SIGN}3", "-3", None),
    ("12 %", "12", None),
    ("9,6", "10", "stepped"),
    ("1 000", "40", "clipped"),
    ("-45", "-10", "clipped"),
    ("12 weeks", "10", "unread"),
    ("1,5,2", "10", "unread"),
    ("1e3", "10", "unread"),
    ("a few", "10", "unread"),
]
"""What is typed where 10 stands in a field from -10 to 40 in steps of 1 %, what stands there then, and the kind of sentence below it."""


def _said(kind: str | None, name: str, typed: str, value: str) -> str:
    """The sentence that a reader should find below the field; none where all went as meant."""
    parts = {"name": name, "text": typed.strip(), "low": "-10", "high": "40", "step": "1", "value": value}
    return (
        WORDS[kind].format(
            **{part: text.replace("-", "\N{MINUS SIGN}") if part != "text" else text for part, text in parts.items()}
        )
        if kind
        else ""
    )


def _note(field: Locator) -> Locator:
    return field.locator("xpath=following::p[contains(@class, 'typed-note')][1]")


def _first_field(page: Page, kind: str) -> Locator:
    if kind == "drawn":
        page.locator(".drawn-numbers summary").press("Enter")
    return page.locator("input[data-low]:visible").first


@pytest.mark.parametrize("kind", ["drawn", "curve"])
def test_a_field_reads_what_people_type(asked: Opener, kind: str) -> None:
    """Comma or point, any minus, spaces and the unit are read; what is out of range, between two steps or no number is said, and what cannot
    be read leaves the number that stood there, in the field and in the picture.
    """
    page = asked(kind)
    field = _first_field(page, kind)
    name = field.get_attribute("aria-label") or ""
    for typed, value, said in TYPED:
        for text in ("10", typed):
            field.fill(text)
            field.blur()
        expect(field).to_have_value(value)
        expect(_note(field)).to_have_text(_said(said, name, typed, value))
    field.fill("")
    field.blur()
    expect(field).to_have_value("")
    field.fill("a few")
    field.blur()
    expect(field).to_have_value("")
    expect(_note(field)).to_have_text(_said("untaken", name, "a few", ""))


def test_arrow_keys_step(asked: Opener) -> None:
    """A field answers the arrow keys as a browser's own fields for numbers do, and stops at the ends."""
    page = asked("drawn")
    field = _first_field(page, "drawn")
    field.fill("39")
    for value in ("40", "40"):
        field.press("ArrowUp")
        expect(field).to_have_value(value)
    field.press("ArrowDown")
    expect(field).to_have_value("39")


def test_marks_and_second_thoughts_are_read_alike(asked: Opener) -> None:
    """A dragged prediction's numbers, and those at the chapter's end, take a comma; what is kept is the number that was meant."""
    page = asked("bars")
    page.locator(".drawn-numbers summary").press("Enter")
    fields = page.locator("[data-prediction] input[data-low]:visible").all()
    for field, typed in zip(fields, ("20,0 %", "many"), strict=False):
        field.fill(typed)
        field.blur()
    expect(fields[0]).to_have_value("20")
    expect(fields[1]).to_have_value("")
    expect(_note(fields[1])).to_contain_text("“many” could not be read")
    expect(page.locator(".lock")).to_have_attribute("aria-disabled", "true")
    for field in fields[1:]:
        field.fill("\N{MINUS SIGN}0")
        field.blur()
    page.locator(".lock").press("Enter")
    assert kept(page)["marks"]["ana"] == 20
    now = page.locator("[data-role=before-now] input").first
    now.fill("12,0")
    now.blur()
    assert kept(page, "review")["marks"] == {"ana": 12}
    now.fill("lots")
    now.blur()
    expect(now).to_have_value("12")
    expect(page.locator("[data-prediction-review] .typed-note")).to_contain_text("stays at 12")
    assert kept(page, "review")["marks"] == {"ana": 12}
