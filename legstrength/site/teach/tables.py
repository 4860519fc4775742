"""What the pages for teachers are made of: the table of all chapters and the course plan, both from the course's own files."""

from __future__ import annotations

from collections.abc import Mapping

from docutils import nodes

from legstrength.html import Markup
from legstrength.site.files import Files
from legstrength.site.markup import render
from legstrength.site.places import Part, Place, Spot
from legstrength.site.shell.contents import chapters_in_order
from legstrength.site.teach.assign import STYLES, chapter_files
from legstrength.site.teach.links import packs, places
from legstrength.site.teach.words import WORDS
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.course_plan import PLAN, Plan, load_plans


def lay_plans(name: str, slug: str, options: Mapping[str, str]) -> list[nodes.Node]:
    """Leave the place of every plan under its heading; ChapterError in words for an error in the file."""
    sections: list[nodes.Node] = []
    for index, plan in enumerate(load_plans()):
        section = nodes.section(ids=[f"plan-{len(plan.lessons)}"], names=[])
        section += nodes.title("", f"{WORDS['lessons'].format(n=len(plan.lessons))}: {plan.title}")
        section += Place(part=name, slug="", piece=str(index))
        sections.append(section)
    return sections


def chapter_table(chapters: list[Chapter], root: str) -> Markup:
    """The table of all chapters. `root` leads to the site's root."""
    rows = [{"chapter": one, "to": places(one.slug, root), "packs": packs(one.slug, root)} for one in chapters]
    return render("teach/chapter-table.html", rows=rows, teacher=WORDS)


def plan_table(plan: Plan, root: str) -> Markup:
    """A plan's lessons as a table."""
    return render(
        "teach/course-plan.html", plan=plan, root=root, teacher=WORDS, places=places, load_chapter=load_chapter
    )


def _chapters(spot: Spot) -> Markup:
    chapters = [load_chapter(slug) for _, slugs in chapters_in_order(spot.app) for slug in slugs]
    return chapter_table(chapters, spot.root)


PARTS = {
    "chapter-table": Part(_chapters, sources=chapter_files, files=Files(STYLES)),
    "course-plan": Part(
        lambda spot: plan_table(load_plans()[int(spot.piece)], spot.root),
        lay_plans,
        sources=lambda: [PLAN],
        files=Files(STYLES),
    ),
}
