"""Puts a chapter's file into the book: lesson box, prediction, questions, tasks and teacher notes.

A directive leaves a placeholder, and the HTML is made when all pages are known. So the lesson box can link
the teacher notes, and the notes the chapter, without either naming the other's place: a link exists when its
page does.

    ```{lesson-box} novice-gains
    ```

Directives, each with the chapter's slug: `lesson-box`, `prediction`, `challenges`, `prediction-review`,
`questions`, `teacher-notes`, and `sheet-tasks` with `:parts:`, some of play record explain apply limits
exit (all without it).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from legstrength.site import lesson_html, tasks_html
from legstrength.site.lesson_box import lesson_box
from legstrength.site.notes_html import NOTES_SECTIONS
from legstrength.site.sheet_html import SHEET_PARTS, sheet_tasks
from legstrength.site.teacher_links import notes_top
from legstrength.teaching import Chapter, ChapterError, core, load_chapter
from legstrength.teaching.chapters import CHAPTERS

SOURCE = Path(__file__).resolve().parents[2] / "frontend" / "lesson"
SCRIPTS = (
    "work.js",
    "core.js",
    "assignment.js",
    "runs.js",
    "curve.js",
    "challenges.js",
    "lesson.js",
)  # in the order in which they lean on each other
STYLES = ("lesson.css", "tasks.css")
FILES = (*SCRIPTS, *STYLES)
REPORT_PAGE = ("", "report")  # of no chapter: the place of “My report” among the pages
logger = logging.getLogger(__name__)


class LessonPart(nodes.General, nodes.Element):
    """The place of one part of a lesson; becomes HTML once all pages are known."""


def html_of(
    chapter: Chapter,
    part: str,
    *,
    chapter_page: str = "",
    notes_page: str | None = None,
    report_page: str | None = None,
    site: str = "",
) -> str:
    """The HTML of a part. `chapter_page` is the address of the chapter as seen from the page of the part, `site` leads to the site's root;
    the other pages are linked where there is one.
    """
    if part == "lesson-box":
        return tasks_html.assignment_note(chapter) + lesson_box(chapter, notes_page, site)
    if part == "notes-top":
        return notes_top(chapter, site)
    if part.startswith("notes-"):
        return NOTES_SECTIONS[part.removeprefix("notes-")][1](chapter, chapter_page)
    if part.startswith("task-"):
        return sheet_tasks(chapter, part.removeprefix("task-"), report_page)
    makers = {
        "challenges": lambda told, _: tasks_html.challenges(told),
        "prediction": lambda told, report: lesson_html.prediction(told, report, tasks_html.curve_pad(told)),
        "prediction-review": lesson_html.prediction_review,
        "questions": lesson_html.questions,
    }
    return makers[part](chapter, report_page)


class LessonDirective(SphinxDirective):
    """One part of a lesson, by the chapter's slug."""

    required_arguments = 1
    has_content = False
    page_kind: ClassVar[str] = "chapter"

    def parts(self) -> list[str]:
        return [self.name]

    def run(self) -> list[nodes.Node]:
        slug = self.arguments[0]
        try:
            chapter = load_chapter(slug)
        except ChapterError as error:
            raise self.error(str(error)) from None
        self.env.note_dependency(str(CHAPTERS / f"{slug}.yml"))
        used = self.env.temp_data.setdefault("lesson_parts", set())
        for part in self.parts():
            if (slug, part) in used:
                raise self.error(f"`{part}` of `{slug}` is on this page already: its ids would stand twice.")
            used.add((slug, part))
        pages(self.env)[slug, self.page_kind] = self.env.docname
        return self.build(chapter)

    def build(self, chapter: Chapter) -> list[nodes.Node]:
        return [LessonPart(slug=chapter.slug, part=part) for part in self.parts()]


