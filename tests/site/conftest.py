"""The site, a server and a browser for the page tests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site import built, reader


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that takes `path` on every page, and one with `live_path` where an explorer is.

    The teacher notes are made alike, so that a browser opens a few of them; what a page's text alone can tell is asked of all.
    """
    try:
        if "path" in metafunc.fixturenames:
            pages = built.expected_pages()
            notes = (
                [page for page in pages if page.startswith("book/teachers/")]
                if "blank" in metafunc.fixturenames
                else []
            )
            metafunc.parametrize("path", [page for page in pages if page not in notes or page in notes[::5]])
        chosen = [mark for mark in metafunc.definition.iter_markers("parametrize") if mark.args[0] == "live_path"]
        if "live_path" in metafunc.fixturenames and not chosen:
            metafunc.parametrize("live_path", built.explorer_pages())
    except built.NoSite as problem:
        pytest.exit(str(problem), returncode=1)


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder of the built site."""
    try:
        return built.given_site() or built.build()
    except built.NoSite as problem:
        raise pytest.fail.Exception(str(problem), pytrace=False) from None


@pytest.fixture(scope="session")
def home(folder: Path) -> Iterator[str]:
    """The site's address over http."""
    with built.serve(folder) as address:
        yield address


@pytest.fixture
def blank(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Make pages in a fresh context with the given settings; they are closed after the test."""
    with ExitStack() as stack:

        def make(**settings: object) -> Page:
            context = browser.new_context(**{**reader.VARIANTS["wide-light"], "reduced_motion": "reduce", **settings})
            stack.callback(context.close)
            return reader.new_page(context)

        yield make


@pytest.fixture
def light(blank: Callable[..., Page]) -> Callable[..., Page]:
    """Make pages whose figures stay asleep, for tests of all else: figures take most of a page's time."""

    def make(**settings: object) -> Page:
        page = blank(**settings)
        figures = re.compile(r"/_static/runtime/(runtime|stand-in)\.[^/]*\.js")
        page.context.route(figures, lambda route: route.fulfill(body="", content_type="text/javascript"))
        return page

    return make


@pytest.fixture
def address(live_path: str, home: str) -> str:
    """The address of a page with an explorer."""
    return f"{home}/{live_path}"
