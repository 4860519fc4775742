"""Finds a browser that prints sheets and runs the page tests, and says in one sentence what to install where there is none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, Playwright

from legstrength.check.stop import Told

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""A reader's browsers, as they are called on Linux."""

WINDOWLESS = ("chromium-headless-shell", *NAMES)
"""The same engine without a window comes first: the page tests take three fifths of the time in it."""

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class NoBrowser(Told, RuntimeError):
    """There is no browser to work with; the message says what to do."""


def find_browser(playwright: Playwright, names: Sequence[str] = WINDOWLESS) -> str:
    """The path of a Chromium: the one that LEGSTRENGTH_BROWSER names, the first of these that the system has, or Playwright's own.

    NoBrowser in words if there is none.
    """
    told = os.environ.get("LEGSTRENGTH_BROWSER")
    if told:
        if not Path(told).is_file():
            raise NoBrowser(
                f"LEGSTRENGTH_BROWSER names {told}, which does not exist: set it to the program of a Chromium or Chrome."
            )
        return told
    for name in names:
        if found := shutil.which(name):
            return found
    own = playwright.chromium.executable_path
    if Path(own).is_file():
        return own
    raise NoBrowser(
        "Printing sheets and testing pages need Chromium or Chrome: install one (on Debian and Ubuntu `apt-get install chromium`, elsewhere "
        "`python -m playwright install chromium`), or set LEGSTRENGTH_BROWSER to its program."
    )


def launch(playwright: Playwright, names: Sequence[str] = WINDOWLESS) -> Browser:
    """Start the first of these browsers that there is. NoBrowser in words if there is none."""
    return playwright.chromium.launch(executable_path=find_browser(playwright, names), args=FLAGS)
