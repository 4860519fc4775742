"""Every figure names exactly those assumptions that move it."""

import json

import pytest

from legstrength.explorers import SLUGS, load
from legstrength.explorers.common.notes import RESTS_ON
from legstrength.explorers.dependence import rests_on
from legstrength.model import DEFAULT

WRITTEN = json.loads(RESTS_ON.read_text(encoding="utf-8"))
REMEDY = "Run `python -m legstrength.explorers` and read the difference."


def test_every_figure_is_in_the_list_and_no_other() -> None:
    """A new figure without its assumptions would be a figure without its doubts."""
    assert list(WRITTEN) == list(SLUGS), REMEDY


@pytest.mark.parametrize("slug", SLUGS)
def test_a_figure_names_what_moves_it_and_nothing_else(slug: str) -> None:
    """An assumption that moves a figure and is not named below it cannot be doubted; one that moves nothing misleads."""
    assert sorted(WRITTEN[slug]) == sorted(rests_on(slug)), REMEDY


@pytest.mark.parametrize("slug", SLUGS)
def test_the_page_prints_each_with_its_range(slug: str) -> None:
    """What was found is what a reader finds below the table."""
    notes = load(slug).footnotes
    for key in WRITTEN[slug]:
        one = DEFAULT.details(key)
        start = f"{one.meaning} {one.value:g} (plausible from {one.low:g} to {one.high:g}) {one.unit}."
        assert sum(note.startswith(start) for note in notes) == 1
