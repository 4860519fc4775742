"""The course plan: which chapters a class does in 3, 6 or 12 lessons, and what pupils hand in.

A lesson gives a chapter as many minutes as one of that chapter's own lesson plans has. So a teacher who opens the notes finds the steps for
exactly this time, and a plan cannot promise a lesson that nobody has thought through.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from legstrength.teaching.chapters import chapter_slugs, load_chapter
from legstrength.teaching.lines import ChapterError, Place, read_yaml
from legstrength.teaching.schema import schema_problems

PLAN = Path(__file__).parent / "course_plan.yml"
SCHEMA = json.loads((Path(__file__).parent / "course_plan.schema.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Part:
    """A chapter in a lesson, by its slug, and the minutes for it."""

    chapter: str
    minutes: int


@dataclass(frozen=True)
class Lesson:
    """One lesson; `homework` is empty where there is none."""

    aim: str
    chapters: tuple[Part, ...]
    hand_in: str
    homework: str = ""

    @property
    def minutes(self) -> int:
        """The length of the lesson in minutes."""
        return sum(part.minutes for part in self.chapters)


@dataclass(frozen=True)
class Plan:
    """A way through the course."""

    title: str
    about: str
    lessons: tuple[Lesson, ...]

    @property
    def minutes(self) -> int:
        """The length of all lessons in minutes."""
        return sum(lesson.minutes for lesson in self.lessons)


def load_plans(path: Path = PLAN) -> tuple[Plan, ...]:
    """All plans, in the order of the file. Raises ChapterError, which names file, line and remedy."""
    data, lines = read_yaml(path)
    problems = schema_problems(data, lines, SCHEMA) or [lines.problem(*problem) for problem in _problems(data)]
    if problems:
        raise ChapterError("\n".join(problems))
    return tuple(
        Plan(one["title"], one["about"], tuple(_lesson(lesson) for lesson in one["plan"])) for one in data["plans"]
    )


def _lesson(data: dict[str, Any]) -> Lesson:
    parts = tuple(Part(**part) for part in data["chapters"])
    return Lesson(data["aim"], parts, data["hand_in"], data.get("homework", ""))


def _problems(data: dict[str, Any]) -> Iterator[tuple[Place, str, str]]:
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


def _part(here: Place, part: dict[str, Any]) -> Iterator[tuple[Place, str, str]]:
    slug, minutes = part["chapter"], part["minutes"]
    if slug not in chapter_slugs():
        yield (*here, "chapter"), f"there is no chapter `{slug}`.", f"The chapters are: {', '.join(chapter_slugs())}."
        return
    planned = [str(timing.minutes) for timing in load_chapter(slug).notes.timing]
    if str(minutes) not in planned:
        yield (*here, "minutes"), f"`{slug}` has no lesson plan of {minutes} minutes.", f"It has: {', '.join(planned)}."
