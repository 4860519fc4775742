"""Puts a story on its page: its explorer is taken from its cell and becomes the story's stage, and the nodes become HTML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

from legstrength.html import Markup
from legstrength.site import files
from legstrength.site.files import File
from legstrength.site.markup import render
from legstrength.site.story.directive import BeatDirective, BeatsDirective, set_role
from legstrength.site.story.nodes import Beat, BeatNote, BeatNumber, BeatOffered, Beats, BeatSays, Story
from legstrength.site.story.words import WORDS

logger = logging.getLogger(__name__)

STORY = files.Files((File("story.css"),), (File("story.js", 600),))
"""After the explorers' scripts: a story moves a figure once that answers."""


def take_stage(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Move each story's explorer from where its cell stands into the story, behind the beats."""
    for story in doctree.findall(Story):
        figure = take_figure(doctree, story["slug"])
        if figure is None:
            told = "There is no cell on this page that shows `%s`: its story has no figure. Add one before or after the story."
            logger.warning(told, story["slug"], location=story)
            continue
        story += figure


def take_figure(doctree: nodes.document, slug: str) -> nodes.Node | None:
    """Take an explorer out of its cell and return it; None where no cell of the page shows it."""
    mark = f'data-explorer="{slug}"'
    found = [node for node in doctree.findall(nodes.raw) if mark in node.astext()]
    if not found:
        return None
    _take(found[0])
    return found[0]


def _take(node: nodes.Element) -> None:
    """Take a node out of its cell, and the cell with it where nothing else is in there."""
    parent = node.parent
    parent.remove(node)
    while not parent.children and not isinstance(parent, nodes.section | nodes.document):
        empty, parent = parent, parent.parent
        parent.remove(empty)


def add_files(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Load a story's script and style where one stands, and nowhere else."""
    if doctree is not None and any(True for _ in doctree.findall(Story)):
        files.add(app, STORY)


def _begin(self: HTML5Translator, node: nodes.Element) -> None:
    """Note where the HTML of a node's children begins."""
    node["begins"] = len(self.body)


def _inside(self: HTML5Translator, node: nodes.Element) -> Markup:
    """Take what the children were written as."""
    begins = node["begins"]
    html = "".join(self.body[begins:])
    del self.body[begins:]
    return Markup(html)


def end_story(self: HTML5Translator, node: Story) -> None:
    """Write a story round its beats and its explorer."""
    self.body.append(render("story/story.html", story=node, inside=_inside(self, node), words=WORDS))


def end_beats(self: HTML5Translator, node: Beats) -> None:
    """Write the list of the beats."""
    beats = [child for child in node.children if isinstance(child, Beat)]
    self.body.append(render("story/beats.html", beats=beats, inside=_inside(self, node), words=WORDS))


def end_beat(self: HTML5Translator, node: Beat) -> None:
    """Write a beat round its sentences; what was written of its result and its note has found its own place before."""
    parts = {"says": "", "note": "", "offered": "", **node.get("parts", {})}
    level = sum(isinstance(one, nodes.section) for one in _above(node)) + 1
    self.body.append(
        render("story/beat.html", beat=node, inside=_inside(self, node), level=level, words=WORDS, **parts)
    )


def _above(node: nodes.Element) -> Iterator[nodes.Element]:
    """What a node stands in, from the inside."""
    while node.parent is not None:
        node = node.parent
        yield node


def end_part(self: HTML5Translator, node: nodes.Element) -> None:
    """Keep a part of a beat for the beat's own template."""
    names = {BeatSays: "says", BeatNote: "note", BeatOffered: "offered"}
    name = next(one for kind, one in names.items() if isinstance(node, kind))
    node.parent.attributes.setdefault("parts", {})[name] = _inside(self, node)


def end_number(self: HTML5Translator, node: BeatNumber) -> None:
    """Write a number in a sentence."""
    self.body.append(render("story/number.html", number=node, inside=_inside(self, node)))


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_directive("beats", BeatsDirective)
    app.add_directive("beat", BeatDirective)
    app.add_role("set", set_role)
    app.add_node(Story, html=(_begin, end_story))
    app.add_node(Beats, html=(_begin, end_beats))
    app.add_node(Beat, html=(_begin, end_beat))
    app.add_node(BeatSays, html=(_begin, end_part))
    app.add_node(BeatNote, html=(_begin, end_part))
    app.add_node(BeatOffered, html=(_begin, end_part))
    app.add_node(BeatNumber, html=(_begin, end_number))
    app.connect("doctree-resolved", take_stage)
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
