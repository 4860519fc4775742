"""The course plan: which chapters a class does in 3, 6 or 12 lessons, and what pupils hand in.

A lesson gives a chapter as many minutes as one of that chapter's own lesson plans has. So a teacher who opens the notes finds the steps for
exactly this time, and a plan cannot promise a lesson that nobody has thought through.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from legstrength.files import Place, Problem, build, problems, read_yaml
from legstrength.teaching.chapters import ChapterError, chapter_slugs, load_chapter
from legstrength.teaching.forms.plan import CoursePlan, Lesson, Part, Plan

PLAN = Path(__file__).parent / "course_plan.yml"

__all__ = ["PLAN", "Lesson", "Part", "Plan", "load_plans"]


def load_plans(path: Path = PLAN) -> tuple[Plan, ...]:
    """All plans, in the order of the file. Raises ChapterError, which names file, line and remedy."""
    data, lines = read_yaml(path, ChapterError)
    wrong = problems(CoursePlan, data, lines) or [lines.problem(*problem) for problem in _problems(data)]
    if wrong:
        raise ChapterError(*wrong)
    return build(CoursePlan, data).plans


def _problems(data: dict[str, Any]) -> Iterator[Problem]:
    seen: set[int] = set()
    for index, plan in enumerate(data["plans"]):
        here: Place = ("plans", index)
        if plan["lessons"] != len(plan["plan"]):
            yield (
                (*here, "lessons"),
                f"it says {plan['lessons']} lessons and has {len(plan['plan'])}.",
                "Make the two agree.",
            )
        if plan["lessons"] in seen:
            yield (*here, "lessons"), f"there are two plans of {plan['lessons']} lessons.", "Keep one of the two."
        seen.add(plan["lessons"])
        for number, lesson in enumerate(plan["plan"]):
            for place, part in enumerate(lesson["chapters"]):
                yield from _part((*here, "plan", number, "chapters", place), part)


def _part(here: Place, part: dict[str, Any]) -> Iterator[Problem]:
    slug, minutes = part["chapter"], part["minutes"]
    if slug not in chapter_slugs():
        yield (*here, "chapter"), f"there is no chapter `{slug}`.", f"The chapters are: {', '.join(chapter_slugs())}."
        return
    planned = [str(timing.minutes) for timing in load_chapter(slug).notes.timing]
    if str(minutes) not in planned:
        yield (*here, "minutes"), f"`{slug}` has no lesson plan of {minutes} minutes.", f"It has: {', '.join(planned)}."
