"""A box at the end of each chapter, “I have finished this chapter”, and ticks beside finished chapters in the course's menu and on the
first page. The reader says so; nobody watches how far a page was read.
"""

from __future__ import annotations

import posixpath
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from legstrength.html import Markup
from legstrength.site import files
from legstrength.site.course import REPORT_PAGE, pages
from legstrength.site.device.words import FINISHED
from legstrength.site.files import File, Files
from legstrength.site.lesson.parts import LESSON
from legstrength.site.lesson.words import WORDS
from legstrength.site.markup import render
from legstrength.site.places import Part, Place, Spot


def fill(spot: Spot) -> Markup:
    """The box, with a link to the reader's report where the book has one."""
    report = spot.address(*REPORT_PAGE)
    return render("device/finished.html", slug=spot.slug, report_page=report, finished=FINISHED, words=WORDS)


PARTS = {"finished": Part(fill, of_chapter=True, files=LESSON)}


def leave_place(app: Sphinx, doctree: nodes.document) -> None:
    """Leave the box's place at the end of a chapter's page."""
    for (slug, kind), page in pages(app.env).items():
        if kind == "chapter" and page == app.env.docname:
            end = next(iter(doctree.findall(nodes.section)), doctree)
            end.append(Place(part="finished", slug=slug, piece=""))


def menu_files(folder: str) -> Files:
    """What every page needs for the ticks in its menu. `folder` is that of the chapters' pages."""
    told = {"data-site-only": "", "data-finished": FINISHED["mark"], "data-chapters": f"{folder}/" if folder else ""}
    return Files(scripts=(File("progress.js", 410, told),))


def add_files(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Load the script on every page, since each has the course's menu."""
    folders = {posixpath.dirname(where) for (_, kind), where in pages(app.env).items() if kind == "chapter"}
    if len(folders) == 1:
        files.add(app, menu_files(folders.pop()))


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("doctree-read", leave_place)
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
