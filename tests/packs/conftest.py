"""The built site, a browser, and a learning platform that takes in a chapter's SCORM pack."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from legstrength.packs.scorm import scorm
from legstrength.teaching import load_chapter
from tests.packs.learning_platform import Platform
from tests.site.conftest import folder  # noqa: F401  (a fixture)


@pytest.fixture(scope="session")
def package(folder: Path) -> Callable[..., dict[str, bytes]]:
    """The files of a chapter's SCORM pack, made once for each chapter and address."""
    return functools.cache(lambda slug, url=None: scorm(load_chapter(slug), folder, url))


@pytest.fixture(scope="module")
def platforms(
    browser: Browser, package: Callable[..., dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Platform]]:
    """A platform for each chapter's pack, one for a whole module's tests."""
    with ExitStack() as stack:
        yield functools.cache(lambda slug: Platform(browser, package(slug), tmp_path_factory.mktemp(slug), stack))


@pytest.fixture(scope="module")
def light_platforms(
    browser: Browser, package: Callable[..., dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Platform]]:
    """A platform of each kind with the pack of one chapter, whose figures stay asleep."""
    with ExitStack() as stack:
        yield functools.cache(
            lambda api: Platform(browser, package("plateau"), tmp_path_factory.mktemp("light"), stack, api, light=True)
        )


@pytest.fixture
def launch(platforms: Callable[[str], Platform]) -> Callable[[str], Platform]:
    """Open a chapter's pack for a pupil who is there for the first time."""

    def first(slug: str) -> Platform:
        platforms(slug).launch()
        return platforms(slug)

    return first


@pytest.fixture
def plateau(platforms: Callable[[str], Platform]) -> Platform:
    """A chapter's pack that is open, by whomever, for tests that answer nothing."""
    lesson = platforms("plateau")
    if not lesson.page:
        lesson.launch()
    return lesson
