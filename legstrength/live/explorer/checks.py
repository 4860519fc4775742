"""What would fail a reader is refused when an explorer is made, in a sentence for its author.

Each check yields its problems in words; `first_problem` turns the first of them into a ValueError that names the explorer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from legstrength.live.explorer.controls import Control, DecimalSlider, Series, WholeSlider, check_setting
from legstrength.live.explorer.inset import inset_problems
from legstrength.live.explorer.lanes import asked, lane_problems
from legstrength.live.explorer.parts import Column, Group, Picture, Results, Scenario, View, slugged
from legstrength.live.plot import subset
from legstrength.live.plot.fill import named

Controls = Mapping[str, Control]


def first_problem(slug: str, *checks: Iterator[str]) -> None:
    """Raise ValueError with the first problem of the explorer `slug`, if the checks find one."""
    for problem in chain(*checks):
        raise ValueError(f"{slug}: {problem}")


def group_problems(controls: Controls, groups: tuple[Group, ...]) -> Iterator[str]:
    """Yield controls without a label or not in exactly one group, names that are no control, and tables of unlike series."""
    placed = [name for group in groups for name in group.controls]
    for name, control in controls.items():
        if not control.description:
            yield f"the control “{name}” has no label; readers and screen readers need one."
        if placed.count(name) != 1:
            yield f"the control “{name}” must stand in exactly one group; it stands in {placed.count(name)}."
    for name in placed:
        if name not in controls:
            yield f"a group names “{name}”, which is no control; there are {', '.join(controls)}."
    for group in (group for group in groups if group.table):
        members = [controls[name] for name in group.controls if name in controls]
        if len({tuple(one.cells) for one in members if isinstance(one, Series)}) != 1:
            yield f"the table of the group “{group.title}” needs series, all with the same cells."


def moving_problems(controls: Controls, play: str, figures: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield what is to be run through or turned by a finger and is no slider."""
    sliders = {name for name, control in controls.items() if isinstance(control, (WholeSlider, DecimalSlider))}
    if play and play not in sliders:
        yield f"“Let it run” moves “{play}”, which is no slider; there are {', '.join(sorted(sliders))}."
    for inset in (one for figure in figures for one in figure.get("insets", ())):
        if inset["turns"] and inset["turns"] not in sliders:
            yield f"the inset “{inset['label']}” turns “{inset['turns']}”, which is no slider; there are {', '.join(sorted(sliders))}."
    for lanes in (figure["lanes"] for figure in figures if "lanes" in figure):
        yield from lane_problems(controls, lanes)


def result_problems(
    results: Results, columns: tuple[Column, ...], figures: Sequence[Mapping[str, Any]]
) -> Iterator[str]:
    """Yield results that a column, a trace of the figure or an inset asks for and `run` does not give."""
    needed = {column.result for column in columns}
    for figure in figures:
        for trace in figure["data"]:
            needed |= named(trace)
        for inset in figure.get("insets", ()):
            needed |= _asked(inset)
        if "lanes" in figure:
            needed |= asked(figure["lanes"])
    for result in sorted(needed - results.keys()):
        yield f"the picture or the table asks for the result “{result}”; run gives {', '.join(results)}."


def _asked(inset: Mapping[str, Any]) -> set[str]:
    """The results that an inset, as plain data, asks for."""
    placed = {inset["at"][name] for name in ("x", "y", "height") if isinstance(inset["at"][name], str)}
    return placed | {fill["result"] for fill in inset["fills"]}


def view_problems(picture: Picture, title: str, views: Mapping[str, View]) -> Iterator[str]:
    """Yield pictures that are not drawn whole, insets that would not stand in theirs, and names that two pictures have."""
    if views and not title:
        yield "the first picture has no title among its views; give `view_title`."
    for name in views:
        if name != slugged(name) or name == slugged(title):
            yield f"the view “{name}” needs a name of its own, of small letters, digits and hyphens."
    for one in (picture, *(view.picture for view in views.values())):
        drawn = json.loads(one.figure.to_json())
        yield from subset.problems(drawn, one.narrow)
        yield from inset_problems(one.insets, drawn["layout"])
        rows = subset.rows(drawn["layout"])
        if one.panels and len(one.panels) != rows:
            yield f"the picture has {rows} rows of panels, and `panels` has {len(one.panels)} names."


def check_scenarios(slug: str, controls: Controls, scenarios: tuple[Scenario, ...]) -> None:
    """Raise ValueError for a scenario that sets what is no control, or a control to what it cannot take."""
    for scenario in scenarios:
        for name, value in scenario.values.items():
            if name not in controls:
                raise ValueError(f"{slug}: the scenario “{scenario.label}” sets “{name}”, which is no control.")
            check_setting(name, controls[name], value)
