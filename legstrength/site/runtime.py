"""Puts the page runtime on the pages that have an explorer, and on no other.

The widget bundle is made by `legstrength.site.build.bundle` and lies beside the pages. What an explorer's place holds until then, and all of
it where no JavaScript runs, is made by `opening.py`; where the runtime does not start, `stand-in.js` says so there.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from myst_nb.core.render import MimeData, MimeRenderPlugin, NbElementRenderer
from sphinx.application import Sphinx

from legstrength.html import Markup
from legstrength.live.explorer.notebook import WIDGET_VIEW
from legstrength.live.explorer.words import STAND_IN
from legstrength.site import files
from legstrength.site.files import PLOT, File
from legstrength.site.markup import render
from legstrength.site.opening import opening
from legstrength.site.teach.links import places
from legstrength.teaching import chapter_slugs, load_chapter
from legstrength.teaching.figures import figure

PART = "explorer"
"""What an explorer is among the parts of a page."""

RUNTIME = files.Files(
    (PLOT, File("widgets.css", 495), File("runtime.css")),
    (
        File("stand-in.js", attributes={f"data-{why}": text for why, text in STAND_IN.items()}),
        File("runtime.js"),
    ),
)


class ExplorerRenderer(MimeRenderPlugin):
    """Renders an explorer's output: its root element, what it shows as it opens, and the widget that replaces that."""

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Nodes for an explorer; None for every other output, which keeps its usual rendering."""
        described = data.output_metadata.get(WIDGET_VIEW)
        if inline or data.mime_type != WIDGET_VIEW or not described:
            return None
        slug = described["explorer"]
        html = render(
            "explorer.html",
            slug=slug,
            asks=figure(slug)._spec["asks"],
            sheet=_sheet(slug),
            opening=opening(slug, described["text"], Markup(described["fallback"])),
            view=data.content,
        )
        return [nodes.raw("", str(html), format="html", part=PART)]


def _sheet(slug: str) -> str:
    """The address, from a chapter's page, of the printed sheet of the explorer's chapter; "" for one of no chapter."""
    chapter = next((one for one in chapter_slugs() if slug in load_chapter(one).explorers), "")
    return chapter and places(chapter, "../")["sheet"]


def add_to_page(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Name the scripts on a page with an explorer; they come after the lesson's, since an explorer asks whether its prediction is made."""
    if doctree is not None and any(node.get("part") == PART for node in doctree.findall(nodes.raw)):
        files.add(app, RUNTIME)


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("html-page-context", add_to_page)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
