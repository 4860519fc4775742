"""The pictures of two legs: on a scale with their steps, tested, over the year, and 836 runners who were followed."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes, blank, hidden, lower, panels
from legstrength.explorers.common.palette import BASELINE, GHOST, INK, JOG, LIFT, MUSCLES, SAND, THRESHOLD, TRIAL, faint
from legstrength.explorers.common.pictures import area, band, baseline, label, level, line, named, written
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.left_and_right.core import FOLLOWED, HURT, TEST_ERROR
from legstrength.explorers.left_and_right.drawing import GROUND, HEIGHT, scale, tests
from legstrength.explorers.left_and_right.legs import STEPS
from legstrength.live import Inset

RIGHT_EDGE = 70

YEAR = (0, WEEKS)

BESIDE = WEEKS + 0.6

LOWEST, HIGHEST = -4.0, 30.0

MOST_RIGHT, MOST_LEFT = -26.0, 26.0

SHOWN = {"quadriceps": "Quadriceps", "calves": "Calves", "hamstrings": "Hamstrings"}


TOP = 142.0
"""The top of the axis of force, in per cent of the norm: the bars and their names end below it."""

BOTTOM = -TOP * (HEIGHT - GROUND) / GROUND
"""The lower end of that axis, so that Mira stands on the ground of the bars."""

THIRDS = ([0.0, 0.29], [0.29, 0.71], [0.71, 1.0])
"""How the width is shared by the left leg, Mira and the right leg."""

OVER = 1.0
"""How far a line stands out over its bar, in steps."""

ROWS = (-9.0, -22.0, -38.0, -51.0)
"""Where words stand below the bars."""


def _on(axis: str, traces: list[go.Scatter]) -> list[go.Scatter]:
    for trace in traces:
        trace.xaxis = axis
    return traces


def _dots(leg: str, kind: str, colour: str, size: float, symbol: str, told: str) -> go.Scatter:
    return go.Scatter(
        mode="markers",
        meta={"x": f"{leg}_{kind}_at", "y": f"{leg}_{kind}"},
        marker={"color": colour, "size": size, "symbol": symbol, "line": {"color": colour, "width": 1.2}},
        hovertemplate=f"A step that asks %{{y:.0f}} %: {told}<extra></extra>",
    )


def leg_bar(leg: str, said: str) -> list[go.Scatter]:
    """Return the bar of one leg with its line, its steps and its first height, which is dotted."""
    ends = (0.0, float(STEPS))
    box = {"color": BASELINE, "width": 1.2}
    return [
        *area(SAND, [0, STEPS], f"{leg}_floor", f"{leg}_line"),
        *area(faint(THRESHOLD, 0.14), [0, STEPS], f"{leg}_line", f"{leg}_top"),
        go.Scatter(mode="lines", x=[0, 0, STEPS, STEPS, 0], meta={"y": f"{leg}_box"}, line=box, hoverinfo="skip"),
        level(BASELINE, ends, "first_tops", width=1.5, dash="dot"),
        _dots(leg, "easy", GHOST, 6, "circle-open", "it does not count"),
        _dots(leg, "counting", JOG, 9, "circle", "it counts"),
        level(THRESHOLD, (-OVER, STEPS + OVER), f"{leg}_line", width=2.5, dash="solid"),
        label(INK, STEPS / 2, f"{leg}_named", f"{said} {{{leg}_capacity:.0f}}", "middle center", at="last"),
        label(INK, STEPS / 2, 0.0, f"{{{leg}_now:+.1f}} %", "top center", shown="begun"),
    ]


def scale_figure() -> go.Figure:
    """Return both legs' bars with their steps, and between them Mira on a scale whose needles show how far apart steps and legs are."""
    layout = axes("", (-OVER, STEPS + OVER), "Force, % of typical", (BOTTOM, TOP), showticklabels=False)
    layout.margin = {"l": 34, "r": 8, "t": 26, "b": 4}
    layout.xaxis.update(ticks="", linecolor=None, title=None, domain=THIRDS[0])
    empty = layout.xaxis.to_plotly_json()
    layout.xaxis2 = {**empty, "domain": THIRDS[1], "anchor": "y", "range": [0, 1]}
    layout.xaxis3 = {**empty, "domain": THIRDS[2], "anchor": "y"}
    layout.yaxis.update(tickvals=[0, 50, 100], ticksuffix="", showgrid=False, ticks="", linecolor=None)
    middle = STEPS / 2
    left = [
        *leg_bar("left", "left"),
        written(THRESHOLD, middle, ROWS[0], "dotted: steps", "middle center"),
        label(THRESHOLD, middle, ROWS[1], "{steps_apart:.0f} % apart", "middle center"),
    ]
    right = [
        *leg_bar("right", "right"),
        written(INK, middle, ROWS[0], "solid: legs", "middle center"),
        label(INK, middle, ROWS[1], "{legs_apart:.1f} % apart", "middle center"),
        written(BASELINE, middle, ROWS[2], "grey: a test", "middle center"),
        written(BASELINE, middle, ROWS[3], "can't tell", "middle center"),
    ]
    return go.Figure(data=[*left, *_on("x3", right)], layout=layout)


