"""The whole course on a reader's device, for days without a network: a button that asks for it, and the service worker behind it.

    ```{offline}
    ```

Workbox writes the worker when all pages are there (`frontend/worker.mjs`). Nobody's browser registers it before its reader presses the
button, and the button's neighbour removes everything again.
"""

from __future__ import annotations

import shutil
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from legstrength.site.build.bundle import FRONTEND, run_node
from legstrength.site.device.words import OFFLINE as WORDS

SOURCE = FRONTEND / "offline"
WORKER = "worker.js"
MESSAGES = ("keep", "again", "working", "kept", "failed", "removed", "disk", "insecure", "missing", "unmade")


class OfflineBox(nodes.General, nodes.Element):
    """The place of the button; becomes HTML once it is known where its page lies."""


class OfflineDirective(SphinxDirective):
    """The button that keeps the course, with its messages."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Leave its place."""
        return [OfflineBox()]


def offline_html(worker: str) -> str:
    """The button as HTML. `worker` is the worker's address as seen from the page; files and bytes are filled in by `write_worker`."""
    messages = "".join(f'<span hidden data-message="{name}">{escape(WORDS[name])}</span>' for name in MESSAGES)
    return f"""<section class="lesson-part offline" aria-label="{escape(WORDS["label"])}" \
data-offline data-worker="{escape(worker)}" data-files="" data-bytes="">
<p class="no-script">{escape(WORDS["no-script"])}</p>
<div class="lesson-actions needs-script"><button type="button" class="lesson-button main" data-action="keep" hidden></button>
<button type="button" class="lesson-button" data-action="remove" hidden>{escape(WORDS["remove"])}</button></div>
<progress data-role="progress" aria-label="{escape(WORDS["label"])}" hidden></progress>
<p role="status" data-role="status"></p>{messages}</section>"""


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the button into its place; the worker lies at the site's root."""
    for place in list(doctree.findall(OfflineBox)):
        place.replace_self(nodes.raw("", offline_html("../" * docname.count("/") + WORKER), format="html"))


def add_files(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Load script and style on the page with the button, and on no other."""
    if doctree is not None and any("data-offline " in node.astext() for node in doctree.findall(nodes.raw)):
        app.add_css_file("lesson/lesson.css")
        app.add_js_file("offline.js", loading_method="defer", priority=410)


def copy_files(app: Sphinx) -> None:
    """Copy the script beside the pages."""
    if app.builder.format == "html":
        target = Path(app.outdir) / "_static"
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SOURCE / "offline.js", target / "offline.js")


def write_worker(folder: Path) -> None:
    """Write the service worker of a finished site, and what it keeps into the button's page; last of all, since it lists every file.

    ToolError in words where Node.js or Workbox fails; the folder then has no worker.
    """
    run_node("node", "worker.mjs", str(folder.resolve()))


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_node(OfflineBox)
    app.add_directive("offline", OfflineDirective)
    app.connect("builder-inited", copy_files)
    app.connect("doctree-resolved", fill_in)
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
