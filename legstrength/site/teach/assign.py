"""The page on which a teacher makes an assignment: a chapter, its settings, its parts and its tasks, given back as a link and a text.

Everything on it comes from the chapters' files, the explorers and the chapters' pages. It works from a disk and keeps nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from docutils import nodes

from legstrength.html import Markup
from legstrength.site.course import pages
from legstrength.site.files import File, Files
from legstrength.site.lesson.parts import LESSON
from legstrength.site.markup import render
from legstrength.site.places import Part, Place, Spot
from legstrength.site.shell.contents import chapters_in_order, sections_of
from legstrength.site.teach.assign_controls import settings
from legstrength.site.teach.assign_words import IN_STORY, STEPS, TASKS, WORDS
from legstrength.site.teach.links import CLASSROOM
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.address import course_url
from legstrength.teaching.chapters import CHAPTERS

MESSAGES = (
    "emptied",
    "preset-set",
    "back-done",
    "refused",
    "none",
    "link-settings",
    "qr-needs-web",
    "qr-too-long",
    "copied",
    "copy-failed",
    "text-head",
    "text-minutes",
    "text-link",
)
"""The words that the script fills and puts into the page."""

STYLES = (*LESSON.styles, File("teachers.css"))


def lay_steps(name: str, slug: str, options: Mapping[str, str]) -> list[nodes.Node]:
    """Leave the place of each step under its heading."""
    sections: list[nodes.Node] = []
    for step, title in STEPS.items():
        section = nodes.section(ids=[f"assign-{step}"], names=[])
        section += nodes.title("", title)
        section += Place(part=name, slug="", piece=step)
        sections.append(section)
    return sections


def steps_of(chapter: Chapter, sections: list[tuple[str, str]]) -> dict[str, Markup]:
    """The steps that differ from chapter to chapter. `sections` are those of the chapter's page, each its id and its heading."""
    if not any(made == "predict" for made, _ in sections):  # a story has these without a heading
        sections = [("predict", TASKS["predict"][0]), *sections, *IN_STORY.items()]
    return {
        "settings": render("teach/assign-settings.html", figures=settings(chapter), words=WORDS),
        "parts": render("teach/assign-parts.html", slug=chapter.slug, sections=sections, words=WORDS),
        "tasks": render("teach/assign-tasks.html", chapter=chapter, tasks=tasks(chapter), words=WORDS),
    }


def tasks(chapter: Chapter) -> list[dict[str, str]]:
    """What pupils may be asked to do: a task's name, its title, and what it says in the assignment's text."""
    filled = {
        "play": chapter.sheet.play,
        "question": chapter.sheet.driving_question,
        "n": str(len(chapter.questions)),
        "challenges": " ".join(one.text for one in chapter.challenges),
        "exit": chapter.sheet.exit.text,
        "report": "{report}",
    }
    return [
        {"name": name, "title": title, "says": f"{title}. {text.format(**filled)}"}
        for name, (title, text) in TASKS.items()
        if name != "challenges" or chapter.challenges
    ]


def course_of(spot: Spot) -> list[tuple[str, list[dict[str, object]]]]:
    """The parts of the course with their chapters, each with the address of its page from the site's root and its own steps."""
    env, parts = spot.app.env, []
    for caption, slugs in chapters_in_order(spot.app):
        chapters: list[dict[str, object]] = []
        for slug in slugs:
            page, chapter = pages(env)[slug, "chapter"], load_chapter(slug)
            steps = steps_of(chapter, sections_of(env, page))
            chapters.append({"chapter": chapter, "page": spot.app.builder.get_target_uri(page), "steps": steps})
        parts.append((caption, chapters))
    return parts


def fill(spot: Spot) -> Markup:
    """The HTML of a step."""
    return render(
        "teach/assign-step.html",
        step=spot.piece,
        root=spot.root,
        words=WORDS,
        messages=MESSAGES,
        course=course_of(spot) if spot.piece == "chapter" else [],
        known=course_url() or "",
        share=CLASSROOM,
    )


def chapter_files() -> list[Path]:
    """The files of all chapters."""
    return list(CHAPTERS.glob("*.yml"))


PARTS = {"assignment-maker": Part(fill, lay_steps, sources=chapter_files, files=Files(STYLES, (File("assign.js"),)))}
