"""What several folders of tests share."""

from collections.abc import Iterator

import pytest
from live.javascript import Node
from playwright.sync_api import Browser, sync_playwright

from legstrength.release import browser as browsers


@pytest.fixture(scope="session")
def node() -> Iterator[Node]:
    """One Node.js process for all the JavaScript of a test session."""
    process = Node()
    yield process
    process.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for a module's tests; not for longer, since a process can drive one at a time, and the old browser has its turn too."""
    with sync_playwright() as playwright:
        try:
            started = browsers.launch(playwright)
        except browsers.NoBrowser as problem:
            raise pytest.fail.Exception(str(problem), pytrace=False) from None
        yield started
        started.close()
