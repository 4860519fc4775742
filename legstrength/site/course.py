"""What Sphinx knows of the course while it reads the pages: which page holds a chapter, its notes or the report.

It is a domain of Sphinx's own kind, so that it is stored with the pages, forgets a page that is read anew, and is put together from
parts where pages are read in parallel.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain
from sphinx.environment import BuildEnvironment

REPORT_PAGE = ("", "report")
"""The key of “My report” among the pages: it belongs to no chapter."""


class CourseDomain(Domain):
    """The course's pages (`pages`: slug and "chapter", "notes" or "report" → page) and the pages with parts to be filled in (`places`)."""

    name = "course"
    label = "Course"
    data_version = 1
    initial_data: ClassVar[dict[str, Any]] = {"pages": {}, "places": {}}

    def clear_doc(self, docname: str) -> None:
        """Forget a page."""
        self.data["places"].pop(docname, None)
        for key in [key for key, page in self.data["pages"].items() if page == docname]:
            del self.data["pages"][key]

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process has read."""
        self.data["places"].update({page: True for page in otherdata["places"] if page in docnames})
        self.data["pages"].update({key: page for key, page in otherdata["pages"].items() if page in docnames})

    def resolve_any_xref(
        self, env: BuildEnvironment, fromdocname: str, builder: Builder, target: str, node: pending_xref, contnode: Any
    ) -> list[tuple[str, nodes.reference]]:
        """No text of a page refers to a part of the course by name."""
        return []


def pages(env: BuildEnvironment) -> dict[tuple[str, str], str]:
    """Which page holds a chapter and which its notes: (slug, "chapter" or "notes") → page name."""
    found: dict[tuple[str, str], str] = env.domaindata[CourseDomain.name]["pages"]
    return found


def places(env: BuildEnvironment) -> dict[str, bool]:
    """The names of the pages with a part that depends on other pages."""
    found: dict[str, bool] = env.domaindata[CourseDomain.name]["places"]
    return found
