"""The built site, a browser, and one chapter's sheets made anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legstrength.sheets.pages import page
from legstrength.sheets.runs import runs_of
from legstrength.teaching import load_chapter
from tests.site.conftest import blank, folder, home

__all__ = ["blank", "folder", "home", "make"]

MADE = "novice-gains"


@pytest.fixture(scope="session")
def make() -> Callable[..., str]:
    """A function that makes a sheet of one chapter as HTML: its kind, and the course's address or None."""
    chapter = load_chapter(MADE)
    runs = runs_of([chapter])[MADE]
    return lambda kind, url=None, like=chapter: page(like, kind, runs, url)
