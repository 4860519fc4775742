"""The teacher notes: the idea, what pupils answer, how the time is spent, what to take care of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from legstrength.files.form import NAME, count, length, pattern
from legstrength.teaching.forms.kinds import Sentences, Show, Slug, Text

Guidance = Annotated[str, length(20, 900)]


@dataclass(frozen=True)
class LikelyAnswer:
    """A likely answer."""

    text: Annotated[Text, "why pupils choose it, or what they draw and why"]
    answer: (
        Annotated[str, "the id of an option of the prediction, in small letters, digits and hyphens", pattern(NAME)]
        | None
    ) = None


@dataclass(frozen=True)
class Timing:
    """A plan."""

    minutes: Annotated[Literal[30, 45, 60, 90], "30, 45, 60 or 90"]
    steps: Annotated[
        tuple[Annotated[str, "a step such as '5 min predict'", pattern(r"^[1-9][0-9]* min \S")], ...],
        "the steps, each beginning with its minutes, such as '5 min predict'",
        count(2, 8),
    ]


@dataclass(frozen=True)
class Differentiation:
    """More or less guidance."""

    light: Annotated[Guidance, "light guidance"]
    medium: Annotated[Guidance, "medium guidance"]
    heavy: Annotated[Guidance, "heavy guidance"]


@dataclass(frozen=True)
class Practical:
    """Something to do with the body."""

    text: Annotated[str, "what to do", length(40, 900)]
    safety: Annotated[Sentences, "rules of safety", count(3, 8)]


@dataclass(frozen=True)
class Preset:
    """A preset."""

    title: Annotated[str, "its name", length(3, 60)]
    show: Show
    shows: Annotated[str, "what it shows", length(10, 200)]
    show_in: Annotated[Slug, "the slug of the explorer, in small letters, digits and hyphens"] | None = None


@dataclass(frozen=True)
class Notes:
    """The teacher notes. They say what a teacher wants to know before the lesson."""

    big_idea: Annotated[str, "the idea of the chapter", length(40, 700)]
    honest_answer: Annotated[str, "how far the evidence goes", length(40, 700)]
    likely_answers: Annotated[tuple[LikelyAnswer, ...], "what pupils will predict", count(2, 4)]
    timing: Annotated[tuple[Timing, ...], "a plan for lessons of 30, 45, 60 and 90 minutes", count(4, 4)]
    discussion: Annotated[Sentences, "questions for a discussion", count(2, 8)]
    look_fors: Annotated[
        tuple[Annotated[str, "a short sentence, such as 'They change one slider at a time.'", length(15, 140)], ...],
        "two to four signs of understanding that a teacher can see or hear in this lesson",
        count(2, 4),
    ]
    differentiation: Differentiation
    practical: Practical
    presets: Annotated[tuple[Preset, ...], "links that open a setting", count(2, 12)]
    accessibility: Annotated[Sentences, "how pupils with different needs can use the page", count(2, 8)]
    care: Annotated[str, "what to take care of", length(40, 900)]
