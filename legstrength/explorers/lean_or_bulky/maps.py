"""The pictures with scales: how hard a week pulls, the map of strength and size, and the trials of size."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import MINUS_TEN, axes
from legstrength.explorers.common.palette import BASELINE, INK, SAND, THRESHOLD, TRIAL, faint
from legstrength.explorers.common.pictures import band, baseline, label, line, named, unseen, written
from legstrength.explorers.lean_or_bulky.core import NAMED_WEEKS, WEEKS
from legstrength.explorers.lean_or_bulky.picture import KINDS, NAMES, corner
from legstrength.explorers.lean_or_bulky.trials import size_marks

SHORT = {"jog": "jog", "sprints": "sprints", "weights": "weights"}

STRONGEST, LARGEST = 24.0, 13.0
"""The ends of the map, in per cent."""

GOAL = (12.0, 5.0)
"""The box to aim at: at least so much stronger, at most so much larger."""

TRIAL_WEEKS, TRIAL_SIZES = 72, (-11.0, 20.0)


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
    edge = go.Scatter(x=[0, LARGEST], y=[0, LARGEST], **unseen(SAND))
    beyond = go.Scatter(x=[0, LARGEST], y=[LARGEST, LARGEST], fill="tonexty", fillcolor=SAND, **unseen(SAND))
    floor = go.Scatter(x=[stronger, STRONGEST], y=[0, 0], **unseen(THRESHOLD))
    lid = go.Scatter(
        x=[stronger, STRONGEST],
        y=[larger, larger],
        fill="tonexty",
        fillcolor=faint(THRESHOLD, 0.14),
        **unseen(THRESHOLD),
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
