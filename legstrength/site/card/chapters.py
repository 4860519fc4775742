"""The course at a glance: a card for each chapter with its question and a small picture of its own figure.

    ```{chapter-cards}
    ```

Parts and order are those of `_toc.yml`, words those of the chapters' files, pictures those of the explorers.
"""

from __future__ import annotations

from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from legstrength.site.card.sketch import sketch
from legstrength.site.device.words import FINISHED
from legstrength.site.lesson.parts import pages
from legstrength.site.shell.contents import chapters_in_order
from legstrength.teaching import load_chapter
from legstrength.teaching.figures import figure


class ChapterCards(nodes.General, nodes.Element):
    """The place of the cards; becomes HTML once all pages are known."""


class CardsDirective(SphinxDirective):
    """The cards of all chapters."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Leave their place."""
        return [ChapterCards()]


def card(slug: str, number: int, address: str) -> str:
    """Return a chapter's card as a list item."""
    chapter = load_chapter(slug)
    return (
        f'<li class="card-chapter"><a href="{escape(address)}">{sketch(figure(chapter.explorers[0]))}'
        f'<span class="card-title"><span class="card-number">{number}</span> {escape(chapter.title)}</span>'
        f'<span class="card-question">{escape(chapter.question)}</span></a>'
        f'<span class="card-minutes">{chapter.minutes.total} minutes</span></li>'
    )


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the cards into their place, a list under the name of each part."""
    for place in list(doctree.findall(ChapterCards)):
        html, number = (
            [f'<p class="storage-lost" data-role="storage-lost" hidden>{escape(FINISHED["lost-course"])}</p>'],
            0,
        )
        for caption, chapters in chapters_in_order(app):
            html.append(f'<p class="cards-part" role="heading" aria-level="3">{escape(caption)}</p><ul class="cards">')
            for slug in chapters:
                number += 1
                html.append(card(slug, number, app.builder.get_relative_uri(docname, pages(app.env)[slug, "chapter"])))
            html.append("</ul>")
        place.replace_self(nodes.raw("", "".join(html), format="html"))


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_node(ChapterCards)
    app.add_directive("chapter-cards", CardsDirective)
    app.connect("doctree-resolved", fill_in)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
