"""The pictures of the last chapter: the wall of results beside the bars of three ways to predict, two walls, and the results by their kind."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.rivals import ceiling
from legstrength.explorers.common.axes import blank, hidden
from legstrength.explorers.common.palette import BASELINE, CLEAR, GHOST, INK, JOG, THRESHOLD, TRIAL, faint
from legstrength.explorers.common.pictures import label, line, unseen, written
from legstrength.explorers.how_good_is_the_model.wall import EDGE, LEAST

TICKS = (0, 20, 40, 60)

BARS = {"model": ("model", INK), "curve": ("curve", GHOST), "mean": ("usual", GHOST)}
"""The ways to predict: the name below the bar, and its colour."""

ALL = 138
GOAL = 75
"""Hits that beat the curve on the test side."""

BELOW = 46


def line_axis(**more: object) -> dict:
    """Return the line on which all is shown, as an axis across."""
    return {
        "range": [LEAST - 1, EDGE + 1],
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "linecolor": INK,
        "ticks": "outside",
        "tickcolor": INK,
        "tickvals": list(TICKS),
        "ticktext": [f"+{tick}" if tick else "0" for tick in TICKS],
        "tickangle": 0,
        **more,
    }


def at_axes(number: str, traces: list[go.Scatter]) -> list[go.Scatter]:
    """Return traces that stand in the axes of a number."""
    for trace in traces:
        trace.xaxis, trace.yaxis = f"x{number}", f"y{number}"
    return traces


def _zone(name: str, colour: str, part: str, share: float) -> list[go.Scatter]:
    pale = faint(colour, share)
    low, high = ({"x": f"{name}_{part}{end}", "y": f"{name}_steps"} for end in ("low", "high"))
    return [
        go.Scatter(meta=low, **unseen(pale)),
        go.Scatter(meta=high, fill="tonexty", fillcolor=pale, **unseen(pale)),
    ]


def _dots(name: str, what: str, colour: str, told: bool) -> go.Scatter:
    symbol = "circle" if what == "hit" else "circle-open"
    where = {"x": f"{name}_{what}_x", "y": f"{name}_{what}_y"}
    return go.Scatter(
        mode="markers",
        meta={**where, **({"text": f"{name}_{what}_words"} if told else {})},
        marker={"symbol": symbol, "size": 4.5, "color": colour, "line": {"color": colour, "width": 1.2}},
        **({"hovertemplate": "%{text}<extra></extra>"} if told else {"hoverinfo": "skip"}),
    )


def wall(name: str, told: bool) -> list[go.Scatter]:
    """Return a wall: zones that lie pale where the model misses, what was found, and what the model says, filled where it hits."""
    return [
        *(_zone(name, TRIAL, "", 0.14) if told else []),
        *_zone(name, TRIAL, "lit_", 0.22),
        line(TRIAL, f"{name}_found", f"{name}_steps", width=2.2),
        _dots(name, "missed", GHOST, told),
        _dots(name, "hit", INK, told),
    ]


def bars() -> list[go.Scatter]:
    """Return the bars of model, curve and average with their hits, the most that can be hoped for, and the goal."""
    most = ceiling()
    low, middle, high = (100.0 * hits / ALL for hits in (most.low, most.hits, most.high))
    traces: list[go.Scatter] = []
    for place, (name, (_, colour)) in enumerate(BARS.items()):
        ends = [place + 0.14, place + 0.86]
        pale = faint(colour, 0.22)
        traces += [
            go.Scatter(x=ends, y=[0, 0], meta={"visible": "any"}, **unseen(pale)),
            go.Scatter(
                x=ends,
                meta={"y": f"{name}_bar", "visible": "any"},
                fill="tonexty",
                fillcolor=pale,
                **unseen(pale),
            ),
            _edge(colour, ends, f"{name}_bar"),
            label(INK, place + 0.5, 4.0, f"{{wall_{name}_hits:.0f}}", "top center", shown="any"),
        ]
        traces[-1].textfont.size = 16
    published = go.Scatter(
        mode="lines",
        x=[0.02, 0.98],
        meta={"y": "published_bar", "visible": "moved"},
        line={"color": JOG, "width": 2, "dash": "dot"},
        hoverinfo="skip",
    )
    goal = 100.0 * GOAL / ALL
    bracket = {"color": BASELINE, "width": 1.6}
    return at_axes(
        "2",
        [
            *traces,
            published,
            _flat(THRESHOLD, goal, "dash", "aims"),
            written(THRESHOLD, 0.0, goal, f"goal {GOAL}", "top right", shown="aims"),
            go.Scatter(
                mode="lines",
                x=[2.86, 3.0, 3.0, 2.86],
                y=[low, low, high, high],
                meta={"visible": "whole"},
                line=bracket,
                hoverinfo="skip",
            ),
            go.Scatter(
                mode="lines",
                x=[2.78, 3.0],
                y=[middle, middle],
                meta={"visible": "whole"},
                line=bracket,
                hoverinfo="skip",
            ),
            written(BASELINE, 3.0, high, f"the most: about {most.hits:.0f}", "top left", shown="whole"),
        ],
    )


def _edge(colour: str, ends: list[float], bar: str) -> go.Scatter:
    line = {"color": colour, "width": 2}
    return go.Scatter(mode="lines", x=ends, meta={"y": bar, "visible": "any"}, line=line, hoverinfo="skip")


def _flat(colour: str, y: float, dash: str, shown: str) -> go.Scatter:
    line = {"color": colour, "width": 1.6, "dash": dash}
    return go.Scatter(mode="lines", x=[0, 3], y=[y, y], meta={"visible": shown}, line=line, hoverinfo="skip")


def zero() -> go.Scatter:
    """Return the line of no change."""
    return go.Scatter(mode="lines", x=[0, 0], y=[0, 1], line={"color": BASELINE, "width": 1}, hoverinfo="skip")


def _heading(words: str, x: float) -> dict:
    return {
        "text": words,
        "xref": "paper",
        "yref": "paper",
        "x": x,
        "y": 1,
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": 6,
        "showarrow": False,
        "font": {"color": INK, "size": 13},
    }


def wall_figure() -> go.Figure:
    """Return the wall of the chosen results and, at its right, how many of them each way to predict hits."""
    title = {"text": "change that was found, %", "standoff": 6, "font": {"size": 13}}
    names = {"tickvals": [0.5, 1.5, 2.5], "ticktext": [words for words, _ in BARS.values()]}
    bare = {"fixedrange": True, "showgrid": False, "zeroline": False, "ticks": "", "linecolor": INK, "tickangle": 0}
    layout = blank(
        {"l": 8, "r": 10, "t": 30, "b": BELOW},
        xaxis=line_axis(domain=[0, 0.57], anchor="y", title=title),
        yaxis={
            **hidden(0, 1),
            "visible": True,
            "showticklabels": False,
            "ticks": "",
            "zeroline": False,
            "linecolor": CLEAR,
        },
        xaxis2={**bare, **names, "domain": [0.62, 1], "anchor": "y2", "range": [0, 3]},
        yaxis2=hidden(0, 100, anchor="x2"),
        annotations=[_heading("Each row a result", 0), _heading("Near enough", 0.62)],
    )
    ten = go.Scatter(
        mode="markers",
        meta={"x": "ten_x", "y": "ten_at"},
        marker={"symbol": "square", "size": 6, "color": THRESHOLD},
        hovertemplate="One of your ten<extra></extra>",
    )
    yours = written(THRESHOLD, -7.5, "ten_highest", "your ten", "top right", at="last", shown="ten_shown")
    return go.Figure(data=[zero(), *wall("wall", True), ten, yours, *bars()], layout=layout)


def both_figure() -> go.Figure:
    """Return two walls: of the test, and of what the model learned from."""
    layout = blank(
        {"l": 8, "r": 10, "t": 30, "b": 30},
        xaxis=line_axis(domain=[0, 0.48], anchor="y"),
        yaxis=hidden(0, 1.12),
        xaxis2=line_axis(domain=[0.52, 1], anchor="y2"),
        yaxis2=hidden(0, 1.12, anchor="x2"),
        annotations=[_heading("The test", 0), _heading("What it learned from", 0.52)],
    )
    data = []
    for number, side in (("", "test"), ("2", "fit")):
        count = label(INK, LEAST, 1.06, f"{{{side}_hits:.0f}} of {{{side}_results:.0f}}", "middle right")
        count.textfont.size = 15
        was = label(JOG, EDGE, 1.06, f"was {{{side}_hits_published:.0f}}", "middle left", shown="moved")
        data += at_axes(number, [zero(), *wall(side, False), count, was])
    return go.Figure(data=data, layout=layout)


def kinds_figure(called: list[str], most: int) -> go.Figure:
    """Return a square for each result, in a row for each kind of trial: filled where the model hits."""
    many = len(called)
    layout = blank(
        {"l": 178, "r": 8, "t": 8, "b": 8},
        xaxis=hidden(0, most + 9),
        yaxis={
            **hidden(-0.7, many - 0.3),
            "visible": True,
            "ticks": "",
            "zeroline": False,
            "linecolor": CLEAR,
            "tickvals": list(range(many)),
            "ticktext": [*reversed(called)],
        },
    )
    squares = [
        go.Scatter(
            mode="markers",
            meta={"x": f"kinds_{what}_x", "y": f"kinds_{what}_y"},
            marker={"symbol": symbol, "size": 5, "color": colour, "line": {"color": colour, "width": 1}},
            hoverinfo="skip",
        )
        for what, symbol, colour in (("hit", "square", INK), ("missed", "square-open", GHOST))
    ]
    told = [
        label(INK, "kinds_ends", many - 1 - place, f"{{kinds_told[{place}]}}", "middle right", at=place)
        for place in range(many)
    ]
    return go.Figure(data=[*squares, *told], layout=layout)
