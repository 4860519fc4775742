"""A part of the course on a page: its place while the pages are read, and what its HTML may ask of the book once all are.

A lesson box links the teacher notes, and the notes the chapter, without either naming the other's place: a link exists when its page does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from legstrength.html import Markup
from legstrength.site.course import pages
from legstrength.site.files import Files
from legstrength.teaching import Chapter, load_chapter


class Place(nodes.General, nodes.Element):
    """The place of a part: `part` is a name of the table of parts, `slug` its chapter's or "", `piece` what is asked of the part."""


@dataclass(frozen=True)
class Spot:
    """A place as it is seen by what fills it: on which page of which book."""

    app: Sphinx
    page: str
    slug: str
    piece: str

    @property
    def chapter(self) -> Chapter:
        """The chapter that the place belongs to."""
        return load_chapter(self.slug)

    @property
    def root(self) -> str:
        """What leads from the page to the site's root: "" or "../" once or more."""
        return "../" * self.page.count("/")

    def address(self, slug: str, kind: str) -> str | None:
        """The address, as seen from here, of the page that holds a chapter or its notes; None where there is none, or where it is this one."""
        page = pages(self.app.env).get((slug, kind))
        return self.app.builder.get_relative_uri(self.page, page) if page and page != self.page else None


Lay = Callable[[str, str, Mapping[str, str]], list[nodes.Node]]
"""Leaves the places of a part: from the directive's name, the chapter's slug or "", and the options. ValueError in words."""


def one_place(name: str, slug: str, options: Mapping[str, str]) -> list[nodes.Node]:
    """Leave one place."""
    return [Place(part=name, slug=slug, piece="")]


@dataclass(frozen=True)
class Part:
    """A part of the course, by whose name a directive of a page asks for it."""

    html: Callable[[Spot], Markup]
    """What stands in its place in the end."""

    lay: Lay = one_place
    """How its places are left."""

    of_chapter: bool = False
    """Whether the directive names a chapter."""

    page: str = ""
    """What its page is from then on: "chapter", "notes", "report", or nothing special."""

    options: tuple[str, ...] = ()
    """The options of the directive."""

    sources: Callable[[], list[Path]] = field(default=list)
    """The files that a page with it is made of, beside its own and its chapter's."""

    files: Files = Files()
    """Scripts and styles of a page with it."""
