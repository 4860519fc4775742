"""The pictures of a first year: its curve, the same curve beside published trials, the steps of two runners, and a bar that grows."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import HIGHEST, MINUS_TEN, axes
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.palette import BASELINE, GHOST, JOG, SAND, THRESHOLD, faint
from legstrength.explorers.common.pictures import area, band, baseline, label, level, line, unseen, written
from legstrength.explorers.common.runner.people import head, person
from legstrength.explorers.common.steps import STEPS, TALLEST
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.novice_gains.core import APART, EARLY
from legstrength.live import Inset

LOWEST = -12.0

BAND_NAMED = 20
"""The week in which the band is named, at its upper edge."""

LOW, HIGH = -5.0, 25.0
"""The axis of the curve: the same in each of the chapter's pictures, so that a step from one to the next moves nothing."""

TALL = 42.0
"""How high a runner stands in a bar, in the units of force: an illustration, no measure."""

OVER = 1.0
"""How far a line stands out over its bar, in steps."""


def change_axes() -> go.Layout:
    """Return the axes on which trials stand: change in per cent over a year of weeks."""
    made = axes("Weeks of jogging", (0, WEEKS), "Change in strength", (LOWEST, HIGHEST), dtick=13, tick0=0)
    made.margin.l = MINUS_TEN
    return made


AFTER = 8.0
"""Room beyond the last week, in weeks, for the runner whose year it is."""

FACE = 30.0
"""How high a face is in a picture, in px."""


def year_axes(last: float = WEEKS + AFTER) -> go.Layout:
    """Return the axes of the curve alone."""
    ticks = [0, 13, 26, 39, WEEKS]
    return axes("Week", (0, last), "Change in thigh strength", (LOW, HIGH), tickvals=ticks)


def curve_insets() -> tuple[Inset, ...]:
    """Return whose year it is, at the end of the curve."""
    return (Inset(head("Ana"), WEEKS + AFTER / 2, "year", FACE, "Ana at the end of her year", middle=True),)


def steps_insets() -> tuple[Inset, ...]:
    """Return who runs, each on the ground of the bar."""
    second = STEPS + APART
    return (
        Inset(person("Ana", 0.15), STEPS / 2, 0.0, TALL, "Ana, running", unit="axes", looks=("ana",)),
        Inset(person("Ben", 0.65), second + STEPS / 2, 0.0, TALL, "Ben, running", unit="axes", looks=("ben",)),
    )


def growth_insets() -> tuple[Inset, ...]:
    """Return Ana on the ground of her bar, and her face where her curve has come to."""
    return (
        Inset(person("Ana", 0.15), STEPS / 2, 0.0, TALL, "Ana, running", unit="axes"),
        Inset(head("Ana"), "week_now", "gain_now", FACE, "Ana on her curve", panel="x2 y2", middle=True),
    )


def curve_figure() -> go.Figure:
    """Return the curve of the year with its band, and how much of the gain comes early."""
    early = [0.0, float(EARLY)]
    return go.Figure(
        data=[
            go.Scatter(x=early, y=[LOW, LOW], **unseen(BASELINE)),
            go.Scatter(x=early, y=[HIGH, HIGH], fill="tonexty", fillcolor=faint(BASELINE, 0.14), **unseen(BASELINE)),
            *band(JOG, "weeks", "low", "high", 0.14),
            level(BASELINE, (0, WEEKS), 0.0, width=1.5, dash="solid"),
            line(JOG, "weeks", "gain", width=3.5, previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "weeks", "gain", "{year:+.1f} %", "top left", at="last"),
            label(BASELINE, 0.0, HIGH, f"{EARLY} weeks: {{early:+.1f}} %", "bottom right"),
            written(JOG, "weeks", "high", "could be anywhere here", "top center", at=BAND_NAMED, shown="left_open"),
        ],
        layout=year_axes(),
    )


def trials_figure(points: list[dict]) -> go.Figure:
    """Return the curve beside the trials in which people only ran or walked."""
    return go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            *trials(points, "trials_apply"),
            line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "weeks", "gain", "{year:+.1f} %", "top left", at="last"),
        ],
        layout=change_axes(),
    )


