"""The course at a glance: a card for each chapter with its question and a small picture that gives no answer.

Parts and order are those of `_toc.yml`, words those of the chapters' files, pictures those of `covers.py`.
"""

from __future__ import annotations

import functools

from sphinx.application import Sphinx

from legstrength.html import Markup
from legstrength.site.card.covers import cover
from legstrength.site.card.sketch import sketches
from legstrength.site.course import pages
from legstrength.site.device.words import FINISHED
from legstrength.site.files import PLOT, Files
from legstrength.site.markup import render
from legstrength.site.places import Part, Spot
from legstrength.site.shell.contents import chapters_in_order
from legstrength.site.teach.assign import chapter_files
from legstrength.teaching import load_chapter
from legstrength.teaching.figures import figure

PICTURES = Files((PLOT,))
"""What a page with such a picture needs."""


def pictures(app: Sphinx) -> dict[str, Markup]:
    """The small picture of each chapter, by its slug."""
    return _pictures(tuple(slug for _, slugs in chapters_in_order(app) for slug in slugs))


@functools.cache
def _pictures(slugs: tuple[str, ...]) -> dict[str, Markup]:
    covers = {slug: cover(slug) for slug in slugs}
    bare = [slug for slug, drawn in covers.items() if drawn is None]
    sketched = dict(zip(bare, sketches([figure(load_chapter(slug).explorers[0]) for slug in bare]), strict=True))
    return {slug: covers[slug] or sketched[slug] for slug in slugs}


def fill(spot: Spot) -> Markup:
    """A list of cards under the name of each part of the course."""
    number, parts = 0, []
    drawn = pictures(spot.app)
    for caption, slugs in chapters_in_order(spot.app):
        cards = []
        for chapter in [load_chapter(slug) for slug in slugs]:
            number += 1
            cards.append(
                {
                    "chapter": chapter,
                    "number": number,
                    "address": spot.app.builder.get_relative_uri(
                        spot.page, pages(spot.app.env)[chapter.slug, "chapter"]
                    ),
                    "sketch": drawn[chapter.slug],
                }
            )
        parts.append((caption, cards))
    return render("card/chapters.html", parts=parts, words=FINISHED)


PARTS = {"chapter-cards": Part(fill, sources=chapter_files, files=PICTURES)}
