"""A chapter as teachers see it: its question, its goals, its tasks and its answers, from one file.

The lesson box, the prediction, the questions and the teacher notes are made of the same file, and so can
sheets, keys and packs for learning platforms be: none of them may say something else than the others. Texts
are plain, without markup, since each of these forms has a markup of its own.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from legstrength.teaching.lines import ChapterError, Lines, read_yaml
from legstrength.teaching.rules import content_problems
from legstrength.teaching.schema import schema_problems

CHAPTERS = Path(__file__).parent / "chapters"

__all__ = ["CHAPTERS", "Chapter", "ChapterError", "chapter_slugs", "load_chapter", "read_chapter"]

Settings = Mapping[str, float | str]


@dataclass(frozen=True)
class Minutes:
    """How a lesson's time is spent, in minutes."""

    predict: int
    play: int
    explore: int
    explain: int
    check: int

    @property
    def total(self) -> int:
        return sum(dataclasses.astuple(self))


@dataclass(frozen=True)
class Objective:
    id: str
    text: str


@dataclass(frozen=True)
class Alignment:
    """A standard that the chapter supports. It never claims to cover one."""

    framework: str
    code: str
    text: str
    detail: str
    url: str | None = None


@dataclass(frozen=True)
class Misconception:
    id: str
    says: str
    reply: str


@dataclass(frozen=True)
class Option:
    """An answer to choose. `show` are settings of the explorer `show_in`; `look` says what to see there."""

    id: str
    text: str
    why: str
    correct: bool = False
    misconception: str | None = None
    show: Settings | None = None
    show_in: str | None = None
    look: str | None = None


@dataclass(frozen=True)
class Confidence:
    id: str
    text: str


@dataclass(frozen=True)
class Curve:
    """A curve to draw before the figure opens: values of `y` at the places `at` along `x`, with these settings.

    The first place is given; `low`, `high` and `step` are those of the upright axis, in `unit`.
    """

    stem: str
    show: Settings
    x: str
    y: str
    at: tuple[float, ...]
    low: float
    high: float
    step: float
    x_label: str
    y_label: str
    unit: str = ""


@dataclass(frozen=True)
class Prediction:
    id: str
    objective: str
    opens: str
    stem: str
    options: tuple[Option, ...]
    reason: str
    confidence: tuple[Confidence, ...]
    curve: Curve | None = None


@dataclass(frozen=True)
class Question:
    id: str
    objective: str
    stem: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Goal:
    """What a result (or its entry `of`: a place from 0, or last, least, most) or a control has to be: a number
    within bounds, or an option."""

    says: str
    result: str | None = None
    of: int | str | None = None
    control: str | None = None
    at_least: float | None = None
    at_most: float | None = None
    unit: str = ""
    digits: int = 1
    option: str | None = None


@dataclass(frozen=True)
class Challenge:
    """Goals that the model checks while the reader moves the sliders; `solution` reaches them all."""

    id: str
    objective: str
    text: str
    goals: tuple[Goal, ...]
    solution: Settings
    done: str
    explorer: str | None = None
    hint: str | None = None


@dataclass(frozen=True)
class Written:
    id: str
    objective: str
    stem: str
    sample: str
    criteria: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    id: str
    text: str
    unit: str | None = None


@dataclass(frozen=True)
class Record:
    """The table in which a pupil writes down runs."""

    caption: str
    rows: int
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Prompt:
    text: str
    sample: str | None = None
    id: str | None = None


@dataclass(frozen=True)
class Apply:
    text: str
    link: str
    show: Settings
    sample: str
    show_in: str | None = None


@dataclass(frozen=True)
class Paper:
    """The same lesson without a device: tasks on printed graphs, and the titles of the presets that become graphs 1 to 4."""

    play: str
    apply: str
    graphs: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    play: str
    driving_question: str
    plan: str
    record: Record
    explain: tuple[Prompt, ...]
    apply: Apply
    limits: Prompt
    exit: Prompt
    paper: Paper | None = None


