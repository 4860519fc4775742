"""Figures of old are part of others now: links to them, and runs that readers kept of them, go on with those others."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from legstrength.explorers import SLUGS
from legstrength.live.compile.node import executable
from tests.site.reader import visit

NewPage = Callable[..., Page]

FRONTEND = Path(__file__).parents[2] / "frontend"
PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True}
OLD_RUN = {
    "at": "2026-01-01T00:00:00.000Z",
    "cells": [["Up, m", "100"], ["After a year, %", "+3.1"]],
    "query": "hills-route.route=0_4_6_-6_-4_0&hills-route.runs=3",
}
NEW_RUN = {"at": "2026-02-01T00:00:00.000Z", "cells": [["Up, m", "0"]], "query": "hills.runs=1"}


def asked(expression: str) -> object:
    """What an expression of `shared/moved.js` gives in Node.js."""
    script = f"""globalThis.window = globalThis; globalThis.addEventListener = () => {{}};
        const {{ today, nowCalled, runsToday }} = await import({json.dumps((FRONTEND / "shared/moved.js").as_uri())});
        console.log(JSON.stringify({expression}));"""
    command = [executable(), "--input-type=module", "-e", script]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("?hills-route.runs=3&hills.slope=4", "?hills.runs=3&hills.slope=4"),
        ("?lock=hills.slope%2Chills-route.runs&show=hills-route", "?lock=hills.slope%2Chills.runs&show=hills"),
        ("lean-or-bulky-parts.sets=6", "lean-or-bulky.sets=6"),
        ("?hills-routes.runs=3&chapter=hills-route", "?hills-routes.runs=3&chapter=hills-route"),
        ("", ""),
    ],
)
def test_a_query_is_read_with_the_names_of_today(old: str, new: str) -> None:
    """Whatever in it names a figure, and nothing else."""
    assert asked(f"today({json.dumps(old)})") == new


def test_every_old_name_leads_to_a_figure_that_there_is() -> None:
    """And none of the names of today leads elsewhere."""
    assert asked(f"{json.dumps(SLUGS)}.map(nowCalled)") == list(SLUGS)
    assert set(asked('["hills-route", "lean-or-bulky-parts"].map(nowCalled)')) <= set(SLUGS)


def test_damaged_runs_stay_where_they_are() -> None:
    """What is no list is nobody's run: the report names it, and the others move."""
    kept = {"hills-route": [5, {"query": 3}, OLD_RUN], "lean-or-bulky-parts": "x", "plateau": []}
    moved = asked(f"runsToday({json.dumps(kept)})")
    assert moved["lean-or-bulky-parts"] == "x" and moved["plateau"] == [] and "hills-route" not in moved
    assert moved["hills"][0] == 5 and moved["hills"][2]["query"] == "hills.route=0_4_6_-6_-4_0&hills.runs=3"


def test_an_old_link_wins_over_the_first_beat(home: str, blank: NewPage) -> None:
    """Its route and its number of runs stand in the figure of today, one of them locked, and the page goes to that figure."""
    link = "?hills-route.route=0_4_6_-6_-4_0&hills-route.runs=3&lock=hills-route.runs#hills-route"
    page = visit(blank(**PHONE), f"{home}/notebooks/hills.html{link}")
    story = page.locator('[data-story="hills"][data-state="live"]')
    figure = story.locator('.explorer[data-explorer="hills"][data-state="ready"]')
    expect(figure).to_have_count(1)
    expect(figure.get_by_role("spinbutton", name="Route, 2nd km", include_hidden=True)).to_have_value("4")
    runs = figure.locator('[data-control="runs"]')
    expect(runs.locator("[role=slider]")).to_have_attribute("aria-valuetext", "3 a week")
    expect(runs.locator("[role=slider]")).to_have_attribute("aria-disabled", "true")
    expect(figure.locator('[data-role="notice"]')).to_be_hidden()
    expect(page.locator("#hills")).to_be_in_viewport()


def test_kept_runs_of_an_old_figure_stand_with_those_of_today(home: str, blank: NewPage) -> None:
    """They come first, open with their settings, are in the report without a word of complaint, and are not lost by the next one kept."""
    page = blank(viewport={"width": 1280, "height": 720})
    work = {"runs": {"hills-route": [OLD_RUN], "hills": [NEW_RUN]}}
    page.add_init_script(f"localStorage['legstrength:1:hills'] ??= {json.dumps(json.dumps(work))}")
    visit(page, f"{home}/notebooks/hills.html?hills.runs=2")
    figure = page.locator('.explorer[data-explorer="hills"][data-state="ready"]')
    rows = figure.locator("[data-role=kept] tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("+3.1")
    rows.first.locator("[data-action=open-run]").press("Enter")
    expect(figure.get_by_role("spinbutton", name="Route, 2nd km", include_hidden=True)).to_have_value("4")
    expect(figure.locator('[data-control="runs"] [role=slider]')).to_have_attribute("aria-valuetext", "3 a week")
    figure.locator("[data-action=keep-run]").press("Enter")
    expect(rows).to_have_count(3)
    kept = page.evaluate("JSON.parse(localStorage['legstrength:1:hills']).runs")
    assert list(kept) == ["hills"] and [run["cells"] for run in kept["hills"][:2]] == [
        OLD_RUN["cells"],
        NEW_RUN["cells"],
    ]


def test_the_report_shows_runs_of_an_old_figure(home: str, light: NewPage) -> None:
    """Under the title of today's, with a link that still leads there."""
    page = light()
    work = {"runs": {"hills-route": [OLD_RUN]}}
    page.add_init_script(f"localStorage['legstrength:1:hills'] ??= {json.dumps(json.dumps(work))}")
    visit(page, f"{home}/book/report.html")
    table = page.locator('[data-chapter="hills"] table', has_text="+3.1")
    expect(table.get_by_role("link")).to_have_attribute(
        "href", "../notebooks/hills.html?hills.route=0_4_6_-6_-4_0&hills.runs=3#hills"
    )
    expect(page.locator('[data-chapter="hills"]')).not_to_contain_text("cannot be read")
