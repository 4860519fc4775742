"""Puts the page runtime on the pages that have an explorer, and on no other.

Plotly and the widget bundle are made by `legstrength.site.build.bundle` and lie beside the pages. Where no JavaScript runs, the explorer's
place holds its default sentence and table; where the runtime does not start, `stand-in.js` shows them.
"""

from __future__ import annotations

import html
import json
import shutil
from pathlib import Path
from typing import Any

from docutils import nodes
from myst_nb.core.render import MimeData, MimeRenderPlugin, NbElementRenderer
from sphinx.application import Sphinx

from legstrength.live.explorer.notebook import WIDGET_VIEW
from legstrength.live.explorer.words import STAND_IN
from legstrength.site.build.bundle import BUNDLE

FOLDER = "runtime"


class ExplorerRenderer(MimeRenderPlugin):
    """Renders an explorer's output: its root element, its default sentence and table, and the widget that replaces them."""

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Nodes for an explorer; None for every other output, which keeps its usual rendering."""
        described = data.output_metadata.get(WIDGET_VIEW)
        if inline or data.mime_type != WIDGET_VIEW or not described:
            return None
        slug = html.escape(described["explorer"], quote=True)
        view = json.dumps(data.content).replace("</", "<\\/")
        return [
            nodes.raw(
                "",
                f'<div class="explorer" id="{slug}" data-explorer="{slug}" data-state="loading">'
                f'<div class="explorer-fallback explorer-body">{described["fallback"]}</div>'
                f'<script type="{WIDGET_VIEW}">{view}</script></div>',
                format="html",
            )
        ]


def load_bundle(app: Sphinx) -> None:
    """Copy the bundle beside the pages and remember its files' names."""
    if app.builder.format != "html":
        return
    target = Path(app.outdir) / "_static" / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(BUNDLE, target)
    app.legstrength_manifest = json.loads((BUNDLE / "manifest.json").read_text())


def add_to_page(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Name the scripts on a page with an explorer; they come after the lesson's, since an explorer asks whether its prediction is made."""
    if doctree is None or not any('class="explorer"' in node.astext() for node in doctree.findall(nodes.raw)):
        return
    files = app.legstrength_manifest
    app.add_css_file(f"{FOLDER}/{files['runtime.css']}")
    words: dict[str, Any] = {f"data-{why}": text for why, text in STAND_IN.items()}
    app.add_js_file(f"{FOLDER}/{files['stand-in.js']}", defer="defer", **words)
    for name in ("plotly.js", "runtime.js"):
        app.add_js_file(f"{FOLDER}/{files[name]}", defer="defer")


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("builder-inited", load_bundle)
    app.connect("html-page-context", add_to_page)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
