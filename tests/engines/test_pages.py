"""Every page works in an engine that is not Chromium's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engines.engine import Engine
from tests.site import built
from tests.site.reader import OPEN_ALL, SETTLED

STATES = "() => [...document.querySelectorAll('.explorer[data-explorer]')].map(one => [one.dataset.explorer, one.dataset.state])"


@pytest.mark.parametrize("by", ["http", "disk"])
def test_every_figure_of_every_page_answers_and_nothing_goes_wrong(
    engine: Engine, site: Path, home: str, by: str
) -> None:
    """From a server and from a disk: with all that folds unfolded, every figure is ready, and the page has no error, no warning, and
    nothing that could not be loaded.
    """
    wrong = {}
    for page in built.pages_of(site):
        if (page, by) == ("404.html", "disk"):  # a host's page, whose links begin at the host's root
            continue
        engine.open(f"{home}/{page}" if by == "http" else (site / page).as_uri())
        engine.until(SETTLED, said=f"the figures of {page}")
        engine.ask(OPEN_ALL)
        engine.until(SETTLED, said=f"the unfolded figures of {page}")
        states = dict(engine.ask(STATES))
        assert tuple(states) == built.explorers_in(site, page)
        trouble = [f"{slug} is {state}" for slug, state in states.items() if state != "ready"] + engine.complaints()
        if trouble:
            wrong[page] = trouble
    assert not wrong, "\n".join(f"{page}: {told}" for page, told in wrong.items())
