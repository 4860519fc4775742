"""The pictures of the chapter: the slice through Ben's thigh, three machines, how hard a week pulls, and the map of strength and size."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import FONT, MINUS_TEN, axes
from legstrength.explorers.common.palette import (
    BASELINE,
    BURSTS,
    CLEAR,
    GHOST,
    INK,
    JOG,
    LIFT,
    MUSCLES,
    SAND,
    SOFT,
    THRESHOLD,
    TRIAL,
    faint,
)
from legstrength.explorers.common.pictures import band, baseline, label, line, named, written
from legstrength.explorers.common.runner.people import head
from legstrength.explorers.lean_or_bulky import drawing, shapes
from legstrength.explorers.lean_or_bulky.core import NAMED_WEEKS, WEEKS
from legstrength.explorers.lean_or_bulky.trials import size_marks
from legstrength.live import Inset

NAMES = {"jog": "Jogging", "sprints": "Sprints", "weights": "Weights"}

KINDS = {"jog": (JOG, 3.0), "sprints": (BURSTS, 2.0), "weights": (LIFT, 4.0)}
"""Each training with its colour and the width of its line."""

SHORT = {"jog": "jog", "sprints": "sprints", "weights": "weights"}

LEFT, RIGHT = 0.59, 0.605
"""Where the slice ends and the words begin, in shares of the picture's width."""

HALF = 114.0
"""Half of the side of the square in which the slice stands, in its own units."""

MUSCLE = MUSCLES["quadriceps"]

STRONGEST, LARGEST = 24.0, 13.0
"""The ends of the map, in per cent."""

GOAL = (12.0, 5.0)
"""The box to aim at: at least so much stronger, at most so much larger."""

TRIAL_WEEKS, TRIAL_SIZES = 72, (-11.0, 20.0)


def bare(colour: str) -> dict:
    """Return the style of an edge that is not seen."""
    return {"mode": "lines", "line": {"width": 0, "color": colour}, "hoverinfo": "skip"}


def hidden(low: float, high: float, **more: object) -> dict:
    """Return an axis that is not seen."""
    return {"range": [low, high], "visible": False, "fixedrange": True, "showgrid": False, **more}


def empty(**more: object) -> go.Layout:
    """Return a layout without axes."""
    return go.Layout(
        template="none",
        font={"family": FONT, "size": 14, "color": INK},
        margin={"l": 4, "r": 6, "t": 24, "b": 6},
        paper_bgcolor=CLEAR,
        plot_bgcolor=CLEAR,
        showlegend=False,
        hovermode="closest",
        **more,
    )


def corner(text: str, y: float, anchor: str, shift: float) -> dict:
    """Return words in a corner at the left of the picture."""
    place = {"xref": "paper", "yref": "paper", "x": 0, "y": y, "xanchor": "left", "yanchor": anchor, "yshift": shift}
    return {**place, "text": text, "showarrow": False, "font": {"color": SOFT, "size": 13}}


def row(y: float, words: str, number: str, colour: str) -> list[go.Scatter]:
    """Return a line of the sum beside the slice: what, and by how much."""
    what = written(INK, 0.0, y, words, "middle right")
    much = label(colour, 100.0, y, f"{{{number}:+.1f}} %", "middle left")
    what.textfont.size = much.textfont.size = 14
    return [what, much]


def beside(traces: list[go.Scatter]) -> list[go.Scatter]:
    """Put traces into the panel at the right."""
    for trace in traces:
        trace.xaxis, trace.yaxis = "x2", "y2"
    return traces


def slice_figure() -> go.Figure:
    """Return the sum of nerves and muscle, with the room for the slice at its left and for the magnifier above."""
    layout = empty(
        xaxis=hidden(-HALF, HALF, domain=[0, LEFT]),
        yaxis=hidden(-HALF, HALF),
        xaxis2=hidden(0, 100, domain=[RIGHT, 1], anchor="y2"),
        yaxis2=hidden(0, 100, anchor="x2"),
        annotations=[corner("front", 1, "bottom", 2), corner("back", 0, "bottom", 0)],
    )
    rule = go.Scatter(
        mode="lines",
        x=[0, 100],
        y=[34.5, 34.5],
        line={"color": GHOST, "width": 1.5},
        hoverinfo="skip",
        cliponaxis=False,
    )
    words = [
        *row(51.0, "Nerves", "now_nerves", MUSCLE),
        *row(40.5, "Muscle", "now_muscle", MUSCLE),
        rule,
        *row(28.0, "Strength", "now_strength", INK),
        written(SOFT, 12.0, 13.5, "newly switched on", "middle right"),
        written(SOFT, 12.0, 4.0, "where it was", "middle right"),
    ]
    return go.Figure(data=beside(words), layout=layout)


