"""The built site: where it is, which pages it has, and a small server for it.

LEGSTRENGTH_SITE names a site that is built already; without it the tests build one, once a session, whatever
the number of workers.
"""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml

from legstrength.site.build.host import Host, host

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "_build" / "html"
PATIENCE_S = 900.0


class NoSite(RuntimeError):
    """There is no site to test; the message says why."""


def given_site() -> Path | None:
    """The folder that LEGSTRENGTH_SITE names, or None. NoSite if there are no pages in it."""
    told = os.environ.get("LEGSTRENGTH_SITE")
    if not told:
        return None
    folder = Path(told).resolve()
    if not (folder / "index.html").is_file():
        raise NoSite(f"LEGSTRENGTH_SITE names {folder}, where there is no index.html: name the folder of a built site.")
    return folder


MOVED = ("book/welcome.html",)
"""Addresses that lead on to where their page is now."""

OWN_TESTS = ("sheets", "packs")
"""Folders that are written after the book and look otherwise; their tests stand elsewhere."""


def pages_of(folder: Path) -> list[str]:
    """Every page of the book in the folder, as a path from its root."""
    paths = [path.relative_to(folder) for path in folder.rglob("*.html")]
    names = (path.as_posix() for path in paths if path.parts[0] not in OWN_TESTS)
    return sorted(name for name in names if name not in MOVED)


def expected_pages() -> list[str]:
    """The pages that the site must have, known before it is built: the table of contents and the search."""
    folder = given_site()
    if folder:
        return pages_of(folder)
    contents = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))

    def names(entry: dict) -> Iterator[str]:
        yield from (entry[key] for key in ("root", "file") if key in entry)
        for below in ("parts", "chapters", "sections"):
            for child in entry.get(below, []):
                yield from names(child)

    return sorted({f"{name}.html" for name in names(contents)} | {"404.html", "search.html"})


def style(folder: Path) -> Path:
    """The style sheet that all pages of a built site share; its name says what is in it."""
    return next(path for path in (folder / "_static").glob("style.*.css"))


@functools.cache
def explorers_in(folder: Path, page: str) -> tuple[str, ...]:
    """The slugs of the explorers on a built page, in order."""
    return tuple(
        re.findall(r'<div class="explorer"[^>]* data-explorer="([^"]+)"', (folder / page).read_text(encoding="utf-8"))
    )


def explorer_pages() -> list[str]:
    """The pages that hold an explorer: those that are built with one, or, before that, those whose source
    makes one.
    """
    folder = given_site()

    def holds(page: str) -> bool:
        if folder:
            return bool(explorers_in(folder, page))
        sources = [(ROOT / page).with_suffix(ending) for ending in (".ipynb", ".md")]
        return any(
            "legstrength.explorers" in source.read_text(encoding="utf-8") for source in sources if source.is_file()
        )

    return [page for page in expected_pages() if holds(page)]


def build() -> Path:
    """Build the site and return its folder; the first of several workers builds, the others wait. NoSite in
    words if it fails.
    """
    session = os.environ.get("PYTEST_XDIST_TESTRUNUID")
    if not session:
        return _build_now()
    mark = Path(tempfile.gettempdir()) / f"legstrength-site-{session}"
    try:
        mark.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + PATIENCE_S
        while not (mark / "done").exists():
            if (mark / "failed").exists() or time.monotonic() > deadline:
                raise NoSite("Another worker could not build the site; its message stands above.") from None
            time.sleep(0.2)
        return OUTPUT
    try:
        folder = _build_now()
    except NoSite:
        (mark / "failed").touch()
        raise
    (mark / "done").touch()
    return folder


def _build_now() -> Path:
    made = subprocess.run([sys.executable, "-m", "legstrength.site", "build"], cwd=ROOT, capture_output=True, text=True)
    if made.returncode:
        raise NoSite(
            f"The site could not be built (python -m legstrength.site build):\n{(made.stdout + made.stderr)[-3000:]}"
        )
    return OUTPUT


class _Quiet(Host):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve the folder on a free port of this machine; gives the address without a slash at its end."""
    server = host(folder, 0, _Quiet)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
