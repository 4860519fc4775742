"""The chapters in the order of the course, and the parts of a chapter's page, both known once all pages are read."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from legstrength.site.course import pages


def chapters_in_order(app: Sphinx) -> list[tuple[str, list[str]]]:
    """The caption of each part of the course and the slugs of its chapters, as `_toc.yml` orders them; parts without a chapter are left out."""
    slugs = {page: slug for (slug, kind), page in pages(app.env).items() if kind == "chapter"}
    parts = [
        (part.caption, [slugs[page] for page in part.items if page in slugs])
        for part in app.config.external_site_map.root.subtrees
    ]
    return [(caption, chapters) for caption, chapters in parts if chapters]


def sections_of(env: BuildEnvironment, page: str) -> list[tuple[str, str]]:
    """The sections of the second level on a page, in order: (id, heading)."""
    top = next(item for item in env.tocs[page].children if isinstance(item, nodes.list_item))
    below = next((item for item in top.children if isinstance(item, nodes.bullet_list)), None)
    items = [item for item in below.children if isinstance(item, nodes.list_item)] if below else []
    references = [next(iter(item.findall(nodes.reference))) for item in items]
    return [(one["anchorname"].removeprefix("#"), one.astext()) for one in references]
