"""The chapters in the order of the course, the parts of a chapter's page, and where in the course a page stands; known once all pages are read."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from legstrength.site.course import pages


def _parts(app: Sphinx) -> list[Any]:
    """The parts of the table of contents; none in a book that has no such table."""
    site = getattr(app.config, "external_site_map", None)
    return list(site.root.subtrees) if site else []


def chapters_in_order(app: Sphinx) -> list[tuple[str, list[str]]]:
    """The caption of each part of the course and the slugs of its chapters, as `_toc.yml` orders them; parts without a chapter are left out."""
    slugs = {page: slug for (slug, kind), page in pages(app.env).items() if kind == "chapter"}
    parts = [(part.caption, [slugs[page] for page in part.items if page in slugs]) for part in _parts(app)]
    return [(caption, chapters) for caption, chapters in parts if chapters]


def numbers(app: Sphinx) -> dict[str, int]:
    """The number of each chapter, by the name of its page."""
    slugs = [slug for _, part in chapters_in_order(app) for slug in part]
    return {pages(app.env)[slug, "chapter"]: number for number, slug in enumerate(slugs, 1)}


def sections_of(env: BuildEnvironment, page: str) -> list[tuple[str, str]]:
    """The sections of the second level on a page, in order: (id, heading)."""
    top = next(item for item in env.tocs[page].children if isinstance(item, nodes.list_item))
    below = next((item for item in top.children if isinstance(item, nodes.bullet_list)), None)
    items = [item for item in below.children if isinstance(item, nodes.list_item)] if below else []
    references = [next(iter(item.findall(nodes.reference))) for item in items]
    return [(one["anchorname"].removeprefix("#"), one.astext()) for one in references]


def short(title: str) -> str:
    """A chapter's title as the bar has room for it: its question, or else its name. “Hills: what do up and down add?” → “What do up and down add?”"""
    name, _, question = title.partition(": ")
    return question[0].upper() + question[1:] if question.endswith("?") else name


def place_page(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Tell the templates the contents of the course and where in it the page stands."""
    titles = {name: title.astext() for name, title in app.env.titles.items()}
    chapters = numbers(app)
    context["author"] = app.config.author
    context["number"] = chapters.get(page)
    title = titles.get(page, context.get("title", ""))
    context["short_title"] = short(title) if page in chapters else title
    context["course"] = [
        {
            "caption": part.caption,
            "pages": [
                {
                    "number": chapters.get(name),
                    "title": titles[name],
                    "address": app.builder.get_relative_uri(page, name) or "#",
                    "here": name == page,
                }
                for name in part.items
                if name in titles
            ],
        }
        for part in _parts(app)
    ]


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("html-page-context", place_page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