@dataclass(frozen=True)
class Study:
    """A study that the chapter names; `source` is its key in the list of references."""

    source: str
    label: str
    says: str


@dataclass(frozen=True)
class LikelyAnswer:
    answer: str
    text: str


@dataclass(frozen=True)
class Timing:
    minutes: int
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Differentiation:
    light: str
    medium: str
    heavy: str


@dataclass(frozen=True)
class Practical:
    text: str
    safety: tuple[str, ...]


@dataclass(frozen=True)
class Preset:
    title: str
    show: Settings
    shows: str
    show_in: str | None = None


@dataclass(frozen=True)
class Notes:
    """What a teacher wants to know before the lesson."""

    big_idea: str
    honest_answer: str
    likely_answers: tuple[LikelyAnswer, ...]
    timing: tuple[Timing, ...]
    discussion: tuple[str, ...]
    look_fors: tuple[str, ...]
    differentiation: Differentiation
    practical: Practical
    presets: tuple[Preset, ...]
    accessibility: tuple[str, ...]
    care: str


@dataclass(frozen=True)
class Chapter:
    """One chapter's file, checked. `minutes.total` is the length of the lesson."""

    slug: str
    title: str
    question: str
    summary: str
    level: str
    ages: str
    explorers: tuple[str, ...]
    minutes: Minutes
    needs: tuple[str, ...]
    prerequisites: tuple[str, ...]
    objectives: tuple[Objective, ...]
    alignment: tuple[Alignment, ...]
    misconceptions: tuple[Misconception, ...]
    prediction: Prediction
    questions: tuple[Question, ...]
    written: Written
    sheet: Sheet
    challenges: tuple[Challenge, ...]
    evidence: tuple[Study, ...]
    notes: Notes
    lines: Lines = dataclasses.field(repr=False, compare=False)

    def misconception(self, name: str) -> Misconception:
        return next(item for item in self.misconceptions if item.id == name)

    def link(self, show: Settings, explorer: str | None = None) -> str:
        """The link, relative to the chapter's page, that opens an explorer with these settings."""
        explorer = explorer or self.prediction.opens
        query = "&".join(f"{explorer}.{name}={value}" for name, value in show.items())
        return f"?{query}#{explorer}"


def chapter_slugs() -> list[str]:
    """The slugs of all chapters that have a file, in alphabetical order."""
    return sorted(path.stem for path in CHAPTERS.glob("*.yml"))


def load_chapter(slug: str) -> Chapter:
    """The chapter of this slug. Raises ChapterError, which names file, line and remedy."""
    if slug not in chapter_slugs():
        raise ChapterError(f"There is no chapter `{slug}`. The chapters are: {', '.join(chapter_slugs())}.")
    path = CHAPTERS / f"{slug}.yml"
    return _unchanged(path, path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=64)
def _unchanged(path: Path, modified: int) -> Chapter:
    """A chapter is read again only when its file was changed: a book asks for it some twenty times."""
    return read_chapter(path)


def read_chapter(path: Path) -> Chapter:
    """A chapter from a file anywhere; its name must be its slug. Raises ChapterError."""
    data, lines = read_yaml(path)
    problems = schema_problems(data, lines)
    if not problems:
        problems = content_problems(data, lines)
    if problems:
        raise ChapterError("\n".join(problems))
    return _build(Chapter, {**data, "lines": lines})


def _build(kind: Any, data: Any) -> Any:
    """Data that passed the schema, as the dataclass (or tuple of them, or read-only mapping) `kind`."""
    if isinstance(kind, types.UnionType):
        kind = typing.get_args(kind)[0]
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return kind(**{name: _build(hints[name], value) for name, value in data.items()})
    if typing.get_origin(kind) is tuple:
        return tuple(_build(typing.get_args(kind)[0], item) for item in data)
    if isinstance(data, list):
        return tuple(data)
    if isinstance(data, dict):
        return types.MappingProxyType(dict(data))
    return data
