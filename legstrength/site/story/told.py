"""Marks what a chapter tells below its story: how sure we are of the answer, and what to remember of it.

It gives the answer away, so it waits with the beats until the reader has answered. Without script, and on paper, all of it is there. Figures
that unfold ask questions of their own and do not wait.
"""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx

from legstrength.site.story.nodes import Story

SURE, AGAIN, REMEMBER = "how-sure-are-we", "your-prediction-again", "Remember:"
"""The sections whose words tell the answer, and how the words begin that tell it wherever they stand."""

TOLD = "told-after"
"""The class by which style and script find them."""


def told_in(section: nodes.section) -> Iterator[nodes.Element]:
    """Yield the words of a section that wait, up to what to remember; not those of the sections within it."""
    ends = [_begins(child) for child in section.children]
    whole = SURE in section["ids"] or (AGAIN in section["ids"] and any(ends))
    for child, last in zip(section.children, ends, strict=True):
        if isinstance(child, nodes.paragraph | nodes.bullet_list | nodes.enumerated_list) and (whole or last):
            yield child
        if last:
            return


def _begins(child: nodes.Node) -> bool:
    """Whether this is the paragraph of what to remember."""
    return isinstance(child, nodes.paragraph) and child.astext().startswith(REMEMBER)


def mark(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Mark what waits on a page whose story waits for a prediction."""
    if not any(story["gate"] for story in doctree.findall(Story)):
        return
    for section in doctree.findall(nodes.section):
        for words in told_in(section):
            words["classes"].append(TOLD)


def setup(app: Sphinx) -> None:
    """Register with Sphinx."""
    app.connect("doctree-resolved", mark, priority=400)  # while all paragraphs are paragraphs
