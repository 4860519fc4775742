"""A chapter's file as a whole. Texts are plain, without markup, since page, sheet and packs each have a markup of their own."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Annotated

from legstrength.files import Lines
from legstrength.files.form import GIVEN, NAME, between, count, length, pattern
from legstrength.live.explorer.link import write
from legstrength.teaching.forms.kinds import Id, Sentences, Settings, Slug
from legstrength.teaching.forms.notes import Notes
from legstrength.teaching.forms.sheet import Sheet
from legstrength.teaching.forms.tasks import Challenge, Prediction, Question, Written

Whole = Annotated[int, between(1, 60)]


@dataclass(frozen=True)
class Minutes:
    """How the lesson's minutes are spent."""

    predict: Annotated[Whole, "whole minutes, 1 to 60, to predict"]
    play: Annotated[Whole, "whole minutes, 1 to 60, to play"]
    explore: Annotated[Whole, "whole minutes, 1 to 60, to explore"]
    explain: Annotated[Whole, "whole minutes, 1 to 60, to explain"]
    check: Annotated[Whole, "whole minutes, 1 to 60, to check"]

    @property
    def total(self) -> int:
        """All of them, in minutes."""
        return self.predict + self.play + self.explore + self.explain + self.check


@dataclass(frozen=True)
class Objective:
    """A learning objective."""

    id: Annotated[str, "LO1, LO2 and so on", pattern("^LO[1-9]$")]
    text: Annotated[
        str,
        "a sentence that begins with a verb, such as 'Predict …'",
        pattern("^[A-Z][a-z]+ .{10,}"),
        length(None, 140),
    ]


@dataclass(frozen=True)
class Alignment:
    """A standard. The chapter supports it, and never claims to cover one."""

    framework: Annotated[str, "whose standard it is, such as 'NGSS'", length(2, 40)]
    code: Annotated[str, "its code, such as 'HS-LS1-2'", length(2, 40)]
    text: Annotated[str, "what it asks, in short and in our words", length(10, 140)]
    detail: Annotated[str, "how the chapter supports it, and what it does not do", length(20, 500)]
    url: (
        Annotated[str, "the address of a page about the standard that somebody has opened", pattern("^https?://")]
        | None
    ) = None


@dataclass(frozen=True)
class Misconception:
    """A wrong idea."""

    id: Id
    says: Annotated[str, "the idea in a pupil's words", length(10, 160)]
    reply: Annotated[str, "what a teacher may say or ask", length(20, 400)]


@dataclass(frozen=True)
class Study:
    """A study. `source` is its key in the list of references."""

    source: Annotated[
        str, "its key in the list of references, such as Ortiz2018", pattern("^[A-Za-z]+[0-9]{4}[A-Za-z]*$")
    ]
    label: Annotated[str, "authors and year", length(5, 60)]
    says: Annotated[str, "who did what and what came out", length(20, 500)]


@dataclass(frozen=True)
class Chapter:
    """One chapter of the course. `minutes.total` is the length of the lesson."""

    slug: Annotated[
        str,
        "the chapter's name in links, the same as the name of its file, in small letters, digits and hyphens",
        pattern(NAME),
    ]
    title: Annotated[str, "the chapter's title", length(3, 60)]
    question: Annotated[
        str, "the question that the chapter answers, ending in a question mark", pattern(r"\?$"), length(None, 90)
    ]
    summary: Annotated[str, "two or three sentences that say what it is about", length(40, 400)]
    reveals: Annotated[
        tuple[Annotated[str, "words that give the answer away, as they stand on the page", length(8, 120)], ...],
        "words that give the answer away: a page says none of them before its reader has answered",
        count(1, 12, unique=True),
    ]
    level: Annotated[str, "for whom it is, such as 'Secondary school'", length(3, 80)]
    ages: Annotated[str, "such as '14 and over'", length(2, 40)]
    explorers: Annotated[tuple[Slug, ...], "the slugs of the explorers on the page", count(1, 3)]
    minutes: Minutes
    needs: Annotated[Sentences, "what a class needs", count(1, 8)]
    prerequisites: Annotated[Sentences, "what pupils can do already", count(1, 8)]
    objectives: Annotated[tuple[Objective, ...], "three to five learning objectives", count(3, 5)]
    alignment: Annotated[tuple[Alignment, ...], "the standards that it supports", count(1, 8)]
    misconceptions: Annotated[tuple[Misconception, ...], "the wrong ideas that the options stand for", count(2, 20)]
    prediction: Prediction
    questions: Annotated[tuple[Question, ...], "four to six questions", count(4, 6)]
    written: Written
    sheet: Sheet
    challenges: Annotated[
        tuple[Challenge, ...],
        "one to three challenges: goals that the model checks as the reader moves the sliders",
        count(1, 3),
    ]
    evidence: Annotated[tuple[Study, ...], "the studies that the chapter names", count(1, 15)]
    notes: Notes
    lines: Annotated[Lines, GIVEN] = dataclasses.field(repr=False, compare=False)

    def misconception(self, name: str) -> Misconception:
        """The wrong idea of this id."""
        return next(item for item in self.misconceptions if item.id == name)

    def link(self, show: Settings, explorer: str | None = None) -> str:
        """The link, relative to the chapter's page, that opens an explorer with these settings."""
        explorer = explorer or self.prediction.opens
        return f"{write({explorer: show})}#{explorer}"
