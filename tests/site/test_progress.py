"""A reader says which chapters are finished, and sees it in the menu and on the first page; nobody else decides or learns it."""

from __future__ import annotations

import json
from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from legstrength.site.device.words import FINISHED as WORDS
from legstrength.teaching import chapter_slugs
from tests.site.reader import VARIANTS, watch
from tests.site.test_pages import RULES

NewPage = Callable[..., Page]
SLUG = "plateau"


def test_a_tick_stands_in_the_menu_and_on_the_first_page(home: str, light: NewPage) -> None:
    """Ticked in the chapter, seen in the menu at once, on other pages and on the chapter's card, in words too; unticked, gone everywhere."""
    page = light(**VARIANTS["wide-dark"])
    page.goto(f"{home}/notebooks/{SLUG}.html")
    marks = page.locator(".finished-mark")
    box = page.get_by_role("checkbox", name=WORDS["label"])
    expect(box).not_to_be_checked()
    expect(marks).to_have_count(0)
    box.focus()
    page.keyboard.press("Space")
    expect(page.locator(".course-contents [aria-current] .finished-mark")).to_have_count(1)
    page.goto(f"{home}/index.html")
    page.locator("[data-dialog=course-contents]").click()
    for place in (".course-contents", "li.card-chapter"):
        link = page.locator(f"{place} a:has(.finished-mark)")
        expect(link).to_have_count(1)
        assert f"{SLUG}.html" in link.get_attribute("href") and WORDS["mark"] in link.inner_text()
    assert [
        one["id"]
        for one in Axe().run(page, context="li.card-chapter, .course-contents", options=RULES).response["violations"]
    ] == []
    page.goto(f"{home}/notebooks/{SLUG}.html")
    box.uncheck()
    expect(marks).to_have_count(0)
    assert page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('legstrength'))") == []


def test_damaged_ticks_count_as_none(home: str, light: NewPage) -> None:
    """Whatever another program left there, no page breaks, no chapter is called finished, and a sound tick still shows."""
    page = light()
    trouble = watch(page, home + "/")
    stored = [
        "{",
        "null",
        '{"done": true}',
        '{"done": {"at": 3}}',
        '{"done": []}',
        '{"done": {"at": "2026-03-02T09:12:00Z"}}',
    ]
    slugs = chapter_slugs()[: len(stored)]
    for slug, text in zip(slugs, stored, strict=True):
        page.add_init_script(f"localStorage.setItem('legstrength:1:{slug}', {json.dumps(text)})")
    page.goto(f"{home}/search.html")
    marked = page.locator(".course-contents a:has(.finished-mark)")
    expect(marked).to_have_count(1)
    assert f"{slugs[-1]}.html" in marked.get_attribute("href")
    assert trouble.all() == []
