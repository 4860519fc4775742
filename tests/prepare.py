"""Sees to it that there is what `make test` needs: the packages and scripts of the pages, which are checked and built at once later; a
browser; and an old one beside it.

The browser is Chromium without a window from Debian, where it may be installed: the tests take three fifths of the time in it. Else it is
an installed Chromium or Chrome, else Playwright's own.

`make test` runs this first: `python -m tests.prepare`. Where nothing can be installed, one sentence says what is missing.
"""

import os
import shutil
import subprocess
import sys

from playwright.sync_api import Playwright, sync_playwright

from legstrength.release.browser import WINDOWLESS, NoBrowser, find_browser
from legstrength.site.build.bundle import ToolError, bundle
from tests.site import old

DEBIAN = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "--no-remove", WINDOWLESS[0]],
]
OWN = [[sys.executable, "-m", "playwright", "install", "chromium"]]


def done(commands: list[list[str]], why: str) -> bool:
    """Whether all of these commands went well; says first what it does."""
    print(f"{why} Running: " + " && ".join(" ".join(command) for command in commands), flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return not any(subprocess.run(command, **quiet).returncode for command in commands)


def find_or_install(playwright: Playwright) -> str:
    """The path of the quickest browser that this machine has or can be given. NoBrowser in words."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root and shutil.which("apt-get") and not shutil.which(WINDOWLESS[0]):
        done(DEBIAN, "A Chromium without a window is not installed yet.")
    try:
        return find_browser(playwright)
    except NoBrowser:
        if "LEGSTRENGTH_BROWSER" in os.environ or not done(OWN, "No browser is installed yet."):
            raise
    return find_browser(playwright)


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
    try:
        with sync_playwright() as playwright:
            print(f"Testing with {find_or_install(playwright)}")
    except NoBrowser as problem:
        print(problem, file=sys.stderr)
        return 1
    return prepare_old_browser()


if __name__ == "__main__":
    sys.exit(main())
