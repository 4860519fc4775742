"""Sees to it that there is what `make test` needs: the packages and scripts of the pages, which are checked and built at once later; a
browser, an installed Chromium or Chrome, else Debian's, else Playwright's own; and an old one beside it.

`make test` runs this first: `python -m tests.prepare`. Where nothing can be installed, one sentence says what is missing.
"""

import os
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

from legstrength.release.browser import NoBrowser, find_browser
from legstrength.site.build.bundle import ToolError, bundle
from tests.site import old


def installers() -> list[list[list[str]]]:
    """The ways to get a browser that this machine allows, each a list of commands, the most usual first."""
    ways = []
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root and shutil.which("apt-get"):
        ways.append(
            [["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]]
        )
    ways.append([[sys.executable, "-m", "playwright", "install", "chromium"]])
    return ways


def prepare_old_browser() -> int:
    """0 where the old browser is there now or none can be, 1 with a sentence where it could not be installed."""
    if not old.runs_here():
        return 0
    try:
        print(f"and with {old.install()}")
    except old.NoOldBrowser as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def main() -> int:
    """0 where all is there now, 1 with a sentence where not."""
    try:
        bundle()
    except ToolError as problem:
        print(problem, file=sys.stderr)
        return 1
    with sync_playwright() as playwright:
        for way in [[], *installers()]:
            if way:
                print(
                    "No browser is installed yet. Running: " + " && ".join(" ".join(command) for command in way),
                    flush=True,
                )
            if any(subprocess.run(command, stdout=subprocess.DEVNULL).returncode for command in way):
                continue
            try:
                print(f"Testing with {find_browser(playwright)}")
                return prepare_old_browser()
            except NoBrowser as problem:
                last = problem
    print(last, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
