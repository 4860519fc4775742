"""One JupyterLab and one browser for all notebook tests, and a check that nothing went to another host."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, WebSocket, expect

from tests.lab import jupyterlab
from tests.lab.jupyterlab import Lab, Notebook
from tests.site import reader

USUAL_MS, PATIENCE_MS = 5_000, 60_000


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A running JupyterLab."""
    try:
        with jupyterlab.running(tmp_path_factory.mktemp("lab")) as started:
            yield started
    except jupyterlab.NoLab as problem:
        raise pytest.fail.Exception(str(problem), pytrace=False) from None


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A window that keeps what it has loaded between the tests, as a student's does."""
    opened = browser.new_context(**reader.VARIANTS["wide-light"], reduced_motion="reduce")
    expect.set_options(timeout=PATIENCE_MS)
    yield opened
    expect.set_options(timeout=USUAL_MS)
    opened.close()


SPLASH = "/static/lab/jlab_core"
"""JupyterLab's own script. On a slow machine it takes its splash screen away twice, which is an error of its own and none of ours."""


@contextmanager
def _opened(lab: Lab, context: BrowserContext, name: str) -> Iterator[tuple[Notebook, reader.Trouble]]:
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    trouble = reader.watch(page, lab.home)
    host = lab.home.removeprefix("http")

    def socket(opened: WebSocket) -> None:
        if host not in opened.url:
            trouble.elsewhere.append(opened.url)

    def error(one: Error) -> None:
        where = [line for line in (one.stack or "").splitlines() if line.strip().startswith("at ")]
        if "removeChild" in str(one) and where and SPLASH in where[0] and str(one) in trouble.errors:
            trouble.errors.remove(str(one))

    page.on("websocket", socket)
    page.on("pageerror", error)
    yield Notebook(page, lab, name), trouble
    page.close()


def _quiet(trouble: reader.Trouble) -> None:
    """Fail unless no other host was asked and no script has failed."""
    assert (trouble.elsewhere, trouble.errors) == ([], [])


@pytest.fixture(scope="module")
def _shared(lab: Lab, context: BrowserContext) -> Iterator[tuple[Notebook, reader.Trouble]]:
    with _opened(lab, context, "shared") as both:
        yield both


@pytest.fixture
def notebook(_shared: tuple[Notebook, reader.Trouble]) -> Iterator[Notebook]:
    """A notebook with nothing below its cells; the tests use one after another, as a lesson does."""
    book, trouble = _shared
    book.clear()
    yield book
    _quiet(trouble)


@pytest.fixture
def fresh(lab: Lab, context: BrowserContext, request: pytest.FixtureRequest) -> Iterator[Notebook]:
    """A notebook in a new window, with a Python of its own: no explorer was ever shown there."""
    with _opened(lab, context, request.node.name) as (book, trouble):
        yield book
        _quiet(trouble)
