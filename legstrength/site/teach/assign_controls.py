"""The settings of a chapter's figures on the page “Make an assignment”, as native, labelled form controls.

They wait in templates, one for each chapter and step, and the page's script puts those of the chosen chapter into their places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legstrength.live import Explorer
from legstrength.live.explorer.controls import Buttons, Choice, Series, Switch
from legstrength.live.explorer.link import write, written
from legstrength.teaching import Chapter
from legstrength.teaching.figures import figure


@dataclass(frozen=True)
class Start:
    """A ready-made start of a figure: its title, its settings as a link carries them, and what it shows."""

    title: str
    query: str
    about: str


@dataclass(frozen=True)
class Field:
    """A control: its key in links, its label, where it stands at first, and which form control it becomes."""

    name: str
    label: str
    start: str
    kind: str
    control: object
    cells: tuple[tuple[str, str], ...] = ()
    """Of a series: what each cell is called and where it stands."""


@dataclass(frozen=True)
class Group:
    """A group of controls under its heading."""

    slug: str
    title: str
    folded: bool
    fields: list[Field]


@dataclass(frozen=True)
class Settings:
    """A figure's ready-made starts, and every control by group."""

    slug: str
    title: str
    starts: dict[str, list[Start]]
    groups: list[Group]


def settings(chapter: Chapter) -> list[Settings]:
    """The figures of a chapter."""
    return [_settings(chapter, figure(slug)) for slug in chapter.explorers]


def _settings(chapter: Chapter, explorer: Explorer) -> Settings:
    scenarios = [_start(explorer.slug, one.label, one.values, one.about) for one in explorer.scenarios]
    presets = [
        _start(explorer.slug, one.title, one.show, one.shows)
        for one in chapter.notes.presets
        if (one.show_in or chapter.prediction.opens) == explorer.slug
    ]
    groups = [
        Group(group["slug"], group["title"], group["folded"], [_field(explorer, name) for name in group["controls"]])
        for group in explorer._spec["groups"]
    ]
    return Settings(explorer.slug, explorer.title, {"scenarios": scenarios, "presets": presets}, groups)


def _start(slug: str, title: str, values: Mapping[str, object], about: str) -> Start:
    return Start(title, write({slug: values}), about)


def _field(explorer: Explorer, name: str) -> Field:
    control, start = explorer.controls[name], written(explorer.defaults[name])
    if isinstance(control, Series):
        cells = tuple((cell, written(value)) for cell, value in zip(control.cells, control.value, strict=True))
        return Field(name, control.description, start, "series", control, cells)
    chosen, switch = isinstance(control, (Choice, Buttons)), isinstance(control, Switch)
    return Field(name, control.description, start, "choice" if chosen else "switch" if switch else "number", control)