def slice_insets() -> tuple[Inset, ...]:
    """Return the slice, the magnifier and the key."""
    told = "A slice through Ben's thigh, the front above, with the fibres of the muscle as dots"
    return (
        Inset(drawing.thigh(), 0, 0, shapes.HIGH, told, unit="axes", parts=drawing.thigh_parts(), middle=True),
        Inset(
            drawing.lens(),
            58.0,
            80.0,
            43.0,
            "The edge of the muscle under a magnifier",
            panel="x2 y2",
            unit="axes",
            parts={"lens_muscle": {"d": "lens_muscle"}},
            middle=True,
        ),
        Inset(drawing.key(), 4.0, 8.5, 19.0, "What the marks stand for", panel="x2 y2", unit="axes", middle=True),
    )


def tests_figure() -> go.Figure:
    """Return what a machine and a scan say of each Ben, one beside the other."""
    words = [
        go.Scatter(mode="lines", x=[x, x], y=[0, 96], line={"color": SAND, "width": 2}, hoverinfo="skip")
        for x in (1, 2)
    ]
    for place, (kind, (colour, _)) in enumerate(KINDS.items()):
        middle = place + 0.5
        much = label(colour, middle, 21.0, f"{{{kind}_strength_year:+.1f}} %", "middle center")
        much.textfont.size = 19
        words += [
            written(INK, middle, 33.5, NAMES[kind], "middle center"),
            much,
            label(MUSCLE, middle, 7.0, f"muscle {{{kind}_size_year:+.1f}} %", "middle center"),
        ]
    return go.Figure(data=words, layout=empty(xaxis=hidden(0, 3), yaxis=hidden(0, 100)))


def tests_insets() -> tuple[Inset, ...]:
    """Return three Bens, each above the dial of his machine."""
    found = []
    for place, kind in enumerate(KINDS):
        middle, name = place + 0.5, NAMES[kind].lower()
        turned = {"needle": {"transform": f"{kind}_needle"}}
        found += [
            Inset(head("Ben"), middle, 73.0, 26.0, f"Ben after a year of {name}", unit="axes"),
            Inset(drawing.dial(), middle, 39.0, 31.0, f"A dial: his strength after {name}", unit="axes", parts=turned),
        ]
    return tuple(found)


def pull_rows(what: str, first: float) -> list[go.Scatter]:
    """Return how hard each training pulls at nerves or at growth: a bar a training, the first one this high."""
    rows = []
    for place, (kind, (colour, _)) in enumerate(KINDS.items()):
        y = first - place
        ground = go.Scatter(
            mode="lines", x=[0, 100], y=[y, y], line={"color": SAND, "width": 15}, hoverinfo="skip", cliponaxis=False
        )
        bar = go.Scatter(
            mode="lines",
            meta={"x": f"{kind}_{what}_bar"},
            y=[y, y],
            line={"color": colour, "width": 15},
            hovertemplate=f"{NAMES[kind]}, {what}: %{{x:.0f}} %<extra></extra>",
        )
        number = label(colour, 100.0, y, f"{{{kind}_{what}:.0f}} %", "middle right")
        rows += [ground, bar, number]
    return rows


def pulls_figure() -> go.Figure:
    """Return how hard the first week of each training pulls at nerves, and how hard at growth."""
    layout = axes("", (0, 116), "", (0.3, 8.5), tickvals=[])
    rows = {7.0 - place: SHORT[kind] for place, kind in enumerate(KINDS)}
    rows |= {3.0 - place: SHORT[kind] for place, kind in enumerate(KINDS)}
    layout.yaxis.update(
        showgrid=False,
        ticks="",
        linecolor=None,
        ticksuffix="",
        tickvals=list(rows),
        ticktext=list(rows.values()),
    )
    layout.xaxis.update(linecolor=None, ticks="")
    layout.annotations = [corner("A week, % of the most it could do", 1, "bottom", 4)]
    layout.margin = {"l": 72, "r": 14, "t": 26, "b": 6}
    names = [written(INK, 0.0, y, words, "middle right") for y, words in ((8.0, "for nerves"), (4.0, "for growth"))]
    for name in names:
        name.textfont.size = 15
    return go.Figure(data=[*pull_rows("nerves", 7.0), *pull_rows("growth", 3.0), *names], layout=layout)


