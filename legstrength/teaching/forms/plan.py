"""The course plan's file: ways through the course, lesson by lesson."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from legstrength.files.form import NAME, Named, between, count, length, pattern


@dataclass(frozen=True)
class Part:
    """A chapter and its minutes, such as {chapter: plateau, minutes: 45}."""

    chapter: Annotated[str, "the slug of a chapter", pattern(NAME)]
    minutes: Annotated[int, "whole minutes, as one of the chapter's lesson plans has", between(1, 240)]


@dataclass(frozen=True)
class Lesson:
    """A lesson. `homework` is empty where there is none."""

    aim: Annotated[str, "what it is about, in a sentence", length(10, 120)]
    chapters: Annotated[tuple[Part, ...], "one to three chapters", count(1, 3)]
    hand_in: Annotated[str, "what pupils hand in", length(5, 160)]
    homework: Annotated[str, "what they do at home", length(5, 200)] = ""

    @property
    def minutes(self) -> int:
        """The length of the lesson in minutes."""
        return sum(part.minutes for part in self.chapters)


@dataclass(frozen=True)
class Plan:
    """A plan. The file says the number of its lessons as well, so that a lesson that got lost is missed."""

    title: Annotated[str, "its name", length(3, 60)]
    about: Annotated[str, "a sentence or two on where it fits", length(20, 300)]
    lessons: Annotated[tuple[Lesson, ...], "the lessons, in order", count(1), Named("plan")]
    count: Annotated[int, "the number of lessons", between(1, 24), Named("lessons")]

    @property
    def minutes(self) -> int:
        """The length of all lessons in minutes."""
        return sum(lesson.minutes for lesson in self.lessons)


@dataclass(frozen=True)
class CoursePlan:
    """Ways through the course."""

    plans: Annotated[tuple[Plan, ...], "one plan or more", count(1)]
