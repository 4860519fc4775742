"""Every link from a chapter's file into a figure opens there, and every chapter's sources are in the list."""

import pytest

from legstrength.evidence.bibliography import entries
from legstrength.teaching.chapters import chapter_slugs, load_chapter
from legstrength.teaching.figures import controls
from legstrength.teaching.links import check_links, check_sources


@pytest.mark.parametrize("slug", chapter_slugs())
def test_every_link_of_a_chapter_opens_in_its_figure(slug: str) -> None:
    """A wrong answer promises “show me in the figure”: control, value and explorer have to exist."""
    assert check_links(load_chapter(slug), controls()) == []


@pytest.mark.parametrize("slug", chapter_slugs())
def test_every_source_of_a_chapter_is_in_the_list(slug: str) -> None:
    """A number without its source is a rumour."""
    assert check_sources(load_chapter(slug), entries()) == []
