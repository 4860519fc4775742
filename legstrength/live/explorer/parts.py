"""What an explorer is made of besides its controls: groups, scenarios, a table and a picture, and the kinds of its two functions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go

from legstrength.live.explorer.inset import Inset
from legstrength.live.explorer.lanes import Lanes

Values = dict[str, Any]
"""Settings by control: a number, a list of numbers for a series, the slug of an option, True or False."""

Results = dict[str, Any]
"""What `run` gives, by name: numbers, texts, lists of numbers or texts."""

Run = Callable[[Values, dict[str, Any]], Results]
"""From settings and data to results."""

Sentence = Callable[[Values, Results, dict[str, Any]], str]
"""From settings, results and data to words."""


@dataclass(frozen=True)
class Group:
    """A named group of controls, folded at first or in view.

    With `table`, the group's series stand side by side as the columns of one table, and `table` is the heading over their cells' names.
    """

    slug: str
    title: str
    controls: tuple[str, ...]
    folded: bool = False
    about: str = ""
    table: str = ""


@dataclass(frozen=True)
class Scenario:
    """A named set of settings, shown as a button that moves the sliders."""

    label: str
    values: dict[str, object]
    about: str = ""


@dataclass(frozen=True)
class Column:
    """A column of the table: which result, under which heading (with its unit), with how many digits after the point."""

    heading: str
    result: str
    digits: int = 0


@dataclass(frozen=True)
class Table:
    """The numbers behind the picture: a caption and columns of equal length, every n-th entry shown."""

    caption: str
    columns: tuple[Column, ...]
    every: int = 1


@dataclass(frozen=True)
class Picture:
    """A figure whose traces say in `meta` which result fills which attribute, and what a reader who cannot see it is told.

    `meta={"x": "weeks", "y": "strength"}` fills the trace's x and y; `"previous": True` in it draws the run before as a quiet twin.
    `alt` is a short text, a kind of chart of what, for whom. `dark` maps each colour of the figure (#rrggbb) to its twin on a dark page.
    `narrow` holds layout settings that replace others below 520 px. `height` is in px where there is room for it; with much less, the
    figure's panels stand alone, one at a time, and `panels` has their short names from the top (without: their headings).
    `insets` are drawings that stand in it, `lanes` the blocks of its series. A trace's `meta={"look": [...]}` names what a story can stress.
    """

    figure: go.Figure
    alt: str
    dark: dict[str, str] = field(default_factory=dict)
    narrow: dict[str, Any] = field(default_factory=dict)
    height: int = 400
    panels: tuple[str, ...] = ()
    insets: tuple[Inset, ...] = ()
    lanes: Lanes | None = None

    def drawn(self) -> dict[str, Any]:
        """Return the figure with its insets and lanes as plain data: what `live/plot/` draws."""
        made: dict[str, Any] = json.loads(self.figure.to_json())
        insets = {"insets": [one.spec() for one in self.insets]} if self.insets else {}
        return {**made, **insets, **({"lanes": self.lanes.spec()} if self.lanes else {})}

    def look(self, name: str, title: str) -> dict[str, Any]:
        """Return what the view needs besides the figure, as plain data."""
        narrow, panels = self.narrow, list(self.panels)
        alt = " ".join([self.alt, *(f"{one.label}." for one in self.insets)])
        return {"name": name, "title": title, "alt": alt, "narrow": narrow, "height": self.height, "panels": panels}


@dataclass(frozen=True)
class View:
    """A further picture of the same results, which stands in the place of the first one when it is chosen by its `title`."""

    title: str
    picture: Picture


def slugged(title: str) -> str:
    """Return a title as the name that links and scripts use: “The curve” is `the-curve`, and without a title the name is `picture`."""
    return "-".join(re.findall(r"[a-z0-9]+", title.lower())) or "picture"
