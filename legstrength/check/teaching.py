"""Chapters' files and the course plan at the front door: their own readers, and what they name of figures and references.

Whether a figure has a control, and whether a challenge can be met, is asked of the figures while the book is built: to make them all takes
longer than a look at all files.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

from legstrength.evidence.bibliography import citations
from legstrength.explorers import SLUGS
from legstrength.files import Mistake, Place, problems, read_yaml
from legstrength.teaching.chapters import Chapter, read_chapter
from legstrength.teaching.course_plan import load_plans
from legstrength.teaching.forms.plan import CoursePlan
from legstrength.teaching.links import check_sources


def chapter(path: Path) -> list[Mistake]:
    """A chapter's file, with its sources in the list of references."""
    read = read_chapter(path)
    return [*_named(read), *check_sources(read, citations())]


def chapter_alone(path: Path) -> list[Mistake]:
    """A chapter's file, whatever its sources."""
    return list(_named(read_chapter(path)))


def plan(path: Path) -> list[Mistake]:
    """The course plan, with the chapters and their lessons' minutes."""
    load_plans(path)
    return []


def plan_alone(path: Path) -> list[Mistake]:
    """The form of the course plan."""
    data, lines = read_yaml(path)
    return problems(CoursePlan, data, lines)


def _named(chapter: Chapter) -> Iterator[Mistake]:
    """The figures that a chapter's file names exist, and are on its page."""
    for place, slug in enumerate(chapter.explorers):
        if slug not in SLUGS:
            yield chapter.lines.problem(("explorers", place), f"there is no figure `{slug}`.", near(slug, SLUGS))
    for here, name in _shown(chapter):
        if name is not None and name not in chapter.explorers:
            wrong = f"`{name}` is no figure of this page."
            yield chapter.lines.problem(here, wrong, near(name, chapter.explorers))


def _shown(chapter: Chapter) -> Iterator[tuple[Place, str | None]]:
    """Wherever the file names the figure that something is shown in."""
    for number, question in enumerate(chapter.questions):
        for index, option in enumerate(question.options):
            yield ("questions", number, "options", index, "show_in"), option.show_in
    yield ("sheet", "apply", "show_in"), chapter.sheet.apply.show_in
    for index, preset in enumerate(chapter.notes.presets):
        yield ("notes", "presets", index, "show_in"), preset.show_in
    for index, challenge in enumerate(chapter.challenges):
        yield ("challenges", index, "explorer"), challenge.explorer
    for index, item in enumerate(chapter.prediction.items):
        yield ("prediction", "items", index, "explorer"), item.explorer


def near(name: str, known: Iterable[str]) -> str:
    """A remedy for a name that nothing has: the nearest, or all that there are."""
    names = list(known)
    found = difflib.get_close_matches(name, names, 1)
    return f"Did you mean `{found[0]}`?" if found else f"There are: {', '.join(names)}."
