"""Every figure names exactly those assumptions that move it."""

import json

import pytest

from legstrength.explorers import SLUGS, load
from legstrength.explorers.common.notes import RESTS_ON
from legstrength.explorers.dependence import idle, is_silent
from legstrength.model import DEFAULT

WRITTEN = json.loads(RESTS_ON.read_text(encoding="utf-8"))
TRIED = 3
REMEDY = "Run `python -m legstrength.explorers` and read the difference."


def test_every_figure_is_in_the_list_and_no_other() -> None:
    """A new figure without its assumptions would be a figure without its doubts."""
    assert list(WRITTEN) == list(SLUGS), REMEDY


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_not_named_moves_nothing(slug: str) -> None:
    """An assumption that moves a figure and is not named below it cannot be doubted."""
    assert is_silent(slug, [key for key in DEFAULT if key not in WRITTEN[slug]]), REMEDY


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if WRITTEN[slug]])
def test_what_is_named_moves_something(slug: str) -> None:
    """One that is named and moves nothing misleads. A few are tried for each figure, of those that move it least."""
    assert idle(slug, WRITTEN[slug][-TRIED:]) == [], REMEDY


@pytest.mark.parametrize("slug", SLUGS)
def test_the_page_prints_each_with_its_range(slug: str) -> None:
    """What was found is what a reader finds below the table."""
    notes = load(slug).footnotes
    for key in WRITTEN[slug]:
        one = DEFAULT.details(key)
        start = f"{one.meaning} {one.value:g} (plausible from {one.low:g} to {one.high:g}) {one.unit}."
        assert sum(note.startswith(start) for note in notes) == 1
