"""What the pages for teachers are made of: the table of all chapters and the course plan, both from the course's own files.

```{chapter-table}
```

```{course-plan}
```
"""

from __future__ import annotations

from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from legstrength.site.runtime import FOLDER
from legstrength.site.shell.contents import chapters_in_order
from legstrength.site.teach.assign import AssignStep
from legstrength.site.teach.links import folded, link, packs, places
from legstrength.site.teach.words import WORDS
from legstrength.teaching import Chapter, ChapterError, load_chapter
from legstrength.teaching.chapters import CHAPTERS
from legstrength.teaching.course_plan import PLAN, Lesson, Plan, load_plans


class ChapterTable(nodes.General, nodes.Element):
    """The place of the table; becomes HTML once all pages are known."""


class PlanTable(nodes.General, nodes.Element):
    """The place of one plan's lessons."""


class ChapterTableDirective(SphinxDirective):
    """The table of all chapters."""

    def run(self) -> list[nodes.Node]:
        """Leave its place."""
        for path in CHAPTERS.glob("*.yml"):
            self.env.note_dependency(str(path))
        return [ChapterTable()]


class CoursePlanDirective(SphinxDirective):
    """Every plan of the course, each a section of the page."""

    def run(self) -> list[nodes.Node]:
        """Leave the plans' places under their headings; an error in the file stops the build in words."""
        self.env.note_dependency(str(PLAN))
        try:
            plans = load_plans()
        except ChapterError as error:
            raise self.error(str(error)) from None
        sections = []
        for index, plan in enumerate(plans):
            section = nodes.section(ids=[f"plan-{len(plan.lessons)}"], names=[])
            section += nodes.title("", f"{WORDS['lessons'].format(n=len(plan.lessons))}: {plan.title}")
            section += PlanTable(index=index)
            sections.append(section)
        return sections


def table_row(chapter: Chapter, root: str) -> str:
    """A chapter's row: its question, its time and level, and every link."""
    slug, to = chapter.slug, places(chapter.slug, root)
    cells = [
        (
            "teacher",
            _links(
                link(to[name], words, "")
                for name, words in (("notes", WORDS["short-notes"]), ("key", WORDS["key"]), ("assign", WORDS["assign"]))
            ),
        ),
        ("pupils", _links(link(to[name], WORDS[name], "") for name in ("sheet", "large", "no-device"))),
        (
            "packs",
            folded(WORDS["packs"], [link(address, words, "") for words, address in packs(slug, root).items()], "more"),
        ),
    ]
    rest = "".join(f'<td role="cell" data-label="{WORDS[f"column-{name}"]}">{html}</td>' for name, html in cells)
    return (
        f'<tr role="row"><th role="rowheader" scope="row"><a href="{escape(to["chapter"])}">{escape(chapter.title)}</a>'
        f'<span>{escape(chapter.question)}</span><span class="takes">{WORDS["minutes"].format(n=chapter.minutes.total)} · '
        f"{escape(f'{chapter.level}, {chapter.ages}')}</span></th>{rest}</tr>"
    )


def _links(links: object) -> str:
    return f"<ul>{''.join(f'<li>{one}</li>' for one in links)}</ul>"


def chapter_table(chapters: list[Chapter], root: str) -> str:
    """The table of all chapters. `root` leads to the site's root."""
    names = ("chapter", "teacher", "pupils", "packs")
    return _table(
        "chapters",
        WORDS["table"],
        [WORDS[f"column-{name}"] for name in names],
        [table_row(one, root) for one in chapters],
    )


def _table(kind: str, caption: str, heads: list[str], rows: list[str]) -> str:
    head = "".join(f'<th role="columnheader" scope="col">{escape(one)}</th>' for one in heads)
    hidden = ' class="unseen"' if kind == "chapters" else ""  # the heading above says the same
    return (
        f'<div class="lesson-part course-table"><table class="stacks {kind}" role="table"><caption{hidden}>{escape(caption)}</caption>'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">{"".join(rows)}</tbody></table></div>'
    )


def plan_table(plan: Plan, root: str) -> str:
    """A plan's lessons as a table."""
    heads = [
        WORDS["lesson"].format(n="").strip(),
        WORDS["column-chapter"],
        WORDS["aim"],
        WORDS["hand-in"],
        WORDS["homework"],
    ]
    rows = [_lesson(number, lesson, heads, root) for number, lesson in enumerate(plan.lessons, 1)]
    about = f"<p>{escape(plan.about)}</p>"
    return about + _table("plan", WORDS["all-minutes"].format(n=plan.minutes), heads, rows)


def _lesson(number: int, lesson: Lesson, heads: list[str], root: str) -> str:
    chapters = []
    for part in lesson.chapters:
        to, chapter = places(part.chapter, root), load_chapter(part.chapter)
        timing = f"{to['notes']}#{part.chapter}-notes-timing"
        steps = f'<a href="{timing}">{part.minutes} min, {WORDS["steps"]}<span class="unseen">: {escape(chapter.title)}</span></a>'
        chapters.append(f'<a href="{to["chapter"]}">{escape(chapter.title)}</a> {steps}')
    cells = [
        _links(chapters),
        escape(lesson.aim),
        escape(lesson.hand_in),
        escape(lesson.homework or WORDS["no-homework"]),
    ]
    rest = "".join(
        f'<td role="cell" data-label="{escape(head)}">{cell}</td>' for head, cell in zip(heads[1:], cells, strict=True)
    )
    head = f"{WORDS['lesson'].format(n=number)}<span>{WORDS['minutes'].format(n=lesson.minutes)}</span>"
    return f'<tr role="row"><th role="rowheader" scope="row">{head}</th>{rest}</tr>'


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the tables into their places."""
    root = "../" * docname.count("/")
    for place in list(doctree.findall(ChapterTable)):
        chapters = [load_chapter(slug) for _, slugs in chapters_in_order(app) for slug in slugs]
        place.replace_self(nodes.raw("", chapter_table(chapters, root), format="html"))
    for place in list(doctree.findall(PlanTable)):
        place.replace_self(nodes.raw("", plan_table(load_plans()[place["index"]], root), format="html"))


def remember(app: Sphinx, doctree: nodes.document) -> None:
    """Note which pages have something for teachers, before its places are filled."""
    kinds = {
        kind.__name__ for kind in (AssignStep, ChapterTable, PlanTable) if next(doctree.findall(kind), None) is not None
    }
    app.env.metadata[app.env.docname]["teachers"] = " ".join(sorted(kinds))


def add_files(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Load the style, and the script of the maker, on the pages that have a use for them."""
    kinds = app.env.metadata.get(page, {}).get("teachers", "")
    if kinds:
        app.add_css_file("lesson/lesson.css")
        app.add_css_file(f"{FOLDER}/{app.legstrength_manifest['teachers.css']}")
    if AssignStep.__name__ in kinds:
        app.add_js_file(f"{FOLDER}/{app.legstrength_manifest['assign.js']}", loading_method="defer")


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_node(ChapterTable)
    app.add_node(PlanTable)
    app.add_directive("chapter-table", ChapterTableDirective)
    app.add_directive("course-plan", CoursePlanDirective)
    app.connect("doctree-read", remember)
    app.connect("doctree-resolved", fill_in)
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