class SheetTasks(LessonDirective):
    option_spec = {"parts": directives.unchanged}

    def parts(self) -> list[str]:
        chosen = self.options.get("parts", " ".join(SHEET_PARTS)).split()
        for part in chosen:
            if part not in SHEET_PARTS:
                raise self.error(f"There is no part `{part}`. There are: {', '.join(SHEET_PARTS)}.")
        return [f"task-{part}" for part in chosen]


class TeacherNotes(LessonDirective):
    page_kind = "notes"

    def build(self, chapter: Chapter) -> list[nodes.Node]:
        sections: list[nodes.Node] = [LessonPart(slug=chapter.slug, part="notes-top")]
        for name, (title, _) in NOTES_SECTIONS.items():
            section = nodes.section(ids=[f"{chapter.slug}-notes-{name}"], names=[])
            section += nodes.title("", title)
            section += LessonPart(slug=chapter.slug, part=f"notes-{name}")
            sections.append(section)
        return sections


def pages(env: BuildEnvironment) -> dict[tuple[str, str], str]:
    """Which page holds a chapter and which its notes: (slug, "chapter" or "notes") → page name."""
    if not hasattr(env, "lesson_pages"):
        env.lesson_pages = {}
    return env.lesson_pages


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Replace the placeholders by HTML, with links as seen from this page."""
    for place in list(doctree.findall(LessonPart)):
        slug = place["slug"]
        found = {kind: pages(app.env).get((slug, kind)) for kind in ("chapter", "notes")}
        found["report"] = pages(app.env).get(REPORT_PAGE)
        address = {
            kind: app.builder.get_relative_uri(docname, page) if page and page != docname else None
            for kind, page in found.items()
        }
        html = html_of(
            load_chapter(slug),
            place["part"],
            chapter_page=address["chapter"] or "",
            notes_page=address["notes"],
            report_page=address["report"],
            site="../" * docname.count("/"),
        )
        place.replace_self(nodes.raw("", html, format="html"))
        warn_of_twin(doctree, docname, load_chapter(slug))


def warn_of_twin(doctree: nodes.document, docname: str, chapter: Chapter) -> None:
    """A heading named like an explorer would take its id, and links into the figure would miss it."""
    for section in doctree.findall(nodes.section):
        for name in set(chapter.explorers).intersection(section["ids"]):
            logger.warning(
                "The heading has the id `%s`, which belongs to the explorer. Word the heading differently.",
                name,
                location=docname,
                once=True,
            )


def add_files(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Load script and style only where there is a lesson, and before the scripts of the explorers. A report has a script of its own."""
    if page in pages(app.env).values():
        scripts = SCRIPTS[:1] if page == pages(app.env).get(REPORT_PAGE) else SCRIPTS
        for name in STYLES:
            app.add_css_file(f"lesson/{name}")
        for place, name in enumerate(scripts):
            app.add_js_file(f"lesson/{name}", loading_method="defer", priority=390 + place)


def text_of(name: str) -> str:
    """One of FILES: `core.js` is compiled from Python, the others are as they stand in frontend/lesson."""
    return core.script() if name == "core.js" else (SOURCE / name).read_text(encoding="utf-8")


def copy_files(app: Sphinx) -> None:
    if app.builder.format == "html":
        target = Path(app.outdir) / "_static" / "lesson"
        target.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            (target / name).write_bytes(text_of(name).encode())


def forget(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    for key in [key for key, page in pages(env).items() if page == docname]:
        del pages(env)[key]


def merge(app: Sphinx, env: BuildEnvironment, docnames: list[str], other: BuildEnvironment) -> None:
    pages(env).update({key: page for key, page in pages(other).items() if page in docnames})


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_node(LessonPart)
    for name in ("lesson-box", "prediction", "challenges", "prediction-review", "questions"):
        app.add_directive(name, LessonDirective)
    app.add_directive("sheet-tasks", SheetTasks)
    app.add_directive("teacher-notes", TeacherNotes)
    app.connect("builder-inited", copy_files)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    app.connect("doctree-resolved", fill_in)
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
