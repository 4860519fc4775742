"""The card at a page's end that leads to the next chapter, with its question and the small picture that the first page has of it."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from legstrength.site import files
from legstrength.site.card.chapters import PICTURES, pictures
from legstrength.site.course import pages
from legstrength.site.shell.contents import numbers
from legstrength.teaching import load_chapter


def lead_on(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Tell the templates which chapter comes next, where it is one."""
    chapters = list(numbers(app))
    at = chapters.index(page) + 1 if page in chapters else 0 if page == app.config.root_doc else len(chapters)
    if doctree is None or at >= len(chapters):
        return
    slug = next(slug for (slug, kind), name in pages(app.env).items() if name == chapters[at] and kind == "chapter")
    context["next_chapter"] = {
        "number": at + 1,
        "of": len(chapters),
        "question": load_chapter(slug).question,
        "picture": pictures(app)[slug],
    }
    files.add(app, PICTURES)


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("html-page-context", lead_on)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
