"""A link carries the settings of an explorer, is applied before anything is drawn, and cannot do harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page

from legstrength.live.explorer import link
from legstrength.live.explorer.controls import takes
from tests.site.built import explorer_pages, explorers_in
from tests.site.reader import visit, watch
from tests.site.shown import RECORD, VARIED, Shown

NewPage = Callable[..., Page]

HOSTILE = [
    "NaN",
    "",
    "1e999",
    "-99999",
    "99999",
    "<script>window.hacked=1</script>",
    "\"><img src=x onerror='window.hacked=1'>",
    "1_2_NaN_4",
]


def test_a_link_restores_its_state_from_a_disk(folder: Path, blank: NewPage) -> None:
    """Without a server, too, the first redraw shows the settings of the link, and a figure that waits for a prediction opens at once."""
    path = next(path for path in explorer_pages() if "notebooks" in path)
    for slug in explorers_in(folder, path):
        page = blank()
        twin = Shown(page, slug).twin
        wanted = {name: twin.other(name) for name in twin.defaults}
        _shows_at_once(page, f"{(folder / path).as_uri()}?{_query(slug, wanted)}", slug, wanted)


def _shows_at_once(page: Page, link: str, slug: str, wanted: dict[str, object]) -> None:
    """Open a link; fail unless the explorer is open, its first redraw shows these settings, and the page complains of nothing."""
    page.add_init_script(f"({RECORD})()")
    visit(page, link)
    shown = Shown(page, slug)
    assert shown.root.locator('[data-action="skip-prediction"]').count() == 0
    first = next(one for one in page.evaluate("() => redraws") if one["slug"] == slug)
    assert (first["revision"], first["sentence"]) == (1, shown.twin.at(wanted).sentence)
    assert shown.open().agrees("from a link") == wanted
    assert not shown.root.locator('[data-role="notice"]').is_visible()


def _query(slug: str, values: dict[str, object]) -> str:
    return urlencode({f"{slug}.{name}": link.written(value) for name, value in values.items()})


@pytest.mark.parametrize("poison", HOSTILE)
def test_a_hostile_value_does_nothing_and_is_named(poison: str, folder: Path, home: str, blank: NewPage) -> None:
    """No control of the first page takes any value that no control can take."""
    path = "index.html"
    for slug in explorers_in(folder, path):
        _poisoned(blank(), f"{home}/{path}", home, slug, [poison])


@pytest.mark.parametrize("live_path", VARIED)
def test_a_link_keeps_what_it_understands_and_names_the_rest(
    address: str, live_path: str, folder: Path, home: str, blank: NewPage
) -> None:
    """One good value holds although a messenger put a mark behind it, every other is wrong, each in another way, and controls and
    explorers are named that do not exist; no script runs, and the page gives the reader the reasons that Python gives.
    """
    for slug in explorers_in(folder, live_path)[:2]:  # a third one on a page brings no new kind of control
        page = blank()
        known = next(iter(Shown(page, slug).twin.defaults))
        _poisoned(page, address, home, slug, HOSTILE, known)


def _poisoned(page: Page, address: str, home: str, slug: str, poisons: list[str], known: str = "") -> None:
    """Open an explorer by a link that gives every control but `known` one of these values in turn, and names strangers."""
    trouble = watch(page, home + "/")
    twin = Shown(page, slug).twin
    wrong = {name: poisons[place % len(poisons)] for place, name in enumerate(twin.defaults) if name != known}
    good = {known: twin.other(known)} if known else {}
    strangers = f"{slug}.zzz=1&{slug}.__proto__=2&{slug}.constructor=3&nobody.minutes=3"
    query = "&".join(filter(None, (f"{_query(slug, good)})." if good else "", _query(slug, wrong), strangers)))
    visit(page, f"{address}?{query}")
    shown = Shown(page, slug).open()
    assert shown.agrees(f"from a link with {wrong!r}") == {**twin.defaults, **good}
    figure = link.Figure({name: takes(control) for name, control in twin.explorer.controls.items()})
    refused = link.read(query, {slug: figure}).refused
    assert len(refused) == len(wrong) + 4
    notice = shown.root.locator('[data-role="notice"]')
    assert [reason for place, reason in refused if place and reason not in (notice.text_content() or "")] == []
    assert notice.is_visible()
    assert any("nobody.minutes" in told for told in page.locator('[data-role="notice"]').all_inner_texts())
    assert page.evaluate("() => window.hacked") is None
    assert trouble.all() == []


@pytest.mark.parametrize("live_path", VARIED)
def test_a_copied_link_opens_the_same_state(address: str, live_path: str, folder: Path, blank: NewPage) -> None:
    """What “copy link” puts on the clipboard, opened anew, shows the same settings, sentence, table and picture from its first
    redraw on, and opens a figure that waits for a prediction.
    """
    for slug in explorers_in(folder, live_path)[:2]:  # a third one on a page brings no new kind of control
        page = visit(blank(permissions=["clipboard-read", "clipboard-write"]), address)
        shown = Shown(page, slug).open()
        for name in (n for n in shown.twin.defaults if shown.twin.kind(n) == "slider"):
            before = shown.revision()
            shown.control(name).press("Home" if shown.value(name) != shown.twin.explorer.controls[name].min else "End")
            shown.redrawn(before)
        for name in (n for n in shown.twin.defaults if shown.twin.kind(n) == "series"):
            before = shown.revision()
            shown.cells(name)[-1].fill(f"{shown.twin.other(name)[-1]:g}")
            shown.redrawn(before)
        stood = shown.agrees("before copying")
        shown.button("copy-link").click()
        page.wait_for_function("async slug => (await navigator.clipboard.readText()).includes(slug)", arg=f"{slug}.")
        link = page.evaluate("() => navigator.clipboard.readText()")
        _shows_at_once(blank(), link, slug, stood)
