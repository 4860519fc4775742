"""What the model says at a chapter's presets, and how far that moves when a slider stands one step beside.

A pupil who sets a slider nearly right reads nearly the right number. How near is near enough is worked out here, from the model.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from legstrength.live import Column, Explorer
from legstrength.live.compile.natives import fixed
from legstrength.live.explorer.controls import Buttons, Choice, Control, DecimalSlider, Series, Switch, WholeSlider
from legstrength.live.explorer.many import Answer, Asked, answers
from legstrength.live.plot.fill import named as results_in
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Preset
from legstrength.teaching.figures import figure, values_at


@dataclass(frozen=True)
class Spread:
    """One kept number at a preset, as it is printed: its heading, its value, and the least and the greatest one step beside.

    least and greatest are "" where the value is a word.
    """

    heading: str
    value: str
    least: str
    greatest: str


@dataclass(frozen=True)
class Run:
    """A preset as the model answers it: settings as words, all results, the sentence and the spread of what is kept.

    `unseen` are the sliders that move nothing of what paper shows, such as the week at which another view looks.
    """

    title: str
    shows: str
    explorer: Explorer
    link: str
    settings: tuple[tuple[str, str], ...]
    values: dict[str, Any]
    answer: Answer
    spreads: tuple[Spread, ...]
    unseen: Set[str]

    @property
    def moved(self) -> tuple[tuple[str, str], ...]:
        """The sliders whose neighbours count for the spread: label and step with its unit."""
        return tuple(
            (control.description, f"{control.step:g} {control.unit}".strip())
            for name, control in visible_sliders(self.explorer)
            if name not in self.unseen
        )


def visible_sliders(explorer: Explorer) -> Iterator[tuple[str, WholeSlider | DecimalSlider]]:
    """Yield the numeric sliders that a reader sees without unfolding anything."""
    for group in explorer._spec["groups"]:
        for name in () if group["folded"] else group["controls"]:
            if isinstance(explorer.controls[name], (WholeSlider, DecimalSlider)):
                yield name, explorer.controls[name]


def neighbours(explorer: Explorer, values: dict[str, Any]) -> list[dict[str, object]]:
    """Return the settings with one visible slider one step lower or higher, as far as its range goes.

    A slider that stands at the 0 where its range begins stays there: a little of a training is another plan than none of it.
    """
    beside = []
    for name, control in visible_sliders(explorer):
        if values[name] == control.min == 0:
            continue
        for moved in (values[name] - control.step, values[name] + control.step):
            if control.min - 1e-9 <= moved <= control.max + 1e-9:
                moved = min(control.max, max(control.min, moved))
                beside.append({**values, name: int(moved) if isinstance(control, WholeSlider) else round(moved, 10)})
    return beside


def far_moves(explorer: Explorer, values: dict[str, Any]) -> dict[str, dict[str, object]]:
    """Return for each slider in view the settings with it at the end of its range that is farther away."""
    ends = {
        name: control.max if 2 * values[name] < control.min + control.max else control.min
        for name, control in visible_sliders(explorer)
    }
    return {name: {**values, name: end} for name, end in ends.items()}


def printed_results(explorer: Explorer) -> tuple[str, ...]:
    """Return the results that paper shows: those of the explorer's picture and those that are kept."""
    drawn = {name for trace in explorer._figure["data"] for name in results_in(trace)}
    return tuple(sorted(drawn | {column.result for column in explorer.keep}))


def in_words(
    explorer: Explorer, values: dict[str, Any], named: Mapping[str, object] = {}, unseen: Set[str] = frozenset()
) -> tuple[tuple[str, str], ...]:
    """Return label and value, with its unit, of all settings in view and of those that `named` sets, without those that are `unseen`.

    The series of one table end where its first one has only zeros left (a block without weeks is none); one that is all 0 is left out.
    """
    words = []
    for group in explorer._spec["groups"]:
        names = [name for name in group["controls"] if name in named or not (group["folded"] or name in unseen)]
        rows = [name for name in names if isinstance(explorer.controls[name], Series)]
        used = (
            max((place + 1 for place, one in enumerate(values[rows[0]]) if one), default=0)
            if group["table"] and rows
            else None
        )
        for name in names:
            value = values[name][:used] if name in rows else values[name]
            if name not in rows or any(value):
                words.append((explorer.controls[name].description, spoken(explorer.controls[name], value)))
    return tuple(words)