def scale_insets() -> tuple[Inset, ...]:
    """Return Mira on the scale."""
    svg, parts = scale()
    return (Inset(svg, 0.5, BOTTOM, TOP - BOTTOM, "Mira on a scale", panel="x2 y", unit="axes", parts=parts),)


def bare_axes(x_range: tuple[float, float], y_range: tuple[float, float]) -> go.Layout:
    """Return axes of which nothing is seen: nothing is read off them."""
    return blank({"l": 8, "r": 8, "t": 6, "b": 6}, xaxis=hidden(*x_range), yaxis=hidden(*y_range))


def tests_figure() -> go.Figure:
    """Return the words beside the dial on which tests fall."""
    return go.Figure(
        data=[
            written(BASELINE, 5.0, 94.0, "left stronger", "middle right"),
            written(BASELINE, 95.0, 94.0, "right stronger", "middle left"),
            label(TRIAL, 50.0, 94.0, "last_said", "middle center"),
        ],
        layout=bare_axes((0, 100), (0, 100)),
    )


def tests_insets() -> tuple[Inset, ...]:
    """Return the dial with the needle of the legs and those of the tests."""
    svg, parts = tests()
    return (Inset(svg, 50.0, 2.0, 82.0, "The dial with a needle for each test", unit="axes", parts=parts),)


COLUMNS = 38
"""Runners stand in rows of so many: 836 fill them."""


def hurt_figure(hurt: list[int]) -> go.Figure:
    """Return every runner who was followed as a dot; `hurt` are the places of those who got hurt, drawn by lot."""
    places = [(place % COLUMNS, place // COLUMNS) for place in range(FOLLOWED)]
    groups = (
        (GHOST, 6, "circle-open", [one for n, one in enumerate(places) if n not in set(hurt)]),
        (LIFT, 8, "circle", [one for n, one in enumerate(places) if n in set(hurt)]),
    )
    dots = [
        go.Scatter(
            mode="markers",
            x=[float(x) for x, _ in some],
            y=[float(y) for _, y in some],
            marker={"color": colour, "size": size, "symbol": symbol, "line": {"color": colour, "width": 1.2}},
            hoverinfo="skip",
        )
        for colour, size, symbol, some in groups
    ]
    words = written(
        LIFT, (COLUMNS - 1) / 2, 24.0, f"{FOLLOWED} runners, {HURT} got hurt: placed by lot", "middle center"
    )
    return go.Figure(data=[*dots, words], layout=bare_axes((-1.0, COLUMNS), (-1.0, 26.0)))


def legs_panel() -> list[go.Scatter]:
    """Return the upper panel: the change in strength of both legs, and of a leg with an even share of everything."""
    traces = [
        *baseline(WEEKS, name_left=True),
        line(
            INK,
            "weeks",
            "even",
            width=2,
            dash="dot",
            hover="All shared evenly, week %{x}: %{y:.1f} %",
            shown="shared_shown",
        ),
        # The run before may have been another muscle, so its ghosts have no muscle's colour; these lines lie just below the coloured ones.
        line(BASELINE, "weeks", "left", previous=True),
        line(BASELINE, "weeks", "right", dash="dash", previous=True),
    ]
    for muscle in SHOWN:
        colour = MUSCLES[muscle]
        traces += [
            line(colour, "weeks", "left", hover="Left leg, week %{x}: %{y:.1f} %", shown=muscle),
            line(colour, "weeks", "right", dash="dash", hover="Right leg, week %{x}: %{y:.1f} %", shown=muscle),
            label(colour, BESIDE, "left", "left {left_end:+.1f}", "middle right", at="last", shown=muscle),
            label(colour, BESIDE, "right", "right {right_end:+.1f}", "middle right", at="last", shown=muscle),
        ]
    return [*traces, named(INK, RIGHT_EDGE - 1, HIGHEST - 2.0, "Dotted: all shared evenly")]


def index_panel() -> list[go.Scatter]:
    """Return the lower panel: the symmetry index with its band, and the error of a test."""
    return lower(
        [
            *band(INK, "weeks", "low", "high", 0.14),
            level(BASELINE, YEAR, 0.0, width=1.5, dash="dash"),
            level(TRIAL, YEAR, TEST_ERROR, width=1.5, dash="dashdot"),
            level(TRIAL, YEAR, -TEST_ERROR, width=1.5, dash="dashdot"),
            line(INK, "weeks", "index", previous=True, hover="Week %{x}, symmetry index: %{y:.1f} %"),
            label(INK, BESIDE, "index", "{end_index:+.1f} %", "middle right", at="last"),
            named(TRIAL, RIGHT_EDGE - 1, 17.5, "A: within this, a test can't tell"),
            named(INK, RIGHT_EDGE - 1, -21.5, "Shade: what we don't know"),
        ]
    )


def year_figure() -> go.Figure:
    """Return both legs above and their symmetry index below."""
    figure = go.Figure(
        data=[*legs_panel(), *index_panel()],
        layout=panels(
            "Weeks",
            (0, RIGHT_EDGE),
            ("Change in strength of each leg", (LOWEST, HIGHEST)),
            ("Symmetry index (left stronger: +)", (MOST_RIGHT, MOST_LEFT)),
            tickvals=[0, 13, 26, 39, 52],
        ),
    )
    figure.update_layout(yaxis2={"dtick": 10})
    return figure
