"""Checks that every link from a chapter's file into a figure opens: explorer, control and value exist.

The explorers stand elsewhere, so their controls come in as plain data; so do the keys of the references.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from legstrength.files import Place
from legstrength.teaching.chapters import Chapter, Settings


@dataclass(frozen=True)
class Range:
    """The values that a numeric control can take, ends included; `unit` is only for messages."""

    low: float
    high: float
    step: float | None = None
    unit: str = ""

    def __str__(self) -> str:
        unit = f" {self.unit}" if self.unit else ""
        return f"{self.low:g} to {self.high:g}{unit}{f' in steps of {self.step:g}' if self.step else ''}"

    def holds(self, value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        steps = (value - self.low) / self.step if self.step else 0.0
        return self.low <= value <= self.high and abs(steps - round(steps)) < 1e-9


@dataclass(frozen=True)
class Row:
    """The texts that a series of numbers can be set to: so many numbers of a range, joined by underscores."""

    count: int
    each: Range

    def __str__(self) -> str:
        return f"{self.count} numbers joined by underscores, each from {self.each}"

    def holds(self, value: object) -> bool:
        parts = str(value).split("_")
        try:
            return len(parts) == self.count and all(self.each.holds(float(part)) for part in parts)
        except ValueError:
            return False


Controls = Mapping[str, Mapping[str, Range | Row | Collection[str]]]


def check_links(chapter: Chapter, controls: Controls) -> list[str]:
    """Every link setting that no explorer can show, in words with file, line and remedy.

    `controls` says for each explorer's slug which controls it has: a Range for a number, a Row for a series,
    the options for a choice.
    """
    problems = []
    for place, explorer, show in shown(chapter):
        if explorer not in chapter.explorers or explorer not in controls:
            known = ", ".join(name for name in chapter.explorers if name in controls)
            wrong = f"there is no explorer `{explorer}` on this page."
            problems.append(chapter.lines.problem(place, wrong, f"There are: {known}."))
            continue
        for name, value in show.items():
            here, allowed = (
                (*place, "solution" if place[0] == "challenges" else "show", name),
                controls[explorer].get(name),
            )
            if allowed is None:
                wrong, remedy = (
                    f"`{explorer}` has no control `{name}`.",
                    f"It has: {', '.join(controls[explorer])}.",
                )
            elif isinstance(allowed, Range):
                wrong, remedy = f"`{name}` cannot be {value}.", f"It goes from {allowed}."
                if allowed.holds(value):
                    continue
            elif isinstance(allowed, Row):
                wrong, remedy = f"`{name}` cannot be {value}.", f"It takes {allowed}."
                if allowed.holds(value):
                    continue
            else:
                wrong, remedy = (
                    f"`{name}` cannot be {value}.",
                    f"Choose one of: {', '.join(map(str, allowed))}.",
                )
                if value in allowed:
                    continue
            problems.append(chapter.lines.problem(here, wrong, remedy))
    return problems


def check_sources(chapter: Chapter, known: Collection[str]) -> list[str]:
    """Every study of the chapter whose key is not among the known references."""
    return [
        chapter.lines.problem(
            ("evidence", index, "source"),
            f"`{study.source}` is not in the list of references.",
            "Add it there or correct the key.",
        )
        for index, study in enumerate(chapter.evidence)
        if study.source not in known
    ]


def shown(chapter: Chapter) -> Iterator[tuple[Place, str, Settings]]:
    """Everything in the file that opens an explorer: its place, the explorer's slug and the settings."""
    default = chapter.prediction.opens
    for q, question in enumerate(chapter.questions):
        for o, option in enumerate(question.options):
            if option.show:
                yield ("questions", q, "options", o), option.show_in or default, option.show
    apply = chapter.sheet.apply
    yield ("sheet", "apply"), apply.show_in or default, apply.show
    if chapter.prediction.curve:
        yield ("prediction", "curve"), default, chapter.prediction.curve.show
    for index, challenge in enumerate(chapter.challenges):
        yield ("challenges", index), challenge.explorer or default, challenge.solution
    for index, preset in enumerate(chapter.notes.presets):
        yield ("notes", "presets", index), preset.show_in or default, preset.show
