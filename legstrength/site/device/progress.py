"""A box at the end of each chapter, “I have finished this chapter”, and ticks beside finished chapters in the course's menu and on the
first page. The reader says so; nobody watches how far a page was read.
"""

from __future__ import annotations

import posixpath
import shutil
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from legstrength.site.build.bundle import FRONTEND
from legstrength.site.device.words import FINISHED as WORDS
from legstrength.site.lesson.forms import report_link
from legstrength.site.lesson.parts import REPORT_PAGE, pages
from legstrength.teaching import load_chapter

SOURCE = FRONTEND / "progress"


def finished_box(slug: str, report_page: str | None) -> str:
    """The box as HTML, with a link to the reader's report where the book has one."""
    return f"""<section class="lesson-part finished needs-script" data-site-only aria-label="{escape(WORDS["label"])}">
<label class="choice"><input type="checkbox" data-finished-box="{slug}" autocomplete="off"><span>{escape(WORDS["label"])}</span></label>
<p class="lesson-hint">{escape(WORDS["hint"])} {report_link(load_chapter(slug), report_page)}</p>
<p class="lesson-hint" data-role="lost" hidden>{escape(WORDS["lost"])}</p></section>"""


def add_box(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the box at the end of a chapter's page."""
    report = pages(app.env).get(REPORT_PAGE)
    for (slug, kind), page in pages(app.env).items():
        if kind == "chapter" and page == docname:
            address = app.builder.get_relative_uri(docname, report) if report else None
            end = next(iter(doctree.findall(nodes.section)), doctree)
            end += nodes.raw("", finished_box(slug, address), format="html")


def add_files(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Load the script on every page, since each has the course's menu."""
    folders = {posixpath.dirname(where) for (_, kind), where in pages(app.env).items() if kind == "chapter"}
    if len(folders) == 1:
        app.add_js_file("lesson/work.js", loading_method="defer", priority=390)
        where = folders.pop()
        app.add_js_file(
            "progress.js",
            loading_method="defer",
            priority=410,
            **{"data-site-only": "", "data-finished": WORDS["mark"], "data-chapters": f"{where}/" if where else ""},
        )


def copy_files(app: Sphinx) -> None:
    """Copy the script beside the pages."""
    if app.builder.format == "html":
        target = Path(app.outdir) / "_static"
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SOURCE / "progress.js", target / "progress.js")


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("builder-inited", copy_files)
    app.connect("doctree-resolved", add_box, priority=600)  # after the lesson's own parts
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
