"""A page with a prediction and its review, opened in a real browser, for the tests of the forms in which a prediction is made."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page
from teaching.asking import chapter_of

from legstrength.site.files import bundled
from legstrength.site.lesson.parts import LESSON, html_of

KEY = "legstrength:1:novice-gains"
LISTEN = """document.addEventListener("prediction:committed", event => (window.heard ??= []).push(event.detail.id));
addEventListener("DOMContentLoaded", () => document.querySelector("[data-explorer]").addEventListener("explorer:drawn",
  event => (window.handed = event.detail)));"""
TOKENS = Path(__file__).parents[2] / "legstrength" / "site" / "static" / "tokens.css"

Opener = Callable[..., Page]


def opener(context: BrowserContext, folder: Path, errors: list[str]) -> Opener:
    """What opens a page with a prediction of a kind; `stored` is what the device keeps, and `size` how large text is set."""

    def opened(kind: str, stored: object = None, motion: str = "reduce", size: str = "100%") -> Page:
        place = folder / f"{kind}.html"
        place.write_text(html(kind, folder, size), encoding="utf-8")
        page = context.new_page()
        page.emulate_media(reduced_motion=motion)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda entry: errors.append(entry.text) if entry.type == "error" else None)
        page.add_init_script(LISTEN)
        page.goto(place.as_uri())
        if stored is not None:
            page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, json.dumps(stored)])
            page.reload()
        return page

    return opened


def html(kind: str, folder: Path, size: str) -> str:
    """The page with the styles and scripts of a lesson."""
    chapter = chapter_of(kind, folder)
    body = "".join(html_of(chapter, part) for part in ("prediction", "prediction-review"))
    styles = "".join(
        f'<link rel="stylesheet" href="{path.as_uri()}">'
        for path in (TOKENS, *(bundled(one.name) for one in LESSON.styles), bundled("plot.css"))
    )
    scripts = "".join(f'<script defer src="{bundled(one.name).as_uri()}"></script>' for one in LESSON.scripts)
    return (
        f'<!doctype html><html lang="en" data-theme="light" style="font-size: {size}"><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width"><title>Asking</title>{styles}{scripts}<main><h1>Asking</h1><h2>Predict</h2>{body}'
        '<div id="novice-gains" data-explorer="novice-gains">Figure</div></main></html>'
    )


def kept(page: Page, part: str = "prediction") -> dict:
    """What the device keeps of a part of the chapter."""
    return json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "{}").get(part, {})


def press(button: Locator) -> None:
    """A press on a button that is grey but still answers."""
    button.click(force=True)