def spoken(control: Control, value: Any) -> str:
    """Return a setting as it is read out."""
    if isinstance(control, (Choice, Buttons)):
        return next(words for words, slug in control.options if slug == value)
    if isinstance(control, Switch):
        return "yes" if value else "no"
    digits = 0 if isinstance(control, WholeSlider) else max(0, len(f"{control.step:g}".partition(".")[2]))
    numbers = value if isinstance(value, list) else [value]
    return f"{', '.join(fixed(one, digits) for one in numbers)} {control.unit}".strip()


def spread(column: Column, here: Answer, beside: list[Answer]) -> Spread:
    """Return a kept number with the least and the greatest value of the runs beside."""
    value = here.results[column.result]
    if not isinstance(value, (int, float)):
        return Spread(column.heading, str(value), "", "")
    met = [value, *(one.results[column.result] for one in beside)]
    numbers = [one for one in met if isinstance(one, (int, float))]
    return Spread(column.heading, *(fixed(one, column.digits) for one in (value, min(numbers), max(numbers))))


def moving(explorer: Explorer, values: dict[str, Any], here: Answer, far: list[Answer]) -> set[str]:
    """Return the sliders in view that move something of what paper shows, from the answers to `far_moves`."""
    shown = printed_results(explorer)
    names = far_moves(explorer, values)
    return {
        name
        for name, there in zip(names, far, strict=True)
        if any(there.results[one] != here.results[one] for one in shown)
    }


def runs_of(chapters: list[Chapter]) -> dict[str, list[Run]]:
    """Return for each chapter its presets and, last, the settings of its “apply” task, all answered in one go by Node.js.

    Raises ValueError for a setting that no control takes, RuntimeError where Node.js is missing.
    """
    explorers: dict[str, Explorer] = {}
    questions: dict[str, list[Asked]] = {}
    places: list[tuple[Chapter, Preset, str, dict, slice]] = []
    for chapter in chapters:
        apply = chapter.sheet.apply
        for preset in (*chapter.notes.presets, Preset(apply.link, apply.show, "", apply.show_in)):
            slug = preset.show_in or chapter.prediction.opens
            explorer = explorers.setdefault(slug, explorers.get(slug) or figure(slug))
            values = values_at(explorer, preset.show)
            shown = printed_results(explorer)
            moves = [*far_moves(explorer, values).values(), *neighbours(explorer, values)]
            start = len(questions.setdefault(slug, []))
            questions[slug] += [Asked(values), *(Asked(one, shown) for one in moves)]
            places.append((chapter, preset, slug, values, slice(start, len(questions[slug]))))
    given = dict(zip(questions, answers([(explorers[slug], asked) for slug, asked in questions.items()]), strict=True))
    moved: dict[str, set[str]] = {slug: set() for slug in explorers}
    counts = {slug: sum(1 for _ in visible_sliders(explorer)) for slug, explorer in explorers.items()}
    for _, _, slug, values, where in places:
        here, *others = given[slug][where]
        moved[slug] |= moving(explorers[slug], values, here, others[: counts[slug]])
    runs: dict[str, list[Run]] = {chapter.slug: [] for chapter in chapters}
    for chapter, preset, slug, values, where in places:
        explorer, (here, *others) = explorers[slug], given[slug][where]
        spreads = tuple(spread(column, here, others[counts[slug] :]) for column in explorer.keep)
        unseen = {name for name, _ in visible_sliders(explorer)} - moved[slug]
        words = in_words(explorer, values, preset.show, unseen)
        link = chapter.link(preset.show, slug)
        runs[chapter.slug].append(Run(preset.title, preset.shows, explorer, link, words, values, here, spreads, unseen))
    return runs
