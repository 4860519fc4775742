"""Measure the built course: `python -m benchmarks`. With `--build`, also time the building of the whole site.

It prints figures and ends with 0 whatever they are, since a shared machine is no judge.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, TimeoutError, sync_playwright

from benchmarks import engines, figures, lighthouse, phone, sliders, visits
from benchmarks.figures import Figure
from benchmarks.server import serve
from legstrength.live.compile.node import executable
from legstrength.release import browser as browsers
from legstrength.site.build.site import ROOT, SITE

CHAPTER = "notebooks/novice-gains.html"
OPEN, OPEN_CROWD = (
    "?novice-gains.minutes=90",
    "?novice-gains-crowd.minutes=90",
)  # a link with a setting opens a figure without a prediction, and its fold
ONE, CROWD = ("novice-gains", "Jogging"), ("novice-gains-crowd", "Jogging")
BUILD_S = 60.0


def build() -> Figure:
    """Build every page of the site; how long that took. SystemExit where it was not built."""
    begin = time.monotonic()
    command = [sys.executable, "-m", "legstrength.site", "build"]
    if subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL).returncode:
        raise SystemExit("The site was not built; the message stands above.")
    return Figure("The whole site, built", time.monotonic() - begin, "s", BUILD_S)


def measure(browser: Browser, node: str, site: Path) -> tuple[list[Figure], dict[str, list[str]]]:
    """All figures, and details under titles."""
    raced, speeds = engines.measure(browser, node)
    pages = [path.relative_to(site).as_posix() for path in sorted(site.glob("*/**/*.html"))]
    further = [page for page in pages if page.startswith(("book/", "notebooks/")) and page != CHAPTER]
    with serve(site) as home:
        address = f"{home}/{CHAPTER}{OPEN}"
        sent, by_kind = visits.measure(browser, home, site, CHAPTER, further)
        opened = sliders.opening(browser, address, *ONE)
        one, one_work = sliders.moving(browser, address, *ONE, aimed=False)
        many, many_work = sliders.moving(browser, f"{home}/{CHAPTER}{OPEN_CROWD}", *CROWD, aimed=True)
        slowest, each = sliders.everywhere(browser, home, site)
        waits = phone.waiting(browser, address, *ONE)
    details = {
        "Where the bytes are (requests)": by_kind,
        "The main thread's work for one move, mean, in ms": [one_work, many_work],
        "Key press to the redrawn picture, the first slider of each explorer": each,
        "One call, the quickest": speeds,
    }
    return [*sent, *opened, *waits, *one, *many, slowest, *raced], details


def main() -> int:
    """Measure and print; 0, or 1 with one sentence where something is missing."""
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument("--build", action="store_true", help="also build the site and time it")
    options.add_argument("--lighthouse", action="store_true", help="also ask Lighthouse, which comes from npm then")
    options.add_argument("--site", type=Path, default=SITE, help="the folder of a built site")
    told = options.parse_args()
    found = [build()] if told.build else []
    if not (told.site / CHAPTER).is_file():
        print(f"{told.site} holds no built course. Build it first: make site", file=sys.stderr)
        return 1
    begun = figures.load()
    with sync_playwright() as playwright:
        try:
            browser, node = browsers.launch(playwright, browsers.NAMES), executable()
        except (browsers.NoBrowser, RuntimeError) as problem:
            print(problem, file=sys.stderr)
            return 1
        print(f"Chromium {browser.version}, Python {platform.python_version()}, {begun}\n", flush=True)
        try:
            measured, details = measure(browser, node, told.site)
            browser.close()
            if told.lighthouse:
                with serve(told.site) as home:
                    measured += lighthouse.scores(
                        home, browsers.find_browser(playwright, browsers.NAMES), browsers.FLAGS
                    )
        except TimeoutError as problem:
            print(f"A figure of {told.site} did not answer: {problem.message}", file=sys.stderr)
            return 1
    print(figures.report([*measured, *found]))
    for title, lines in details.items():
        print("\n".join(["", title, *lines]))
    print(f"\nAt the end: {figures.load()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
