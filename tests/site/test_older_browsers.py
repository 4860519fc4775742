"""At the floor and below it: a Chromium of 2022, older than Playwright drives, moves the figures; one of 2021 has what stands in for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from legstrength.live.explorer.words import STAND_IN
from tests.engines.shown import Shown
from tests.site import old
from tests.site.cdp import Aged, aged
from tests.site.reader import OPEN_ALL, SETTLED
from tests.site.shown import twin_of

AT_THE_FLOOR, BELOW = "103.", "92."
PAGES = ("notebooks/novice-gains.html", "notebooks/your-plan.html", "notebooks/muscles-at-work.html")
STANDS_IN = """() => [...document.querySelectorAll(".explorer")].map(one => ({
  slug: one.dataset.explorer, state: one.dataset.state, folded: one.closest("details:not([open])") !== null,
  notice: one.querySelector(".explorer-notice")?.textContent, words: one.innerText,
  rows: one.querySelectorAll("tbody tr").length, pictures: one.querySelectorAll("svg").length,
}))"""


@pytest.fixture(params=(AT_THE_FLOOR, BELOW))
def then(request: pytest.FixtureRequest) -> Iterator[Aged]:
    """The old browsers, one after the other."""
    if not old.runs_here():
        pytest.skip("The old browsers' programs are for Linux on x86-64 alone.")
    try:
        with aged(request.param) as found:
            assert found.version.startswith(request.param), "these tests would pass in any new browser"
            yield found
    except old.NoOldBrowser as problem:
        raise pytest.fail.Exception(str(problem), pytrace=False) from None


@pytest.mark.parametrize("then", [AT_THE_FLOOR], indirect=True)
def test_figures_move_at_the_floor(then: Aged, home: str) -> None:
    """Every figure of three pages starts, answers keys, and shows the sentence, the table and the picture that Python computes."""
    engine: Any = then
    for page in PAGES:
        then.open(f"{home}/{page}")
        for _ in range(2):  # what was folded settles, too
            then.until(SETTLED, said="the figures")
            then.ask(OPEN_ALL)
        then.until(SETTLED, said="the unfolded figures")
        for slug in then.ask("() => [...document.querySelectorAll('.explorer')].map(one => one.dataset.explorer)"):
            shown = Shown(engine, slug)
            assert then.ask("one => one.dataset.state", shown.root) == "ready"
            for name in [one for one in shown.twin.defaults if shown.twin.kind(one) == "slider"][:2]:
                control, since = shown.twin.explorer.controls[name], shown.revision()
                key, end = ("Home", control.min) if shown.value(name) != control.min else ("End", control.max)
                then.focus(shown.part(name))
                then.press(key)
                shown.redrawn(since, f"{name} by {key}")
                assert shown.agrees(f"{name} by {key}")[name] == end
        assert then.complaints == []


@pytest.mark.parametrize("then", [BELOW], indirect=True)
def test_below_the_floor_a_figure_is_told(then: Aged, home: str) -> None:
    """A browser that is too old has the sentence, the table and the picture of the opening state, one line that says what is needed, and no
    word of a program; the text and the questions are there.
    """
    for page in PAGES[:2]:
        then.open(f"{home}/{page}")
        then.until(
            "() => [...document.querySelectorAll('.explorer')].every(one => one.dataset.state !== 'loading')",
            said="figures",
        )
        seen = [figure for figure in then.ask(STANDS_IN) if not figure["folded"]]
        assert seen
        for figure in seen:
            opening = twin_of(figure["slug"]).explorer.reset()
            assert (figure["state"], figure["notice"]) == ("error", STAND_IN["old"]), figure
            assert opening.text in " ".join(figure["words"].split()), figure
            assert figure["rows"] == len(opening.table_rows)
            assert figure["pictures"]
            assert not re.search(r"undefined|hasOwn|error|script", figure["words"], re.IGNORECASE)
        assert then.ask("() => document.querySelectorAll('[data-question], .lesson-part .choices').length") > 0
        assert then.ask("() => document.querySelector('main').innerText.split(/\\s+/).length") > 300
