"""An engine, and the built site with a server, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines import started
from tests.engines.engine import Engine
from tests.engines.watched import watched
from tests.site import built

ENGINES = ("firefox", "webkit")
WIDE = (1280, 800)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run every test in each engine; one that takes `figures_page`, on each page with a figure."""
    if "name" in metafunc.fixturenames:
        metafunc.parametrize("name", ENGINES, scope="session")
    if "figures_page" in metafunc.fixturenames:
        metafunc.parametrize("figures_page", built.explorer_pages())


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site, whose pages note what goes wrong."""
    return watched(built.given_site() or built.build(), tmp_path_factory.mktemp("site") / "html")


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """The site's address over http."""
    with built.serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where Firefox saves what a page hands over."""
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="session")
def running(name: str, downloads: Path) -> Iterator[Engine]:
    """The engine, started once for all tests."""
    try:
        with started.firefox(downloads) if name == "firefox" else started.webkit() as engine:
            yield engine
    except started.NoEngine as problem:
        pytest.skip(str(problem))


@pytest.fixture
def engine(running: Engine, home: str) -> Engine:
    """The engine in a wide window, with nothing kept from the test before."""
    running.open(f"{home}/book/glossary.html")
    running.size(*WIDE)
    running.ask("() => localStorage.clear()")
    return running
