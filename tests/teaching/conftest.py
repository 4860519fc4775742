"""What the tests of the teaching parts share: a small book, built once, and a chapter's file to spoil."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from teaching.asking_page import Opener, opener
from teaching.small_book import CHAPTER_PAGE, SLUG, build_book, write_book

from legstrength.teaching.chapters import CHAPTERS


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The HTML of a book with one chapter, its notes and a page without a lesson."""
    notes = f"# Teacher notes\n\n```{{teacher-notes}} {SLUG}\n```\n"
    folder = tmp_path_factory.mktemp("book")
    return build_book(write_book(folder, index=CHAPTER_PAGE, notes=notes, plain="# A page without a lesson\n\nText.\n"))


@pytest.fixture
def spoil(tmp_path: Path) -> Callable[..., Path]:
    """A copy of the chapter's file in which a text, which must be there, is replaced once."""

    def change(old: str = "", new: str = "", name: str = f"{SLUG}.yml") -> Path:
        text = (CHAPTERS / f"{SLUG}.yml").read_text(encoding="utf-8")
        assert old in text, f"the test looks for {old!r}, which is not in the chapter's file"
        path = tmp_path / name
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return change


@pytest.fixture
def asked(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Opens a page with a prediction of a kind and its review; an error in the console fails the test."""
    errors: list[str] = []
    context = browser.new_context(viewport={"width": 390, "height": 664}, reduced_motion="reduce")
    yield opener(context, tmp_path, errors)
    context.close()
    assert errors == []
