"""Every link from a chapter's file into a figure opens there, and every chapter's sources are in the list."""

import pytest

from legstrength.evidence.bibliography import entries
from legstrength.explorers import load, makers
from legstrength.live import limits
from legstrength.teaching.chapters import chapter_slugs, load_chapter
from legstrength.teaching.links import Range, Row, check_links, check_sources


def controls() -> dict[str, dict]:
    """Each explorer's controls in the form that the check takes."""
    found = {}
    for slug in makers():
        explorer = load(slug)
        found[slug] = {name: _allowed(taken, explorer.controls[name]) for name, taken in limits(explorer).items()}
    return found


def _allowed(taken: list | tuple, control: object) -> list | Range | Row:
    if isinstance(taken, list):
        return taken
    if isinstance(taken[0], tuple):
        return Row(len(taken), Range(*taken[0], control.step))
    return Range(*taken, control.step)


@pytest.mark.parametrize("slug", chapter_slugs())
def test_every_link_of_a_chapter_opens_in_its_figure(slug: str) -> None:
    """A wrong answer promises “show me in the figure”: control, value and explorer have to exist."""
    assert check_links(load_chapter(slug), controls()) == []


@pytest.mark.parametrize("slug", chapter_slugs())
def test_every_source_of_a_chapter_is_in_the_list(slug: str) -> None:
    """A number without its source is a rumour."""
    assert check_sources(load_chapter(slug), entries()) == []
