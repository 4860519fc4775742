"""Puts the parts of the course into the book: one directive, one placeholder, one step that fills it when all pages are known.

    ```{lesson-box} novice-gains
    ```

`PARTS` has every part that a page can ask for. Parts of a lesson, each with the chapter's slug: `lesson-box`, `prediction`,
`guessing`, `challenges`, `prediction-review`, `questions`, `teacher-notes`, and `sheet-tasks` with `:parts:`, some of play record explain apply
limits exit (all without it). Parts of the course, without: `chapter-cards`, `chapter-table`, `course-plan`, `assignment-maker`,
`work-report`, `offline`.
"""

from __future__ import annotations

from typing import Any, ClassVar, cast

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from legstrength.site import files
from legstrength.site.card import chapters
from legstrength.site.course import CourseDomain, pages, places
from legstrength.site.device import offline, progress, report
from legstrength.site.lesson import parts as lesson
from legstrength.site.lesson.checks import warn_of_twin
from legstrength.site.places import Part, Place, Spot
from legstrength.site.teach import assign, tables
from legstrength.teaching import ChapterError, load_chapter
from legstrength.teaching.chapters import CHAPTERS

PARTS: dict[str, Part] = {
    **lesson.PARTS,
    **report.PARTS,
    **progress.PARTS,
    **offline.PARTS,
    **chapters.PARTS,
    **assign.PARTS,
    **tables.PARTS,
}


class CourseDirective(SphinxDirective):
    """Leaves the places of a part; for each part there is a class that differs in `part` and in what the directive takes."""

    has_content = False
    part: ClassVar[Part]

    def run(self) -> list[nodes.Node]:
        """Return the places, after what the book has to remember: what the page holds and which files it depends on."""
        slug = self.arguments[0] if self.part.of_chapter else ""
        try:
            if slug:
                load_chapter(slug)
                self.env.note_dependency(str(CHAPTERS / f"{slug}.yml"))
            for path in self.part.sources():
                self.env.note_dependency(str(path))
            left = self.part.lay(self.name, slug, self.options)
        except (ChapterError, ValueError) as error:
            raise self.error(str(error)) from None
        self._once(left, slug)
        places(self.env)[self.env.docname] = True
        if self.part.page:
            pages(self.env)[slug, self.part.page] = self.env.docname
        return left

    def _once(self, left: list[nodes.Node], slug: str) -> None:
        used = cast(set[tuple[str, str, str]], self.env.temp_data.setdefault("course_places", set()))
        for place in (place for node in left for place in node.findall(Place) if slug):
            key = slug, place["part"], place["piece"]
            if key in used:
                name = " ".join(filter(None, key[1:]))
                raise self.error(f"`{name}` of `{slug}` is on this page already: its ids would stand twice.")
            used.add(key)


def fill_in(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Replace every place of the page by HTML, with links as seen from there."""
    for place in list(doctree.findall(Place)):
        spot = Spot(app, page, place["slug"], place["piece"])
        html = str(PARTS[place["part"]].html(spot))
        place.replace_self(nodes.raw("", html, format="html", part=place["part"]))


def add_files(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Load what the parts on this page need, and nothing else."""
    on_page = {node.get("part") for node in doctree.findall(nodes.raw)} if doctree is not None else set()
    for name, part in PARTS.items():
        if name in on_page:
            files.add(app, part.files)


def to_write(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Write every page with a part again when any page has changed, since what it shows of others may have."""
    return [page for page in places(env) if page in env.all_docs]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_domain(CourseDomain)
    app.add_node(Place)
    for name, part in PARTS.items():
        takes = {
            "part": part,
            "required_arguments": int(part.of_chapter),
            "option_spec": dict.fromkeys(part.options, directives.unchanged),
        }
        app.add_directive(name, type("CourseDirective", (CourseDirective,), takes))
    app.connect("builder-inited", files.copy)
    app.connect("doctree-read", warn_of_twin)
    app.connect("doctree-resolved", fill_in)
    app.connect("env-updated", to_write)
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