def trail(kind: str, name: str, colour: str, width: float) -> list[go.Scatter]:
    """Return a training's way over the map, with a dot at each named week and its name at the end."""
    shown = "" if kind == "together" else f"{kind}_shown"
    seen = {"visible": shown} if shown else {}
    dots = go.Scatter(
        mode="markers",
        meta={"x": f"{kind}_strength_named", "y": f"{kind}_size_named", **seen},
        marker={"color": colour, "size": 9},
        hovertemplate=f"{name}: %{{x:.1f}} % stronger, %{{y:.1f}} % larger<extra></extra>",
    )
    return [
        line(
            colour,
            f"{kind}_strength",
            f"{kind}_size",
            width=width,
            dash="dash" if kind == "together" else "solid",
            previous=kind == "together",
            shown=shown,
        ),
        dots,
        written(
            colour,
            f"{kind}_strength_named",
            f"{kind}_size_named",
            name,
            "top left" if kind == "weights" else "middle right",
            at="last",
            shown=shown,
        ),
    ]


def map_figure() -> go.Figure:
    """Return the map: to the right stronger, upwards larger, with the edge beyond which nothing can lie and the box to aim at."""
    stronger, larger = GOAL
    edge = go.Scatter(x=[0, LARGEST], y=[0, LARGEST], **bare(SAND))
    beyond = go.Scatter(x=[0, LARGEST], y=[LARGEST, LARGEST], fill="tonexty", fillcolor=SAND, **bare(SAND))
    floor = go.Scatter(x=[stronger, STRONGEST], y=[0, 0], **bare(THRESHOLD))
    lid = go.Scatter(
        x=[stronger, STRONGEST], y=[larger, larger], fill="tonexty", fillcolor=faint(THRESHOLD, 0.14), **bare(THRESHOLD)
    )
    box = go.Scatter(
        mode="lines",
        x=[STRONGEST, stronger, stronger, STRONGEST],
        y=[larger, larger, 0, 0],
        line={"color": THRESHOLD, "width": 1.6, "dash": "dash"},
        hoverinfo="skip",
    )
    layout = axes("stronger, %", (0, STRONGEST), "Larger, %", (-0.4, LARGEST), tickvals=[0, 5, 10, 15, 20])
    layout.yaxis.update(tickvals=[0, 5, 10], ticksuffix="")
    return go.Figure(
        data=[
            edge,
            beyond,
            floor,
            lid,
            box,
            written(BASELINE, 0.3, 12.2, "all of it growth", "middle right"),
            written(THRESHOLD, STRONGEST - 0.3, 0.8, "goal", "middle left"),
            *(one for kind, (colour, width) in KINDS.items() for one in trail(kind, SHORT[kind], colour, width)),
            *trail("together", "all together", INK, 2.6),
        ],
        layout=layout,
    )


def trials_figure(points: list[dict]) -> go.Figure:
    """Return the size over the year with each training alone, beside the trials that measured size."""
    traces = []
    for kind, (colour, _) in KINDS.items():
        traces += band(colour, "band_weeks", f"{kind}_size_low", f"{kind}_size_high", 0.14)
    traces += baseline(WEEKS)
    for kind, (colour, width) in KINDS.items():
        hover = f"Week %{{x}}, {SHORT[kind]}, size: %{{y:.1f}} %"
        words = f"{SHORT[kind]} {{{kind}_size_year:+.1f}}"
        shown = f"{kind}_shown"
        traces += [
            line(colour, "weeks", f"{kind}_size", width=width, previous=True, hover=hover, shown=shown),
            label(colour, WEEKS + 1, f"{kind}_size", words, "middle right", at="last", shown=shown),
        ]
    marks = [*size_marks(points), named(TRIAL, WEEKS, 18.8, "● ran  ■ cycled  ◆ lifted")]
    title = "Size: change of the muscle in a scan"
    layout = axes("Weeks", (0, TRIAL_WEEKS), title, TRIAL_SIZES, tickvals=[0, *NAMED_WEEKS])
    layout.margin.l = MINUS_TEN
    return go.Figure(data=[*traces, *marks], layout=layout)
