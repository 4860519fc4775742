"""The directive `{unfold}`: a further figure behind its question, on a page whose own figure comes first.

    ```{unfold} novice-gains-crowd
    :title: Does everybody gain like Ana?
    :after: What the marks mean.

    Words before the figure.
    ```

The figure's cell stands anywhere on the page. A link to the figure, or with a setting of it, opens the fold.
"""

from __future__ import annotations

from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

from legstrength.explorers import SLUGS
from legstrength.site.markup import render
from legstrength.site.story.page import take_figure

logger = logging.getLogger(__name__)


class Unfold(nodes.General, nodes.Element):
    """A fold: words, then the explorer `slug`, then the words `after` it, under a `title`."""


class After(nodes.General, nodes.TextElement):
    """What stands below the figure."""


class UnfoldDirective(SphinxDirective):
    """Folds a further figure away."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {
        "title": directives.unchanged_required,
        "after": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        """Return the fold, or stop the build and say what is wrong."""
        slug, title = self.arguments[0], self.options.get("title", "").strip()
        if slug not in SLUGS:
            raise self.error(f"There is no explorer `{slug}`. There are: {', '.join(SLUGS)}.")
        if not title:
            raise self.error("A fold needs :title:, the question that the figure answers.")
        fold = Unfold(slug=slug, title=title)
        self.set_source_info(fold)
        self.state.nested_parse(self.content, self.content_offset, fold)
        children, messages = self.parse_inline(self.options.get("after", ""))
        fold += After("", "", *children)
        return [*messages, fold]


def take_figures(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Move each fold's explorer from its cell into the fold, before the last words."""
    for fold in doctree.findall(Unfold):
        figure = take_figure(doctree, fold["slug"])
        if figure is None:
            told = "There is no cell on this page that shows `%s`: add one anywhere."
            logger.warning(told, fold["slug"], location=fold)
            continue
        fold.insert(len(fold.children) - 1, figure)


def begin_unfold(self: HTML5Translator, node: Unfold) -> None:
    """Open the fold."""
    self.body.append(render("story/unfold.html", fold=node))


def end_unfold(self: HTML5Translator, node: Unfold) -> None:
    """Close it."""
    self.body.append("</details>")


def begin_after(self: HTML5Translator, node: After) -> None:
    """Open the words below the figure."""
    self.body.append('<p class="unfold-after">')


def end_after(self: HTML5Translator, node: After) -> None:
    """Close them."""
    self.body.append("</p>")


def setup(app: Sphinx) -> None:
    """Register with Sphinx."""
    app.add_directive("unfold", UnfoldDirective)
    app.add_node(Unfold, html=(begin_unfold, end_unfold))
    app.add_node(After, html=(begin_after, end_after))
    app.connect("doctree-resolved", take_figures)
