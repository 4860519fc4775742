"""Whatever a link asks for, an engine shows what Python computes, and so what Chromium does: its tests hold it to the same twin."""

from __future__ import annotations

import random
from pathlib import Path
from urllib.parse import urlencode

import pytest

from legstrength.live import limits
from legstrength.live.explorer import link
from tests.engines.engine import Engine
from tests.engines.shown import Shown
from tests.explorers.test_parity import any_setting
from tests.site import built
from tests.site.reader import OPEN_ALL, SETTLED
from tests.site.shown import twin_of

LINKS = 4


def settings_of(slug: str, chance: random.Random) -> dict[str, object]:
    """Any settings of an explorer that its controls can take."""
    controls, taken = twin_of(slug).explorer.controls, limits(twin_of(slug).explorer)
    return {name: any_setting(chance, controls[name], taken[name]) for name in taken}


def query(wanted: dict[str, dict[str, object]]) -> str:
    """The part of a link that sets these explorers."""
    return urlencode(
        {f"{slug}.{name}": link.written(value) for slug, values in wanted.items() for name, value in values.items()}
    )


@pytest.mark.parametrize("by", ["http", "disk"])
def test_a_link_shows_what_python_computes(engine: Engine, site: Path, home: str, figures_page: str, by: str) -> None:
    """All figures of a page open where a random link sets them, with the sentence, the table and the picture's numbers of Python."""
    slugs = built.explorers_in(site, figures_page)
    chance = random.Random(f"{figures_page} {by}")
    for turn in range(LINKS if by == "http" else 1):
        wanted = {slug: settings_of(slug, chance) for slug in slugs}
        root = home if by == "http" else site.as_uri()
        engine.open(f"{root}/{figures_page}?{query(wanted)}")
        engine.until(SETTLED, said="the figures")
        engine.ask(OPEN_ALL)
        engine.until(SETTLED, said="the unfolded figures")
        for slug in slugs:
            assert Shown(engine, slug).agrees(f"link {turn + 1}") == wanted[slug]
        assert engine.complaints() == []