def _dots(name: str, kind: str, colour: str, size: float, symbol: str, told: str) -> go.Scatter:
    return go.Scatter(
        mode="markers",
        meta={"x": f"{name}_{kind}_at", "y": f"{name}_{kind}", "lands": True},
        marker={"color": colour, "size": size, "symbol": symbol, "line": {"color": colour, "width": 1.2}},
        hovertemplate=f"A step that asks %{{y:.0f}} %: {told}<extra></extra>",
    )


def lane(name: str, who: str, first: float) -> list[go.Scatter]:
    """Return a runner's bar with the line on it and the steps, from `first` to the right."""
    ends = [first, first + STEPS]
    sides = [first, first, first + STEPS, first + STEPS, first]
    box = {"color": BASELINE, "width": 1.2}
    return [
        *area(SAND, ends, f"{name}_floor", f"{name}_line"),
        *area(faint(THRESHOLD, 0.14), ends, f"{name}_line", f"{name}_top"),
        go.Scatter(mode="lines", x=sides, meta={"y": f"{name}_box"}, line=box, hoverinfo="skip"),
        _dots(name, "easy", GHOST, 6, "circle-open", "it does not count"),
        _dots(name, "counting", JOG, 9, "circle", "it counts"),
        level(THRESHOLD, (first - OVER, first + STEPS + OVER), f"{name}_line", width=2.5, dash="solid"),
        label(BASELINE, first, f"{name}_top", f"{who} {{{name}_capacity:.0f}}", "top right", at="first"),
    ]


def force_axes(last: float) -> go.Layout:
    """Return the axes of the steps: force in per cent of the norm, over steps whose number does not matter."""
    made = axes(
        "one dot is one step", (-OVER, last), "Force, % of a typical young adult", (0, TALLEST), showticklabels=False
    )
    made.xaxis.ticks = ""
    made.yaxis.update(tickvals=[0, 50, 100])
    return made


def steps_figure() -> go.Figure:
    """Return the steps of the runner beside Ben's: the same jog, two bars."""
    second = STEPS + APART
    return go.Figure(
        data=[
            *lane("runner", "Ana can give", 0.0),
            *lane("ben", "Ben can give", float(second)),
            written(THRESHOLD, STEPS, "runner_line", "only steps above count", "top left", at="last"),
        ],
        layout=force_axes(second + STEPS + OVER),
    )


def growth_figure() -> go.Figure:
    """Return the runner's bar in the chosen week with its first top and line dotted, and the curve so far at its right."""
    layout = force_axes(STEPS + OVER)
    layout.xaxis.domain = [0, 0.5]
    layout.xaxis2 = {**year_axes(WEEKS + 6.0).xaxis.to_plotly_json(), "domain": [0.62, 1], "anchor": "y2"}
    layout.xaxis2.tickvals = [0, 26, WEEKS]
    layout.yaxis2 = {**year_axes().yaxis.to_plotly_json(), "anchor": "x2"}
    heading = {**layout.annotations[0].to_plotly_json(), "text": "Change, %", "x": 0.62}
    layout.annotations = [layout.annotations[0].update(text="Force, % of typical"), heading]
    curve = [
        level(BASELINE, (0, WEEKS), 0.0, width=1.5, dash="solid"),
        line(GHOST, "weeks", "gain", width=2.2, dash="dot"),
        line(JOG, "now_weeks", "now_gain", width=3.5, hover="Week %{x}: %{y:.1f} %"),
        label(JOG, "now_weeks", "now_gain", "{gain_now:+.1f} %", "top left", at="last"),
    ]
    for trace in curve:
        trace.xaxis, trace.yaxis = "x2", "y2"
    return go.Figure(
        data=[
            *lane("runner", "now", 0.0),
            level(BASELINE, (0, STEPS), "first_top", width=1.5, dash="dot"),
            level(THRESHOLD, (0, STEPS), "first_line", width=1.5, dash="dot"),
            *curve,
        ],
        layout=layout,
    )
