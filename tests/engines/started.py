"""Finds, installs and starts the engines: Firefox by Marionette, WebKit by Debian's WebKitWebDriver."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from selenium.webdriver import WebKitGTK
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.engines.engine import Engine
from tests.engines.marionette import connected

FIREFOX = ("firefox-esr", "firefox")
WEBKIT = "WebKitWebDriver"
PATIENCE_S = 60.0
PREFERENCES = {
    "marionette.port": 0,  # any that is free; the file MarionetteActivePort says which
    "ui.prefersReducedMotion": 1,
    "dom.w3c_touch_events.enabled": 1,
    "browser.download.folderList": 2,
    "browser.download.always_ask_before_handling_new_types": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}


class NoEngine(RuntimeError):
    """The engine is not there; the message says what is missing."""


def find_firefox() -> str:
    """The path of Firefox. NoEngine in words where there is none."""
    if found := next(filter(None, map(shutil.which, FIREFOX)), None):
        return found
    raise NoEngine("Firefox is not installed (on Debian: apt-get install firefox-esr).")


def find_webkit() -> tuple[str, str]:
    """The paths of WebKit's driver and of its small browser. NoEngine in words where one of them or a screen for them is missing."""
    driver = shutil.which(WEBKIT)
    browsers = sorted(Path("/usr").glob("lib*/**/webkit2gtk-4.*/MiniBrowser")) if driver else []
    if driver and browsers and shutil.which("Xvfb"):
        return driver, str(browsers[-1])
    raise NoEngine(
        "WebKit's driver or a screen for it is not installed (on Debian: apt-get install webkit2gtk-driver xvfb)."
    )


@contextmanager
def firefox(downloads: Path) -> Iterator[Engine]:
    """A Firefox without a window and with a fresh profile, that saves into the folder `downloads`."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile, ExitStack() as stack:
        wishes = {**PREFERENCES, "browser.download.dir": str(downloads)}
        lines = [f"user_pref({_script(name)}, {_script(value)});" for name, value in wishes.items()]
        (Path(profile) / "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = [find_firefox(), "--headless", "--marionette", "--no-remote", "--profile", profile]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        stack.callback(process.wait)
        stack.callback(process.terminate)
        port = Path(profile) / "MarionetteActivePort"
        _wait(lambda: port.is_file() and port.read_text().strip().isdigit(), "Firefox does not answer")
        engine = Engine("firefox", connected(int(port.read_text())))
        stack.callback(engine.quit)
        yield engine


@contextmanager
def webkit() -> Iterator[Engine]:
    """A WebKit in its small browser, on a screen that nobody sees."""
    driver, browser = find_webkit()
    with ExitStack() as stack:
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(screen.wait)
        stack.callback(screen.terminate)
        assert screen.stdout
        number = screen.stdout.readline().strip()
        options = Options()
        options.binary_location = browser
        options.add_argument("--automation")
        surroundings = {**os.environ, "DISPLAY": f":{number}", "GDK_BACKEND": "x11", "LIBGL_ALWAYS_SOFTWARE": "1"}
        engine = Engine("webkit", WebKitGTK(options=options, service=Service(driver, env=surroundings)))
        stack.callback(engine.quit)
        yield engine


def _script(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value).replace("'", '"')


def _wait(there: Callable[[], bool], said: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not there():
        if time.monotonic() > end:
            raise NoEngine(f"{said} within {PATIENCE_S:g} seconds.")
        time.sleep(0.05)
